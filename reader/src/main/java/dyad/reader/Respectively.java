package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists told side by side: "trade with Peru, Chile and Bolivia stood at $3 million, $2 million and $1 million respectively", "exports and
 * imports came to $3 million and $2 million respectively". Each amount is read as if its own state or noun alone had been named.
 */
final class Respectively {
    private final int word;
    private final int joint;

    Respectively(Classes classes) {
        word = classes.number("respectively");
        joint = classes.number("name-joint");
    }

    /** One amount with the sentence and the head as they are for it. */
    record Part(Passage passage, Head head, Edge value) {}

    boolean isTold(Chart chart) {
        return chart.has(word);
    }

    /** The amounts of the list that "respectively" belongs to; none where the sentence holds no matching list. */
    List<Part> parts(Passage passage, List<Head> heads, List<Edge> values) {
        List<Edge> list = list(passage.chart(), values);
        if (list.size() < 2) {
            return List.of();
        }
        int start = list.get(0).from();
        List<Head> nouns = nouns(passage.chart(), heads, list, start);
        if (nouns.size() == list.size()) {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                parts.add(new Part(passage, nouns.get(i), list.get(i)));
            }
            return parts;
        }
        Party group = group(passage, list.size(), start);
        Head head =
                heads.stream().filter(h -> h.to() <= start).reduce((a, b) -> b).orElse(null);
        return group == null || head == null ? List.of() : each(passage, group, head, heads, list);
    }

    private static List<Part> each(Passage passage, Party group, Head head, List<Head> heads, List<Edge> list) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<Party> alone = new ArrayList<>();
            for (Party party : passage.parties()) {
                List<String> one = List.of(group.states().get(i));
                alone.add(
                        party != group
                                ? party
                                : new Party(
                                        party.from(),
                                        party.to(),
                                        one,
                                        party.kind(),
                                        party.preposition(),
                                        party.possessive()));
            }
            Passage told = passage.with(alone);
            for (Head same : heads) {
                if (same.from() == head.from()) {
                    parts.add(new Part(told, same, list.get(i)));
                }
            }
        }
        return parts;
    }

    /** The amounts joined to one another before the word, or behind it. */
    private List<Edge> list(Chart chart, List<Edge> values) {
        Edge here = chart.all(word).get(0);
        List<Edge> run = new ArrayList<>();
        for (Edge value : values) {
            if (!run.isEmpty() && !isJoined(chart, run.get(run.size() - 1), value)) {
                if (here.from() - run.get(run.size() - 1).to() <= 1
                        && here.from() >= run.get(0).from()) {
                    return run;
                }
                run = new ArrayList<>();
            }
            run.add(value);
        }
        int end = run.isEmpty() ? -1 : run.get(run.size() - 1).to();
        return here.from() >= end - 1 && here.from() - end <= 8
                        || here.to() == (run.isEmpty() ? -1 : run.get(0).from())
                ? run
                : List.of();
    }

    private boolean isJoined(Chart chart, Edge first, Edge second) {
        for (int at = first.to(); at < second.from(); at++) {
            if (!chart.is(at, joint) && !chart.tokens().is(at, ",")) {
                return false;
            }
        }
        return second.from() > first.to();
    }

    /** As many nouns side by side before the amounts: "exports and imports". */
    private List<Head> nouns(Chart chart, List<Head> heads, List<Edge> list, int start) {
        List<Head> nouns = new ArrayList<>();
        for (Head head : heads) {
            boolean fits = !head.isVerb() && head.to() <= start && IndicatorChoice.fits(chart, head, list.get(0));
            if (fits
                    && (nouns.isEmpty()
                            || head.from() > nouns.get(nouns.size() - 1).from())) {
                nouns.add(head);
            }
        }
        return nouns.size() > list.size() ? nouns.subList(nouns.size() - list.size(), nouns.size()) : nouns;
    }

    private static @Nullable Party group(Passage passage, int size, int start) {
        Party best = null;
        for (Party party : passage.parties()) {
            boolean list = party.states().size() == size && party.kind() != Party.Kind.BOTH;
            best = list && party.to() <= start ? party : best;
        }
        return best;
    }
}
