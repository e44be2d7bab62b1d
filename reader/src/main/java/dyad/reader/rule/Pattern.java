package dyad.reader.rule;

import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.name.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        WORD,
        CLASS,
        GAP,
        NOT,
        SPLIT,
        JUMP,
        PHRASE,
        LIST,
        START,
        END
    }

    /** One instruction; {@code next} and {@code other} are positions in the program. */
    static final class Step {
        final Op op;
        final Set<String> words = new HashSet<>();
        int[] types = {};
        int forms = dyad.language.Form.ANY;

        @Nullable
        String slot;

        int other;
        boolean close;

        Step(Op op) {
            this.op = op;
        }
    }

    /** What failed where, in one attempt: cleared by counting up, so that an attempt costs nothing to begin. */
    private static final class Failures {
        private int[] marks = new int[0];
        private int attempt;

        void clear(int size) {
            if (marks.length < size) {
                marks = new int[size];
                attempt = 0;
            }
            attempt++;
        }

        boolean has(int key) {
            return marks[key] == attempt;
        }

        void add(int key) {
            marks[key] = attempt;
        }
    }

    private static final ThreadLocal<Failures> FAILURES = ThreadLocal.withInitial(Failures::new);

    private final Step[] steps;
    private final Need[] needs;
    private final Phrases phrases;

    Pattern(Step[] steps, List<Need> needs, Phrases phrases) {
        this.steps = steps;
        this.needs = needs.toArray(Need[]::new);
        this.phrases = phrases;
    }

    /** Whether the sentence has what the pattern cannot do without. */
    public boolean mayMatch(Chart chart) {
        for (Need need : needs) {
            if (!need.isMet(chart)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Classes of which one must be present, those of the need that fewest sentences meet; empty where only words are needed.
     *
     * @param common classes that most sentences have
     */
    BitSet anchor(BitSet common) {
        BitSet best = new BitSet();
        for (Need need : needs) {
            boolean rare = need.words().isEmpty()
                    && !need.types().isEmpty()
                    && !need.types().intersects(common);
            if (rare && (best.isEmpty() || need.types().cardinality() < best.cardinality())) {
                best = need.types();
            }
        }
        return best;
    }

    /** All matches in a sentence, from left to right, not overlapping. */
    public List<Match> matches(Chart chart) {
        if (!mayMatch(chart)) {
            return List.of();
        }
        List<Match> found = List.of();
        for (int at = begin(chart, chart.from()); at < chart.to(); ) {
            Match match = match(chart, at);
            if (match == null) {
                at = begin(chart, at + 1);
            } else {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(match);
                at = begin(chart, Math.max(at + 1, match.to()));
            }
        }
        return found;
    }

    /** The first token from this one on at which the pattern can begin; the end of the sentence where there is none. */
    private int begin(Chart chart, int from) {
        Step first = steps[0];
        if (first.op == Op.CLASS) {
            return nextOf(chart, from, first);
        }
        int at = from;
        while (first.op == Op.WORD
                && at < chart.to()
                && !first.words.contains(chart.tokens().norm(at))) {
            at++;
        }
        return at;
    }

    private static int nextOf(Chart chart, int from, Step step) {
        int next = chart.to();
        for (int type : step.types) {
            int at = chart.next(from, type);
            next = at >= 0 && at < next ? at : next;
        }
        return next;
    }

    private @Nullable Match match(Chart chart, int at) {
        Run run = new Run(chart, at, FAILURES.get());
        return run.step(0, at) ? new Match(at, run.end, List.copyOf(run.captures)) : null;
    }

    private static @Nullable Edge edge(Chart chart, int at, Step step) {
        Edge best = null;
        for (int type : step.types) {
            if (chart.is(at, type)) {
                List<Edge> here = chart.at(at);
                for (int i = 0; i < here.size(); i++) {
                    Edge edge = here.get(i);
                    boolean fits = edge.type() == type && (edge.forms() & step.forms) != 0;
                    if (fits && (best == null || edge.length() > best.length())) {
                        best = edge;
                    }
                }
            }
        }
        return best;
    }

    /** One attempt from one token. */
    private final class Run {
        private static final int WINDOW = 120;
        private static final Set<String> INSIDE = Set.of("-", "'", "'s", "\"", ".", "&", "%", "/");

        final Chart chart;
        final int base;
        final List<Match.Capture> captures = new ArrayList<>(4);
        final Failures failures;
        int end;

        Run(Chart chart, int base, Failures failures) {
            this.chart = chart;
            this.base = base;
            this.failures = failures;
            failures.clear(steps.length * (WINDOW + 1));
        }

        boolean step(int pc, int at) {
            if (at - base > WINDOW) {
                return false;
            }
            int key = pc * (WINDOW + 1) + at - base;
            if (failures.has(key)) {
                return false;
            }
            boolean ok = take(pc, at);
            if (!ok) {
                failures.add(key);
            }
            return ok;
        }

        private boolean take(int pc, int at) {
            Step step = steps[pc];
            return switch (step.op) {
                case END -> end(at);
                case WORD ->
                    at < chart.to() && step.words.contains(chart.tokens().norm(at)) && step(pc + 1, at + 1);
                case CLASS -> ofClass(pc, at, step);
                case GAP -> gap(pc, at, step);
                case NOT -> !stands(steps[pc + 1], at) && step(pc + 2, at);
                case SPLIT -> step(pc + 1, at) || step(step.other, at);
                case JUMP -> step(step.other, at);
                case PHRASE -> phrase(pc, at, step);
                case LIST -> list(pc, at, step);
                case START -> at == chart.from() && step(pc + 1, at);
            };
        }

        private boolean end(int at) {
            end = at;
            return true;
        }

        private boolean ofClass(int pc, int at, Step step) {
            Edge edge = edge(chart, at, step);
            return edge != null
                    && captured(pc, step, new Match.Capture(step.slot, edge.from(), edge.to(), edge), edge.to());
        }

        private boolean captured(int pc, Step step, Match.Capture capture, int next) {
            if (step.slot == null) {
                return step(pc + 1, next);
            }
            captures.add(capture);
            if (step(pc + 1, next)) {
                return true;
            }
            captures.remove(captures.size() - 1);
            return false;
        }

        private boolean gap(int pc, int at, Step step) {
            Step follows = steps[pc + 1];
            int last = Math.min(at + step.other, chart.to());
            int next = follows.op == Op.CLASS ? nextOf(chart, at, follows) : at;
            for (int to = at; to <= last; to++) {
                if (next > last) {
                    return false;
                }
                if (to == next) {
                    if (step(pc + 1, to)) {
                        return true;
                    }
                    next = follows.op == Op.CLASS ? nextOf(chart, to + 1, follows) : to + 1;
                }
                if (to < chart.to() && isBarred(to, step)) {
                    return false;
                }
            }
            return false;
        }

        /** No gap goes over a semicolon; a close one only over dashes, quotes and possessives. */
        private boolean isBarred(int at, Step step) {
            Tokens tokens = chart.tokens();
            boolean sign = tokens.shape(at) == Shape.SIGN && !INSIDE.contains(tokens.norm(at))
                    || tokens.is(at, "-") && !tokens.touches(at);
            return tokens.is(at, ";") || step.close && sign;
        }

        private boolean stands(Step step, int at) {
            return step.op == Op.WORD
                    ? at < chart.to() && step.words.contains(chart.tokens().norm(at))
                    : edge(chart, at, step) != null;
        }

        private boolean phrase(int pc, int at, Step step) {
            int to = phrases.end(chart, at, false, 12);
            return to > at && captured(pc, step, new Match.Capture(step.slot, at, to, null), to);
        }

        private boolean list(int pc, int at, Step step) {
            List<int[]> items = phrases.list(chart, at, 15);
            if (items.isEmpty()) {
                return false;
            }
            items.forEach(i -> captures.add(new Match.Capture(step.slot, i[0], i[1], null)));
            if (step(pc + 1, items.get(items.size() - 1)[1])) {
                return true;
            }
            items.forEach(i -> captures.remove(captures.size() - 1));
            return false;
        }
    }
}
