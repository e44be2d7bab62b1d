package dyad.reader.source;

import dyad.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The lines between {@code ---} at the top of a Markdown file.
 *
 * @param end where the prose begins
 * @param date what its {@code date} says, or null
 */
record FrontMatter(int end, @Nullable Period date) {
    private static final FrontMatter NONE = new FrontMatter(0, null);
    private static final int DAY = 10;

    static FrontMatter of(String source) {
        String fence = line(source, 0).stripTrailing();
        if (!fence.equals("---") && !fence.equals("+++")) {
            return NONE;
        }
        Period date = null;
        int at = next(source, 0);
        while (at < source.length()) {
            String line = line(source, at).stripTrailing();
            if (line.equals(fence) || fence.equals("---") && line.equals("...")) {
                return new FrontMatter(next(source, at), date);
            }
            date = date == null ? date(line) : date;
            at = next(source, at);
        }
        // a rule at the top, and no front matter
        return NONE;
    }

    private static String line(String source, int from) {
        int end = source.indexOf('\n', from);
        return source.substring(from, end < 0 ? source.length() : end);
    }

    private static int next(String source, int from) {
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end + 1;
    }

    /** {@code date: 2024-05-01T10:00:00Z}, or as TOML has it {@code date = 2024-05-01}. */
    private static @Nullable Period date(String line) {
        int sign = Math.max(line.indexOf(':'), -1);
        sign = sign < 0 || line.indexOf('=') >= 0 && line.indexOf('=') < sign ? line.indexOf('=') : sign;
        if (sign < 0
                || !line.substring(0, sign).strip().toLowerCase(Locale.ROOT).equals("date")) {
            return null;
        }
        String value =
                line.substring(sign + 1).replace("\"", "").replace("'", "").strip();
        try {
            return value.length() < DAY ? null : Period.day(LocalDate.parse(value.substring(0, DAY)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
