package dyad.reader;

import dyad.language.Beginnings;
import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.Neighbours;
import dyad.language.PlaceName;
import dyad.language.StateName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Names that several states or organisations bear ("Congolese", "Korean", "Dominican", "the Fund"): meant is the one that the document also
 * names by a name of its own. Where it names several of them so, or none, the name keeps its first meaning.
 */
final class Homonyms {
    private final int[] names;
    private final int organisation;
    private final int place;
    private final Neighbours neighbours;

    /** Of the classes of names that of states' own comes first. */
    Homonyms(int[] types, int organisation, int place, Neighbours neighbours) {
        this.place = place;
        this.neighbours = neighbours;
        this.names = IntStream.concat(IntStream.of(types), IntStream.of(organisation))
                .toArray();
        this.organisation = organisation;
    }

    /** Leaves of several meanings of a name the one that fits the document. */
    void resolve(List<Chart> charts) {
        Set<String> sure = new HashSet<>();
        List<Place> open = new ArrayList<>();
        for (Chart chart : charts) {
            Beginnings named = chart.beginnings(names);
            for (int at = named.next(chart.from()); at < chart.to(); at = named.next(at + 1)) {
                look(chart, at, sure, open);
            }
        }
        open.forEach(name -> choose(name, sure));
    }

    /** The meaning that the document names elsewhere or, where it names none of them, the only one that lies beside a state it names. */
    private void choose(Place name, Set<String> sure) {
        Set<String> meant = new HashSet<>(name.codes);
        meant.retainAll(sure);
        if (meant.isEmpty() && name.codes.size() > 1) {
            meant.addAll(name.codes);
            meant.removeIf(code -> sure.stream().noneMatch(other -> neighbours.are(code, other)));
        }
        name.keep(meant);
    }

    /** A name of several meanings, or of one that is often no name at all. */
    private record Place(Chart chart, int at, int to, Set<String> codes) {
        void keep(Set<String> meant) {
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
        if (several == null && !word) {
            notTown(chart, at, end, first);
        }
        if (several != null || word && isWord(chart.tokens().text(at, end))) {
            open.add(new Place(chart, at, end, several == null ? Set.of(first) : several));
        } else {
            sure.add(first);
        }
    }

    /** "between Nepal and Armenia": what is a state's name is no town of another state. */
    private void notTown(Chart chart, int at, int end, String state) {
        Edge name = chart.at(at, names[0]);
        if (name != null && name.to() == end && chart.is(at, place)) {
            chart.removeIf(
                    at,
                    e -> e.type() == place
                            && e.to() == end
                            && e.detail() instanceof PlaceName town
                            && !state.equals(town.state()));
        }
    }

    /** "Fund" may be any fund; what is written in capitals throughout is a name. */
    private static boolean isWord(String text) {
        return !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isName(int type) {
        boolean name = false;
        for (int i = 0; i < names.length && !name; i++) {
            name = names[i] == type;
        }
        return name;
    }
}
