package dyad.language.time;

import java.util.BitSet;
import java.util.List;

/** A compiled pattern with its meaning. */
record Rule(Step start, int slots, Expression gives, BitSet first) {
    static Rule of(Step start, int slots, Expression gives) {
        BitSet first = new BitSet();
        start.addFirst(first);
        return new Rule(start, slots, gives, first);
    }

    void match(Line line, int at, Results results) {
        start.match(new Step.Attempt(line, slots, gives, results), at);
    }

    /** Several rules under one name, their results kept for each token. */
    record Group(int number, List<Rule> rules, BitSet first) implements Phrase {
        static Group of(int number, List<Rule> rules) {
            BitSet first = new BitSet();
            rules.forEach(rule -> first.or(rule.first()));
            return new Group(number, rules, first);
        }

        @Override
        public Results at(Line line, int at) {
            if (at >= line.to || !first.get(line.symbol(at))) {
                return Results.NONE;
            }
            Results known = line.found(number, at);
            if (known != null) {
                return known;
            }
            Results results = new Results();
            for (Rule rule : rules) {
                if (rule.first().get(line.symbol(at))) {
                    rule.match(line, at, results);
                }
            }
            line.keep(number, at, results);
            return results;
        }
    }
}
