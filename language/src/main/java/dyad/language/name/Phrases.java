package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where noun phrases end, and lists of them. */
public final class Phrases {
    private final int stop;
    private final int period;
    private final int verb;
    private final int loose;
    private final int joint;
    private final int article;
    private final int compound;
    private final int listTail;
    private final int fight;
    private final int itemLead;

    /** Over a pack's classes. */
    public Phrases(Classes classes) {
        stop = classes.number("phrase-stop");
        period = classes.number("period");
        verb = classes.number("verb");
        loose = classes.number("phrase-loose");
        joint = classes.number("name-joint");
        article = classes.number("article");
        compound = classes.number("compound-field");
        listTail = classes.number("list-tail");
        fight = classes.number("fight");
        itemLead = classes.number("item-lead");
    }

    /**
     * One past the last token of the noun phrase that begins at a token; the token itself where there is none.
     *
     * @param proper whether the phrase continues a proper name, which may hold commas between capitals
     * @param longest most tokens
     */
    public int end(Chart chart, int from, boolean proper, int longest) {
        Tokens tokens = chart.tokens();
        int end = from;
        if (isWithinTime(chart, from)) {
            return from;
        }
        while (end < chart.to() && end - from < longest) {
            if (tokens.shape(end) == Shape.SIGN) {
                if (!isInside(chart, end, proper, from)) {
                    break;
                }
            } else if (isStop(chart, end)
                    || end > from && (isTime(chart, end) || isVerb(chart, end))
                    || isNewItem(chart, end)) {
                break;
            }
            end++;
        }
        while (end > from && isLoose(chart, end - 1)) {
            end--;
        }
        return end;
    }

    /** The items of a list such as "health, sport, the blue economy and cooperatives", each as first and last token. */
    public List<int[]> list(Chart chart, int from, int longest) {
        List<int[]> items = new ArrayList<>();
        int at = from;
        while (at < chart.to() && items.size() < longest) {
            int start = chart.is(at, article) || chart.is(at, itemLead) ? at + 1 : at;
            int end = itemEnd(chart, start);
            if (end == start || chart.is(start, loose) || chart.tokens().shape(start) == Shape.SIGN) {
                break;
            }
            if (!items.isEmpty() && isOther(chart, items.get(0)[0], at, start, end)) {
                break;
            }
            int tail = end - start > 1 && chart.is(end - 1, listTail) ? end - 1 : end;
            items.add(new int[] {start, tail});
            int next = chart.tokens().is(end, ",") ? end + 1 : end;
            Edge and = chart.at(next, joint);
            if (and != null) {
                next = and.to();
            }
            if (next == end) {
                break;
            }
            at = next;
        }
        return items;
    }

    /** "transport and agreed to", "education, the Hungarian University": a verb alone or a name behind common words is no item more. */
    private boolean isOther(Chart chart, int first, int at, int start, int end) {
        Tokens tokens = chart.tokens();
        boolean named = start > at && tokens.isCapital(start) && !tokens.isCapital(first);
        return named
                || end - start == 1 && isVerb(chart, start)
                || !Character.isLetterOrDigit(tokens.text(start, start + 1).codePointAt(0));
    }

    private int itemEnd(Chart chart, int start) {
        int phrase = end(chart, start, false, 8);
        for (int i = start + 1; i < phrase; i++) {
            Edge whole = chart.at(i - 1, compound);
            if (chart.is(i, joint) && (whole == null || whole.to() <= i) && !isListed(chart, phrase)) {
                return i;
            }
        }
        return phrase;
    }

    /** Whether the list goes on behind a phrase: a joint inside it then joins no items ("energy, exploration and extraction of ore, transport"). */
    private boolean isListed(Chart chart, int phrase) {
        if (!chart.tokens().is(phrase, ",")) {
            return false;
        }
        int next = chart.is(phrase + 1, article) ? phrase + 2 : phrase + 1;
        int end = end(chart, next, false, 8);
        return end > next && (chart.tokens().is(end, ",") || holdsJoint(chart, next, end));
    }

    private boolean holdsJoint(Chart chart, int from, int to) {
        return chart.isWithin(from + 1, to, joint);
    }

    /** "and a protocol", "and signed", "and 20 others": what follows is another thing. */
    private boolean isNewItem(Chart chart, int at) {
        int next = at + 1;
        return chart.is(at, joint)
                && (chart.is(next, article)
                        || isVerb(chart, next)
                        || chart.is(next, stop)
                        || next < chart.to() && chart.tokens().shape(next) == Shape.NUMBER);
    }

    /** "against" of "the fight against drugs" ends no phrase, nor does "IT" for "it". */
    private boolean isStop(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        String text = tokens.text(at, at + 1);
        boolean letters = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
        boolean against = tokens.is(at, "against") && at > chart.from() && chart.is(at - 1, fight);
        return chart.is(at, stop) && !letters && !against;
    }

    private boolean isTime(Chart chart, int at) {
        return chart.is(at, period);
    }

    /** "Tuesday" of "on Tuesday" begins no phrase. */
    private boolean isWithinTime(Chart chart, int at) {
        for (int start = Math.max(chart.from(), at - 3); start < at; start++) {
            Edge time = chart.at(start, period);
            if (time != null && time.to() > at) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Chart chart, int at) {
        return chart.is(at, verb) && !chart.tokens().isCapital(at);
    }

    /** Joints and small words at the end belong to what follows. */
    private boolean isLoose(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        boolean sign = tokens.shape(at) == Shape.SIGN;
        return sign && !tokens.is(at, "\"") && !tokens.is(at, ")") && !tokens.is(at, "'s")
                || chart.is(at, loose)
                || chart.is(at, joint)
                || chart.is(at, article);
    }

    private boolean isInside(Chart chart, int at, boolean proper, int from) {
        Tokens tokens = chart.tokens();
        String sign = tokens.norm(at);
        if (sign.equals("'s") || sign.equals("'")) {
            return true;
        }
        if (sign.equals("-")) {
            return tokens.touches(at) || at + 1 < chart.to() && tokens.touches(at + 1);
        }
        if (sign.equals("\"")) {
            return at == from || isOpen(tokens, from, at);
        }
        return sign.equals("&") || sign.equals(",") && proper && isCapitalList(chart, at);
    }

    private static boolean isOpen(Tokens tokens, int from, int at) {
        int quotes = 0;
        for (int i = from; i < at; i++) {
            quotes += tokens.is(i, "\"") ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** "Mutual Respect, Friendship and Cooperation": capitals, then a joint and a capital, before any other sign. */
    private boolean isCapitalList(Chart chart, int comma) {
        Tokens tokens = chart.tokens();
        for (int i = comma + 1; i < Math.min(chart.to(), comma + 8); i++) {
            if (i > comma + 1 && chart.is(i, joint)) {
                return i + 1 < chart.to() && tokens.isCapital(i + 1);
            }
            if (!tokens.isCapital(i) && !tokens.is(i, ",")) {
                return false;
            }
        }
        return false;
    }
}
