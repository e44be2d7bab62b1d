package dyad.language.time;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line must have for a pattern to match: of the sets of symbols of which one must be there, the set whose symbols the fewest
 * patterns name. Most lines lack it, and the pattern need not be tried in them.
 */
final class Needs {
    private final Map<Step, BitSet> known = new IdentityHashMap<>();
    private final int[] uses;
    private final long[] @Nullable [] bySymbol;
    private final long[] always;

    /** For patterns over so many symbols. */
    Needs(List<Rule> rules, int symbols) {
        uses = new int[symbols];
        for (Rule rule : rules) {
            BitSet named = new BitSet();
            rule.start().addAll(named, Collections.newSetFromMap(new IdentityHashMap<>()));
            named.stream().forEach(symbol -> uses[symbol]++);
        }
        int words = (rules.size() + 63) / 64;
        bySymbol = new long[symbols][];
        always = new long[words];
        for (int i = 0; i < rules.size(); i++) {
            int word = i >> 6;
            long bit = 1L << i;
            BitSet need = of(rules.get(i).start());
            always[word] |= need.isEmpty() ? bit : 0;
            need.stream().forEach(symbol -> {
                bySymbol[symbol] = bySymbol[symbol] == null ? new long[words] : bySymbol[symbol];
                bySymbol[symbol][word] |= bit;
            });
        }
    }

    /** The patterns that may match in a line, a bit for each by its place in the list. */
    long[] allowed(Line line) {
        long[] allowed = always.clone();
        for (int at = line.from; at < line.to; at++) {
            long[] more = bySymbol[line.symbol(at)];
            for (int word = 0; more != null && word < allowed.length; word++) {
                allowed[word] |= more[word];
            }
        }
        return allowed;
    }

    /** What a step and those behind it need; empty where that is nothing. */
    BitSet of(Step step) {
        BitSet need = known.get(step);
        if (need == null) {
            need = step.need(this);
            known.put(step, need);
        }
        return need;
    }

    /** Of two needs the one that fewer patterns share; one that holds any token is none. */
    BitSet rarer(BitSet one, BitSet other) {
        if (one.isEmpty() || one.get(Vocabulary.UNKNOWN)) {
            return other;
        }
        return other.isEmpty() || cost(one) <= cost(other) ? one : other;
    }

    /** What one of several ways needs; nothing where one of them needs nothing. */
    static BitSet either(List<BitSet> ways) {
        BitSet all = new BitSet();
        for (BitSet way : ways) {
            if (way.isEmpty()) {
                return way;
            }
            all.or(way);
        }
        return all;
    }

    private int cost(BitSet symbols) {
        return symbols.stream().map(symbol -> uses[symbol]).max().orElse(Integer.MAX_VALUE);
    }
}
