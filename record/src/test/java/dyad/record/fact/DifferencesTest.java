package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Bound;
import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of pairs in {@code differences.yaml}: each pair of figures gets the kind of difference that stands beside it, whichever comes first. */
class DifferencesTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A row of the table. */
    record Row(String it, String is, JsonNode one, JsonNode other, JsonNode rates) {
        @Override
        public String toString() {
            return it;
        }
    }

    static Stream<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode node : YAML.readTree(DifferencesTest.class.getResourceAsStream("differences.yaml"))) {
            rows.add(new Row(
                    node.get("it").asText(),
                    node.get("is").asText(),
                    node.get("one"),
                    node.get("other"),
                    node.path("rates")));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void getsItsKind(Row row) {
        Comparing comparing = new Comparing(rates(row.rates));
        Testimony one = told(row.one, "one");
        Testimony other = told(row.other, "other");
        assertThat(comparing.of(one, other).code()).isEqualTo(row.is);
        assertThat(comparing.of(other, one).code()).as("the other way round").isEqualTo(row.is);
    }

    @Test
    void nobodyContradictsHimselfInOneSentence() throws IOException {
        Row plain = rows().filter(each -> each.is.equals("contradiction")
                        && Objects.equals(text(each.one, "unit"), text(each.other, "unit")))
                .findFirst()
                .orElseThrow();
        Comparing comparing = new Comparing(Rates.NONE);
        assertThat(comparing.of(told(plain.one, "one"), told(plain.other, "other")))
                .isEqualTo(Difference.CONTRADICTION);
        assertThat(comparing.of(told(plain.one, "one"), told(plain.other, "one")))
                .isEqualTo(Difference.NOT_COMPARABLE);
    }

    @Test
    void coversEveryKind() throws IOException {
        Set<String> kinds = new TreeSet<>();
        rows().forEach(row -> kinds.add(row.is));
        assertThat(kinds)
                .containsAll(Stream.of(Difference.values())
                        // no table knows what a person will decide
                        .filter(kind -> kind != Difference.BOTH_RIGHT)
                        .map(Difference::code)
                        .toList());
        assertThat(rows().count()).isGreaterThanOrEqualTo(60);
    }

    private static Rates rates(JsonNode node) {
        Map<String, BigDecimal> known = new HashMap<>();
        node.properties().forEach(currency -> currency.getValue()
                .properties()
                .forEach(when -> known.put(
                        currency.getKey() + " " + when.getKey(),
                        new BigDecimal(when.getValue().asText()))));
        return (currency, period) -> {
            BigDecimal exact = known.get(currency + " " + period.edtf());
            BigDecimal rate = exact == null ? known.get(currency + " " + period.year()) : exact;
            return Optional.ofNullable(rate).map(perEuro -> new Rate(currency, period, perEuro, "ECB"));
        };
    }

    private static Testimony told(JsonNode side, String id) {
        Parties parties = side.has("between")
                ? Parties.between(texts(side.get("between")))
                : Parties.directed(texts(side.get("from")), texts(side.get("to")));
        Said said = new Said(
                side.get("type").asText(),
                parties,
                side.has("modality")
                        ? Modality.valueOf(side.get("modality").asText().toUpperCase(Locale.ROOT))
                        : Modality.ACTUAL,
                List.of(),
                List.of(),
                id,
                Objects.requireNonNullElse(text(side, "language"), "en"),
                new Span(0, 1),
                "x",
                Map.of(),
                "table");
        Figure figure = new Figure(
                said,
                "change".equals(side.path("measure").asText()) ? Measure.CHANGE : Measure.LEVEL,
                new BigDecimal(side.get("value").asText()),
                side.has("upTo") ? new BigDecimal(side.get("upTo").asText()) : null,
                side.get("unit").asText(),
                side.has("bound") ? Bound.of(side.get("bound").asText()) : Bound.EXACT,
                period(side, "period"),
                period(side, "against"));
        Document document = new Document(id, "x", period(side, "published"), text(side, "publisher"), null, "en");
        return new Testimony(
                figure, document, text(side, "reporter"), Objects.requireNonNullElse(text(side, "origin"), id));
    }

    private static @Nullable Period period(JsonNode side, String field) {
        String text = text(side, field);
        return text == null ? null : Period.of(text);
    }

    private static @Nullable String text(JsonNode side, String field) {
        return side.has(field) ? side.get(field).asText() : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
