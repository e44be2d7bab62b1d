package dyad.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which two states a text speaks of, sentence by sentence. */
final class SpokenPair {
    private final Home homes;

    SpokenPair(Home homes) {
        this.homes = homes;
    }

    /** The states a sentence names, but for those it only places things in. */
    List<String> named(Passage passage) {
        List<String> named = new ArrayList<>();
        for (Party party : passage.parties()) {
            boolean place = party.kind() == Party.Kind.ORGANISATION
                    || party.isLocative()
                    || homes.isCompared(passage.chart(), party.from());
            for (String state : place ? List.<String>of() : party.states()) {
                if (!named.contains(state)) {
                    named.add(state);
                }
            }
        }
        return named;
    }

    /** Which two states are spoken of from here on. */
    void pair(Passage passage, Discourse discourse) {
        List<String> named = named(passage);
        named = named.size() == 1 ? withLand(passage, named, discourse) : named;
        List<String> main = discourse.main();
        if (named.size() > 2) {
            discourse.group(named);
            if (!main.isEmpty() && named.containsAll(main)) {
                discourse.pair(main);
            }
        } else if (named.size() == 2) {
            // two others that only help or comment do not become the subject
            boolean aside = !main.isEmpty() && named.stream().noneMatch(main::contains);
            discourse.pair(aside ? List.of() : named);
        } else if (named.size() == 1
                && (main.isEmpty() || isPartner(passage, discourse))
                && discourse.home() != null
                && !(discourse.pair().contains(named.get(0))
                        && (discourse.pair().contains(discourse.home()) || !isWith(passage)))
                && !named.get(0).equals(discourse.home())) {
            discourse.pair(List.of(discourse.home(), named.get(0)));
        }
        for (Party party : passage.parties()) {
            if (party.states().size() > 2) {
                discourse.group(party.states());
            }
        }
    }

    /** "Kazakh goods in Hungary": the land in which one state's things are is spoken of too; a third state in a text about two is not. */
    private static List<String> withLand(Passage passage, List<String> named, Discourse discourse) {
        Set<String> both = new LinkedHashSet<>(named);
        for (Party party : passage.parties()) {
            if (party.isLocative() && party.kind() == Party.Kind.NAME) {
                both.addAll(party.states());
            }
        }
        boolean fits = both.size() == 2
                && (discourse.main().isEmpty() || discourse.main().containsAll(both));
        return fits ? List.copyOf(both) : named;
    }

    /** "Trade with Romania", in a text about the document's own state and another. */
    private static boolean isPartner(Passage passage, Discourse discourse) {
        return discourse.home() != null && discourse.main().contains(discourse.home()) && isWith(passage);
    }

    private static boolean isWith(Passage passage) {
        return passage.parties().stream().anyMatch(p -> "with".equals(p.preposition()));
    }

    /** "The president of Vietnam has arrived in Minsk": guest and host are spoken of, though the sentence names one of the two. */
    boolean isVisit(Passage passage, Draft draft, Discourse discourse) {
        return "visit".equals(draft.mode)
                && named(passage).size() < 2
                && (discourse.main().isEmpty() || discourse.main().containsAll(draft.parties.all()));
    }
}
