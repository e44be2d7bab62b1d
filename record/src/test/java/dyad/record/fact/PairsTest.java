package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.record.Decision;
import dyad.record.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
    /** Decisions in the order in which they were made, {@code =} same and {@code #} not the same, and what follows for a and c. */
    @ParameterizedTest
    @CsvSource({
        "a=c, same",
        "a#c, apart",
        "a=b b=c, same",
        "a=b b#c, apart",
        "b#c a=b, apart",
        "a#c a=c, same",
        "a=c a#c, apart",
        "a=b b=c a#c, apart",
        "a#c a=b b=c, same",
        "a#b b#c, open",
        "a=b a/b b=c, open",
        "a=d d=e e=b b=c, same",
        "b#d a=b d=c, apart",
        "a=b c=d b#d, apart",
    })
    void theLaterCountsAlsoInWhatFollows(String decisions, String expected) {
        List<Judgement> made = new ArrayList<>();
        for (String each : decisions.split(" ")) {
            Decision decision = each.charAt(1) == '='
                    ? Decision.SAME
                    : each.charAt(1) == '#' ? Decision.NOT_SAME : Decision.BOTH_RIGHT;
            Instant at = Instant.EPOCH.plusSeconds(made.size());
            made.add(Judgement.on(at, "A", "", decision, each.substring(0, 1), each.substring(2)));
        }
        Pairs pairs = Judgements.of(made).pairs();
        String found = pairs.areSame("a", "c") ? "SAME" : pairs.areApart("a", "c") ? "APART" : "OPEN";
        assertThat(found.toLowerCase(Locale.ROOT)).isEqualTo(expected);
        assertThat(pairs.areSame("c", "a")).isEqualTo(pairs.areSame("a", "c"));
        assertThat(pairs.areApart("c", "a")).isEqualTo(pairs.areApart("a", "c"));
    }
}
