package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.States;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One state spoken of by what it is like or where it lies: "the landlocked West African nation", "the kingdom", "its northern neighbour".
 * Meant is the only one of those spoken of that is so; where several are, or none, nobody.
 */
final class Descriptions {
    private static final int MOST_WORDS = 4;
    private static final String ANY = "any";

    private final States states;
    private final PartyNames names;
    private final int alone;
    private final int definite;
    private final int owner;
    private final int trait;
    private final int epithet;
    private final int noun;
    private final int compass;
    private final int sideBehind;
    private final int neighbourNoun;
    private final int neighbourEpithet;
    private final int possessive;
    private final int of;

    Descriptions(Classes classes, States states, PartyNames names) {
        this.states = states;
        this.names = names;
        alone = classes.number("state-alone");
        definite = classes.number("description-lead");
        owner = classes.number("neighbour-owner");
        trait = classes.number("state-trait");
        epithet = classes.number("state-epithet");
        noun = classes.number("state-noun");
        compass = classes.number("compass");
        sideBehind = classes.number("side-behind");
        neighbourNoun = classes.number("neighbour-noun");
        neighbourEpithet = classes.number("neighbour-epithet");
        possessive = classes.number("possessive-mark");
        of = classes.number("prep.of");
    }

    /** The bits of the classes that a description begins with. */
    long mask() {
        return PartyNames.mask(Set.of(alone, definite, owner, compass, neighbourNoun));
    }

    /** What a description says, and where it ends. */
    private record Said(
            int to, List<String> traits, @Nullable String side, boolean neighbour, boolean bare) {}

    /** The party that a description at a token stands for, given those named before in the sentence; null where none. */
    @Nullable
    Party at(Chart chart, int at, Discourse discourse, List<Party> before) {
        Edge bare = chart.at(at, alone);
        if (bare != null) {
            String code = any(before, discourse);
            return code == null ? null : party(at, bare.to(), code, Kind.ONE);
        }
        boolean the = chart.is(at, definite);
        boolean its = chart.is(at, owner);
        boolean owned = chart.is(at - 1, possessive);
        Said said = the || its || owned ? said(chart, the || its ? at + 1 : at) : null;
        if (said == null || beginsName(chart, said.to)) {
            return null;
        }
        if (said.neighbour) {
            String code = neighbour(said.side, before, discourse);
            return code == null ? null : party(at, said.to, code, Kind.OTHER);
        }
        String code = !the ? null : said.traits.isEmpty() ? any(before, discourse) : only(said, before, discourse);
        return code == null ? null : party(at, said.to, code, Kind.ONE);
    }

    private static Party party(int from, int to, String code, Kind kind) {
        return new Party(from, to, List.of(code), kind, null, false);
    }

    private @Nullable Said said(Chart chart, int from) {
        List<String> traits = new ArrayList<>();
        String side = null;
        int at = from;
        for (int i = 0; i <= MOST_WORDS && at < chart.to(); i++) {
            Edge head = chart.at(at, neighbourNoun);
            if (head != null) {
                return isOne(head) && traits.isEmpty() ? ofNeighbour(chart, head, side) : null;
            }
            head = chart.at(at, noun);
            if (head != null && side == null) {
                return isOne(head) ? ofNoun(head, traits, at > from) : null;
            }
            Edge word = chart.at(at, trait);
            if (word != null) {
                traits.add(String.valueOf(word.detail()));
            } else if (chart.is(at, compass)) {
                word = chart.at(at, compass);
                side = String.valueOf(word.detail());
            } else {
                word = chart.at(at, epithet);
                word = word == null ? chart.at(at, neighbourEpithet) : word;
            }
            if (word == null) {
                return null;
            }
            at = word.to();
        }
        return null;
    }

    /** "its neighbour to the south" says the side behind. */
    private Said ofNeighbour(Chart chart, Edge head, @Nullable String side) {
        Edge behind = side == null ? chart.at(head.to(), sideBehind) : null;
        return behind == null
                ? new Said(head.to(), List.of(), side, true, false)
                : new Said(behind.to(), List.of(), String.valueOf(behind.detail()), true, false);
    }

    private static boolean isOne(Edge head) {
        return (head.forms() & Form.PLURAL) == 0;
    }

    private static @Nullable Said ofNoun(Edge head, List<String> traits, boolean told) {
        String own = String.valueOf(head.detail());
        if (!own.equals(ANY)) {
            traits.add(own);
        }
        return traits.isEmpty() && !told ? null : new Said(head.to(), traits, null, false, !told);
    }

    /** "the Republic of Ghana", "the island of Crete". */
    private boolean beginsName(Chart chart, int to) {
        Edge name = names.name(chart, to - 1);
        int next = chart.is(to + 1, definite) ? to + 2 : to + 1;
        return name != null && name.to() > to
                || chart.is(to, of) && next < chart.to() && chart.tokens().isCapital(next);
    }

    /** "the country": the document's own, unless the sentence already spoke of it; else the one named last. */
    private static @Nullable String any(List<Party> before, Discourse discourse) {
        String home = discourse.home();
        boolean free = before.stream().noneMatch(p -> home != null && p.states().contains(home));
        List<String> spoken = spoken(before, discourse);
        return home != null && free ? home : spoken.isEmpty() ? null : spoken.get(0);
    }

    /** States spoken of so far, those of this sentence first. */
    private static List<String> spoken(List<Party> before, Discourse discourse) {
        Set<String> spoken = new LinkedHashSet<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            spoken.addAll(before.get(i).states());
        }
        spoken.addAll(discourse.recent());
        spoken.addAll(discourse.main());
        return new ArrayList<>(spoken);
    }

    private List<String> fitting(List<String> codes, Said said) {
        List<String> fits = new ArrayList<>(codes);
        fits.removeIf(code -> !said.traits.stream().allMatch(t -> states.has(code, t)));
        return fits;
    }

    /** "the republic" is the document's own where it may be; "the Baltic republic" is said of others as well. */
    private @Nullable String only(Said said, List<Party> before, Discourse discourse) {
        List<String> fits = fitting(spoken(before, discourse), said);
        fits = fits.isEmpty() ? fitting(discourse.named(), said) : fits;
        if (fits.size() > 1) {
            List<String> others = new ArrayList<>(fits);
            before.forEach(p -> others.removeAll(p.states()));
            List<String> near = others.isEmpty() ? fits : others;
            String home = discourse.home();
            if (said.bare && home != null && others.contains(home)) {
                return home;
            }
            near.retainAll(discourse.pair());
            return near.size() == 1 ? near.get(0) : null;
        }
        return fits.isEmpty() ? null : fits.get(0);
    }

    /** The only neighbour, on that side where one is given, of who was named before, else of the document's own or the last subject. */
    private @Nullable String neighbour(@Nullable String side, List<Party> before, Discourse discourse) {
        String self = self(before, discourse);
        if (self == null) {
            return null;
        }
        List<String> near = beside(self, side, spoken(before, discourse));
        near = near.isEmpty() ? beside(self, side, discourse.named()) : near;
        if (near.size() > 1) {
            String other = discourse.other(self);
            return near.contains(other) ? other : null;
        }
        return near.isEmpty() ? null : near.get(0);
    }

    private List<String> beside(String self, @Nullable String side, List<String> codes) {
        List<String> near = new ArrayList<>(codes);
        near.removeIf(code -> !states.neighbours().are(self, code)
                || side != null && !states.neighbours().isTo(side, self, code));
        return near;
    }

    private static @Nullable String self(List<Party> before, Discourse discourse) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i);
            if (!party.isGroup() && !party.isLocative() && party.kind() != Kind.ORGANISATION) {
                return party.states().get(0);
            }
        }
        List<String> subject = discourse.subject();
        return discourse.home() != null ? discourse.home() : subject.size() == 1 ? subject.get(0) : null;
    }
}
