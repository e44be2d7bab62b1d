package dyad.brief;

import dyad.model.Period;
import java.util.List;
import java.util.Optional;

/** A date as it stands in a sentence, and another one in its place: "in 1992" for "in 1993". */
final class DateWords {
    private static final Messages WORDS = Messages.english();
    private static final List<String> KEPT = List.of(WORDS.get("use.date.kept").split("\\|"));
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MONTHS = 12;

    private DateWords() {}

    /**
     * The other date with its preposition, no more exact than the draft tells its own; nothing where the words are no plain date.
     *
     * @param exact whether the day is wanted though the draft tells the month
     */
    static Optional<String> instead(String words, Period mine, Period theirs, boolean exact) {
        if (mine.isInterval() || theirs.isInterval() || isPart(theirs)) {
            return Optional.empty();
        }
        int least = Math.min(mine.edtf().length(), theirs.edtf().length());
        String date = exact ? theirs.edtf() : theirs.edtf().substring(0, least);
        String shown = WORDS.period(Period.of(date));
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space);
        if (KEPT.contains(first)) {
            return Optional.of(first + " " + shown);
        }
        String preposition = WORDS.get(date.length() > MONTH ? "use.date.day" : "use.date.month");
        if (first.equals(WORDS.get("use.date.day")) || first.equals(WORDS.get("use.date.month"))) {
            return Optional.of(preposition + " " + shown);
        }
        return isDate(words, mine) ? Optional.of(shown) : Optional.empty();
    }

    /** Halves and quarters stand in other words. */
    private static boolean isPart(Period period) {
        String edtf = period.edtf();
        return edtf.length() == MONTH && Integer.parseInt(edtf.substring(YEAR + 1)) > MONTHS;
    }

    /** Whether the words name the year themselves: "last year" does not. */
    private static boolean isDate(String words, Period period) {
        return words.contains(period.edtf().substring(0, YEAR)) && Character.isLetterOrDigit(words.charAt(0));
    }
}
