package dyad.reader;

import dyad.reader.Party.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decision 2, where a phrase names one state of two: which the other one is, by what the sentence names and the text has been speaking of. */
final class OtherState {
    private OtherState() {}

    /** The state last named before a token that is not one of these: "there"; else the other of the two spoken of. */
    static List<String> earlier(Passage passage, int before, List<String> not, Discourse discourse) {
        List<String> found = List.of();
        boolean located = false;
        for (Party party : passage.parties()) {
            boolean other = party.to() <= before
                    && !party.isGroup()
                    && party.states().stream().noneMatch(not::contains);
            // where something was said to be, before any other state
            if (other && (!located || party.isLocative())) {
                found = party.states();
                located = party.isLocative();
            }
        }
        return found.isEmpty() ? others(not, discourse) : found;
    }

    /** The other state of the two spoken of, for one; none for several or where nothing tells. */
    static List<String> others(List<String> states, Discourse discourse) {
        if (states.size() != 1) {
            return List.of();
        }
        String other = discourse.other(states.get(0));
        return other == null ? List.of() : List.of(other);
    }

    /** The other state of the two spoken of, else the only other one that the sentence names. */
    static List<String> other(Passage passage, List<String> states, Discourse discourse) {
        List<String> spoken = others(states, discourse);
        if (!spoken.isEmpty() || states.size() != 1) {
            return spoken;
        }
        Set<String> rest = others(passage, states, true);
        return rest.size() == 1 ? List.copyOf(rest) : List.of();
    }

    /**
     * The other state where an act names only one: the only other that the sentence names, else the other of the two that the paragraph or
     * the document is about. None in a story of three.
     */
    static List<String> opposite(Passage passage, List<String> states, Discourse discourse) {
        if (states.size() != 1) {
            return List.of();
        }
        Set<String> rest = others(passage, states, false);
        if (!rest.isEmpty()) {
            return rest.size() == 1 ? List.copyOf(rest) : List.of();
        }
        // where it was signed is not whom it is done to
        List<String> spoken = spokenWith(states, discourse);
        Set<String> placed = others(passage, states, true);
        return spoken.isEmpty() && placed.size() == 1 ? List.copyOf(placed) : spoken;
    }

    /** The other states that a sentence names; placed or not only to say where something is. */
    private static Set<String> others(Passage passage, List<String> states, boolean placed) {
        Set<String> others = new LinkedHashSet<>();
        passage.parties().stream()
                .filter(p -> p.kind() != Kind.ORGANISATION && (placed || !p.isLocative()))
                .forEach(p -> others.addAll(p.states()));
        others.removeAll(states);
        return others;
    }

    /** The other of the two that the paragraph or the document is about; none where a state is none of them. */
    private static List<String> spokenWith(List<String> states, Discourse discourse) {
        for (List<String> two : List.of(discourse.told(), discourse.main(), discourse.pair())) {
            if (two.size() == 2 && two.contains(states.get(0))) {
                return two.get(0).equals(states.get(0)) ? two.subList(1, 2) : two.subList(0, 1);
            }
        }
        return List.of();
    }
}
