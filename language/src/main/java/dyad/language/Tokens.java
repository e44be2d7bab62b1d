package dyad.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and signs of a text with their places, in UTF-16 units of that text. White space is left out; two tokens touch where
 * one ends where the next begins.
 */
public final class Tokens {
    /** What a token is made of. */
    public enum Shape {
        /** Letters, none or only later ones capital. */
        LOWER,
        /** Letters, the first one capital. */
        CAPITAL,
        /** Two or more letters, all capital. */
        UPPER,
        /** Digits, with separators between them. */
        NUMBER,
        /** Anything else, one sign a token. */
        SIGN
    }

    private final String text;
    private int[] starts;
    private int[] ends;
    private String[] norms;
    private Shape[] shapes;
    private boolean[] breaks;
    private final List<Integer> mixed = new ArrayList<>();
    private int size;
    private int @Nullable [] numbers;
    private @Nullable WordNumbers numberedBy;

    Tokens(String text) {
        this.text = text;
        int guess = Math.max(16, text.length() / 5);
        starts = new int[guess];
        ends = new int[guess];
        norms = new String[guess];
        shapes = new Shape[guess];
        breaks = new boolean[guess];
    }

    /** Tokens whose numbers among the words of a lexicon are given with each. */
    Tokens(String text, WordNumbers words) {
        this(text);
        numbers = new int[starts.length];
        numberedBy = words;
    }

    void add(int start, int end, String norm, Shape shape, boolean afterBreak) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        norms[size] = norm;
        shapes[size] = shape;
        breaks[size++] = afterBreak;
    }

    /** Adds a token whose number among the words of the lexicon is known. */
    void add(int start, int end, String norm, int number, Shape shape, boolean afterBreak) {
        add(start, end, norm, shape, afterBreak);
        if (numbers != null) {
            numbers[size - 1] = number;
        }
    }

    /** The next token is written with letters of another alphabet that look like those it is read as. */
    void addMixed() {
        mixed.add(size);
    }

    /** Tokens written with letters of another alphabet that look like those they are read as, in order. */
    public List<Integer> mixed() {
        return Collections.unmodifiableList(mixed);
    }

    private void grow() {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        norms = Arrays.copyOf(norms, more);
        shapes = Arrays.copyOf(shapes, more);
        breaks = Arrays.copyOf(breaks, more);
        numbers = numbers == null ? null : Arrays.copyOf(numbers, more);
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** The text they stand in. */
    public String text() {
        return text;
    }

    /** First UTF-16 unit of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** One past the last UTF-16 unit of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** A token in normal form: composed, lower case, straight apostrophes. */
    public String norm(int token) {
        return norms[token];
    }

    /** Each token's number among the words of a lexicon, 0 where it has none; looked up once. */
    int[] numbers(WordNumbers words) {
        int[] known = numbers;
        if (known == null || numberedBy != words) {
            known = new int[size];
            for (int i = 0; i < size; i++) {
                known[i] = words.of(norms[i]);
            }
            numbers = known;
            numberedBy = words;
        }
        return known;
    }

    /** What a token is made of. */
    public Shape shape(int token) {
        return shapes[token];
    }

    /** Whether a token begins with a capital letter. */
    public boolean isCapital(int token) {
        return shapes[token] == Shape.CAPITAL || shapes[token] == Shape.UPPER;
    }

    /** Whether a token follows the one before without white space. */
    public boolean touches(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    /** Whether a line ended between this token and the one before. */
    public boolean afterLineBreak(int token) {
        return breaks[token];
    }

    /** Whether a token has this normal form. */
    public boolean is(int token, String norm) {
        return token >= 0 && token < size && norms[token].equals(norm);
    }

    /** The text from one token to another, end exclusive; empty where there are none. */
    public String text(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** A name as it stands from one token to another, with all white space as plain spaces. */
    public String name(int from, int to) {
        return plainlySpaced(text(from, to));
    }

    /** A name is the same whether its words are held together by spaces that do not break, or apart by a line's end. */
    private static String plainlySpaced(String words) {
        StringBuilder plain = null;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                plain = plain == null ? new StringBuilder(words) : plain;
                plain.setCharAt(i, ' ');
            }
        }
        return plain == null ? words : plain.toString();
    }
}
