package dyad.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything known about the tokens of one sentence: edges by the token they begin at. */
public final class Chart {
    private static final List<Edge> NONE = List.of();

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final List<Edge>[] begins;
    private final BitSet present = new BitSet();

    /** An empty chart over tokens {@code from} to {@code to}, end exclusive. */
    @SuppressWarnings("unchecked")
    public Chart(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.begins = (List<Edge>[]) new List<?>[to - from];
    }

    /** Adds an edge. */
    public void add(Edge edge) {
        List<Edge> here = begins[edge.from() - from];
        if (here == null) {
            here = new ArrayList<>(3);
            begins[edge.from() - from] = here;
        }
        here.add(edge);
        present.set(edge.type());
    }

    /** Edges that begin at a token. */
    public List<Edge> at(int token) {
        List<Edge> here = token < from || token >= to ? null : begins[token - from];
        return here == null ? NONE : here;
    }

    /** The longest edge of a class that begins at a token, or null. */
    public @Nullable Edge at(int token, int type) {
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
        return present.get(type) && at(token, type) != null;
    }

    /** The longest edge of a class that ends just before a token, or null; looks back {@code reach} tokens. */
    public @Nullable Edge endingAt(int token, int type, int reach) {
        if (!present.get(type)) {
            return null;
        }
        Edge best = null;
        for (int start = Math.max(from, token - reach); start < token; start++) {
            for (Edge edge : at(start)) {
                if (edge.type() == type && edge.to() == token && (best == null || edge.length() > best.length())) {
                    best = edge;
                }
            }
        }
        return best;
    }

    /** All edges of a class, in text order; of several that begin together the longest, and none inside an earlier one. */
    public List<Edge> all(int type) {
        if (!present.get(type)) {
            return NONE;
        }
        List<Edge> all = new ArrayList<>();
        int covered = from;
        for (int i = from; i < to; i++) {
            Edge edge = i < covered ? null : at(i, type);
            if (edge != null) {
                all.add(edge);
                covered = edge.to();
            }
        }
        return all;
    }

    /** Whether any edge has this class. */
    public boolean has(int type) {
        return present.get(type);
    }

    /** Whether every class of a set is present. */
    public boolean hasAll(BitSet types) {
        for (int type = types.nextSetBit(0); type >= 0; type = types.nextSetBit(type + 1)) {
            if (!present.get(type)) {
                return false;
            }
        }
        return true;
    }

    /** Removes the edges of a class that overlap these tokens. */
    public void removeWithin(int first, int last, int type) {
        for (int i = Math.max(from, first - 8); i < Math.min(last, to); i++) {
            List<Edge> here = begins[i - from];
            if (here != null) {
                here.removeIf(e -> e.type() == type && e.to() > first && e.from() < last);
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
