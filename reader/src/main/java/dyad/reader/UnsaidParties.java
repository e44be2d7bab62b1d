package dyad.reader;

import dyad.model.Parties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the parties of a figure may be left unsaid, and who they then are by the figures and sentences before. */
final class UnsaidParties {
    private static final List<String> MIGRANTS = List.of("workers", "citizens");

    private UnsaidParties() {}

    /** Where nobody is named at the noun: of the pair whose figure has just been read the one the sentence speaks of, or the one before. */
    static List<String> owner(Passage passage, Head head, Discourse discourse) {
        List<String> pair = discourse.figurePair();
        String own = discourse.home();
        if (pair.isEmpty()
                && own != null
                && discourse.told().contains(own)
                && StatesHere.all(passage).isEmpty()) {
            return List.of(own);
        }
        if (pair.size() != 2 || !pair.containsAll(StatesHere.all(passage))) {
            return List.of();
        }
        for (Party party : passage.parties()) {
            boolean partner = "with".equals(party.preposition()) && !party.isGroup() && party.from() < head.from();
            if (partner) {
                return pair.stream().filter(s -> !party.states().contains(s)).toList();
            }
            boolean free = party.preposition() == null || "of".equals(party.preposition());
            if (free && !party.isGroup() && party.from() < head.from()) {
                return party.states();
            }
        }
        Discourse.Topic topic = discourse.topic();
        if (topic != null && topic.parties().isDirected()) {
            return topic.type().equals("imports")
                    ? topic.parties().to()
                    : topic.parties().from();
        }
        String home = discourse.home();
        return home != null && pair.contains(home) ? List.of(home) : List.of();
    }

    /** "They sent home $2.5 billion": those counted before, from the land they live in to that they come from; null where none were. */
    static @Nullable Parties migrants(Passage passage, Head head, Discourse discourse) {
        if (!head.indicator().type().equals("remittances")
                || !StatesHere.all(passage).isEmpty()) {
            return null;
        }
        String type = discourse.lastType(MIGRANTS);
        List<String> home = discourse.lastOf(type, "last.from");
        List<String> host = discourse.lastOf(type, "last.to");
        return home.size() == 1 && host.size() == 1 ? Parties.directed(host, home) : null;
    }

    /** "Imports from Chile were" in a text that tells a third state's statistics: of that one, unless Chile is one of the two spoken of. */
    static List<String> ledger(Head head, List<String> partner, Discourse discourse) {
        String ledger = discourse.statistics().ledger();
        boolean own = ledger != null && head.indicator().trade() && !head.isVerb() && !partner.contains(ledger);
        return own && !discourse.pair().containsAll(partner) ? List.of(ledger) : List.of();
    }

    /** "Chinese imports came to" in a text that tells another state's statistics: those from China. */
    static boolean isOrigin(Passage passage, Head head, List<String> holder, String ledger) {
        return head.indicator().type().equals("imports")
                && !head.isVerb()
                && holder.size() == 1
                && !holder.contains(ledger)
                && passage.parties().stream()
                        .anyMatch(p -> p.to() == head.from()
                                && p.kind() == Party.Kind.ADJECTIVE
                                && p.states().equals(holder));
    }

    /** The parties of the same figure before, where a noun stands with a single state here that is none of theirs. */
    static @Nullable Parties carried(Passage passage, Head head, Discourse discourse) {
        Discourse.Topic topic = discourse.topic();
        if (topic == null
                || head.isVerb()
                || !topic.type().equals(head.indicator().type())
                || !topic.parties().isDirected()) {
            return null;
        }
        Set<String> here = StatesHere.all(passage);
        return here.size() == 1 && !topic.parties().all().containsAll(here) ? topic.parties() : null;
    }

    /** Whether the other state may be left unsaid: a figure of the pair has just been read, or the sentence names both. */
    static boolean isTrusted(Passage passage, Head head, List<String> from, Discourse discourse) {
        Set<String> here = StatesHere.all(passage);
        boolean read =
                discourse.figurePair().containsAll(from) && discourse.pair().containsAll(from);
        boolean both = here.size() == 2 && discourse.pair().containsAll(here);
        boolean told = discourse.told().containsAll(from)
                && discourse.told().containsAll(here)
                && discourse.pair().containsAll(discourse.told());
        boolean main = discourse.main().containsAll(from) && discourse.main().containsAll(here);
        return told && discourse.told().size() == 2
                || main
                || read
                || both
                || !head.indicator().trade() && discourse.pair().containsAll(from);
    }
}
