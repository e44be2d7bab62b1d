package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code checks.yaml}: each statement of a draft gets the verdict that stands beside it. */
class CheckingTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final JsonNode TABLE = table();

    /** A row of the table. */
    record Row(JsonNode node) {
        @Override
        public String toString() {
            return node.get("it").asText();
        }
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        TABLE.get("drafts").forEach(node -> rows.add(new Row(node)));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void getsItsVerdict(Row row) {
        Finding finding = check(row.node, record());
        assertThat(finding.verdict().code()).isEqualTo(row.node.get("is").asText());
        switch (finding.verdict()) {
            case AGREES -> assertThat(finding.agreeing()).isNotEmpty();
            case OUTDATED, CONTRADICTS -> assertThat(finding.differing()).isNotEmpty();
            default -> assertThat(finding.agreeing()).isEmpty();
        }
        String stands = finding.standing() == null
                ? ""
                : finding.standing().figure().value().toPlainString();
        assertThat(stands).isEqualTo(row.node.path("stands").asText());
        if (row.node.has("use")) {
            Figure newer = (Figure) finding.differing().get(0).said();
            assertThat(newer.value()).isEqualByComparingTo(row.node.get("use").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theOrderOfTheRecordDoesNotMatter(Row row) {
        List<Reading> reversed = record();
        Collections.reverse(reversed);
        reversed.addAll(record());
        assertThat(check(row.node, reversed)).isEqualTo(check(row.node, record()));
    }

    @Test
    void everyVerdictIsInTheTable() {
        Set<String> verdicts = new TreeSet<>();
        rows().forEach(row -> verdicts.add(row.node.get("is").asText()));
        assertThat(verdicts).containsExactly("agrees", "contradicts", "not-checkable", "not-in-record", "outdated");
        assertThat(rows().count()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void aDraftIsNoSourceForItself() {
        List<Reading> record = record();
        Reading draft = record.get(0);
        List<Finding> findings = new Checking(Publishers.load(), new Comparing(Rates.NONE)).of(draft, List.of(draft));
        assertThat(findings).hasSize(draft.statements().size()).allMatch(f -> f.verdict() == Verdict.NOT_IN_RECORD);
    }

    private static Finding check(JsonNode row, List<Reading> record) {
        ObjectNode document = YAML.createObjectNode().put("id", "draft");
        if (row.has("published")) {
            document.set("published", row.get("published"));
        }
        document.putArray("says").add(row.get("says"));
        Rates rates = (currency, period) -> {
            JsonNode rate = TABLE.get("rates").path(currency).path(String.valueOf(period.year()));
            return rate.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(new Rate(currency, period, new BigDecimal(rate.asText()), "ECB"));
        };
        Checking checking = new Checking(Publishers.load(), new Comparing(rates));
        return checking.of(reading(document), record).get(0);
    }

    private static List<Reading> record() {
        List<Reading> record = new ArrayList<>();
        TABLE.get("record").forEach(node -> record.add(reading(node)));
        return record;
    }

    private static Reading reading(JsonNode node) {
        String id = node.get("id").asText();
        List<Statement> statements = new ArrayList<>();
        for (JsonNode said : node.get("says")) {
            ObjectNode line = YAML.createObjectNode().put("modality", "actual");
            line.setAll((ObjectNode) said);
            line.put("document", id).put("language", "en").put("rule", "table");
            line.put("start", 0).put("end", id.length());
            line.put("quote", said.path("quote").asText(id));
            statements.add(StatementJson.read(line.toString()));
        }
        Period published =
                node.has("published") ? Period.of(node.get("published").asText()) : null;
        String publisher = node.has("publisher") ? node.get("publisher").asText() : null;
        return new Reading(new Document(id, id, published, publisher, null, "en"), statements, List.of());
    }

    private static JsonNode table() {
        try {
            return YAML.readTree(CheckingTest.class.getResourceAsStream("checks.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
