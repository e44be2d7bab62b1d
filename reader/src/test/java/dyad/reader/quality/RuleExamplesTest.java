package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.language.Languages;
import dyad.reader.Reader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule carries an example that it reads, and each example gives what it says. */
class RuleExamplesTest {
    @ParameterizedTest
    @MethodSource("languages")
    void everyExampleGivesWhatItSays(String language) {
        assertThat(RuleExamples.wrong(Reader.create(), language, List.of())).isEmpty();
    }

    static List<String> languages() {
        return Languages.READ;
    }
}
