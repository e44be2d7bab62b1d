package dyad.language.time;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled pattern with its meaning. */
record Rule(Step start, int slots, Expression gives, BitSet first) {
    static Rule of(Step start, int slots, Expression gives) {
        BitSet first = new BitSet();
        start.addFirst(first);
        if (first.get(Vocabulary.UNKNOWN)) {
            throw new IllegalArgumentException("a pattern may not be empty, nor begin with any token");
        }
        return new Rule(start, slots, gives, first);
    }

    /** What its second token may be where the first has this symbol; {@link Vocabulary#UNKNOWN} where anything. */
    BitSet second(int symbol) {
        BitSet second = new BitSet();
        start.addSecond(symbol, second);
        return second;
    }

    void match(Line line, int at, Results results) {
        start.match(new Step.Attempt(line, slots, gives, results), at);
    }

    /** Several rules under one name, their results kept for each token. */
    record Group(
            int number,
            List<Rule> rules,
            BitSet first,
            Symbols beginning,
            @Nullable Starts[] bySymbol) implements Phrase {
        static Group of(int number, List<Rule> rules) {
            BitSet first = new BitSet();
            rules.forEach(rule -> first.or(rule.first()));
            Starts[] bySymbol = new Starts[first.length()];
            first.stream().forEach(symbol -> bySymbol[symbol] = Starts.of(symbol, rules));
            return new Group(number, rules, first, new Symbols(first), bySymbol);
        }

        @Override
        public BitSet second(int symbol) {
            Starts starts = symbol < bySymbol.length ? bySymbol[symbol] : null;
            return starts == null ? new BitSet() : starts.second();
        }

        @Override
        public void addAll(BitSet symbols, Set<Step> seen) {
            rules.forEach(rule -> rule.start().addAll(symbols, seen));
        }

        @Override
        public BitSet need(Needs needs) {
            return Needs.either(
                    rules.stream().map(rule -> needs.of(rule.start())).toList());
        }

        @Override
        public Results at(Line line, int at) {
            int symbol = line.symbol(at);
            if (!beginning.allow(symbol)) {
                return Results.NONE;
            }
            Results known = line.found(number, at);
            if (known == null) {
                known = read(line, at, bySymbol[symbol]);
                line.keep(number, at, known);
            }
            return known;
        }

        private Results read(Line line, int at, @Nullable Starts starts) {
            int next = line.symbol(at + 1);
            if (starts == null || !starts.allows(next)) {
                return Results.NONE;
            }
            Results results = new Results();
            for (int i = 0; i < starts.size(); i++) {
                if (starts.allows(i, next)) {
                    rules.get(starts.rule(i)).match(line, at, results);
                }
            }
            return results;
        }
    }
}
