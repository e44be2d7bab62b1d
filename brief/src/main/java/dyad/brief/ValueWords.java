package dyad.brief;

import dyad.brief.Wordings.Bounding;
import dyad.model.Bound;
import dyad.model.Figure;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A value as it stands in a sentence, and another one in its place, in the language and the manner of the sentence. */
final class ValueWords {
    /**
     * What a value stands between.
     *
     * @param before the last word before it in its sentence; empty where it begins the sentence
     * @param after the first word behind it; empty where it ends the sentence
     */
    record Place(String before, String after) {}

    private final Wordings data;
    private final String words;
    private final Place place;

    ValueWords(Wordings data, String words, Place place) {
        this.data = data;
        this.words = words;
        this.place = place;
    }

    /** Another value with its bound; nothing where the words that would say it cannot be told with certainty. */
    Optional<String> level(Figure mine, Figure theirs) {
        ValueText value = mine.value().signum() * theirs.value().signum() < 0 ? null : ValueText.of(words, data);
        return value == null ? Optional.empty() : instead(value, mine, theirs);
    }

    /** Another change in the same direction; the verb, which stays, has told the direction. */
    Optional<String> change(Figure mine, Figure theirs) {
        boolean percent = mine.unit().equals("%") && theirs.unit().equals("%");
        boolean signed = !words.isEmpty() && "+-−".indexOf(words.charAt(0)) >= 0;
        return percent && !signed ? level(mine, theirs) : Optional.empty();
    }

    private Optional<String> instead(ValueText value, Figure mine, Figure theirs) {
        ValueFrame old = ValueFrame.of(value, mine.bound(), data);
        ValueFrame frame = frame(value, old, mine.bound(), theirs.bound());
        if (frame == null) {
            return Optional.empty();
        }
        ValueAmount amount = new ValueAmount(data, value, mine, theirs);
        Agreement agreement = new Agreement(data, value, cases(old), cases(frame, old), frame.changed());
        String core = amount.in(agreement, place.after());
        if (core == null) {
            return Optional.empty();
        }
        String whole =
                frame.keep() + frame.before() + data.suffixes().with(core, inCase(value, old, frame)) + frame.after();
        return soundsAlike(value, whole) ? Optional.of(whole) : Optional.empty();
    }

    /** What is to stand around the value; null where its bound cannot be put into words here. */
    private @Nullable ValueFrame frame(ValueText value, ValueFrame old, Bound mine, Bound theirs) {
        if (mine == theirs && (old.fixed() || old.isNeutral(data))) {
            return old;
        }
        boolean drops = theirs == Bound.EXACT;
        if (old.fixed() || !old.mayGo(data) || !(drops ? mayDrop(old) : mayTake(value, old, theirs))) {
            return null;
        }
        return old.with(theirs, data);
    }

    /** A bound that governs a case may not go where a preposition wants that of its own. */
    private boolean mayDrop(ValueFrame old) {
        return old.governs().isEmpty() || !old.after().isEmpty() || !data.lists("/blocked/any", before(old));
    }

    private boolean mayTake(ValueText value, ValueFrame old, Bound theirs) {
        Bounding word = data.written(theirs);
        boolean taken = word != null
                && word.after()
                && !value.inCase().isEmpty()
                && old.after().isEmpty();
        return word != null
                && !taken
                && !data.lists("/bounds/stays", word.word())
                && !data.lists("/blocked/any", before(old))
                && !data.lists("/blocked/" + theirs.code(), before(old));
    }

    /** The word before the value and its bound. */
    private String before(ValueFrame old) {
        String keep = Wordings.plain(old.keep());
        String last = keep.isEmpty() ? Wordings.plain(place.before()) : keep;
        return last.substring(last.lastIndexOf(' ') + 1);
    }

    /** The cases in which the draft's value may stand. */
    private Set<String> cases(ValueFrame old) {
        return old.governs().isEmpty() || !old.after().isEmpty() ? wanted(old) : Set.of(old.governs());
    }

    private Set<String> cases(ValueFrame frame, ValueFrame old) {
        return frame.changed() && !frame.governs().isEmpty() && frame.after().isEmpty()
                ? Set.of(frame.governs())
                : frame.changed() ? wanted(old) : cases(old);
    }

    /** The cases that the word before the value may want of it. */
    private Set<String> wanted(ValueFrame old) {
        String before = before(old);
        Set<String> wanted = new TreeSet<>();
        for (String each : data.cases()) {
            if (data.lists("/governors/" + each, before)) {
                wanted.add(each);
            }
        }
        return wanted.isEmpty() ? data.cases() : wanted;
    }

    private static String inCase(ValueText value, ValueFrame old, ValueFrame frame) {
        if (!frame.changed()) {
            return value.inCase();
        }
        return !frame.governs().isEmpty() ? frame.governs() : old.after().isEmpty() ? value.inCase() : "";
    }

    /** Whether a word before the value keeps its form: "del 30%" is "dell'8%". */
    private boolean soundsAlike(ValueText value, String whole) {
        String first = value.before().isBlank() ? words : value.before();
        boolean outside = !data.lists("/sound/words", place.before()) || vowel(first) == vowel(whole);
        String keep = Wordings.plain(value.before());
        String last = keep.substring(keep.lastIndexOf(' ') + 1);
        boolean within = !data.lists("/sound/words", last)
                || vowel(value.number())
                        == vowel(whole.substring(Math.min(value.before().length(), whole.length())));
        return outside && within;
    }

    /** Whether words begin with the sound of a vowel. */
    private boolean vowel(String words) {
        int from = 0;
        while (from < words.length() && !Character.isLetterOrDigit(words.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
            end++;
        }
        String number = words.substring(from, end);
        if (number.isEmpty()) {
            return from < words.length() && "aeiouAEIOU".indexOf(words.charAt(from)) >= 0;
        }
        return data.list("/sound/numbers").stream()
                .anyMatch(each -> each.endsWith("*")
                        ? number.startsWith(each.substring(0, each.length() - 1))
                        : number.equals(each));
    }
}
