package dyad.record.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Document;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.fact.Comparing;
import dyad.record.fact.Difference;
import dyad.record.fact.Judgements;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code facts.yaml}: which statements are of one fact, how its life went, and what contradicts what. */
class ConcludingTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Publishers PUBLISHERS = Publishers.load();

    /** A row of the table. */
    record Row(JsonNode node) {
        @Override
        public String toString() {
            return node.get("it").asText();
        }

        List<Reading> readings() {
            List<Reading> readings = new ArrayList<>();
            for (JsonNode told : node.get("told")) {
                readings.add(reading(told, readings.size() + 1));
            }
            return readings;
        }

        Facts facts(List<Reading> readings) {
            return concluding(this, readings)
                    .of(
                            readings,
                            node.has("asOf") ? LocalDate.parse(node.get("asOf").asText()) : null);
        }
    }

    /** With what people decided, as "1 same 2", in this order. */
    private static Concluding concluding(Row row, List<Reading> readings) {
        List<Judgement> made = new ArrayList<>();
        for (String each : texts(row.node.path("judged"))) {
            String[] words = each.split(" ");
            Instant at = Instant.EPOCH.plusSeconds(made.size());
            made.add(Judgement.on(at, "A", "", Decision.of(words[1]), id(words[0], readings), id(words[2], readings)));
        }
        return new Concluding(
                PUBLISHERS, new Comparing(Rates.NONE, Judgements.of(made).pairs()));
    }

    private static String id(String number, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.document().id().equals(number))
                .flatMap(reading -> reading.statements().stream())
                .findFirst()
                .orElseThrow()
                .id();
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        YAML.readTree(ConcludingTest.class.getResourceAsStream("facts.yaml")).forEach(node -> rows.add(new Row(node)));
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comesToItsFacts(Row row) {
        Facts facts = row.facts(row.readings());
        List<String> expected = texts(row.node.get("facts"));
        List<String> found = facts.all().stream()
                .map(fact -> {
                    String numbers = numbers(fact.told());
                    return expected.contains(numbers) ? numbers : numbers + ": " + life(fact);
                })
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(facts.conflicts().stream().map(ConcludingTest::conflict))
                .containsExactlyElementsOf(texts(row.node.path("differ")));
    }

    /** Rows of one tie may say since when the tie is what it is now. */
    @Test
    void aTieIsSinceItCameToWhereItStands() throws IOException {
        List<Row> rows = rows().filter(row -> row.node.has("since")).toList();
        assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> {
            Tie tie = (Tie) row.facts(row.readings()).all().get(0).said();
            assertThat(String.valueOf(tie.since()))
                    .as(row.toString())
                    .isEqualTo(row.node.get("since").asText());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theOrderOfReadingDoesNotMatter(Row row) {
        Facts facts = row.facts(row.readings());
        List<Reading> shuffled = new ArrayList<>(row.readings());
        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(row.facts(shuffled)).isEqualTo(facts);
        }
    }

    @Test
    void theTableIsOfAllSorts() throws IOException {
        Set<Stage> stages = new TreeSet<>();
        Set<Kind> kinds = new TreeSet<>();
        for (Row row : rows().toList()) {
            for (Fact fact : row.facts(row.readings()).all()) {
                stages.add(fact.life().now());
                fact.life().steps().forEach(step -> stages.add(step.stage()));
                kinds.add(fact.said().kind());
            }
        }
        assertThat(kinds).containsExactly(Kind.values());
        assertThat(stages).containsExactly(Stage.values());
    }

    /** Every testimony is in one fact at least; none is lost. */
    @ParameterizedTest
    @MethodSource("rows")
    void noStatementIsLost(Row row) {
        Set<String> told = row.facts(row.readings()).all().stream()
                .flatMap(fact -> fact.told().stream())
                .map(each -> each.document().id())
                .collect(Collectors.toSet());
        assertThat(told).hasSize(row.node.get("told").size());
    }

    private static String life(Fact fact) {
        return Stream.concat(
                        fact.life().steps().stream()
                                .map(step -> step.stage().code() + " " + (step.when() == null ? "-" : step.when())
                                        + " (" + numbers(step.told()) + ")"),
                        Stream.of("= " + fact.life().now().code()))
                .collect(Collectors.joining(" "));
    }

    private static String conflict(Conflict conflict) {
        Difference difference = conflict.difference();
        return (difference == null ? conflict.kind().name().toLowerCase(Locale.ROOT) : difference.code())
                + ":"
                + conflict.sides().stream()
                        .map(side -> (side.when() == null ? "" : " " + side.when()) + " (" + numbers(side.told()) + ")")
                        .collect(Collectors.joining());
    }

    private static String numbers(List<Testimony> told) {
        return told.stream()
                .map(each -> Integer.parseInt(each.document().id()))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Reading reading(JsonNode told, int number) {
        String id = String.valueOf(number);
        ObjectNode line = ((ObjectNode) told).deepCopy();
        for (String kind : List.of("tie", "event", "figure")) {
            if (line.has(kind)) {
                line.put("kind", kind).set("type", line.remove(kind));
            }
        }
        if (!line.has("between") && !line.has("from")) {
            line.putArray("between").add("ITA").add("KAZ");
        }
        if (line.has("places")) {
            ArrayNode places = YAML.createArrayNode();
            line.get("places").forEach(place -> places.addObject().put("name", place.asText()));
            line.set("places", places);
        }
        Period published = period(line.remove("at"));
        String quote = line.has("quote") ? line.get("quote").asText() : "text " + id;
        String language = line.has("language") ? line.get("language").asText() : "en";
        line.put("document", id).put("language", language).put("rule", "table").put("quote", quote);
        line.put("start", 0).put("end", quote.length());
        line.put("modality", line.has("modality") ? line.get("modality").asText() : "actual");
        JsonNode by = line.remove("publisher");
        String publisher = by == null ? "Publisher " + id : by.asText();
        Document document = new Document(id, quote + " " + id, published, publisher, null, language);
        return new Reading(document, List.of(StatementJson.read(line.toString())), List.of());
    }

    private static @Nullable Period period(@Nullable JsonNode node) {
        return node == null ? null : Period.of(node.asText());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
