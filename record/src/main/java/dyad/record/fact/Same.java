package dyad.record.fact;

import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Place;
import dyad.model.Statement;
import java.util.Set;
import java.util.stream.Collectors;

/** What ties and events must share to be of one thing. */
final class Same {
    private Same() {}

    /** The same states; a direction tells apart only where both have one. */
    static boolean parties(Statement one, Statement other) {
        Parties a = one.parties();
        Parties b = other.parties();
        return a.isDirected() && b.isDirected() ? a.equals(b) : a.all().equals(b.all());
    }

    /** A route by one of its ends is that route; a consulate in another city is another consulate. */
    static boolean places(Statement one, Statement other) {
        Set<String> a = places(one);
        Set<String> b = places(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> places(Statement said) {
        return said.said().places().stream().map(Place::name).collect(Collectors.toSet());
    }

    static boolean isDenied(Statement said) {
        return said.modality() == Modality.DENIED;
    }

    static boolean isAim(Statement said) {
        return said.modality() == Modality.PLANNED || said.modality() == Modality.PROPOSED;
    }
}
