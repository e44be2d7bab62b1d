package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed to be written in a draft is right in the draft's language, and in its manner. */
class WordingsTest {
    @TestFactory
    Stream<DynamicTest> proposesWhatANativeWouldWrite() {
        return Messages.LANGUAGES.stream().flatMap(language -> {
            WordingExamples examples = new WordingExamples(language);
            return examples.all().stream()
                    .map(one -> DynamicTest.dynamicTest(
                            language + ": " + one.get("draft").asText(), () -> check(examples, one)));
        });
    }

    /** Where no wording is given, none may be proposed. */
    private static void check(WordingExamples examples, JsonNode one) {
        String wanted = one.path("becomes").asText(one.get("draft").asText());
        assertThat(examples.pasted(one).replace('\u00a0', ' ')).isEqualTo(wanted);
    }

    /** What is pasted is read as what the record tells: no value and no bound changes on the way into words. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "ru", "kk"})
    void whatIsProposedReadsAsTheRecordTellsIt(String language) {
        WordingExamples examples = new WordingExamples(language);
        for (JsonNode one : examples.all()) {
            if (one.has("becomes")) {
                List<String> values = examples.values(one);
                assertThat(values.get(0)).as(one.get("becomes").asText()).isEqualTo(values.get(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "ru", "kk"})
    void thereAreEnoughExamples(String language) {
        WordingExamples examples = new WordingExamples(language);
        assertThat(examples.all()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(examples.all()).filteredOn(one -> !one.has("becomes")).hasSizeGreaterThanOrEqualTo(3);
    }
}
