package dyad.reader;

import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.time.TimeMention;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a press release or wire story: where and when it was written. "NAIROBI, 22 February 2024 –", "New Delhi, Sept 9 (PTN)".
 *
 * @param body first token of the text proper
 * @param state state of the place; null where there is none, or places of two states ("BAKU/MOSCOW")
 * @param date the day, where the head gives a year, or null
 */
record Dateline(int body, @Nullable String state, @Nullable Period date) {
    private static final int LINES = 5;
    private static final int LONGEST = 30;

    /** Looks at the first lines for a dateline; one that begins at token 0 and names nothing where there is none. */
    static Dateline find(Tokens tokens, int opening, List<TimeMention> times, Pack pack) {
        Period month = headerMonth(tokens, opening, pack);
        Dateline found = search(tokens, opening, times, pack, month != null);
        return month == null || found.date != null ? found : new Dateline(Math.max(found.body, 4), found.state, month);
    }

    /** Whether nothing but the first day that the text itself tells of dates it: "On 9 October 2024 the ministers met". */
    boolean isOfRunningText(List<TimeMention> times) {
        return body == 0
                && date != null
                && times.stream().noneMatch(time -> time.from() == 1 && date.equals(time.period()));
    }

    /**
     * Whether the text tells of what is later than its date, without calling it an end that is still to come: then its first day is that of a
     * past act, as in "Relations were established on 21 August 1992. In 2022 trade reached $15 billion", and nobody knows when it was written.
     */
    boolean isOvertaken(List<TimeMention> times) {
        LocalDate day = date == null ? null : date.last();
        return day != null && times.stream().anyMatch(time -> isAfter(day, time));
    }

    private static boolean isAfter(LocalDate day, TimeMention time) {
        LocalDate first = time.period() == null ? null : time.period().first();
        boolean told = time.kind() == TimeMention.Kind.DURING
                || time.kind() == TimeMention.Kind.AS_OF
                || time.kind() == TimeMention.Kind.SINCE;
        return told && time.yearGiven() && first != null && first.isAfter(day);
    }

    private static Dateline search(Tokens tokens, int opening, List<TimeMention> times, Pack pack, boolean afterMonth) {
        int lines = 0;
        for (int at = 0; at < Math.min(opening, 80) && lines < LINES; at++) {
            boolean lineStart = at == 0 || tokens.afterLineBreak(at);
            lines += lineStart ? 1 : 0;
            Edge town = lineStart || at == 4 && afterMonth || at > 0 && isDateBefore(times, at)
                    ? town(tokens, at, opening, pack)
                    : null;
            if (town != null) {
                Dateline found = from(tokens, opening, town, times, pack);
                if (found != null) {
                    return found;
                }
            }
        }
        return new Dateline(0, null, firstDate(times));
    }

    private static boolean isDateBefore(List<TimeMention> times, int at) {
        return !times.isEmpty() && times.get(0).to() == at && at < 8;
    }

    /** "date 2022-06": a header that gives the month only. */
    private static @Nullable Period headerMonth(Tokens tokens, int opening, Pack pack) {
        if (opening < 4 || !tokens.is(2, "-") || opening > 4 && tokens.is(4, "-")) {
            return null;
        }
        boolean header = pack.word(tokens, 0, opening, pack.classes().number("date-header")) != null
                && tokens.shape(1) == Shape.NUMBER
                && tokens.shape(3) == Shape.NUMBER;
        String month = header ? tokens.norm(1) + "-" + tokens.norm(3) : "";
        boolean isMonth = month.length() == 7
                && !month.endsWith("00")
                && month.substring(5).compareTo("12") <= 0;
        return isMonth ? Period.of(month) : null;
    }

    private static @Nullable Period firstDate(List<TimeMention> times) {
        for (TimeMention time : times) {
            boolean head =
                    time.from() == 1 && time.period() != null && !time.period().isInterval();
            if (head
                    || time.from() < 12
                            && time.period() != null
                            && time.period().isDay()) {
                return time.period();
            }
        }
        return null;
    }

    private static @Nullable Edge town(Tokens tokens, int at, int opening, Pack pack) {
        Classes classes = pack.classes();
        Edge capital = pack.word(tokens, at, opening, classes.number("capital"));
        Edge place = pack.word(tokens, at, opening, classes.number("place"));
        if (capital == null && place == null) {
            return pack.word(tokens, at, opening, classes.number("seat"));
        }
        return capital != null && (place == null || capital.length() >= place.length()) ? capital : place;
    }

    private static @Nullable Dateline from(Tokens tokens, int opening, Edge town, List<TimeMention> times, Pack pack) {
        Edge other = tokens.is(town.to(), "/") ? town(tokens, town.to() + 1, opening, pack) : null;
        int at = other == null ? town.to() : other.to();
        Period date = null;
        boolean told = other != null;
        while (at < opening && at - town.from() < LONGEST) {
            TimeMention time = timeAt(times, at);
            int next = time != null ? time.to() : step(tokens, at, opening);
            boolean second = time != null && date != null && !tokens.is(at - 1, ",");
            if (next == at || second) {
                break; // a second date belongs to the text: "LIMA, May 5. March 2 marked"
            }
            told |= time != null
                    || tokens.is(at, "-")
                    || tokens.is(at, ":")
                    || tokens.is(at, "(")
                    || tokens.is(at, "/");
            date = date == null && time != null && time.period() != null ? time.period() : date;
            at = next;
        }
        boolean line = at < opening && tokens.afterLineBreak(at);
        if (!told && !line) {
            Edge first = town;
            told = tokens.is(first.to(), ".") && tokens.shape(first.from()) == Shape.UPPER;
        }
        Period before = date == null ? firstDate(times) : date;
        boolean shared = other != null && !Objects.equals(state(town), state(other));
        return told
                ? new Dateline(
                        at,
                        shared ? null : state(town),
                        before != null && before.edtf().length() >= 4 ? before : null)
                : null;
    }

    private static @Nullable TimeMention timeAt(List<TimeMention> times, int at) {
        return times.stream()
                .filter(t -> t.from() == at && t.period() != null && t.period().isDay())
                .findFirst()
                .orElse(null);
    }

    /** One past what may stand in a dateline at this token; the token itself where it may not. */
    private static int step(Tokens tokens, int at, int opening) {
        String sign = tokens.norm(at);
        if (sign.equals("(") || sign.equals("/") || sign.equals("[")) {
            String close = sign.equals("(") ? ")" : sign.equals("[") ? "]" : "/";
            for (int i = at + 1; i < Math.min(opening, at + 10); i++) {
                if (tokens.is(i, close)) {
                    return i + 1;
                }
            }
            return at;
        }
        boolean upper =
                tokens.shape(at) == Shape.UPPER && tokens.end(at) - tokens.start(at) > 2 && sign.indexOf('.') < 0;
        boolean part = sign.equals(",")
                || sign.equals("-")
                || sign.equals("|")
                || sign.equals(":")
                || sign.equals(".")
                || sign.equals("\u2022");
        return upper && !tokens.afterLineBreak(at) || part ? at + 1 : at;
    }

    private static @Nullable String state(Edge town) {
        return town.detail() instanceof PlaceName name
                ? name.state()
                : town.detail() instanceof StateName name ? name.code() : null;
    }
}
