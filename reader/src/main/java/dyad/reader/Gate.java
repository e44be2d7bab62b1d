package dyad.reader;

import dyad.language.Chart;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text can say anything between two states at all: only where it names two, by whatever name. Most texts of a news archive do
 * not, and all that is costly stands behind this gate.
 */
final class Gate {
    private final int[] naming;

    Gate(Pack pack) {
        IntStream names = Stream.of(
                        "state",
                        "adjective",
                        "inhabitant",
                        "capital",
                        "seat",
                        "parliament",
                        "combining",
                        "organisation",
                        "place")
                .mapToInt(pack.classes()::number);
        IntStream bearers = pack.bearers().stream().mapToInt(Integer::intValue);
        naming = IntStream.concat(names, bearers).toArray();
    }

    /**
     * Whether two different states or organisations of states are named, or a place in one.
     *
     * @param known a state that the head of the text tells, or null
     */
    boolean isOpen(List<Chart> charts, @Nullable String known) {
        Set<String> named = new HashSet<>();
        if (known != null) {
            named.add(known);
        }
        for (Chart chart : charts) {
            for (int type : naming) {
                addNamed(chart, type, named);
                if (named.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addNamed(Chart chart, int type, Set<String> named) {
        for (int at = chart.has(type) ? chart.from() : chart.to(); at < chart.to(); at++) {
            for (int i = chart.is(at, type) ? chart.first(at) : 0; i != 0; i = chart.next(i)) {
                String code = chart.type(i) == type ? code(chart.edge(i).detail()) : null;
                if (code != null) {
                    named.add(code);
                }
            }
        }
    }

    private static @Nullable String code(@Nullable Object detail) {
        if (detail instanceof StateName name) {
            return name.code();
        }
        return detail instanceof PlaceName place ? place.state() : detail instanceof String code ? code : null;
    }
}
