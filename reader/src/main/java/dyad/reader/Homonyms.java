package dyad.reader;

import dyad.language.Chart;
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
                if (chart.mayBegin(at, names) && hasName(chart, at)) {
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
        for (int i = chart.first(at); i != 0; i = chart.next(i)) {
            end = chart.end(i) > end && isName(chart.type(i)) ? chart.end(i) : end;
        }
        String first = null;
        Set<String> several = null;
        boolean word = false;
        for (int i = end > at ? chart.first(at) : 0; i != 0; i = chart.next(i)) {
            if (chart.end(i) != end || !isName(chart.type(i))) {
                continue;
            }
            StateName name = chart.edge(i).as(StateName.class);
            if (first == null) {
                first = name.code();
            } else if (!first.equals(name.code())) {
                several = several == null ? new HashSet<>(Set.of(first)) : several;
                several.add(name.code());
            }
            word |= chart.type(i) == organisation && name.ambiguous();
        }
        if (first == null) {
            return;
        }
        if (several != null || word && isWord(chart.tokens().text(at, end))) {
            open.add(new Place(chart, at, end, several == null ? Set.of(first) : several));
        } else {
            sure.add(first);
        }
    }

    /** "Fund" may be any fund; what is written in capitals throughout is a name. */
    private static boolean isWord(String text) {
        return !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isName(int type) {
        boolean name = type == organisation;
        for (int i = 0; i < types.length && !name; i++) {
            name = types[i] == type;
        }
        return name;
    }

    /** Whether any name begins at a token. */
    private boolean hasName(Chart chart, int at) {
        boolean has = chart.is(at, organisation);
        for (int i = 0; i < types.length && !has; i++) {
            has = chart.is(at, types[i]);
        }
        return has;
    }
}
