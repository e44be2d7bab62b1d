package dyad.reader;

import dyad.model.Kind;
import dyad.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells that a document speaks of one visit or meeting again and again: talks held during a visit are part of it. */
final class Talks {
    private static final String TYPE = "CONSULT";
    /** Of "2022-10-11/2022-10-12". */
    private static final int LENGTH_OF_DAYS = 21;
    /** How many letters at the end a case may change, and how many are left at the least. */
    private static final int ENDING = 2;

    private static final int STEM = 5;

    private Talks() {}

    /** Joins a candidate with one that was kept, if it is the same meeting told again; whether it was. */
    static boolean join(List<Draft> kept, Draft draft) {
        for (int i = 0; i < kept.size(); i++) {
            Draft other = kept.get(i);
            if (isSame(other, draft)) {
                if (detail(draft) > detail(other)) {
                    kept.set(i, filled(draft, other));
                } else {
                    filled(other, draft);
                }
                return true;
            }
        }
        return false;
    }

    private static int detail(Draft draft) {
        return (draft.parties.isDirected() ? 4 : 0) + (draft.mode != null ? 2 : 0) + (draft.period != null ? 1 : 0);
    }

    /** Whether a stretch of days holds a day: "a two-day visit, 11-12 October", where talks were held on the 12th. */
    private static boolean isLonger(Period stretch, Period day) {
        return day.isDay()
                && stretch.isInterval()
                && stretch.edtf().length() == LENGTH_OF_DAYS
                && stretch.covers(day)
                && !isWeek(stretch);
    }

    /** "Last week" is no stretch that a visit took. */
    private static boolean isWeek(Period stretch) {
        LocalDate first = stretch.first();
        LocalDate last = stretch.last();
        return first != null
                && last != null
                && first.getDayOfWeek() == DayOfWeek.MONDAY
                && first.plusDays(6).equals(last);
    }

    private static Draft filled(Draft draft, Draft from) {
        if (from.period != null && (draft.period == null || isLonger(from.period, draft.period))) {
            draft.period = from.period;
            draft.evidence.remove("period");
        }
        draft.places.addAll(draft.places.isEmpty() ? from.places : List.of());
        draft.actors.addAll(draft.actors.isEmpty() && from.parties.equals(draft.parties) ? from.actors : List.of());
        draft.recipients.addAll(
                draft.recipients.isEmpty() && from.parties.equals(draft.parties) ? from.recipients : List.of());
        return draft;
    }

    private static boolean isSame(Draft one, Draft other) {
        boolean talks =
                one.kind == Kind.EVENT && other.kind == Kind.EVENT && TYPE.equals(one.type) && TYPE.equals(other.type);
        return talks
                && isOneName(one.name, other.name)
                && one.modality == other.modality
                && one.parties.all().equals(other.parties.all())
                && !(one.parties.isDirected() && other.parties.isDirected() && !one.parties.equals(other.parties))
                && (one.mode == null || other.mode == null || Objects.equals(one.mode, other.mode))
                && isCompatible(one.period, other.period);
    }

    /** Neither has a name, or the one is the other in short: a commission and its session. */
    private static boolean isOneName(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return first.contains(second)
                || second.contains(first)
                || holds(first.split(" "), second.split(" "))
                || holds(second.split(" "), first.split(" "));
    }

    /** Whether all words stand among others, perhaps in another case: "комиссия" in "заседание комиссии". */
    private static boolean holds(String[] all, String[] words) {
        return Arrays.stream(words).allMatch(word -> Arrays.stream(all).anyMatch(other -> isOneWord(word, other)));
    }

    private static boolean isOneWord(String one, String other) {
        int same = Math.max(STEM, Math.max(one.length(), other.length()) - ENDING);
        return one.equals(other)
                || one.length() >= same && other.length() >= same && one.startsWith(other.substring(0, same));
    }

    private static boolean isCompatible(@Nullable Period one, @Nullable Period other) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        return one.covers(other) || other.covers(one);
    }
}
