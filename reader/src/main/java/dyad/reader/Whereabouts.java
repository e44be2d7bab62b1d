package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.PlaceName;
import org.jspecify.annotations.Nullable;

/** In whose land the clause of an act says that it happened. */
final class Whereabouts {
    private static final int TOPIC = 7;

    private final int place;
    private final int in;
    private final int accordingTo;
    private final int about;

    Whereabouts(Classes classes) {
        accordingTo = classes.number("according-to");
        place = classes.number("place");
        in = classes.number("prep.in");
        about = classes.number("topic-lead");
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

    /** "spoke about the war in Ukraine": a land in what one speaks about, not where. */
    private boolean isTopic(Passage passage, Party land) {
        Chart chart = passage.chart();
        boolean topic = false;
        for (int at = Math.max(chart.from(), land.from() - TOPIC); at < land.from(); at++) {
            boolean ends = chart.tokens().is(at, ",") || passage.isTime(at);
            topic = !ends && (topic || chart.is(at, about));
        }
        return topic && land.kind() == Party.Kind.NAME;
    }

    private @Nullable String within(Passage passage, int clause, int before) {
        Chart chart = passage.chart();
        for (Party party : passage.partiesOf(clause)) {
            boolean here = party.isLocative() && !party.isGroup() && party.to() <= before;
            if (here && !isTopic(passage, party) && chart.endingAt(party.from(), accordingTo, 4) == null) {
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
