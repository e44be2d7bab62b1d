package dyad.language.time;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * Whole numbers in digits or in words: the values of words add up ("twenty" "five"), a word of a hundred multiplies what stands before
 * it, and joiners ("-", "and") may stand between.
 */
final class NumberWords implements Phrase {
    private static final int LONGEST = 7;

    private final int number;
    private final Map<Integer, Integer> values;
    private final Map<Integer, Integer> multipliers;
    private final Set<Integer> joiners;
    private final BitSet first = new BitSet();

    /** All by symbol; {@code number} is that of the phrase. */
    NumberWords(int number, Map<Integer, Integer> values, Map<Integer, Integer> multipliers, Set<Integer> joiners) {
        this.number = number;
        this.values = values;
        this.multipliers = multipliers;
        this.joiners = joiners;
        first.set(Vocabulary.NUMBER);
        values.keySet().forEach(first::set);
        multipliers.keySet().forEach(first::set);
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
            values.keySet().forEach(second::set);
            multipliers.keySet().forEach(second::set);
            joiners.forEach(second::set);
        }
        return second;
    }

    @Override
    public void addAll(BitSet symbols, Set<Step> seen) {
        symbols.or(first);
        joiners.forEach(symbols::set);
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
            Integer value = values.get(symbol);
            Integer multiplier = multipliers.get(symbol);
            if (value != null && value < size(smallest)) {
                sum += value;
                smallest = value;
            } else if (multiplier != null && sum < multiplier) {
                sum = Math.max(1, sum) * multiplier;
                smallest = multiplier;
            } else if (sum > 0 && joiners.contains(symbol)) {
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
