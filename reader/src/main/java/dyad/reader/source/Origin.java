package dyad.reader.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from.
 *
 * @param file what problems call it: the path as given
 * @param id the id of a document that has none of its own: the file's name, with as much of its path as tells it from others
 * @param name the file's name, by which its kind is guessed where the content does not tell
 */
record Origin(String file, String id, String name) {
    static final Origin STDIN = new Origin("standard input", "-", "");

    /** The last extension in lower case, without the dot and without {@code gz}; empty if there is none. */
    String extension() {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : bare.substring(dot + 1);
    }

    /** The text without white space around it, or null where nothing is left. */
    static @Nullable String presentOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
