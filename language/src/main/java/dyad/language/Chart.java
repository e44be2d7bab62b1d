package dyad.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about the tokens of one sentence: edges by the token they begin at. For each class one bit a token says whether an edge of
 * it begins there, so that most questions are answered without a look at an edge.
 */
public final class Chart {
    private static final List<Edge> NONE = List.of();

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final List<Edge>[] begins;
    private final BitSet present = new BitSet();
    private final int words;
    private long[] starts;
    private @Nullable Set<String> norms;

    /**
     * An empty chart over tokens {@code from} to {@code to}, end exclusive.
     *
     * @param classes how many classes there are
     */
    @SuppressWarnings("unchecked")
    public Chart(Tokens tokens, int from, int to, int classes) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.begins = (List<Edge>[]) new List<?>[to - from];
        this.words = (to - from + 63) >> 6;
        this.starts = new long[classes * words];
    }

    /** Adds an edge. */
    public void add(Edge edge) {
        int place = edge.from() - from;
        List<Edge> here = begins[place];
        if (here == null) {
            here = new ArrayList<>(4);
            begins[place] = here;
        }
        here.add(edge);
        present.set(edge.type());
        int word = edge.type() * words + (place >> 6);
        if (word >= starts.length) {
            starts = Arrays.copyOf(starts, (edge.type() + 16) * words);
        }
        starts[word] |= 1L << place;
    }

    /** Edges that begin at a token. */
    public List<Edge> at(int token) {
        List<Edge> here = token < from || token >= to ? null : begins[token - from];
        return here == null ? NONE : here;
    }

    /** The longest edge of a class that begins at a token, or null. */
    public @Nullable Edge at(int token, int type) {
        if (!is(token, type)) {
            return null;
        }
        Edge best = null;
        List<Edge> here = at(token);
        for (int i = 0; i < here.size(); i++) {
            Edge edge = here.get(i);
            if (edge.type() == type && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }

    /** Whether an edge of a class begins at a token. */
    public boolean is(int token, int type) {
        int place = token - from;
        int word = type * words + (place >> 6);
        return place >= 0 && token < to && word < starts.length && (starts[word] & 1L << place) != 0;
    }

    /** The first token from this one on at which an edge of a class begins, or -1. */
    public int next(int token, int type) {
        int place = Math.max(0, token - from);
        int last = type * words + words;
        int word = type * words + (place >> 6);
        if (place >= to - from || last > starts.length) {
            return -1;
        }
        long bits = starts[word] & -1L << place;
        while (bits == 0) {
            if (++word == last) {
                return -1;
            }
            bits = starts[word];
        }
        return from + ((word - type * words) << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** The longest edge of a class that ends just before a token, or null; looks back {@code reach} tokens. */
    public @Nullable Edge endingAt(int token, int type, int reach) {
        int start = present.get(type) ? next(Math.max(from, token - reach), type) : -1;
        while (start >= 0 && start < token) {
            for (Edge edge : at(start)) {
                if (edge.type() == type && edge.to() == token) {
                    return edge;
                }
            }
            start = next(start + 1, type);
        }
        return null;
    }

    /** All edges of a class, in text order; of several that begin together the longest, and none inside an earlier one. */
    public List<Edge> all(int type) {
        if (!present.get(type)) {
            return NONE;
        }
        List<Edge> all = new ArrayList<>();
        for (int at = next(from, type); at >= 0; ) {
            Edge edge = at(at, type);
            if (edge == null) {
                break;
            }
            all.add(edge);
            at = next(Math.max(at + 1, edge.to()), type);
        }
        return all;
    }

    /** Whether any edge has this class. */
    public boolean has(int type) {
        return present.get(type);
    }

    /** All classes that an edge has; not to be changed. */
    public BitSet present() {
        return present;
    }

    /** Whether any edge has one of these classes. */
    public boolean hasAny(BitSet types) {
        return present.intersects(types);
    }

    /** Whether the sentence holds one of these words, in normal form. */
    public boolean hasAnyWord(Set<String> wanted) {
        if (norms == null) {
            norms = new HashSet<>();
            for (int at = from; at < to; at++) {
                norms.add(tokens.norm(at));
            }
        }
        for (String word : wanted) {
            if (norms.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Removes the edges of a class that overlap these tokens. */
    public void removeWithin(int first, int last, int type) {
        for (int i = Math.max(from, first - 8); i < Math.min(last, to); i++) {
            List<Edge> here = begins[i - from];
            if (here != null
                    && is(i, type)
                    && here.removeIf(e -> e.type() == type && e.to() > first && e.from() < last)) {
                boolean left = here.stream().anyMatch(e -> e.type() == type);
                starts[type * words + (i - from >> 6)] &= left ? -1L : ~(1L << i - from);
            }
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
