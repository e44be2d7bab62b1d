package dyad.web.document;

import dyad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where statements stand in a text. They may overlap; the text is cut into stretches in which the same ones hold. */
final class Marks {
    private final String text;
    private final List<Mark> marks;

    private Marks(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * Where a statement stands, in UTF-16 units.
     *
     * @param said the statement
     * @param from its first
     * @param to one past its last
     */
    record Mark(Statement said, int from, int to) {
        private static final Comparator<Mark> SHORTEST_FIRST =
                Comparator.<Mark>comparingInt(mark -> mark.to - mark.from).thenComparing(mark -> mark.said.id());
    }

    /**
     * A stretch of a text.
     *
     * @param text the stretch
     * @param holding what is stated there, the shortest first
     * @param begins what begins with it
     */
    record Cut(String text, List<Mark> holding, List<Mark> begins) {}

    /** Spans of statements count code points; all are brought to places in the string in one pass. */
    static Marks of(String text, List<Statement> statements) {
        TreeSet<Integer> points = new TreeSet<>();
        statements.forEach(each -> {
            points.add(each.said().span().start());
            points.add(each.said().span().end());
        });
        Map<Integer, Integer> places = new HashMap<>();
        int point = 0;
        int place = 0;
        for (int wanted : points) {
            while (point < wanted && place < text.length()) {
                place += Character.charCount(text.codePointAt(place));
                point++;
            }
            places.put(wanted, place);
        }
        List<Mark> marks = new ArrayList<>();
        for (Statement each : statements) {
            int from = places.getOrDefault(each.said().span().start(), 0);
            marks.add(
                    new Mark(each, from, places.getOrDefault(each.said().span().end(), from)));
        }
        marks.sort(Comparator.comparingInt(Mark::from).thenComparing(Mark.SHORTEST_FIRST));
        return new Marks(text, marks);
    }

    /** All in the order of the text. */
    List<Mark> all() {
        return marks;
    }

    /** A block of the text, cut. */
    List<Cut> cuts(int from, int to) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.from < to && mark.to > from).toList();
        TreeSet<Integer> places = new TreeSet<>(List.of(from, to));
        for (Mark mark : here) {
            places.add(Math.max(from, mark.from));
            places.add(Math.min(to, mark.to));
        }
        List<Cut> cuts = new ArrayList<>();
        int at = from;
        for (int next : places.tailSet(from, false)) {
            cuts.add(cut(at, next, here));
            at = next;
        }
        return cuts;
    }

    private Cut cut(int from, int to, List<Mark> here) {
        List<Mark> holding = here.stream()
                .filter(mark -> mark.from <= from && mark.to >= to)
                .sorted(Mark.SHORTEST_FIRST)
                .toList();
        List<Mark> begins = holding.stream().filter(mark -> mark.from == from).toList();
        return new Cut(text.substring(from, to), holding, begins);
    }
}
