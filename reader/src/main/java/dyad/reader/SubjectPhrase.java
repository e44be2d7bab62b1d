package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.name.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A noun phrase read backwards from its last token: which state is its head, acts through its head, owns it, or is named in it. */
final class SubjectPhrase {
    /** Stands for what nobody is said to own: "the foreign ministry". Whose it is, is for {@link DoerChoice} to say. */
    static final List<String> UNOWNED = List.of("");

    private static final int REACH = 9;

    private final int[] acting;
    private final int stop;
    private final int of;
    private final int joint;
    private final int article;
    private final int person;
    private final int nobody;
    private final int head;
    private final int capital;
    private final int whose;
    private final int behind;
    private final int the;
    private final int resident;
    private final int ownerOf;

    SubjectPhrase(Classes classes) {
        acting = new int[] {classes.number("doer"), classes.number("force"), classes.number("office")};
        stop = classes.number("phrase-stop");
        of = classes.number("office-of");
        joint = classes.number("name-joint");
        article = classes.number("article");
        person = classes.number("person");
        nobody = classes.number("acts-for-none");
        head = classes.number("home-office");
        capital = classes.number("capital");
        whose = classes.number("whose");
        behind = classes.number("adjective-behind");
        the = classes.number("the");
        resident = classes.number("resident-office");
        ownerOf = classes.number("prep.of");
    }

    /** The states that the head of the phrase is, or that it acts for; none where it is anybody else. */
    List<String> head(Passage passage, int last) {
        Chart chart = passage.chart();
        Party party = endingAt(passage, last + 1);
        if (party != null) {
            return ofParty(passage, party);
        }
        int at = beforeName(chart, last);
        Edge noun = acting(chart, at + 1);
        if (noun == null) {
            noun = office(chart, last + 1);
        }
        if (noun != null) {
            return through(passage, noun);
        }
        Party named = at < last ? endingAt(passage, at + 1) : null;
        return named != null && (named.possessive() || named.kind() == Party.Kind.PERSON) ? named.states() : List.of();
    }

    /** A party that ends the phrase is its head, unless a preposition governs it: then what stands before that must act for it. */
    private List<String> ofParty(Passage passage, Party party) {
        Chart chart = passage.chart();
        if (party.kind() == Party.Kind.PERSON && chart.isWithin(party.from(), party.to(), nobody)
                || chart.is(party.from() - 1, nobody)) {
            return List.of();
        }
        if (party.preposition() == null) {
            return party.states();
        }
        boolean placed = List.of("of", "in", "from").contains(party.preposition());
        int before = party.from() - 1;
        while (before > chart.from() && chart.is(before, article)) {
            before--;
        }
        // "il governo italiano": nothing stands between the noun and its adjective
        boolean described =
                chart.is(party.from(), behind) && party.kind() == Party.Kind.ADJECTIVE && !chart.is(before, of);
        // "МИД Италии": whose it is, a case says
        boolean inflected = "of".equals(party.preposition()) && chart.endingAt(before + 1, ownerOf, 4) == null;
        before = described || inflected ? before + 1 : before;
        Edge plain = placed ? acting(chart, before) : null;
        Edge noun = placed && plain == null ? office(chart, before) : plain;
        boolean acts = noun != null && !chart.is(noun.from() - 1, nobody) && !isOwned(passage, noun.from() - 1);
        return acts ? party.states() : List.of();
    }

    /** What acts for a state and ends before a token, or null. */
    private @Nullable Edge acting(Chart chart, int end) {
        for (int type : acting) {
            Edge noun = chart.endingAt(end, type, 5);
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    /** "Ministry of Health and Sport": an office with what it is for, in capitals. */
    private @Nullable Edge office(Chart chart, int end) {
        Tokens tokens = chart.tokens();
        for (int at = end - 1; at > chart.from() && end - at < REACH; at--) {
            if (chart.is(at, of) && !tokens.isCapital(at)) {
                Edge noun = acting(chart, at);
                if (noun != null) {
                    return noun;
                }
            } else if (!tokens.isCapital(at) && !chart.is(at, joint) && !tokens.is(at, ",") && !chart.is(at, article)) {
                return null;
            }
        }
        return null;
    }

    /** "the Kenyan embassy in Oslo" acts for Kenya: what stands before an owner's noun tells whose it is. */
    private static boolean isOwned(Passage passage, int at) {
        Party owner = endingAt(passage, at + 1);
        return owner != null;
    }

    /** "the Chadian army", "Chad's foreign ministry", "the embassy of Chad"; where nobody owns it, what only the document's own state has. */
    private List<String> through(Passage passage, Edge noun) {
        Chart chart = passage.chart();
        if (chart.is(noun.from(), nobody)) {
            return List.of();
        }
        if (chart.is(noun.from() - 1, whose)) {
            int before = chart.tokens().is(noun.from() - 2, ",") ? noun.from() - 2 : noun.from() - 1;
            Party antecedent = endingAt(passage, before);
            return antecedent == null ? List.of() : antecedent.states();
        }
        List<String> owner = owner(passage, noun.from() - 1);
        if (!owner.isEmpty()) {
            return owner;
        }
        boolean open = noun.from() == chart.from() || chart.tokens().is(noun.from() - 1, "a");
        boolean own = chart.is(noun.from(), head) && (open || chart.is(noun.from() - 1, the));
        return own ? UNOWNED : List.of();
    }

    /** The state whose possessive or adjective stands before a noun, over what else describes it. */
    List<String> owner(Passage passage, int last) {
        Chart chart = passage.chart();
        for (int at = last; at >= chart.from() && last - at < REACH; at--) {
            Party party = endingAt(passage, at + 1);
            if (party != null) {
                return party.kind() == Party.Kind.PERSON && at < last ? List.of() : party.states();
            }
            boolean mark = chart.tokens().is(at, "'s")
                    || chart.tokens().is(at, "'")
                    || chart.tokens().is(at, "-");
            boolean sign = chart.tokens().shape(at) == Tokens.Shape.SIGN && !mark;
            if (sign || chart.is(at, stop) || chart.is(at, nobody) || chart.is(at, article)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Any state named in the phrase that ends at a token: "two Romanian diplomats", "the ambassador of Chad in Oslo". */
    List<String> named(Passage passage, int last) {
        Chart chart = passage.chart();
        List<String> best = List.of();
        for (int at = last; at >= chart.from() && last - at < 14; at--) {
            Party party = endingAt(passage, at + 1);
            if (party != null && !isUnnamed(chart, party)) {
                // "at the Chadian embassy" tells whose, not where
                boolean placed = "in".equals(party.preposition()) && party.kind() != Party.Kind.ADJECTIVE;
                // "the Norwegian ambassador to Russia" is Norway's
                boolean posted = "to".equals(party.preposition()) && isResident(chart, party.from());
                boolean host = placed || posted || party.kind() == Party.Kind.CAPITAL;
                if (!host) {
                    return party.states();
                }
                best = best.isEmpty() ? party.states() : best;
                at = party.from();
            } else if (chart.tokens().is(at, ";") || chart.tokens().is(at, ",") && best.isEmpty() && at < last - 8) {
                return best;
            }
        }
        return best;
    }

    /** Whether an office that is held abroad stands before a preposition and what it governs: "the ambassador to [the] Chad". */
    private boolean isResident(Chart chart, int land) {
        int to = chart.is(land - 1, article) ? land - 2 : land - 1;
        return chart.endingAt(to, resident, 3) != null;
    }

    /** The state that the phrase from a token on is, or that acts through it: "the foreign ministry in Hanoi", "Moscow". */
    List<String> following(Passage passage, int first) {
        Chart chart = passage.chart();
        for (int at = first; at < Math.min(chart.to(), first + REACH); at++) {
            for (Party party : passage.parties()) {
                if (party.from() == at) {
                    boolean none = chart.isWithin(first, Math.min(chart.to(), party.to() + 2), nobody);
                    boolean through = !"in".equals(party.preposition()) || acts(chart, first, at);
                    return none || !through ? List.of() : party.states();
                }
            }
            if (chart.tokens().shape(at) == Tokens.Shape.SIGN && !chart.tokens().is(at, "-")) {
                return List.of();
            }
        }
        return List.of();
    }

    private boolean acts(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            for (int type : acting) {
                if (chart.is(at, type)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the one of whom the phrase before a verb tells is: "the ambassador in Ankara". */
    List<String> host(Passage passage, int verb, List<String> whose) {
        List<String> host = List.of();
        for (Party party : passage.parties()) {
            boolean placed = "in".equals(party.preposition()) || "to".equals(party.preposition());
            boolean other = party.states().stream().noneMatch(whose::contains);
            if (party.to() <= verb && verb - party.to() < REACH && placed && other && !party.isGroup()) {
                host = party.states();
            }
        }
        return host;
    }

    /** "the ambassador": a person in office whose state nobody names. */
    private boolean isUnnamed(Chart chart, Party party) {
        Edge who = party.kind() == Party.Kind.PERSON ? chart.at(party.from(), person) : null;
        return who != null && who.detail() instanceof Person known && known.state() == null;
    }

    /** Before a person's own name, which follows what he is: "spokesman Ali Bey". */
    private int beforeName(Chart chart, int last) {
        int at = last;
        Edge who = chart.endingAt(last + 1, person, 12);
        if (who != null) {
            return last;
        }
        while (at > chart.from() && last - at < 4 && chart.tokens().isCapital(at) && !chart.is(at, capital)) {
            at--;
        }
        if (chart.tokens().is(at, "'s") || chart.tokens().is(at, "'")) {
            at--;
        }
        return isActing(chart, last) ? last : at;
    }

    private boolean isActing(Chart chart, int last) {
        for (int type : acting) {
            if (chart.endingAt(last + 1, type, 5) != null) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Party endingAt(Passage passage, int end) {
        for (Party party : passage.parties()) {
            if (party.to() == end) {
                return party;
            }
        }
        return null;
    }
}
