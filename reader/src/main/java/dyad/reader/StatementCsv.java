package dyad.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Statements as comma-separated values (RFC 4180), a column for each field that fits in one; lists are joined by semicolons. */
public final class StatementCsv {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "type",
            "between",
            "from",
            "to",
            "period",
            "since",
            "until",
            "modality",
            "measure",
            "value",
            "upTo",
            "unit",
            "bound",
            "against",
            "mode",
            "name",
            "status",
            "by",
            "saidBy",
            "document",
            "language",
            "start",
            "end",
            "quote",
            "rule");
    private static final List<String> JUDGED = List.of("acceptedBy", "rejectedBy", "correctedBy");

    private StatementCsv() {}

    /** The names of the columns. */
    public static String header() {
        return Csv.line(COLUMNS);
    }

    /** The same with those of {@link #judgedLine}. */
    public static String judgedHeader() {
        return Csv.line(columns(true));
    }

    /**
     * The names of the columns.
     *
     * @param judged with those that tell who accepted, rejected or corrected a statement
     */
    public static List<String> columns(boolean judged) {
        return judged ? Stream.concat(COLUMNS.stream(), JUDGED.stream()).toList() : COLUMNS;
    }

    /** The statement as one record, without a line end (a quoted field may contain one). */
    public static String line(Statement statement) {
        return Csv.line(cells(statement, false));
    }

    /** The same with who accepted, rejected or corrected it. */
    public static String judgedLine(Statement statement) {
        return Csv.line(cells(statement, true));
    }

    /** What stands in the {@link #columns}: a {@link java.math.BigDecimal} where that is a number, else text, empty where there is nothing. */
    public static List<Object> cells(Statement statement, boolean judged) {
        JsonNode json = tree(judged ? StatementJson.judgedLine(statement) : StatementJson.line(statement));
        return columns(judged).stream().map(column -> cell(json.path(column))).toList();
    }

    private static JsonNode tree(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON can be read", e);
        }
    }

    private static Object cell(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return String.join("; ", items);
        }
        return value.isNumber() ? value.decimalValue() : value.asText("");
    }
}
