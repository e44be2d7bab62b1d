package dyad.reader;

import dyad.language.BaseForms;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.Suffixing;
import dyad.model.Place;
import dyad.reader.rule.Match.Capture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where what a rule gives takes place: its field {@code places}. */
final class RulePlaces {
    private final Ends ends;
    private final int place;
    private final int capital;
    private final Suffixing suffixing;
    private final BaseForms bases;

    RulePlaces(Pack pack, Ends ends) {
        this.ends = ends;
        suffixing = pack.suffixing();
        bases = pack.baseForms();
        Classes classes = pack.classes();
        place = classes.number("place");
        capital = classes.number("capital");
    }

    /** Adds the places a rule asks for. */
    void fill(Draft draft, Filling filling) {
        String which = filling.fields().get("places");
        if (which == null) {
            return;
        }
        for (Capture capture : which.startsWith("$") ? filling.match().slots(which.substring(1)) : List.<Capture>of()) {
            addPlace(draft, capture.edge(), filling);
        }
        Ends.Pair pair = which.startsWith("ends:")
                ? ends.near(filling.passage(), filling.match().slot(which.substring(5)))
                : null;
        if (pair != null && ends.isPlace(pair.first()) && ends.isPlace(pair.second())) {
            addPlace(draft, pair.first(), filling);
            addPlace(draft, pair.second(), filling);
        }
        if (which.equals("near")) {
            addPlace(draft, nearPlace(filling), filling);
        }
    }

    /** Leaves no other places than those of some slots. */
    void only(Draft draft, List<Capture> slots, Filling filling) {
        draft.places.clear();
        slots.forEach(slot -> addPlace(draft, slot.edge(), filling));
    }

    /** A town of the clause: a capital behind a preposition of place, else any; the first behind the act, or else the last before it. */
    private @Nullable Edge nearPlace(Filling filling) {
        Chart chart = filling.passage().chart();
        int clause = filling.passage().clause(filling.anchor());
        Edge best = null;
        for (Party party : filling.passage().partiesOf(clause)) {
            Edge town = party.isLocative() ? chart.at(party.from(), capital) : null;
            best = town != null && isFree(best, filling.anchor()) ? town : best;
        }
        if (best != null) {
            return best;
        }
        for (Edge town : chart.all(place)) {
            boolean here = filling.passage().clause(town.from()) == clause;
            best = here && isFree(best, filling.anchor()) ? town : best;
        }
        return best;
    }

    /** Whether no town behind the act has been found yet. */
    private static boolean isFree(@Nullable Edge best, int anchor) {
        return best == null || best.from() < anchor;
    }

    private void addPlace(Draft draft, @Nullable Edge edge, Filling filling) {
        if (edge == null) {
            return;
        }
        String written = filling.passage().chart().tokens().name(edge.from(), edge.to());
        boolean inflected =
                suffixing.isUsed() && (edge.forms() & Form.CASES) != 0 && (edge.forms() & Form.NOMINATIVE) == 0;
        String text = inflected ? suffixing.nominative(written) : bases.of(written);
        if (edge.detail() instanceof PlaceName || edge.detail() instanceof StateName) {
            draft.places.add(new Place(text, Ends.state(edge, filling.passage(), filling.discourse())));
        } else if (edge.detail() instanceof Party party
                && party.states().size() == 1
                && !(suffixing.isUsed() && party.kind() == Party.Kind.ONE)) {
            draft.places.add(new Place(text, party.states().get(0)));
        }
    }
}
