package dyad.record.fact;

import dyad.record.fact.Series.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets side by side what one state says it exported and the other that it imported: mirror statistics, which each side counts by its own
 * rules. Of each period the values that the record stands by are compared.
 */
final class Mirrors {
    private final Comparing comparing;

    private Mirrors(Comparing comparing) {
        this.comparing = comparing;
    }

    /** The same series, those of exports and imports with what the other side says otherwise. */
    static List<Series> among(List<Series> series, Comparing comparing) {
        Mirrors mirrors = new Mirrors(comparing);
        Map<String, Series> byKey = new HashMap<>();
        series.forEach(each -> byKey.put(key(each.type(), each), each));
        return series.stream()
                .map(each -> mirrors.beside(each, byKey.get(key(of(each.type()), each))))
                .toList();
    }

    private static String key(String type, Series series) {
        String scope = series.points().get(0).told().get(0).scope();
        return type + " " + series.parties() + " " + scope;
    }

    /** The indicator by which the other side tells the same flow; an empty text where there is none. */
    static String of(String type) {
        return type.equals("exports") ? "imports" : type.equals("imports") ? "exports" : "";
    }

    private Series beside(Series series, @Nullable Series mirror) {
        if (mirror == null) {
            return series;
        }
        List<Disagreement> all = new ArrayList<>(series.disagreements());
        for (Point mine : series.points()) {
            for (Point theirs : mirror.points()) {
                if (mine.period() != null && Objects.equals(mine.period(), theirs.period()) && differ(mine, theirs)) {
                    all.add(new Disagreement(standing(mine), standing(theirs), Difference.OTHER_REPORTER, null));
                }
            }
        }
        return new Series(series.type(), series.parties(), series.points(), List.copyOf(all));
    }

    private boolean differ(Point mine, Point theirs) {
        Standing one = mine.standing();
        Standing other = theirs.standing();
        return one != null
                && other != null
                && comparing.of(one.told(), other.told()).isDispute();
    }

    /** Who tells the value that the record stands by, the oldest first. */
    private static List<Testimony> standing(Point point) {
        Testimony stands = Objects.requireNonNull(point.standing()).told();
        return point.told().stream()
                .filter(told -> told.figure().unit().equals(stands.figure().unit())
                        && told.figure().modality() == stands.figure().modality()
                        && Values.areSame(told.figure(), stands.figure()))
                .sorted(Testimony.OLDEST_FIRST)
                .toList();
    }
}
