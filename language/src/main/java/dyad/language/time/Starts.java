package dyad.language.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The rules that a token of one symbol may begin, each with what the next token may be: most tries end here, at one look. */
final class Starts {
    private final int[] rules;
    /** The rules as a bit set, and how many stand before each of its words. */
    private final long[] bits;

    private final int[] before;
    private final Symbols[] second;
    private final BitSet all = new BitSet();
    private final Symbols any;

    private Starts(int[] rules, BitSet[] second) {
        this.rules = rules;
        this.second = new Symbols[second.length];
        for (int i = 0; i < second.length; i++) {
            this.second[i] = new Symbols(second[i]);
            all.or(second[i]);
        }
        any = new Symbols(all);
        BitSet set = new BitSet();
        Arrays.stream(rules).forEach(set::set);
        bits = set.toLongArray();
        before = new int[bits.length];
        for (int word = 1; word < bits.length; word++) {
            before[word] = before[word - 1] + Long.bitCount(bits[word - 1]);
        }
    }

    /** Those of a list of rules that may begin with this symbol, by their place in the list. */
    static Starts of(int symbol, List<Rule> all) {
        int[] rules = IntStream.range(0, all.size())
                .filter(i -> all.get(i).first().get(symbol))
                .toArray();
        BitSet[] second = new BitSet[rules.length];
        for (int i = 0; i < rules.length; i++) {
            second[i] = all.get(rules[i]).second(symbol);
        }
        return new Starts(rules, second);
    }

    int size() {
        return rules.length;
    }

    /** The first index from one on whose rule is in a bit set, or {@link #size}. */
    int next(int index, long[] allowed) {
        int word = index < rules.length ? rules[index] >> 6 : bits.length;
        long left = word < bits.length ? bits[word] & allowed[word] & -1L << rules[index] : 0;
        while (left == 0 && ++word < bits.length) {
            left = bits[word] & allowed[word];
        }
        return left == 0 ? rules.length : before[word] + Long.bitCount(bits[word] & Long.lowestOneBit(left) - 1);
    }

    /** The place of a rule in the list they are from. */
    int rule(int index) {
        return rules[index];
    }

    /** Whether a rule may go on with a token of this symbol. */
    boolean allows(int index, int next) {
        return second[index].allow(next);
    }

    /** Whether any rule may go on with a token of this symbol. */
    boolean allows(int next) {
        return any.allow(next);
    }

    /** What the second token may be, whichever rule; {@link Vocabulary#UNKNOWN} where anything. */
    BitSet second() {
        return (BitSet) all.clone();
    }
}
