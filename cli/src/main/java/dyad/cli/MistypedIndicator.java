package dyad.cli;

import dyad.brief.Spelling;
import dyad.model.Indicators;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.regex.Pattern;

/** A word that is meant for an indicator or a file, and is no indicator. */
final class MistypedIndicator {
    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST = 4;

    private static final Pattern LIKE_INDICATOR = Pattern.compile("\\p{L}[\\p{L}-]*");

    private MistypedIndicator() {}

    /**
     * The file that is meant; it need not be there.
     *
     * @throws UsageException if there is none, and the word is nearly an indicator, or looks like one
     */
    static Path file(String word) {
        Path file = Path.of(word);
        if (!Files.exists(file)) {
            refuse(word);
        }
        return file;
    }

    private static void refuse(String word) {
        String nearest = Collections.min(
                Indicators.all(), Comparator.comparingInt((String one) -> Spelling.distance(word, one)));
        if (word.length() >= SHORTEST && Spelling.distance(word, nearest) <= MOST_SLIPS) {
            throw new UsageException(
                    "no indicator and no file is called \"" + word + "\"; did you mean " + nearest + "?");
        }
        if (LIKE_INDICATOR.matcher(word).matches()) {
            throw new UsageException("no indicator is called " + word + ", and no file; there are "
                    + String.join(", ", Indicators.all()));
        }
    }
}
