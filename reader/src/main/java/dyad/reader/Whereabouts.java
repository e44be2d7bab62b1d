package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.PlaceName;
import org.jspecify.annotations.Nullable;

/** In whose land the clause of an act says that it happened. */
final class Whereabouts {
    private final int place;
    private final int in;

    Whereabouts(Classes classes) {
        place = classes.number("place");
        in = classes.number("prep.in");
    }

    /** The state of the town or land named in the clause, or before the comma it stands behind; null where none is. */
    @Nullable
    String of(Passage passage, int anchor) {
        int clause = passage.clause(anchor);
        String here = within(passage, clause, passage.chart().to());
        int comma = passage.comma(anchor);
        return here != null || comma < 0 || passage.clause(comma - 1) != clause - 1
                ? here
                : within(passage, clause - 1, comma);
    }

    /** The state of any town that the sentence names: "on the sidelines of the Munich Security Conference"; null where it names none. */
    @Nullable
    String anywhere(Passage passage) {
        for (Edge town : passage.chart().all(place)) {
            if (town.detail() instanceof PlaceName name) {
                return name.state();
            }
        }
        return null;
    }

    /** "Хиуада": where a case says it alone. */
    private static boolean isInLocative(Edge town) {
        return (town.forms() & Form.CASES) == Form.LOCATIVE;
    }

    private @Nullable String within(Passage passage, int clause, int before) {
        Chart chart = passage.chart();
        for (Party party : passage.partiesOf(clause)) {
            if (party.isLocative() && !party.isGroup() && party.to() <= before) {
                return party.states().get(0);
            }
        }
        for (Edge town : chart.all(place)) {
            if ((chart.endingAt(town.from(), in, 2) != null || isInLocative(town))
                    && passage.clause(town.from()) == clause
                    && town.to() <= before
                    && town.detail() instanceof PlaceName name) {
                return name.state();
            }
        }
        return null;
    }
}
