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
    private final int[] firsts;
    private final int[] lasts;
    private final long[] beginMasks;
    private final long[] endMasks;
    private Edge[] edges;
    private int[] next;
    private int size = 1;
    private long[] present = new long[16];

    /** An empty chart over tokens {@code from} to {@code to}, end exclusive. */
    public Chart(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        int length = to - from;
        this.firsts = new int[length];
        this.lasts = new int[length];
        this.beginMasks = new long[length];
        this.endMasks = new long[length + 1];
        this.edges = new Edge[6 * length + 8];
        this.next = new int[6 * length + 8];
    }

    /** The bit that stands for a class in masks. */
    public static long bit(int type) {
        return 1L << type;
    }

    /** Adds an edge. */
    public void add(Edge edge) {
        if (size == edges.length) {
            edges = Arrays.copyOf(edges, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        int at = edge.from() - from;
        edges[size] = edge;
        if (firsts[at] == 0) {
            firsts[at] = size;
        } else {
            next[lasts[at]] = size;
        }
        lasts[at] = size++;
        long bit = bit(edge.type());
        beginMasks[at] |= bit;
        int end = edge.to() - from;
        if (end < endMasks.length) {
            endMasks[end] |= bit;
        }
        int word = edge.type() >> 6;
        if (word >= present.length) {
            present = Arrays.copyOf(present, word + 8);
        }
        present[word] |= bit;
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
        return edges[number];
    }

    /** Edges that begin at a token. */
    public List<Edge> at(int token) {
        List<Edge> here = new ArrayList<>();
        for (int i = first(token); i != 0; i = next[i]) {
            here.add(edges[i]);
        }
        return here;
    }

    /** The longest edge of a class that begins at a token, or null. */
    public @Nullable Edge at(int token, int type) {
        if (!mayBegin(token, bit(type))) {
            return null;
        }
        Edge best = null;
        for (int i = firsts[token - from]; i != 0; i = next[i]) {
            Edge edge = edges[i];
            if (edge.type() == type && (best == null || edge.to() > best.to())) {
                best = edge;
            }
        }
        return best;
    }

    /** Whether an edge of a class begins at a token. */
    public boolean is(int token, int type) {
        return mayBegin(token, bit(type)) && at(token, type) != null;
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
            boolean may = (beginMasks[start - from] & bit(type)) != 0;
            for (int i = may ? firsts[start - from] : 0; i != 0; i = next[i]) {
                if (edges[i].type() == type && edges[i].to() == token) {
                    return edges[i];
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
            Edge edge = (beginMasks[at - from] & bit(type)) == 0 ? null : at(at, type);
            if (edge != null) {
                all.add(edge);
            }
            at = edge == null ? at + 1 : edge.to();
        }
        return all;
    }

    /** Whether any edge has this class. */
    public boolean has(int type) {
        int word = type >> 6;
        return word < present.length && (present[word] & bit(type)) != 0;
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
            for (int i = firsts[token - from]; i != 0; i = next[i]) {
                Edge edge = edges[i];
                if (edge.type() == type && edge.to() > first && edge.from() < last) {
                    unlink(token - from, kept, i);
                } else {
                    kept = i;
                }
            }
        }
    }

    /** Removes those of the edges that begin at a token for which a test holds. */
    public void removeIf(int token, Predicate<Edge> test) {
        int kept = 0;
        for (int i = first(token); i != 0; i = next[i]) {
            if (test.test(edges[i])) {
                unlink(token - from, kept, i);
            } else {
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
