package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule carries an example that it reads, and each example gives what it says. */
class RuleExamplesTest {
    @Test
    void everyExampleGivesWhatItSays() {
        assertThat(RuleExamples.wrong(Reader.create(), List.of())).isEmpty();
    }
}
