package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.Party.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose statistics a text tells. A text that says "Uzbekistan's foreign trade came to $29 billion" goes on with "trade with China" and "Russia
 * ($4.4 billion)": the first state is unsaid there.
 */
final class Ledger {
    private static final int BESIDE = 5;

    private final FigureWorld world;
    private final FigurePhrase phrase;
    /** So many words the name of an office may have. */
    private static final int OFFICE = 7;

    private final int partners;
    private final int accordingTo;
    private final int statistics;

    Ledger(Classes classes, FigureWorld world, FigurePhrase phrase) {
        this.world = world;
        this.phrase = phrase;
        partners = classes.number("list-of");
        accordingTo = classes.number("according-to");
        statistics = classes.number("statistics-word");
    }

    /** Notes whose statistics a sentence tells, where it says so. */
    void note(Passage passage, List<Head> heads, Discourse discourse) {
        Chart chart = passage.chart();
        String office = discourse.statistics().ledger() == null ? office(passage) : null;
        if (office != null) {
            discourse.statistics().ledger(office);
        }
        for (Edge noun : chart.all(partners)) {
            Party owner = owner(passage, noun.from(), noun.to());
            // "Turkish investors" are who they are; "Georgia's investors" are those of a list
            if (owner != null && owner.kind() != Kind.ADJECTIVE) {
                discourse.statistics().ledger(owner.states().get(0));
                discourse.statistics().listed(String.valueOf(noun.detail()));
                return;
            }
        }
        for (Head head : heads) {
            Party owner = head.indicator().trade() && head.known() == null ? ownerOf(passage, head) : null;
            if (owner != null && (discourse.statistics().ledger() == null || isSure(passage, head, owner))) {
                discourse.statistics().ledger(owner.states().get(0));
                return;
            }
        }
    }

    /** "По данным Комитета статистики Армении": whose office has counted; null where none is named. */
    private @Nullable String office(Passage passage) {
        Chart chart = passage.chart();
        for (Edge said : chart.has(statistics) ? chart.all(accordingTo) : List.<Edge>of()) {
            int end = said.to() + OFFICE;
            for (Party party : chart.isWithin(said.to(), end, statistics) ? passage.parties() : List.<Party>of()) {
                if (party.from() >= said.to() && party.from() <= end && isOne(party)) {
                    return party.states().get(0);
                }
            }
        }
        return null;
    }

    /** What a state has with the whole world, or owns by its name, is surely its own: "Chinese imports" may be those from China. */
    private boolean isSure(Passage passage, Head head, Party owner) {
        return owner.possessive() && owner.kind() == Kind.NAME || world.isWorld(passage, head);
    }

    private @Nullable Party ownerOf(Passage passage, Head head) {
        if (!head.isVerb()) {
            return owner(passage, head.from(), head.to());
        }
        for (Party party : passage.parties()) {
            boolean before = party.to() <= head.from() && head.from() - party.to() <= 3;
            if (before && party.preposition() == null && isOne(party) && party.kind() == Kind.NAME) {
                return party;
            }
        }
        return null;
    }

    /** The single state that owns a noun: "Uzbekistan's", "Uzbek", "of Uzbekistan". */
    @Nullable
    Party owner(Passage passage, int from, int to) {
        Party best = null;
        for (Party party : passage.parties()) {
            if (!isOne(party)) {
                continue;
            }
            boolean before = party.to() <= from
                    && from - party.to() <= BESIDE
                    && (party.possessive() || party.kind() == Kind.ADJECTIVE)
                    && !phrase.hasVerb(passage.chart(), party.to(), from);
            boolean of = party.from() >= to && party.from() - to <= 2 && "of".equals(party.preposition());
            best = before || best == null && of ? party : best;
        }
        return best;
    }

    private static boolean isOne(Party party) {
        return party.states().size() == 1
                && party.kind() != Kind.ORGANISATION
                && party.kind() != Kind.PERSON
                && party.kind() != Kind.ONE
                && party.kind() != Kind.OTHER;
    }
}
