package dyad.brief;

import dyad.brief.Wordings.Bounding;
import dyad.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a value and bounds it.
 *
 * @param keep what is no bound and stays: "на сумму "
 * @param before the bound before the value, with its blank
 * @param after the bound behind the value, with its blank
 * @param governs the case in which the value stands with the bound; empty where the bound leaves it as it is
 * @param fixed whether words that are more than a bound, or that stand elsewhere, tell the bound
 * @param changed whether it is another than the draft's
 */
record ValueFrame(String keep, String before, String after, String governs, boolean fixed, boolean changed) {
    /** That of the draft's value. */
    static ValueFrame of(ValueText value, Bound told, Wordings data) {
        String before = Wordings.plain(value.before());
        if (before.isEmpty()) {
            String governs = governs(Wordings.plain(value.after()), data);
            boolean elsewhere = told != Bound.EXACT && value.after().isEmpty();
            return new ValueFrame("", "", value.after(), governs, elsewhere, false);
        }
        for (Bounding bound : data.bounds()) {
            boolean alone = before.equals(bound.word());
            boolean behind = before.endsWith(" " + bound.word());
            String head =
                    behind ? before.substring(0, before.length() - bound.word().length() - 1) : "";
            if (!bound.after() && (alone || behind && isKept(head, data))) {
                int from =
                        value.before().stripTrailing().length() - bound.word().length();
                return new ValueFrame(
                        value.before().substring(0, from),
                        value.before().substring(from),
                        value.after(),
                        bound.governs(),
                        false,
                        false);
            }
        }
        boolean elsewhere = !isKept(before, data) || told != Bound.EXACT;
        return new ValueFrame(value.before(), "", value.after(), "", elsewhere, false);
    }

    private static String governs(String after, Wordings data) {
        Bounding bound = find(after, data);
        return bound == null ? "" : bound.governs();
    }

    private static boolean isKept(String words, Wordings data) {
        return !data.text("/bounds/keep/" + words).isEmpty();
    }

    private static @Nullable Bounding find(String word, Wordings data) {
        return data.bounds().stream()
                .filter(bound -> bound.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Whether what bounds the value may go. */
    boolean mayGo(Wordings data) {
        String last = Wordings.plain(after);
        boolean known = last.isEmpty() || find(last, data) != null;
        return known && !data.lists("/bounds/stays", last);
    }

    /** Whether it says no more than a bound, and may stay. */
    boolean isNeutral(Wordings data) {
        Bounding bound = find(Wordings.plain(before), data);
        return bound == null || !bound.coloured();
    }

    /** With another bound, or with none. */
    ValueFrame with(Bound bound, Wordings data) {
        Bounding word = bound == Bound.EXACT ? null : data.written(bound);
        String kept = keep.isEmpty() ? "" : data.text("/bounds/keep/" + Wordings.plain(keep)) + " ";
        if (word == null) {
            return new ValueFrame(kept, "", "", "", false, true);
        }
        return word.after()
                ? new ValueFrame(kept, "", " " + word.word(), word.governs(), false, true)
                : new ValueFrame(kept, word.word() + " ", "", word.governs(), false, true);
    }
}
