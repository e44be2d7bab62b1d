package dyad.language.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * Whole numbers in digits or in words: the values of words add up ("twenty" "five"), a word of a hundred multiplies what stands before
 * it, and joiners ("-", "and") may stand between.
 */
final class NumberWords implements Phrase {
    private static final int LONGEST = 7;
    private static final int NONE = -1;

    private final int number;
    private final int[] values;
    private final int[] multipliers;
    private final BitSet joiners = new BitSet();
    private final BitSet first = new BitSet();
    private final BitSet further = new BitSet();

    /** All by symbol; {@code number} is that of the phrase. */
    NumberWords(int number, Map<Integer, Integer> values, Map<Integer, Integer> multipliers, Set<Integer> joiners) {
        this.number = number;
        this.values = bySymbol(values);
        this.multipliers = bySymbol(multipliers);
        joiners.forEach(this.joiners::set);
        values.keySet().forEach(further::set);
        multipliers.keySet().forEach(further::set);
        first.or(further);
        first.set(Vocabulary.NUMBER);
        further.or(this.joiners);
    }

    /** What a symbol is worth; {@link #NONE} where nothing. */
    private static int[] bySymbol(Map<Integer, Integer> worth) {
        int[] all = new int
                [1 + worth.keySet().stream().mapToInt(Integer::intValue).max().orElse(0)];
        Arrays.fill(all, NONE);
        worth.forEach((symbol, value) -> all[symbol] = value);
        return all;
    }

    private static int worth(int[] bySymbol, int symbol) {
        return symbol < bySymbol.length ? bySymbol[symbol] : NONE;
    }

    @Override
    public BitSet first() {
        return first;
    }

    @Override
    public BitSet second(int symbol) {
        BitSet second = new BitSet();
        second.set(Vocabulary.UNKNOWN);
        if (symbol != Vocabulary.NUMBER) {
            second.or(further);
        }
        return second;
    }

    @Override
    public void addAll(BitSet symbols, Set<Step> seen) {
        symbols.or(first);
        symbols.or(joiners);
    }

    @Override
    public BitSet need(Needs needs) {
        return first;
    }

    @Override
    public Results at(Line line, int at) {
        if (at >= line.to || !first.get(line.symbol(at))) {
            return Results.NONE;
        }
        Results known = line.found(number, at);
        if (known == null) {
            known = read(line, at);
            line.keep(number, at, known);
        }
        return known;
    }

    private Results read(Line line, int at) {
        Results results = new Results();
        if (line.symbol(at) != Vocabulary.NUMBER) {
            words(line, at, results);
        } else if (line.number(at) >= 0) {
            results.add(at + 1, line.whole(at));
        }
        return results;
    }

    private void words(Line line, int start, Results results) {
        int sum = 0;
        int smallest = Integer.MAX_VALUE;
        for (int at = start; at < Math.min(line.to, start + LONGEST); at++) {
            line.count();
            int symbol = line.symbol(at);
            int value = worth(values, symbol);
            int multiplier = worth(multipliers, symbol);
            if (value != NONE && value < size(smallest)) {
                sum += value;
                smallest = value;
            } else if (multiplier != NONE && sum < multiplier) {
                sum = Math.max(1, sum) * multiplier;
                smallest = multiplier;
            } else if (sum > 0 && joiners.get(symbol)) {
                continue;
            } else {
                return;
            }
            results.add(at + 1, When.number(sum));
        }
    }

    /** What may be added to a number whose last part was so great: units to tens, anything below a hundred to hundreds. */
    private static int size(int smallest) {
        return smallest == Integer.MAX_VALUE ? smallest : smallest < 20 ? 0 : smallest < 100 ? 10 : 100;
    }
}
