package dyad.reader;

import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.StateName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that several states or organisations bear ("Congolese", "Korean", "Dominican", "the Fund"): meant is the one that the document also
 * names by a name of its own. Where it names several of them so, or none, the name keeps its first meaning.
 */
final class Homonyms {
    private final long names;
    private final int[] types;
    private final int organisation;

    Homonyms(int[] types, int organisation) {
        this.types = types.clone();
        this.organisation = organisation;
        long mask = Chart.bit(organisation);
        for (int type : types) {
            mask |= Chart.bit(type);
        }
        names = mask;
    }

    /** Leaves of several meanings of a name the one that fits the document. */
    void resolve(List<Chart> charts) {
        Set<String> sure = new HashSet<>();
        List<Place> open = new ArrayList<>();
        for (Chart chart : charts) {
            for (int at = chart.from(); at < chart.to(); at++) {
                if (chart.mayBegin(at, names)) {
                    look(chart, at, sure, open);
                }
            }
        }
        open.forEach(place -> place.choose(sure));
    }

    /** A name of several meanings, or of one that is often no name at all. */
    private record Place(Chart chart, int at, int to, Set<String> codes) {
        void choose(Set<String> sure) {
            Set<String> meant = new HashSet<>(codes);
            meant.retainAll(sure);
            if (codes.size() == 1 ? meant.isEmpty() : meant.size() == 1) {
                chart.removeIf(
                        at,
                        e -> e.to() == to
                                && e.detail() instanceof StateName name
                                && codes.contains(name.code())
                                && !meant.contains(name.code()));
            }
        }
    }

    private void look(Chart chart, int at, Set<String> sure, List<Place> open) {
        int end = at;
        for (Edge edge : chart.at(at)) {
            end = isName(edge) ? Math.max(end, edge.to()) : end;
        }
        Set<String> codes = new HashSet<>();
        boolean word = false;
        for (Edge edge : chart.at(at)) {
            if (edge.to() == end && isName(edge)) {
                codes.add(edge.as(StateName.class).code());
                word |= edge.type() == organisation && edge.as(StateName.class).ambiguous();
            }
        }
        word &= isWord(chart.tokens().text(at, end));
        if (codes.size() > 1 || word) {
            open.add(new Place(chart, at, end, codes));
        } else {
            sure.addAll(codes);
        }
    }

    /** "Fund" may be any fund; what is written in capitals throughout is a name. */
    private static boolean isWord(String text) {
        return !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isName(Edge edge) {
        if (edge.type() == organisation) {
            return true;
        }
        for (int type : types) {
            if (edge.type() == type) {
                return true;
            }
        }
        return false;
    }
}
