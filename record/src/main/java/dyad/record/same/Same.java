package dyad.record.same;

import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Place;
import dyad.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What ties and events must share to be of one thing. */
public final class Same {
    private Same() {}

    /** The same states; a direction tells apart only where both have one. */
    public static boolean parties(Statement one, Statement other) {
        return parties(one.parties(), other.parties());
    }

    /** The same states; a direction tells apart only where both have one. */
    public static boolean parties(Parties one, Parties other) {
        return one.isDirected() && other.isDirected()
                ? one.equals(other)
                : states(one).equals(states(other));
    }

    private static List<String> states(Parties parties) {
        return parties.all();
    }

    /** The same states, whatever the direction. */
    public static boolean states(Statement one, Statement other) {
        return states(one.parties()).equals(states(other.parties()));
    }

    /** A route by one of its ends is that route; a consulate in another city is another consulate. */
    public static boolean places(Statement one, Statement other) {
        Set<String> a = places(one);
        Set<String> b = places(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    /** The places a statement gives, by the sound of their names, which is the same in all languages. */
    public static Set<String> places(Statement said) {
        return said.said().places().stream().map(Place::name).map(Sound::of).collect(Collectors.toSet());
    }

    /** Whether it is said not to be so. */
    public static boolean isDenied(Statement said) {
        return said.modality() == Modality.DENIED;
    }

    /** Whether it is planned or proposed. */
    public static boolean isAim(Statement said) {
        return said.modality() == Modality.PLANNED || said.modality() == Modality.PROPOSED;
    }
}
