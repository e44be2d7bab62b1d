package dyad.language.time;

import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import org.jspecify.annotations.Nullable;

/** The tokens being read, with what the pack knows of each, and what phrases were already found in them. */
final class Line {
    final Tokens tokens;
    final int from;
    final int to;
    final Reference reference;
    private final int[] symbols;
    private final int[] numbers;
    private final @Nullable When[] wholes;
    private final Results[] @Nullable [] found;
    private long steps;

    Line(Tokens tokens, int from, int to, Reference reference, Vocabulary vocabulary, int phrases) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.reference = reference;
        symbols = new int[to - from];
        numbers = new int[to - from];
        wholes = new When[to - from];
        found = new Results[phrases][];
        for (int at = from; at < to; at++) {
            boolean number = tokens.shape(at) == Shape.NUMBER;
            symbols[at - from] = number ? Vocabulary.NUMBER : vocabulary.of(tokens.norm(at));
            numbers[at - from] = number ? number(tokens.norm(at)) : -1;
        }
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0 || digits.length() > 6) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    int symbol(int at) {
        return at < from || at >= to ? Vocabulary.UNKNOWN : symbols[at - from];
    }

    /** The value of a plain whole number, or -1. */
    int number(int at) {
        return at < from || at >= to ? -1 : numbers[at - from];
    }

    /** The value of a plain whole number as what it stands for; asked where there is one. */
    When whole(int at) {
        When whole = wholes[at - from];
        if (whole == null) {
            whole = When.number(numbers[at - from]);
            wholes[at - from] = whole;
        }
        return whole;
    }

    @Nullable
    Results found(int phrase, int at) {
        Results[] row = found[phrase];
        return row == null ? null : row[at - from];
    }

    void keep(int phrase, int at, Results results) {
        Results[] row = found[phrase];
        if (row == null) {
            row = new Results[to - from];
            found[phrase] = row;
        }
        row[at - from] = results;
    }

    void count() {
        steps++;
    }

    /** How many tokens were looked at, one looked at twice counted twice. */
    long steps() {
        return steps;
    }
}
