package dyad.reader.rule;

import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.name.Phrases;
import dyad.reader.rule.Pattern.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Matches patterns in one sentence; what noun phrases there are is found out once for all of them. For one thread. */
public final class Matcher {
    /** A match spans no more tokens than this, and a bit of two longs stands for each. */
    private static final int WINDOW = 120;

    private static final int WORDS = 2;
    private static final Set<String> INSIDE = Set.of("-", "'", "'s", "\"", ".", "&", "%", "/");

    private final Chart chart;
    private final Phrases phrases;
    private final int[] phraseEnds;
    private final @Nullable List<int[]>[] lists;
    private final List<Match.Capture> captures = new ArrayList<>();
    private long[] failed = new long[32];
    private Step[] steps = {};
    private int base;
    private int end;

    /** For a sentence. */
    @SuppressWarnings("unchecked")
    public Matcher(Chart chart, Phrases phrases) {
        this.chart = chart;
        this.phrases = phrases;
        this.phraseEnds = new int[chart.to() - chart.from() + 1];
        this.lists = (@Nullable List<int[]>[]) new List<?>[chart.to() - chart.from() + 1];
    }

    /** The sentence. */
    public Chart chart() {
        return chart;
    }

    /** The match of a pattern that begins at a token, or null. */
    @Nullable
    Match match(Pattern pattern, int at) {
        steps = pattern.steps;
        base = at;
        int words = WORDS * pattern.rows;
        if (words > failed.length) {
            failed = new long[words];
        } else {
            Arrays.fill(failed, 0, words, 0);
        }
        captures.clear();
        return step(0, at) ? new Match(at, end, List.copyOf(captures)) : null;
    }

    private boolean step(int pc, int at) {
        if (at - base > WINDOW) {
            return false;
        }
        Step step = steps[pc];
        if (step.row < 0) {
            return take(step, pc, at);
        }
        int word = WORDS * step.row + (at - base >> 6);
        long bit = 1L << (at - base);
        if ((failed[word] & bit) != 0) {
            return false;
        }
        boolean ok = take(step, pc, at);
        failed[word] |= ok ? 0 : bit;
        return ok;
    }

    private boolean take(Step step, int pc, int at) {
        return switch (step.op) {
            case CLASS -> ofClass(step, pc, at);
            case GAP -> gap(step, pc, at);
            case NOT -> edge(steps[pc + 1], at) == null && step(pc + 2, at);
            case SPLIT -> step(pc + 1, at) || step(step.other, at);
            case JUMP -> step(step.other, at);
            case PHRASE -> phrase(step, pc, at);
            case LIST -> list(step, pc, at);
            case START -> at == chart.from() && step(pc + 1, at);
            case END -> end(at);
        };
    }

    private boolean end(int at) {
        end = at;
        return true;
    }

    private boolean ofClass(Step step, int pc, int at) {
        Edge edge = edge(step, at);
        if (edge == null) {
            return false;
        }
        return step.slot == null
                ? step(pc + 1, edge.to())
                : captured(pc, new Match.Capture(step.slot, edge.from(), edge.to(), edge), edge.to());
    }

    /** The longest edge at a token that a step asks for, or null. */
    private @Nullable Edge edge(Step step, int at) {
        if (!chart.mayBegin(at, step.mask)) {
            return null;
        }
        int best = 0;
        for (int type : step.types) {
            for (int i = chart.is(at, type) ? chart.first(at) : 0; i != 0; i = chart.next(i)) {
                boolean longer = chart.type(i) == type && (best == 0 || chart.end(i) > chart.end(best));
                if (longer && (step.forms == Form.ANY || Form.fits(chart.edge(i).forms(), step.forms))) {
                    best = i;
                }
            }
        }
        return best == 0 ? null : chart.edge(best);
    }

    private boolean captured(int pc, Match.Capture capture, int next) {
        captures.add(capture);
        if (step(pc + 1, next)) {
            return true;
        }
        captures.remove(captures.size() - 1);
        return false;
    }

    private boolean gap(Step step, int pc, int at) {
        int last = Math.min(at + step.other, chart.to());
        for (int to = at; to <= last; to++) {
            if (step(pc + 1, to)) {
                return true;
            }
            if (to < chart.to() && isBarred(step, to)) {
                return false;
            }
        }
        return false;
    }

    /** No gap goes over a semicolon; a close one only over dashes, quotes and possessives. */
    private boolean isBarred(Step step, int at) {
        Tokens tokens = chart.tokens();
        if (tokens.shape(at) != Shape.SIGN) {
            return false;
        }
        String sign = tokens.norm(at);
        return sign.equals(";") || step.close && (!INSIDE.contains(sign) || sign.equals("-") && !tokens.touches(at));
    }

    private boolean phrase(Step step, int pc, int at) {
        int to = phraseEnd(at);
        return to > at
                && (step.slot == null
                        ? step(pc + 1, to)
                        : captured(pc, new Match.Capture(step.slot, at, to, null), to));
    }

    private int phraseEnd(int at) {
        int known = phraseEnds[at - chart.from()];
        if (known == 0) {
            known = 1 + phrases.end(chart, at, false, 12);
            phraseEnds[at - chart.from()] = known;
        }
        return known - 1;
    }

    private boolean list(Step step, int pc, int at) {
        List<int[]> items = items(at);
        if (items.isEmpty()) {
            return false;
        }
        items.forEach(i -> captures.add(new Match.Capture(step.slot, i[0], i[1], null)));
        if (step(pc + 1, items.get(items.size() - 1)[1])) {
            return true;
        }
        captures.subList(captures.size() - items.size(), captures.size()).clear();
        return false;
    }

    private List<int[]> items(int at) {
        List<int[]> known = lists[at - chart.from()];
        if (known == null) {
            known = phrases.list(chart, at, 15);
            lists[at - chart.from()] = known;
        }
        return known;
    }
}
