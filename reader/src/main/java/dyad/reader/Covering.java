package dyad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attribution that covers a whole document: what its first sentence attributes, or an institution its opening or closing names. */
final class Covering {
    private static final int OPENING = 2;

    private @Nullable String opening;
    private @Nullable String closing;
    private int sentences;

    /** Notes who speaks in the next sentence. */
    void note(List<Attribution.Speaker> speakers, int paragraph) {
        boolean first = sentences++ == 0;
        closing = null;
        for (Attribution.Speaker speaker : speakers) {
            if (opening == null && (first || speaker.institution() && speaker.last() && paragraph < OPENING)) {
                opening = speaker.name();
            }
            closing = speaker.institution() && speaker.last() ? speaker.name() : closing;
        }
    }

    /** Puts the covering speaker before those of one statement. */
    void cover(List<String> chain) {
        String outer = opening != null ? opening : closing;
        if (outer != null) {
            chain.remove(outer);
            chain.add(0, outer);
        }
    }
}
