package dyad.reader.rule;

import dyad.language.Chart;
import dyad.language.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern. Matching tries alternatives in order and remembers what failed where, so that it takes at most (steps × window)
 * steps from any token: a text's reading stays linear.
 *
 * <p>Grammar, elements parted by spaces: {@code word} or {@code word/other}; {@code @class}, {@code @class:form}, {@code @a/b} one of
 * several classes; {@code {slot:class}} the same, captured; {@code {slot:phrase}} a noun phrase; {@code {slot:list}} a list of them; {@code ..N} a gap of up to
 * N tokens that does not go over a semicolon; {@code __N} one that goes over no comma either; {@code !element} what must not follow; {@code ( … | … )} alternatives; {@code ?} behind an element or bracket makes it optional; {@code ^} the
 * beginning of the sentence.
 */
public final class Pattern {
    enum Op {
        CLASS,
        GAP,
        NOT,
        SPLIT,
        JUMP,
        PHRASE,
        LIST,
        START,
        END;

        /** Whether a step of this kind may be reached in several ways, or costs much: what failed there is remembered. */
        boolean isRemembered() {
            return this == GAP || this == SPLIT || this == PHRASE || this == LIST;
        }
    }

    /** One instruction; {@code other} is a position in the program, or the length of a gap. */
    static final class Step {
        final Op op;
        int[] types = {};
        long mask;
        int forms = Form.ANY;

        @Nullable
        String slot;

        int other;
        boolean close;
        int row = -1;

        Step(Op op) {
            this.op = op;
        }
    }

    final Step[] steps;
    final int rows;
    private final List<Need> needs;
    private int[][] needed = {};
    private final int @Nullable [] firstTypes;
    private final long first;

    /**
     * A pattern.
     *
     * @param needs all of what a sentence must have
     */
    Pattern(List<Step> steps, List<Need> needs) {
        this.steps = steps.toArray(Step[]::new);
        this.needs = List.copyOf(needs);
        int remembered = 0;
        for (Step step : this.steps) {
            step.row = step.op.isRemembered() ? remembered++ : -1;
            for (int type : step.types) {
                step.mask |= Chart.bit(type);
            }
        }
        this.rows = remembered;
        BitSet begins = new BitSet();
        this.firstTypes = begins(0, begins) ? begins.stream().toArray() : null;
        this.first = begins.stream().mapToLong(Chart::bit).reduce(0, (one, other) -> one | other);
    }

    /** The classes a match may begin with, from a step on; false where it may begin with anything. */
    private boolean begins(int pc, BitSet types) {
        Step step = steps[pc];
        return switch (step.op) {
            case CLASS -> {
                Arrays.stream(step.types).forEach(types::set);
                yield true;
            }
            case SPLIT -> begins(pc + 1, types) && begins(step.other, types);
            case JUMP -> begins(step.other, types);
            case NOT -> begins(pc + 2, types);
            case START -> begins(pc + 1, types);
            default -> false;
        };
    }

    /** Whether a match may begin at a token. */
    private boolean mayBegin(Chart chart, int at) {
        if (firstTypes == null) {
            return true;
        }
        if (!chart.mayBegin(at, first)) {
            return false;
        }
        for (int type : firstTypes) {
            if (chart.is(at, type)) {
                return true;
            }
        }
        return false;
    }

    /** Counts the patterns that name a class. */
    void count(Map<Integer, Integer> uses) {
        Arrays.stream(steps)
                .flatMapToInt(s -> Arrays.stream(s.types))
                .distinct()
                .forEach(type -> uses.merge(type, 1, Integer::sum));
    }

    /** Settles what a sentence is asked for first, given how many patterns name a class; gives the rarest. */
    int[] settle(IntUnaryOperator uses) {
        needed = needs.stream().map(n -> n.types(uses)).toArray(int[][]::new);
        return Need.rarest(needs, uses);
    }

    /** Whether the sentence has what the pattern cannot do without. */
    boolean mayMatch(Chart chart) {
        for (int[] need : needed) {
            boolean has = false;
            for (int i = 0; i < need.length && !has; i++) {
                has = chart.has(need[i]);
            }
            if (!has) {
                return false;
            }
        }
        return true;
    }

    /** All matches in a sentence, from left to right, not overlapping. */
    public List<Match> matches(Matcher matcher) {
        Chart chart = matcher.chart();
        if (!mayMatch(chart)) {
            return List.of();
        }
        List<Match> found = null;
        for (int at = chart.from(); at < chart.to(); ) {
            Match match = mayBegin(chart, at) ? matcher.match(this, at) : null;
            if (match != null) {
                found = found == null ? new ArrayList<>(2) : found;
                found.add(match);
            }
            at = match == null ? at + 1 : Math.max(at + 1, match.to());
        }
        return found == null ? List.of() : found;
    }

    /** Whether the pattern matches anywhere in a sentence. */
    public boolean isIn(Matcher matcher) {
        return !matches(matcher).isEmpty();
    }
}
