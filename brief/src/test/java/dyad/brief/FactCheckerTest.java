package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of what a fact-checker would want to be told, sentence by sentence. */
class FactCheckerTest {
    private static final FactCheckerTable TABLE = new FactCheckerTable();

    @TestFactory
    Stream<DynamicTest> tellsWhatAFactCheckerWouldWant() {
        return TABLE.cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.get("id").asText(), () -> check(one)));
    }

    private static void check(JsonNode one) {
        if (one.has("misses")) {
            assertThat(TABLE.complaints(one))
                    .as("it is as it must be: take the mark away")
                    .isNotEmpty();
        } else {
            assertThat(TABLE.complaints(one)).as(one.get("draft").asText()).isEmpty();
        }
    }

    @Test
    void theTableIsAsLargeAndVariedAsItSays() {
        Set<String> verdicts = new TreeSet<>();
        TABLE.cases().forEach(one -> verdicts.add(one.get("verdict").asText()));
        assertThat(verdicts)
                .containsExactly("agrees", "contradicts", "no-sentence", "not-checkable", "not-in-record", "outdated");
        assertThat(TABLE.cases().size()).isGreaterThanOrEqualTo(60);
        assertThat(TABLE.statements()).isGreaterThanOrEqualTo(40);
        assertThat(TABLE.cases().stream().filter(one -> one.has("misses")).count())
                .isLessThanOrEqualTo(1);
    }
}
