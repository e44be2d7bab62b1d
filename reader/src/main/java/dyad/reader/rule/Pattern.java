package dyad.reader.rule;

import dyad.language.Beginnings;
import dyad.language.Chart;
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
    private final Program program;
    private final int[] types;
    private final List<Need> needs;
    private Needed needed = Needed.NOTHING;
    private final int @Nullable [] firstTypes;

    /**
     * A pattern.
     *
     * @param needs all of what a sentence must have
     */
    Pattern(List<Step> steps, List<Need> needs) {
        this.program = new Program(steps);
        this.types = steps.stream()
                .flatMapToInt(s -> Arrays.stream(s.types))
                .distinct()
                .toArray();
        this.needs = List.copyOf(needs);
        BitSet begins = new BitSet();
        this.firstTypes = begins(steps, 0, begins) ? begins.stream().toArray() : null;
    }

    /** The classes a match may begin with, from a step on; false where it may begin with anything. */
    private static boolean begins(List<Step> steps, int pc, BitSet types) {
        Step step = steps.get(pc);
        return switch (step.op) {
            case Step.CLASS -> {
                Arrays.stream(step.types).forEach(types::set);
                yield true;
            }
            case Step.SPLIT -> begins(steps, pc + 1, types) && begins(steps, step.other, types);
            case Step.JUMP -> begins(steps, step.other, types);
            case Step.NOT -> begins(steps, pc + 2, types);
            case Step.START -> begins(steps, pc + 1, types);
            default -> false;
        };
    }

    Program program() {
        return program;
    }

    /** Counts the patterns that name a class. */
    void count(Map<Integer, Integer> uses) {
        Arrays.stream(types).forEach(type -> uses.merge(type, 1, Integer::sum));
    }

    /** Settles what a sentence is asked for first, given how many patterns name a class; gives the rarest. */
    int[] settle(IntUnaryOperator uses) {
        needed = Needed.of(needs.stream().map(n -> n.types(uses)).toList());
        return Need.rarest(needs, uses);
    }

    /** What a sentence must have for the pattern to match. */
    Needed needed() {
        return needed;
    }

    /** All matches in a sentence, from left to right, not overlapping. */
    public List<Match> matches(Matcher matcher) {
        List<Match> found = null;
        Chart chart = matcher.chart();
        Match match = first(matcher, chart.from());
        while (match != null) {
            found = found == null ? new ArrayList<>(2) : found;
            found.add(match);
            match = first(matcher, Math.max(match.from() + 1, match.to()));
        }
        return found == null ? List.of() : found;
    }

    /** The first match that begins at a token or behind it, or null. */
    private @Nullable Match first(Matcher matcher, int from) {
        Chart chart = matcher.chart();
        if (!needed.isIn(chart, from)) {
            return null;
        }
        Beginnings beginnings = firstTypes == null ? null : chart.beginnings(firstTypes);
        for (int at = from; ; at++) {
            at = beginnings == null ? at : beginnings.next(at);
            if (at >= chart.to()) {
                return null;
            }
            Match match = matcher.match(program, at);
            if (match != null) {
                return match;
            }
        }
    }

    /** Whether the pattern matches anywhere in a sentence. */
    public boolean isIn(Matcher matcher) {
        return first(matcher, matcher.chart().from()) != null;
    }
}
