package dyad.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about the tokens of one sentence: edges by the token they begin at. Each token also carries a mask of the classes that
 * begin and end there (a bit may stand for several), so that most questions are answered without looking at an edge.
 */
public final class Chart {
    private static final List<Edge> NONE = List.of();

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final int width;
    private final int[] firsts;
    private final int[] lasts;
    private final long[] beginMasks;
    private final long[] endMasks;
    private final long[] rows;
    private final long[] present;
    private int[] types;
    private int[] begins;
    private int[] ends;
    private int[] next;
    private Object[] what;
    private int size = 1;

    /**
     * An empty chart over tokens {@code from} to {@code to}, end exclusive.
     *
     * @param classes how many classes there are: none with a higher number may be added
     */
    public Chart(Tokens tokens, int from, int to, int classes) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        int length = to - from;
        this.width = (classes + 63) / 64;
        this.firsts = new int[length];
        this.lasts = new int[length];
        this.beginMasks = new long[length];
        this.endMasks = new long[length + 1];
        this.rows = new long[length * width];
        this.present = new long[width];
        int room = 10 * length + 8;
        this.types = new int[room];
        this.begins = new int[room];
        this.ends = new int[room];
        this.next = new int[room];
        this.what = new Object[room];
    }

    /** The bit that stands for a class in masks. */
    public static long bit(int type) {
        return 1L << type;
    }

    /** Adds an edge. */
    public void add(Edge edge) {
        add(edge.type(), edge.from(), edge.to(), edge);
    }

    /** Adds a word of the lexicon; its edge is made when somebody asks for it. */
    void add(Lexicon.Entry word, int begin, int end) {
        add(word.type(), begin, end, word);
    }

    private void add(int type, int begin, int end, Object edge) {
        if (size == types.length) {
            grow();
        }
        int at = begin - from;
        types[size] = type;
        begins[size] = begin;
        ends[size] = end;
        what[size] = edge;
        if (firsts[at] == 0) {
            firsts[at] = size;
        } else {
            next[lasts[at]] = size;
        }
        lasts[at] = size++;
        long bit = bit(type);
        beginMasks[at] |= bit;
        if (end - from < endMasks.length) {
            endMasks[end - from] |= bit;
        }
        rows[at * width + (type >> 6)] |= bit;
        present[type >> 6] |= bit;
    }

    private void grow() {
        int room = 2 * size;
        types = Arrays.copyOf(types, room);
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        next = Arrays.copyOf(next, room);
        what = Arrays.copyOf(what, room);
    }

    /** The number of the first edge that begins at a token, or 0. */
    public int first(int token) {
        return token < from || token >= to ? 0 : firsts[token - from];
    }

    /** The number of the edge that begins where another does and was added behind it, or 0. */
    public int next(int number) {
        return next[number];
    }

    /** An edge by its number. */
    public Edge edge(int number) {
        if (what[number] instanceof Edge edge) {
            return edge;
        }
        Lexicon.Entry word = (Lexicon.Entry) what[number];
        Edge edge = new Edge(word.type(), begins[number], ends[number], word.forms(), word.detail());
        what[number] = edge;
        return edge;
    }

    /** The class of an edge. */
    public int type(int number) {
        return types[number];
    }

    /** Where an edge ends, exclusive. */
    public int end(int number) {
        return ends[number];
    }

    /** Edges that begin at a token. */
    public List<Edge> at(int token) {
        List<Edge> here = new ArrayList<>();
        for (int i = first(token); i != 0; i = next[i]) {
            here.add(edge(i));
        }
        return here;
    }

    /** The longest edge of a class that begins at a token, or null. */
    public @Nullable Edge at(int token, int type) {
        if (!is(token, type)) {
            return null;
        }
        int best = 0;
        for (int i = firsts[token - from]; i != 0; i = next[i]) {
            if (types[i] == type && (best == 0 || ends[i] > ends[best])) {
                best = i;
            }
        }
        return best == 0 ? null : edge(best);
    }

    /** Whether an edge of a class begins at a token. */
    public boolean is(int token, int type) {
        return token >= from && token < to && (rows[(token - from) * width + (type >> 6)] & bit(type)) != 0;
    }

    /** Whether an edge of a class begins at one of the tokens {@code first} to {@code end}, end exclusive; what lies outside the sentence does not count. */
    public boolean isWithin(int first, int end, int type) {
        int last = has(type) ? Math.min(to, end) : first;
        for (int token = Math.max(from, first); token < last; token++) {
            if (is(token, type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an edge of one of the classes in a mask may begin at a token; where not, none does. */
    public boolean mayBegin(int token, long mask) {
        return token >= from && token < to && (beginMasks[token - from] & mask) != 0;
    }

    /** Whether an edge of one of the classes in a mask may end just before a token; where not, none does. */
    public boolean mayEnd(int token, long mask) {
        return token > from && token <= to && (endMasks[token - from] & mask) != 0;
    }

    /** The longest edge of a class that ends just before a token, or null; looks back {@code reach} tokens. */
    public @Nullable Edge endingAt(int token, int type, int reach) {
        if (!mayEnd(token, bit(type))) {
            return null;
        }
        for (int start = Math.max(from, token - reach); start < token; start++) {
            for (int i = is(start, type) ? firsts[start - from] : 0; i != 0; i = next[i]) {
                if (types[i] == type && ends[i] == token) {
                    return edge(i);
                }
            }
        }
        return null;
    }

    /** All edges of a class, in text order; of several that begin together the longest, and none inside an earlier one. */
    public List<Edge> all(int type) {
        if (!has(type)) {
            return NONE;
        }
        List<Edge> all = new ArrayList<>();
        for (int at = from; at < to; ) {
            Edge edge = at(at, type);
            if (edge != null) {
                all.add(edge);
            }
            at = edge == null ? at + 1 : edge.to();
        }
        return all;
    }

    /** Whether any edge has this class. */
    public boolean has(int type) {
        return (present[type >> 6] & bit(type)) != 0;
    }

    /** The classes present, as the words of a bit set. */
    public long[] present() {
        return present;
    }

    /** Removes the edges of a class that overlap these tokens. */
    public void removeWithin(int first, int last, int type) {
        if (!has(type)) {
            return;
        }
        for (int token = Math.max(from, first - 8); token < Math.min(last, to); token++) {
            int kept = 0;
            boolean left = false;
            for (int i = is(token, type) ? firsts[token - from] : 0; i != 0; i = next[i]) {
                if (types[i] == type && ends[i] > first && token < last) {
                    unlink(token - from, kept, i);
                } else {
                    left |= types[i] == type;
                    kept = i;
                }
            }
            if (!left) {
                rows[(token - from) * width + (type >> 6)] &= ~bit(type);
            }
        }
    }

    /** Removes those of the edges that begin at a token for which a test holds. */
    public void removeIf(int token, Predicate<Edge> test) {
        int row = (token - from) * width;
        int kept = 0;
        int i = first(token);
        if (i != 0) {
            Arrays.fill(rows, row, row + width, 0);
        }
        for (; i != 0; i = next[i]) {
            if (test.test(edge(i))) {
                unlink(token - from, kept, i);
            } else {
                rows[row + (types[i] >> 6)] |= bit(types[i]);
                kept = i;
            }
        }
    }

    private void unlink(int at, int before, int number) {
        if (before == 0) {
            firsts[at] = next[number];
        } else {
            next[before] = next[number];
        }
        if (lasts[at] == number) {
            lasts[at] = before;
        }
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
}
