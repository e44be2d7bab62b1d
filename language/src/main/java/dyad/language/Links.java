package dyad.language;

import java.util.Arrays;

/** Edges linked by the token they begin at, in the order they were added; numbered from 1. */
final class Links {
    private final int[] firsts;
    private final int[] lasts;
    private char[] types;
    private int[] begins;
    private int[] ends;
    private int[] next;
    private Object[] what;
    private int size = 1;

    /** For so many tokens. */
    Links(int tokens) {
        firsts = new int[tokens];
        lasts = new int[tokens];
        int room = 24 + tokens;
        types = new char[room];
        begins = new int[room];
        ends = new int[room];
        next = new int[room];
        what = new Object[room];
    }

    /** Adds an edge to those of a token, or the entry of words whose edge is made when somebody asks for it. */
    void add(int token, int type, int begin, int end, Object edge) {
        if (size == types.length) {
            grow();
        }
        types[size] = (char) type;
        begins[size] = begin;
        ends[size] = end;
        what[size] = edge;
        if (firsts[token] == 0) {
            firsts[token] = size;
        } else {
            next[lasts[token]] = size;
        }
        lasts[token] = size++;
    }

    private void grow() {
        int room = 2 * size;
        types = Arrays.copyOf(types, room);
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        next = Arrays.copyOf(next, room);
        what = Arrays.copyOf(what, room);
    }

    /** The first edge of a token, or 0. */
    int first(int token) {
        return firsts[token];
    }

    /** The one added behind another at the same token, or 0. */
    int next(int number) {
        return next[number];
    }

    int type(int number) {
        return types[number];
    }

    int end(int number) {
        return ends[number];
    }

    Edge edge(int number) {
        if (what[number] instanceof Edge edge) {
            return edge;
        }
        Edge edge = ((Lexicon.Entry) what[number]).edge(begins[number], ends[number]);
        what[number] = edge;
        return edge;
    }

    int forms(int number) {
        return what[number] instanceof Edge edge ? edge.forms() : ((Lexicon.Entry) what[number]).forms();
    }

    /** Takes an edge out; {@code before} is the one linked to it, or 0. */
    void remove(int token, int before, int number) {
        if (before == 0) {
            firsts[token] = next[number];
        } else {
            next[before] = next[number];
        }
        if (lasts[token] == number) {
            lasts[token] = before;
        }
    }
}
