package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.Counted.Noun;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the counted do: they study, work, live or operate somewhere, or went there. */
final class CountedVerbs {
    /** So many words that say nothing here may stand between the counted and their verb. */
    private static final int WORDS = 3;
    /** An aside between two commas is passed over up to this length. */
    private static final int ASIDE = 14;

    /**
     * A verb as read.
     *
     * @param type the indicator it speaks of, empty where the noun decides
     * @param flow whether it is counted over a time rather than at one
     * @param travel whether it names where they go
     */
    record Verb(Edge edge, String type, boolean flow, boolean travel) {}

    private record Meaning(String type, boolean flow, boolean travel) {}

    private final Map<Integer, Meaning> ofPeople = new LinkedHashMap<>();
    private final int operate;
    private final int aux;
    private final int stop;
    private final int in;
    private final int be;
    private final int party;
    private final int period;
    private final int relative;

    CountedVerbs(Classes classes) {
        ofPeople.put(classes.number("counted.studied"), new Meaning("students", true, false));
        ofPeople.put(classes.number("counted.study"), new Meaning("students", false, false));
        ofPeople.put(classes.number("counted.worked"), new Meaning("workers", true, true));
        ofPeople.put(classes.number("counted.work"), new Meaning("workers", false, true));
        ofPeople.put(classes.number("counted.live"), new Meaning("citizens", false, true));
        ofPeople.put(classes.number("counted.visit"), new Meaning("visitors", true, true));
        ofPeople.put(classes.number("counted.visa"), new Meaning("", true, true));
        operate = classes.number("counted.operate");
        aux = classes.number("counted.aux");
        stop = classes.number("counted.stop");
        in = classes.number("counted.in");
        be = classes.number("be");
        party = classes.number(PartyReader.PARTY);
        period = classes.number("period");
        relative = classes.number("relative");
    }

    /** The verb whose subject or participle the counted are, or null. */
    @Nullable
    Verb of(Chart chart, Counted counted, int end) {
        int at = counted.to();
        int words = 0;
        boolean aside = false;
        while (at < end && words <= WORDS) {
            if (chart.is(at, stop)) {
                return null;
            }
            Verb verb = at(chart, at, counted.noun());
            if (verb != null) {
                return verb;
            }
            Edge time = chart.at(at, period);
            Edge helper = chart.at(at, aux);
            Edge named = chart.at(at, party);
            if (chart.tokens().is(at, ",") || chart.tokens().is(at, "(")) {
                int behind = aside ? -1 : behindAside(chart, at, end);
                if (behind < 0) {
                    at++;
                    words++;
                } else {
                    Verb inside = chart.is(at + 1, relative) ? null : within(chart, at + 1, behind, counted.noun());
                    if (inside != null) {
                        return inside;
                    }
                    at = behind;
                    aside = true;
                }
            } else if (helper != null) {
                at = helper.to();
            } else if (time != null) {
                at = time.to();
            } else if (chart.is(at, in)) {
                at++;
            } else if (named != null) {
                at = named.to();
            } else {
                at++;
                words++;
            }
        }
        return null;
    }

    /** The verb of those spoken of before, which follows at once: "64 are now enrolled", "20,000 more commute there". */
    @Nullable
    Verb soon(Chart chart, Counted counted, int end) {
        for (int at = counted.to(); at < Math.min(end, counted.to() + 4); ) {
            Verb verb = at(chart, at, counted.noun());
            Edge helper = chart.at(at, aux);
            Edge time = chart.at(at, period);
            if (verb != null || chart.is(at, stop) || helper == null && time == null) {
                return verb;
            }
            at = helper != null ? helper.to() : time.to();
        }
        return null;
    }

    /** A participle at the head of an aside: "2,000 Malians, enrolled at …, have". */
    private @Nullable Verb within(Chart chart, int from, int to, Noun noun) {
        for (int at = from; at < Math.min(to, from + 3); at++) {
            Verb verb = at(chart, at, noun);
            if (verb != null) {
                return verb;
            }
        }
        return null;
    }

    /** Behind the comma or bracket that closes an aside, or -1. */
    private static int behindAside(Chart chart, int open, int end) {
        String close = chart.tokens().is(open, "(") ? ")" : ",";
        for (int at = open + 1; at < Math.min(end, open + ASIDE); at++) {
            if (chart.tokens().is(at, close)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** The verb of these classes that stands at a token, the longest; null where none does. */
    @Nullable
    Verb at(Chart chart, int at, Noun noun) {
        if (noun.isBusiness()) {
            Edge edge = chart.at(at, operate);
            return edge == null ? null : new Verb(edge, noun.type, false, false);
        }
        Verb best = null;
        for (Map.Entry<Integer, Meaning> one : ofPeople.entrySet()) {
            Edge edge = chart.at(at, one.getKey());
            Meaning meaning = one.getValue();
            if (edge != null && (best == null || edge.to() > best.edge().to())) {
                best = new Verb(edge, meaning.type(), meaning.flow(), meaning.travel());
            }
        }
        if (best == null && noun == Noun.NONE) {
            Edge edge = chart.at(at, operate);
            return edge == null ? null : new Verb(edge, "companies", false, false);
        }
        return best;
    }

    /** "are now at Irish universities": being somewhere, said of whom the noun itself tells what they do. */
    @Nullable
    Edge being(Chart chart, Counted counted) {
        boolean is = false;
        for (int at = counted.to(); at <= counted.to() + 3 && at < chart.to(); at++) {
            if (chart.is(at, in)) {
                return is ? chart.at(at, in) : null;
            }
            is |= chart.is(at, be);
            if (chart.is(at, stop) || !chart.is(at, aux) && !chart.is(at, period)) {
                return null;
            }
        }
        return null;
    }
}
