package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import dyad.record.same.Counts;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code counts.yaml}: whether two accounts of one act count otherwise, whichever is the first. */
class HowManyTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A row of the table. */
    record Row(JsonNode node, String one, String other) {
        String text(String field) {
            return node.get(field).asText();
        }

        Counts first() {
            return counts(text("in").split("/")[0], one);
        }

        Counts second() {
            String languages = text("in");
            return counts(languages.substring(languages.indexOf('/') + 1), other);
        }

        @Override
        public String toString() {
            return one + " – " + other;
        }
    }

    static Stream<Row> rows() throws IOException {
        return rows("counts.yaml", "one", "other");
    }

    static Stream<Row> press() throws IOException {
        return rows("counts-press.yaml", "source", "draft");
    }

    private static Stream<Row> rows(String file, String one, String other) throws IOException {
        JsonNode table = YAML.readTree(HowManyTest.class.getResourceAsStream(file));
        return StreamSupport.stream(table.spliterator(), false)
                .map(node ->
                        new Row(node, node.get(one).asText(), node.get(other).asText()));
    }

    @ParameterizedTest
    @MethodSource("press")
    void sentencesOfThePressDifferOrDoNot(Row row) {
        Counts source = row.first();
        Counts draft = row.second();
        boolean differ =
                row.node.get("differ").asBoolean() && !row.node.path("missed").asBoolean();
        assertThat(HowMany.differ(draft, source)).as(source + " / " + draft).isEqualTo(differ);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void differOrDoNot(Row row) {
        Counts one = row.first();
        Counts other = row.second();
        boolean differ = !row.text("differ").equals("none");
        assertThat(HowMany.differ(one, other)).as(one + " / " + other).isEqualTo(differ);
        assertThat(HowMany.differ(other, one)).isEqualTo(differ);
        if (differ) {
            assertThat(one.things()).extracting(Counts.Count::thing).contains(row.text("differ"));
        }
    }

    /** The words stand within a longer text with letters of two units before them. */
    private static Counts counts(String language, String words) {
        String[] parts = words.split(" \\| ");
        String before = "\ud83d\udd4a 7 members. ";
        String text = before + parts[0] + (parts.length > 1 ? " " + parts[1] : "") + ". 99 diplomats, 88 soldiers.";
        int start = before.codePointCount(0, before.length());
        int end = start + parts[0].codePointCount(0, parts[0].length());
        Statement said = StatementJson.read(YAML.createObjectNode()
                .put("kind", "event")
                .put("type", "SANCTION")
                .put("modality", "actual")
                .put("document", "d")
                .put("language", language)
                .put("rule", "table")
                .put("start", start)
                .put("end", end)
                .put("quote", parts[0])
                .set("between", YAML.createArrayNode().add("ARM").add("AZE"))
                .toString());
        return Counts.of(said, new Document("d", text, null, null, null, language));
    }
}
