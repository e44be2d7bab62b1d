package dyad.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final Edge[][] begins;
    private final int[] counts;
    private final long[] beginMasks;
    private final long[] endMasks;
    private long[] present = new long[16];

    /** An empty chart over tokens {@code from} to {@code to}, end exclusive. */
    public Chart(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.begins = new Edge[to - from][];
        this.counts = new int[to - from];
        this.beginMasks = new long[to - from];
        this.endMasks = new long[to - from + 1];
    }

    /** The bit that stands for a class in masks. */
    public static long bit(int type) {
        return 1L << type;
    }

    /** Adds an edge. */
    public void add(Edge edge) {
        int at = edge.from() - from;
        Edge[] here = begins[at];
        if (here == null) {
            here = new Edge[4];
            begins[at] = here;
        } else if (counts[at] == here.length) {
            here = Arrays.copyOf(here, 2 * here.length);
            begins[at] = here;
        }
        here[counts[at]++] = edge;
        beginMasks[at] |= bit(edge.type());
        int end = edge.to() - from;
        if (end < endMasks.length) {
            endMasks[end] |= bit(edge.type());
        }
        int word = edge.type() >> 6;
        if (word >= present.length) {
            present = Arrays.copyOf(present, word + 8);
        }
        present[word] |= bit(edge.type());
    }

    /** How many edges begin at a token. */
    public int count(int token) {
        return token < from || token >= to ? 0 : counts[token - from];
    }

    /** One of the edges that begin at a token, by number. */
    public Edge edge(int token, int index) {
        return begins[token - from][index];
    }

    /** Edges that begin at a token. */
    public List<Edge> at(int token) {
        int count = count(token);
        return count == 0 ? NONE : Arrays.asList(begins[token - from]).subList(0, count);
    }

    /** The longest edge of a class that begins at a token, or null. */
    public @Nullable Edge at(int token, int type) {
        if (!mayBegin(token, bit(type))) {
            return null;
        }
        Edge best = null;
        Edge[] here = begins[token - from];
        for (int i = 0; i < counts[token - from]; i++) {
            Edge edge = here[i];
            if (edge.type() == type && (best == null || edge.length() > best.length())) {
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
            Edge[] here = (beginMasks[start - from] & bit(type)) == 0 ? null : begins[start - from];
            for (int i = 0; here != null && i < counts[start - from]; i++) {
                if (here[i].type() == type && here[i].to() == token) {
                    return here[i];
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
        for (int i = Math.max(from, first - 8); i < Math.min(last, to); i++) {
            Edge[] here = (beginMasks[i - from] & bit(type)) == 0 ? null : begins[i - from];
            int kept = 0;
            for (int n = 0; here != null && n < counts[i - from]; n++) {
                Edge edge = here[n];
                if (edge.type() != type || edge.to() <= first || edge.from() >= last) {
                    here[kept++] = edge;
                }
            }
            counts[i - from] = here == null ? counts[i - from] : kept;
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
