package dyad.language.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step of a compiled pattern; it knows the steps that follow. A pattern has no loops, so its window is bounded. */
interface Step {
    /** Tries what is left of the pattern from a token on. */
    void match(Attempt attempt, int at);

    /** Adds the symbols of the tokens it may begin with; {@link Vocabulary#UNKNOWN} where nothing more is needed or any token will do. */
    void addFirst(BitSet symbols);

    /** Adds, in the same way, those of the second token where the first has this symbol. */
    void addSecond(int first, BitSet symbols);

    /** Adds the symbols of all tokens it or the steps behind it ask for; ways already seen are not gone again. */
    void addAll(BitSet symbols, Set<Step> seen);

    /** The symbols of which a line must have one for the pattern to go through from here; empty where it needs none. */
    BitSet need(Needs needs);

    /** One try of a rule at one token. */
    final class Attempt {
        final Line line;
        final @Nullable When[] slots;
        private final Expression gives;
        private final Results results;

        Attempt(Line line, int slots, Expression gives, Results results) {
            this.line = line;
            this.slots = new When[slots];
            this.gives = gives;
            this.results = results;
        }

        private void end(int at) {
            if (!results.has(at)) {
                When value = gives.of(slots, line.reference);
                if (value != null) {
                    results.add(at, value);
                }
            }
        }
    }

    /** The pattern is through. */
    record End() implements Step {
        @Override
        public void match(Attempt attempt, int at) {
            attempt.end(at);
        }

        @Override
        public void addFirst(BitSet symbols) {
            symbols.set(Vocabulary.UNKNOWN);
        }

        @Override
        public void addSecond(int first, BitSet symbols) {
            symbols.set(Vocabulary.UNKNOWN);
        }

        @Override
        public void addAll(BitSet symbols, Set<Step> seen) {
            // there is nothing behind it
        }

        @Override
        public BitSet need(Needs needs) {
            return new BitSet();
        }
    }

    /** One token; {@code slot} -1 where its value is not kept. */
    record Token(Test test, int slot, Step next) implements Step {
        @Override
        public void match(Attempt attempt, int at) {
            if (at >= attempt.line.to) {
                return;
            }
            attempt.line.count();
            When value = test.of(attempt.line, at);
            if (value == null) {
                return;
            }
            if (slot < 0) {
                next.match(attempt, at + 1);
                return;
            }
            When before = attempt.slots[slot];
            attempt.slots[slot] = value;
            next.match(attempt, at + 1);
            attempt.slots[slot] = before;
        }

        @Override
        public void addFirst(BitSet symbols) {
            test.addTo(symbols);
        }

        @Override
        public void addSecond(int first, BitSet symbols) {
            BitSet own = new BitSet();
            test.addTo(own);
            if (own.get(first)) {
                next.addFirst(symbols);
            }
        }

        @Override
        public void addAll(BitSet symbols, Set<Step> seen) {
            test.addTo(symbols);
            next.addAll(symbols, seen);
        }

        @Override
        public BitSet need(Needs needs) {
            BitSet own = new BitSet();
            test.addTo(own);
            return needs.rarer(own, needs.of(next));
        }
    }

    /** A phrase, at each of its ends. */
    record Inner(Phrase phrase, int slot, Step next) implements Step {
        @Override
        public void match(Attempt attempt, int at) {
            Results results = phrase.at(attempt.line, at);
            for (int i = 0; i < results.size(); i++) {
                if (slot < 0) {
                    next.match(attempt, results.end(i));
                    continue;
                }
                When before = attempt.slots[slot];
                attempt.slots[slot] = results.value(i);
                next.match(attempt, results.end(i));
                attempt.slots[slot] = before;
            }
        }

        @Override
        public void addFirst(BitSet symbols) {
            symbols.or(phrase.first());
        }

        @Override
        public void addSecond(int first, BitSet symbols) {
            if (phrase.first().get(first)) {
                BitSet inside = phrase.second(first);
                boolean ends = inside.get(Vocabulary.UNKNOWN);
                inside.clear(Vocabulary.UNKNOWN);
                symbols.or(inside);
                if (ends) {
                    next.addFirst(symbols);
                }
            }
        }

        @Override
        public void addAll(BitSet symbols, Set<Step> seen) {
            phrase.addAll(symbols, seen);
            next.addAll(symbols, seen);
        }

        @Override
        public BitSet need(Needs needs) {
            return needs.rarer(phrase.need(needs), needs.of(next));
        }
    }

    /** One way or another. */
    record Fork(Step[] ways, BitSet[] firsts, Symbols[] allowed) implements Step {
        static Fork of(List<Step> ways) {
            BitSet[] firsts = new BitSet[ways.size()];
            for (int i = 0; i < firsts.length; i++) {
                firsts[i] = new BitSet();
                ways.get(i).addFirst(firsts[i]);
            }
            Symbols[] allowed = Arrays.stream(firsts).map(Symbols::new).toArray(Symbols[]::new);
            return new Fork(ways.toArray(Step[]::new), firsts, allowed);
        }

        @Override
        public void match(Attempt attempt, int at) {
            int symbol = attempt.line.symbol(at);
            for (int i = 0; i < ways.length; i++) {
                if (allowed[i].allow(symbol)) {
                    ways[i].match(attempt, at);
                }
            }
        }

        @Override
        public void addFirst(BitSet symbols) {
            for (BitSet first : firsts) {
                symbols.or(first);
            }
        }

        @Override
        public void addSecond(int first, BitSet symbols) {
            for (Step way : ways) {
                way.addSecond(first, symbols);
            }
        }

        @Override
        public void addAll(BitSet symbols, Set<Step> seen) {
            for (Step way : ways) {
                if (seen.add(way)) {
                    way.addAll(symbols, seen);
                }
            }
        }

        @Override
        public BitSet need(Needs needs) {
            return Needs.either(Arrays.stream(ways).map(needs::of).toList());
        }
    }

    /** A step that takes no token itself: what it can begin with is what the next can. */
    interface Bare extends Step {
        Step next();

        @Override
        default void addFirst(BitSet symbols) {
            next().addFirst(symbols);
        }

        @Override
        default void addSecond(int first, BitSet symbols) {
            next().addSecond(first, symbols);
        }

        @Override
        default void addAll(BitSet symbols, Set<Step> seen) {
            next().addAll(symbols, seen);
        }

        @Override
        default BitSet need(Needs needs) {
            return needs.of(next());
        }
    }

    /** What must, or must not, come next, without taking it. */
    record Look(Test test, boolean wanted, Step next) implements Bare {
        @Override
        public void match(Attempt attempt, int at) {
            boolean there = at < attempt.line.to && test.of(attempt.line, at) != null;
            if (there == wanted) {
                next.match(attempt, at);
            }
        }
    }

    /** The next token must touch the one before. */
    record Touch(Step next) implements Bare {
        @Override
        public void match(Attempt attempt, int at) {
            if (at < attempt.line.to && attempt.line.tokens.touches(at)) {
                next.match(attempt, at);
            }
        }
    }
}
