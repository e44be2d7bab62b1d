package dyad.reader.rule;

import dyad.language.Chart;
import dyad.language.Tokens;
import dyad.language.Tokens.Shape;
import dyad.language.name.Phrases;
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
    /** For so many remembered steps there is room at once. */
    private static final int ROOM = 96 * WORDS;

    private static final Set<String> INSIDE = Set.of("-", "'", "'s", "\"", ".", "&", "%", "/");

    private final Chart chart;
    private final Phrases phrases;
    private final int[] phraseEnds;
    private final @Nullable List<int[]>[] lists;
    private final List<Match.Capture> captures = new ArrayList<>();
    private long[] failed = new long[ROOM];
    private Program program = new Program(List.of());
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
    Match match(Program pattern, int at) {
        program = pattern;
        base = at;
        int words = WORDS * pattern.rows();
        if (words > failed.length) {
            failed = new long[words];
        } else {
            Arrays.fill(failed, 0, words, 0);
        }
        captures.clear();
        return run(0, at) ? new Match(at, end, List.copyOf(captures)) : null;
    }

    /** Takes steps as long as there is one way only. */
    private boolean run(int step, int from) {
        int pc = step;
        int at = from;
        while (at - base <= WINDOW) {
            switch (program.op(pc)) {
                case Step.CLASS -> {
                    int edge = edge(pc, at);
                    if (edge == 0 || program.slot(pc) != null) {
                        return edge != 0 && captured(pc, at, edge);
                    }
                    pc += Program.WIDTH;
                    at = chart.end(edge);
                }
                case Step.NOT -> {
                    if (edge(pc + Program.WIDTH, at) != 0) {
                        return false;
                    }
                    pc += 2 * Program.WIDTH;
                }
                case Step.JUMP -> pc = program.other(pc);
                case Step.START -> {
                    if (at != chart.from()) {
                        return false;
                    }
                    pc += Program.WIDTH;
                }
                case Step.END -> {
                    end = at;
                    return true;
                }
                default -> {
                    return fork(pc, at);
                }
            }
        }
        return false;
    }

    /** A step from which several ways lead on; where none of them does is remembered. */
    private boolean fork(int pc, int at) {
        int word = WORDS * program.row(pc) + (at - base >> 6);
        long bit = 1L << (at - base);
        if ((failed[word] & bit) != 0) {
            return false;
        }
        boolean ok =
                switch (program.op(pc)) {
                    case Step.SPLIT -> run(pc + Program.WIDTH, at) || run(program.other(pc), at);
                    case Step.PHRASE -> phrase(pc, at);
                    case Step.LIST -> list(pc, at);
                    default -> gap(pc, at);
                };
        failed[word] |= ok ? 0 : bit;
        return ok;
    }

    /** The number of the longest edge at a token that a step asks for, or 0. */
    private int edge(int pc, int at) {
        return chart.longest(at, program.types(), program.firstType(pc), program.endOfTypes(pc), program.forms(pc));
    }

    private boolean captured(int pc, int at, int edge) {
        int to = chart.end(edge);
        return captured(pc, new Match.Capture(program.slot(pc), at, to, chart.edge(edge)), to);
    }

    private boolean captured(int pc, Match.Capture capture, int next) {
        captures.add(capture);
        if (run(pc + Program.WIDTH, next)) {
            return true;
        }
        captures.remove(captures.size() - 1);
        return false;
    }

    private boolean gap(int pc, int at) {
        boolean close = program.op(pc) == Step.CLOSE_GAP;
        int last = Math.min(at + program.other(pc), chart.to());
        for (int to = at; to <= last; to++) {
            if (run(pc + Program.WIDTH, to)) {
                return true;
            }
            if (to < chart.to() && isBarred(close, to)) {
                return false;
            }
        }
        return false;
    }

    /** No gap goes over a semicolon; a close one only over dashes, quotes and possessives. */
    private boolean isBarred(boolean close, int at) {
        Tokens tokens = chart.tokens();
        if (tokens.shape(at) != Shape.SIGN) {
            return false;
        }
        String sign = tokens.norm(at);
        return sign.equals(";") || close && (!INSIDE.contains(sign) || sign.equals("-") && !tokens.touches(at));
    }

    private boolean phrase(int pc, int at) {
        int to = phraseEnd(at);
        return to > at
                && (program.slot(pc) == null
                        ? run(pc + Program.WIDTH, to)
                        : captured(pc, new Match.Capture(program.slot(pc), at, to, null), to));
    }

    private int phraseEnd(int at) {
        int known = phraseEnds[at - chart.from()];
        if (known == 0) {
            known = 1 + phrases.end(chart, at, false, 12);
            phraseEnds[at - chart.from()] = known;
        }
        return known - 1;
    }

    private boolean list(int pc, int at) {
        List<int[]> items = items(at);
        if (items.isEmpty()) {
            return false;
        }
        items.forEach(i -> captures.add(new Match.Capture(program.slot(pc), i[0], i[1], null)));
        if (run(pc + Program.WIDTH, items.get(items.size() - 1)[1])) {
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
