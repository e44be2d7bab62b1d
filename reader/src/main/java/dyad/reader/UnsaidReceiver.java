package dyad.reader;

import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.PlaceName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who gets money of which a sentence names only the giver: the state of the town it is for ("a grant for the water works of Savannakhet"), else
 * the other of the two states the document is about.
 */
final class UnsaidReceiver {
    private static final Set<String> GIVEN = Set.of("aid", "investment");

    private final int place;

    UnsaidReceiver(Classes classes) {
        place = classes.number("place");
    }

    /** The receiver, given the giver; none where the sentence names another state or nothing tells. */
    List<String> of(Passage passage, Head head, List<String> giver, Discourse discourse) {
        if (!GIVEN.contains(head.indicator().type())
                || giver.size() != 1
                || !giver.containsAll(StatesHere.all(passage))
                || !head.indicator().direction().startsWith("from")) {
            return List.of();
        }
        Set<String> towns = new LinkedHashSet<>();
        for (Edge edge : passage.chart().all(place)) {
            if (edge.detail() instanceof PlaceName name && name.sure() && !giver.contains(name.state())) {
                towns.add(name.state());
            }
        }
        if (towns.size() == 1) {
            return List.copyOf(towns);
        }
        String other = towns.isEmpty() ? discourse.otherOfMain(giver.get(0)) : null;
        return other == null ? List.of() : List.of(other);
    }
}
