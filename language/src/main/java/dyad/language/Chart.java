package dyad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about the tokens of one sentence: what each word may be, and edges over several words or of what readers found. For each
 * class the chart holds the tokens that begin something of it, so that most questions are answered without looking at an edge.
 *
 * <p>The edges that begin at a token have numbers: those of the word itself come first, in the order of the pack, then all others as they
 * were added.
 */
public final class Chart {
    private static final List<Edge> NONE = List.of();
    /** A word's own edge has a positive number: its token in the higher bits, its place among the word's senses in these. */
    private static final int PLACE_BITS = 12;

    private static final int PLACES = (1 << PLACE_BITS) - 1;

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final Senses[] words;
    private final Links links;
    private final Columns columns;

    /**
     * The words of a lexicon in tokens {@code from} to {@code to}, end exclusive.
     *
     * @param classes how many classes there are: none with a higher number may be added
     */
    Chart(Tokens tokens, int from, int to, int classes, Lexicon lexicon) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        int length = to - from;
        this.words = new Senses[length];
        this.links = new Links(length);
        long[] present = new long[(classes + 63) / 64];
        lexicon.find(tokens, from, to, words, links);
        for (int at = 0; at < length; at++) {
            words[at].addTo(present);
            for (int i = links.first(at); i != 0; i = links.next(i)) {
                present[links.type(i) >> 6] |= 1L << links.type(i);
            }
        }
        this.columns = new Columns(length, present);
        for (int at = 0; at < length; at++) {
            index(at, words[at]);
        }
    }

    private void index(int at, Senses word) {
        for (int i = 0; i < word.size(); i++) {
            columns.set(at, word.type(i));
        }
        for (int i = links.first(at); i != 0; i = links.next(i)) {
            columns.set(at, links.type(i));
        }
    }

    /** Adds an edge. */
    public void add(Edge edge) {
        links.add(edge.from() - from, edge.type(), edge.from(), edge.to(), edge);
        columns.set(edge.from() - from, edge.type());
    }

    /** The number of the first edge that begins at a token, or 0. */
    public int first(int token) {
        if (token < from || token >= to) {
            return 0;
        }
        int at = token - from;
        return words[at].size() > 0 ? (at << PLACE_BITS) + 1 : -links.first(at);
    }

    /** The number of the edge that begins where another does and comes behind it, or 0. */
    public int next(int number) {
        if (number < 0) {
            return -links.next(-number);
        }
        int at = token(number);
        return place(number) + 1 < words[at].size() ? number + 1 : -links.first(at);
    }

    private static int token(int number) {
        return number - 1 >> PLACE_BITS;
    }

    private static int place(int number) {
        return number - 1 & PLACES;
    }

    /** An edge by its number. */
    public Edge edge(int number) {
        if (number < 0) {
            return links.edge(-number);
        }
        int at = token(number);
        return words[at].entry(place(number)).edge(from + at, from + at + 1);
    }

    /** The grammatical forms of an edge, bits of {@link Form}. */
    public int forms(int number) {
        return number < 0
                ? links.forms(-number)
                : words[token(number)].entry(place(number)).forms();
    }

    /** The class of an edge. */
    public int type(int number) {
        return number < 0 ? links.type(-number) : words[token(number)].type(place(number));
    }

    /** Where an edge ends, exclusive. */
    public int end(int number) {
        return number < 0 ? links.end(-number) : from + token(number) + 1;
    }

    /** Edges that begin at a token. */
    public List<Edge> at(int token) {
        List<Edge> here = new ArrayList<>();
        for (int i = first(token); i != 0; i = next(i)) {
            here.add(edge(i));
        }
        return here;
    }

    /** The longest edge of a class that begins at a token, or null. */
    public @Nullable Edge at(int token, int type) {
        int best = longest(token, type, Form.ANY, 0);
        return best == 0 ? null : edge(best);
    }

    /**
     * The number of the longest edge that begins at a token, of one of the classes in an array from {@code first} to {@code end} and in one
     * of several forms; of equals the first, 0 where there is none.
     */
    public int longest(int token, int[] types, int first, int end, int forms) {
        int best = 0;
        for (int i = first; i < end; i++) {
            best = longest(token, types[i], forms, best);
        }
        return best;
    }

    /** Of what was found before and the edges of a class the longest. */
    private int longest(int token, int type, int forms, int known) {
        if (!is(token, type)) {
            return known;
        }
        int at = token - from;
        int best = known;
        if (best == 0) {
            int place = words[at].find(type, forms);
            best = place < 0 ? 0 : (at << PLACE_BITS) + 1 + place;
        }
        for (int i = links.first(at); i != 0; i = links.next(i)) {
            if (links.type(i) == type
                    && (best == 0 || links.end(i) > end(best))
                    && (forms == Form.ANY || Form.fits(links.forms(i), forms))) {
                best = -i;
            }
        }
        return best;
    }

    /** Whether an edge of a class begins at a token. */
    public boolean is(int token, int type) {
        return token >= from && token < to && columns.is(token - from, type);
    }

    /** Whether an edge of one of several classes begins at a token. */
    public boolean isAny(int token, int[] types) {
        for (int type : types) {
            if (is(token, type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edge of a class begins at one of the tokens {@code first} to {@code end}, end exclusive; what lies outside the sentence does not count. */
    public boolean isWithin(int first, int end, int type) {
        int next = next(first, type);
        return next < Math.min(to, end);
    }

    /** The first token from one on where an edge of a class begins; the end of the sentence where none does. */
    public int next(int token, int type) {
        int next = columns.next(Math.max(0, token - from), type);
        return next < 0 ? to : from + next;
    }

    /** Where edges of one of several classes begin. */
    public Beginnings beginnings(int[] types) {
        long[] all = new long[columns.words()];
        for (int type : types) {
            columns.addTo(all, type);
        }
        return new Beginnings(all, from, to);
    }

    /** The longest edge of a class that ends just before a token, or null; looks back {@code reach} tokens. */
    public @Nullable Edge endingAt(int token, int type, int reach) {
        int end = Math.min(token, to);
        for (int start = next(token - reach, type); start < end; start = next(start + 1, type)) {
            int at = start - from;
            int place = start + 1 == token ? words[at].find(type, Form.ANY) : -1;
            if (place >= 0) {
                return words[at].entry(place).edge(start, token);
            }
            for (int i = links.first(at); i != 0; i = links.next(i)) {
                if (links.type(i) == type && links.end(i) == token) {
                    return links.edge(i);
                }
            }
        }
        return null;
    }

    /** All edges of a class, in text order; of several that begin together the longest, and none inside an earlier one. */
    public List<Edge> all(int type) {
        Edge edge = at(next(from, type), type);
        if (edge == null) {
            return NONE;
        }
        List<Edge> all = new ArrayList<>();
        for (; edge != null; edge = at(next(edge.to(), type), type)) {
            all.add(edge);
        }
        return all;
    }

    /** Whether any edge has this class, or had it before it was removed. */
    public boolean has(int type) {
        return columns.has(type);
    }

    /** The classes present, as the words of a bit set. */
    public long[] present() {
        return columns.present();
    }

    /** Removes the edges of a class that overlap these tokens. */
    public void removeWithin(int first, int last, int type) {
        int end = Math.min(last, to);
        for (int token = next(first - 8, type); token < end; token = next(token + 1, type)) {
            removeIf(token, e -> e.type() == type && e.to() > first);
        }
    }

    /** Removes those of the edges that begin at a token for which a test holds. */
    public void removeIf(int token, Predicate<Edge> test) {
        int at = token - from;
        Senses former = words[at];
        words[at] = former.without(e -> test.test(e.edge(token, token + 1)));
        for (int i = 0; i < former.size(); i++) {
            columns.clear(at, former.type(i));
        }
        int kept = 0;
        for (int i = links.first(at); i != 0; i = links.next(i)) {
            columns.clear(at, links.type(i));
            if (test.test(links.edge(i))) {
                links.remove(at, kept, i);
            } else {
                kept = i;
            }
        }
        index(at, words[at]);
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** First token of the sentence. */
    public int from() {
        return from;
    }

    /** One past the last token of the sentence. */
    public int to() {
        return to;
    }

    /** All forms in which the longest that a token begins of a class may stand, as a mask; 0 where it begins none. */
    public int formsOfLongest(int token, int type) {
        int forms = 0;
        int end = 0;
        for (int i = first(token); i != 0; i = next(i)) {
            if (type(i) == type && end(i) >= end) {
                forms = end(i) > end ? forms(i) : forms | forms(i);
                end = end(i);
            }
        }
        return forms;
    }
}
