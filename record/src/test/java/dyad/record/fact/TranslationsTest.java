package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Document;
import dyad.model.Period;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of pairs in {@code translations.yaml}: each is of one origin or of two, whichever comes first. */
class TranslationsTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Publishers PUBLISHERS = Publishers.load();

    /** A row of the table. */
    record Row(String it, boolean same, Document one, Document other) {
        @Override
        public String toString() {
            return it;
        }
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode node : YAML.readTree(TranslationsTest.class.getResourceAsStream("translations.yaml"))) {
            rows.add(new Row(
                    node.get("it").asText(),
                    node.get("same").asBoolean(),
                    document("one", node.get("one")),
                    document("other", node.get("other"))));
        }
        return rows.stream();
    }

    private static Document document(String id, JsonNode node) {
        return new Document(
                id,
                node.get("text").asText(),
                node.hasNonNull("published") ? Period.of(node.get("published").asText()) : null,
                node.get("publisher").asText(),
                null,
                node.get("language").asText());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areOneOriginOrTwo(Row row) {
        assertThat(isOne(row.one, row.other)).isEqualTo(row.same);
        assertThat(isOne(row.other, row.one)).as("the other way round").isEqualTo(row.same);
    }

    private static boolean isOne(Document first, Document second) {
        Origins origins = new Origins(PUBLISHERS);
        return origins.of(first).equals(origins.of(second));
    }

    @Test
    void noTextOfOnePairTranslatesOneOfAnother() throws IOException {
        // some texts that are not of one origin tell again what others of the table do
        List<Row> rows = rows().filter(Row::same).toList();
        for (Row row : rows) {
            for (Row other : rows) {
                if (row != other) {
                    assertThat(isOne(row.one, other.other))
                            .as(row + " / " + other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aCopyOfATranslationIsOfTheSameOrigin() throws IOException {
        Row row = rows().filter(Row::same).findFirst().orElseThrow();
        Origins origins = new Origins(PUBLISHERS);
        origins.of(row.one);
        origins.of(row.other);
        Document copied = new Document(
                "copy",
                row.other.text() + " Копия.",
                Period.of("2024-03-20"),
                "A newspaper",
                null,
                row.other.language());
        assertThat(origins.of(copied)).isEqualTo("one");
    }

    @Test
    void marksWithinANumberDoNotMatter() {
        for (String number :
                List.of("1,500", "1.500", "1 500", "1\u00A0500", "1,5", "1.5", "0.15", "150", "15", "15%", "($15)")) {
            assertThat(Numerals.of("x " + number + " y").digits()).as(number).containsExactly(15);
        }
        assertThat(Numerals.of("12 345 678.9 and 12 345 99").digits()).containsExactly(123456789, 12345, 99);
        assertThat(Numerals.of("in 2022 300 of 5 7").digits()).hasSize(4);
        assertThat(Numerals.of("2022").digits())
                .isNotEqualTo(Numerals.of("2,022").digits());
        assertThat(Numerals.of("").digits()).isEmpty();
        assertThat(Numerals.of("9").digits()).containsExactly(9);
    }

    @Test
    void aPressOfThousandsADayTakesNoLongerForEachDocument() {
        // all of one day and of few numbers, which is as bad as it can be
        assertThat(seconds(4000)).isLessThan(12 * seconds(1000) + 1);
    }

    private static double seconds(int documents) {
        Random random = new Random(documents);
        Origins origins = new Origins(PUBLISHERS);
        long begun = processorTime();
        for (int i = 0; i < documents; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 120; word++) {
                text.append("w")
                        .append(random.nextInt())
                        .append(' ')
                        .append(100 + random.nextInt(200))
                        .append(' ');
            }
            origins.of(new Document(
                    "d" + i,
                    text.toString(),
                    Period.day(LocalDate.of(2024, 5, 1)),
                    "P" + i,
                    null,
                    i % 2 == 0 ? "en" : "ru"));
        }
        return (processorTime() - begun) / 1e9;
    }

    /** Of this thread, in nanoseconds: what else the machine does must not matter. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
