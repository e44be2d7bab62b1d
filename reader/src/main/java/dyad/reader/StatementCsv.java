package dyad.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        return String.join(",", COLUMNS);
    }

    /** The same with those of {@link #judgedLine}. */
    public static String judgedHeader() {
        return header() + "," + String.join(",", JUDGED);
    }

    /** The statement as one record, without a line end (a quoted field may contain one). */
    public static String line(Statement statement) {
        return cells(StatementJson.line(statement), COLUMNS);
    }

    /** The same with who accepted, rejected or corrected it. */
    public static String judgedLine(Statement statement) {
        return line(statement) + "," + cells(StatementJson.judgedLine(statement), JUDGED);
    }

    private static String cells(String line, List<String> columns) {
        JsonNode json = tree(line);
        return columns.stream().map(column -> cell(json.path(column))).collect(Collectors.joining(","));
    }

    private static JsonNode tree(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON can be read", e);
        }
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return quoted(String.join("; ", items));
        }
        // asText would write large numbers as 1.5E+10
        return quoted(value.isNumber() ? value.decimalValue().toPlainString() : value.asText(""));
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0;
        // a spreadsheet must not run what a source wrote
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
