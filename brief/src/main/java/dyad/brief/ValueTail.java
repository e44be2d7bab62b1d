package dyad.brief;

import dyad.brief.Suffixes.Cased;
import dyad.brief.ValueText.Head;
import dyad.brief.Wordings.Bounding;
import dyad.brief.Wordings.Scale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes apart what stands behind the number of a value: a scale, what it is of, a case, a bound. */
final class ValueTail {
    private ValueTail() {}

    static ValueText of(String tail, Head head, Wordings data) {
        String after = after(tail, data);
        String number = head.last();
        Cased cased = data.suffixes().cased(number + tail.substring(0, tail.length() - after.length()));
        String core = cased.bare().substring(number.length());
        int gap = 0;
        while (gap < core.length() && Wordings.isBlank(core.charAt(gap))) {
            gap++;
        }
        String words = core.substring(gap);
        Scale scale = scale(words, data);
        int length = scale == null ? 0 : length(scale, words);
        return new ValueText(
                head.before(),
                head.sign(),
                head.number(),
                head.range() == null ? null : head.range().dash(),
                head.range() == null ? null : head.range().upTo(),
                core.substring(0, gap),
                scale,
                words.substring(0, length),
                words.substring(length),
                cased.inCase(),
                after);
    }

    /** The bound behind a value, with the blank before it. */
    private static String after(String tail, Wordings data) {
        String plain = tail.toLowerCase(Locale.ROOT);
        for (Bounding bound : data.bounds()) {
            if (bound.after() && plain.endsWith(" " + bound.word())) {
                return tail.substring(tail.length() - bound.word().length() - 1);
            }
        }
        return data.list("/bounds/after").stream()
                .filter(word -> plain.endsWith(" " + word))
                .findFirst()
                .map(word -> tail.substring(tail.length() - word.length() - 1))
                .orElse("");
    }

    private static @Nullable Scale scale(String words, Wordings data) {
        Scale best = null;
        for (Scale scale : data.scales()) {
            int length = length(scale, words);
            if (length > 0 && (best == null || length > length(best, words))) {
                best = scale;
            }
        }
        return best;
    }

    /** How long the scale is with which the words begin; 0 where they begin with something else. */
    private static int length(Scale scale, String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return scale.forms().stream()
                .filter(form -> small.startsWith(form) && ends(words, form.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean ends(String words, int at) {
        return at == words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
}
