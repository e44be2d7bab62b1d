package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.StateName;
import dyad.model.Place;
import org.jspecify.annotations.Nullable;

/** Among whom a partner is ranked where that is not among all: "the largest partner in the European Union", "the first Asian supplier". */
final class RankScope {
    private static final String RANK = "partner-rank";
    /** How far from what tells the rank it may be told. */
    private static final int NEAR = 8;

    private final int region;
    private final int organisation;
    private final int within;
    private final int adjective;
    private final int article;
    private final int all;
    private final int ordinal;

    RankScope(Classes classes) {
        region = classes.number("rank-region");
        organisation = classes.number("organisation");
        within = classes.number("rank-within");
        adjective = classes.number("rank-adjective");
        article = classes.number("article");
        all = classes.number("rank-all");
        ordinal = classes.number("number.ordinals");
    }

    /** Adds the region or group to a rank that is one in it; nothing to any other figure. */
    void fill(Draft draft, Chart chart) {
        if (!draft.type.equals(RANK) || !draft.places.isEmpty()) {
            return;
        }
        int last = Math.min(chart.to(), draft.to + NEAR);
        for (int at = Math.max(chart.from(), draft.from - NEAR); at < last && draft.places.isEmpty(); at++) {
            if (at >= draft.to && (chart.is(at, all) || chart.is(at, ordinal))) {
                // "third in the world and the first in Europe": what follows is another rank's
                return;
            }
            add(draft, chart, chart.at(at, region), chart.at(at, organisation));
            Edge kind = at >= draft.from && at < draft.to ? chart.at(at, adjective) : null;
            if (kind != null && draft.places.isEmpty()) {
                draft.places.add(new Place(String.valueOf(kind.detail()), null));
            }
        }
    }

    private void add(Draft draft, Chart chart, @Nullable Edge place, @Nullable Edge group) {
        Edge found = place != null ? place : group;
        int before = found == null ? -1 : chart.is(found.from() - 1, article) ? found.from() - 2 : found.from() - 1;
        if (found != null && chart.is(before, within)) {
            String code = found.detail() instanceof StateName name ? name.code() : null;
            draft.places.add(new Place(chart.tokens().name(found.from(), found.to()), code));
        }
    }
}
