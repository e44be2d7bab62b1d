package dyad.language.time;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The rules that a token of one symbol may begin, each with what the next token may be: most tries end here, at one look. */
final class Starts {
    private final int[] rules;
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
