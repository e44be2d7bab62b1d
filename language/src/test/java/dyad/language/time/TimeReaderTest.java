package dyad.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dyad.language.Tokenizer;
import dyad.language.Tokens;
import dyad.language.Writing;
import dyad.language.Yaml;
import dyad.model.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sentences of {@code en.yaml}, and what holds for any text. */
class TimeReaderTest {
    private static final TimeReader READER = TimeReader.load("en");
    private static final Period REFERENCE = Period.of("2024-05-15");

    static Stream<Expected> sentences() {
        List<Expected> all = new ArrayList<>();
        for (JsonNode group : file()) {
            JsonNode date = group.path("reference");
            Period reference = date.isNull() ? null : Period.of(date.asText());
            String state = group.hasNonNull("state") ? group.path("state").asText() : null;
            group.path("read").forEach(e -> e.properties()
                    .forEach(p -> all.add(Expected.of(p.getKey(), p.getValue(), reference, state))));
            group.path("nothing")
                    .forEach(e -> all.add(new Expected(e.asText(), e.asText(), List.of(), reference, state)));
        }
        return all.stream();
    }

    private static JsonNode file() {
        try {
            return Yaml.file(Path.of("src/test/resources/dyad/language/time/en.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsTime(Expected expected) {
        assertThat(expected.difference(READER, Writing.load("en"))).isNull();
    }

    @Test
    void hasEnoughSentences() {
        assertThat(sentences().filter(e -> !e.values().isEmpty())).hasSizeGreaterThan(300);
        assertThat(sentences().filter(e -> e.values().isEmpty())).hasSizeGreaterThan(60);
    }

    @Test
    void needsTwiceTheStepsForTwiceTheText() {
        String hard = "by the end of the first half of the first nine months of the 9 and 10 May from 2019 to 2020 ";
        assertThat(steps(hard.repeat(400))).isLessThan(2 * steps(hard.repeat(200)) + 1000);
        String plain = sentences().map(Expected::text).reduce("", (a, b) -> a + b + " ");
        assertThat(steps(plain.repeat(2))).isLessThan(2 * steps(plain) + 1000);
        assertThat(steps(plain)).isLessThan(40L * Tokenizer.tokens(plain).size());
    }

    private static long steps(String text) {
        Line line = READER.line(Tokenizer.tokens(text), REFERENCE);
        READER.read(line);
        return line.steps();
    }

    @Test
    void readsTheSameAgain() {
        String text = sentences().map(Expected::text).reduce("", (a, b) -> a + b + "\n");
        Tokens tokens = Tokenizer.tokens(text);
        List<TimeMention> once = READER.read(tokens, 0, tokens.size(), REFERENCE);
        assertThat(TimeReader.load("en").read(tokens, 0, tokens.size(), REFERENCE))
                .isEqualTo(once);
    }

    @Test
    void mentionsAreInOrderApartAndInside() {
        Tokens tokens = Tokenizer.tokens(
                "In 2022 and 2023, on Tuesday and last week, it met twice a week until June 2025 since 2019.");
        int last = 2;
        for (TimeMention mention : READER.read(tokens, 2, tokens.size() - 2, REFERENCE)) {
            assertThat(mention.from()).isGreaterThanOrEqualTo(last);
            assertThat(mention.to()).isGreaterThan(mention.from()).isLessThanOrEqualTo(tokens.size() - 2);
            last = mention.to();
        }
    }

    @Test
    void tellsTheOtherYearItMayMean() {
        TimeMention october = only("It opened in October.");
        assertThat(october.yearGiven()).isFalse();
        assertThat(october.period()).isEqualTo(Period.of("2024-10"));
        assertThat(october.alternative()).isEqualTo(Period.of("2023-10"));
        assertThat(only("It opened in October 2023.").yearGiven()).isTrue();
        assertThat(only("It meets on Friday.").alternative()).isEqualTo(Period.of("2024-05-17"));
    }

    @Test
    void keepsTheLengthBesideThePlace() {
        assertThat(only("It was signed two years ago.").length()).isEqualTo("P2Y");
        assertThat(only("A month earlier it had been rejected.").length()).isEqualTo("P1M");
    }

    private static TimeMention only(String text) {
        Tokens tokens = Tokenizer.tokens(text);
        List<TimeMention> mentions = READER.read(tokens, 0, tokens.size(), REFERENCE);
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }

    @Test
    void refusesAPackItDoesNotUnderstand() throws IOException {
        assertRefused("colour: red", "unknown key \"colour\"");
        assertRefused(
                "mentions: [{name: a, kind: during, match: '{x:nothing}', gives: x}]",
                "no class or phrase \"nothing\"");
        assertRefused("mentions: [{name: a, kind: during, match: 'in (', gives: unknown()}]", "')' is missing");
        assertRefused(
                "mentions: [{name: a, kind: during, match: 'in', gives: nonsense(1)}]", "no meaning \"nonsense\"");
        assertRefused("mentions: [{name: a, kind: during, match: 'in {y:#year}', gives: year(z)}]", "no slot \"z\"");
        assertRefused("mentions: [{name: a, kind: during, match: 'in?', gives: unknown()}]", "may not be empty");
    }

    private static void assertRefused(String yaml, String why) throws IOException {
        JsonNode pack = new YAMLMapper().readTree(yaml);
        assertThatThrownBy(() -> TimeReader.of(pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
