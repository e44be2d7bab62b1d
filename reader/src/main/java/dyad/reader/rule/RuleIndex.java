package dyad.reader.rule;

import dyad.language.Chart;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/**
 * Rules by the classes of words they cannot do without. A rule stands under the classes of that one of its needs which the fewest rules
 * share, so that most sentences ask for few rules.
 */
final class RuleIndex {
    private final List<Rule> rules;
    private final Needed[] needed;
    private final long[] indexed;
    private final long[] always;
    private final long[][] byType;

    RuleIndex(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        IntUnaryOperator uses = uses(rules);
        rules.forEach(r -> r.patterns().forEach(p -> p.settle(uses)));
        needed = new Needed[rules.size()];
        BitSet free = new BitSet();
        Map<Integer, BitSet> found = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            int[] rarest = rules.get(i).pattern().settle(uses);
            needed[i] = rules.get(i).pattern().needed();
            free.set(i, rarest.length == 0);
            for (int type : rarest) {
                found.computeIfAbsent(type, k -> new BitSet()).set(i);
            }
        }
        int size = 1 + found.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        BitSet types = new BitSet();
        byType = new long[size][];
        found.forEach((type, set) -> {
            byType[type] = words(set);
            types.set(type);
        });
        indexed = types.toLongArray();
        always = words(free);
    }

    private long[] words(BitSet set) {
        return java.util.Arrays.copyOf(set.toLongArray(), (rules.size() + 63) / 64);
    }

    private static IntUnaryOperator uses(List<Rule> rules) {
        Map<Integer, Integer> uses = new HashMap<>();
        rules.forEach(r -> r.patterns().forEach(p -> p.count(uses)));
        return type -> uses.getOrDefault(type, 0);
    }

    /** Calls for each rule of which a sentence has all that it needs, in order. */
    void candidates(Chart chart, Consumer<Rule> rule) {
        long[] candidates = always.clone();
        long[] present = chart.present();
        for (int word = 0; word < Math.min(present.length, indexed.length); word++) {
            for (long left = present[word] & indexed[word]; left != 0; left &= left - 1) {
                long[] more = byType[(word << 6) + Long.numberOfTrailingZeros(left)];
                for (int i = 0; i < candidates.length; i++) {
                    candidates[i] |= more[i];
                }
            }
        }
        for (int word = 0; word < candidates.length; word++) {
            for (long left = candidates[word]; left != 0; left &= left - 1) {
                int number = (word << 6) + Long.numberOfTrailingZeros(left);
                if (needed[number].isIn(chart, chart.from())) {
                    rule.accept(rules.get(number));
                }
            }
        }
    }
}
