package dyad.cli;

import dyad.brief.Spelling;
import dyad.model.Indicators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A word that is neither an indicator nor a file, and nearly an indicator. */
final class MistypedIndicator {
    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST = 4;

    private MistypedIndicator() {}

    /**
     * Lets everything pass but such a word.
     *
     * @throws UsageException naming the indicator that may be meant
     */
    static void refuse(String word) {
        if (word.length() < SHORTEST || Files.exists(Path.of(word))) {
            return;
        }
        Indicators.all().stream()
                .min(Comparator.comparingInt(one -> Spelling.distance(word, one)))
                .filter(one -> Spelling.distance(word, one) <= MOST_SLIPS)
                .ifPresent(one -> {
                    throw new UsageException(
                            "no indicator and no file is called \"" + word + "\"; did you mean " + one + "?");
                });
    }
}
