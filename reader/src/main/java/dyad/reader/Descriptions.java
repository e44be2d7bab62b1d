package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.StateName;
import dyad.language.States;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final int nounBefore;
    private final int traitBehind;
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
        nounBefore = classes.number("state-noun-before");
        traitBehind = classes.number("state-trait-behind");
        of = classes.number("prep.of");
    }

    /** The classes that a description begins with; behind a possessive it has no word before its own. */
    IntStream types() {
        return IntStream.of(
                alone, definite, owner, compass, neighbourNoun, nounBefore, trait, epithet, neighbourEpithet);
    }

    /** What a description says, and where it ends. */
    private record Said(
            int to, List<String> traits, @Nullable String side, boolean neighbour, boolean bare) {}

    /** The party that a description at a token stands for, given those named before in the sentence; null where none. */
    @Nullable
    Party at(Chart chart, int at, Discourse discourse, List<Party> named) {
        Edge bare = chart.at(at, alone);
        if (bare != null) {
            String code = any(chart, bare.to(), named, discourse);
            return code == null ? null : party(at, bare.to(), code, Kind.ONE);
        }
        Edge before = chart.is(at - 1, definite) ? chart.at(at, nounBefore) : null;
        if (before != null) {
            return behindNoun(chart, before, discourse, named);
        }
        boolean the = chart.is(at, definite);
        boolean its = chart.is(at, owner);
        boolean owned = chart.is(at - 1, possessive);
        Said said = the || its || owned ? said(chart, the || its ? at + 1 : at) : null;
        if (said == null || beginsName(chart, said.to)) {
            return null;
        }
        if (said.neighbour) {
            String code = neighbour(said.side, named, discourse);
            return code == null ? null : party(at, said.to, code, Kind.OTHER);
        }
        String code = !the
                ? null
                : said.traits.isEmpty() ? any(chart, said.to, named, discourse) : only(said, named, discourse);
        return code == null ? null : party(at, said.to, code, Kind.ONE);
    }

    /** "il Paese nordafricano": what it is like stands behind the noun. */
    private @Nullable Party behindNoun(Chart chart, Edge head, Discourse discourse, List<Party> named) {
        List<String> traits = new ArrayList<>();
        int end = head.to();
        for (Edge told = chart.at(end, traitBehind); told != null; told = chart.at(end, traitBehind)) {
            traits.add(String.valueOf(told.detail()));
            end = told.to();
        }
        Said said = beginsName(chart, end) ? null : ofNoun(head, traits, true);
        if (said == null) {
            return null;
        }
        String code = traits.isEmpty()
                ? any(chart, end, named, discourse)
                : only(new Said(end, traits, null, false, end == head.to()), named, discourse);
        return code == null ? null : party(head.from(), end, code, Kind.ONE);
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
            Edge told = chart.at(at, trait);
            Edge turned = told == null ? chart.at(at, compass) : null;
            if (told != null) {
                traits.add(String.valueOf(told.detail()));
            }
            if (turned != null) {
                side = String.valueOf(turned.detail());
            }
            Edge word = first(told, turned, chart.at(at, epithet), chart.at(at, neighbourEpithet));
            if (word == null) {
                return null;
            }
            at = word.to();
        }
        return null;
    }

    private static @Nullable Edge first(@Nullable Edge... edges) {
        for (Edge edge : edges) {
            if (edge != null) {
                return edge;
            }
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

    /** "the country": the document's own, unless the sentence speaks of it by name; else the other one named last. */
    private @Nullable String any(Chart chart, int to, List<Party> before, Discourse discourse) {
        String home = discourse.home();
        boolean free = home != null
                && before.stream().noneMatch(p -> p.states().contains(home))
                && !isNamedBehind(chart, to, home);
        if (free) {
            return home;
        }
        return spoken(before, discourse).stream()
                .filter(code -> !code.equals(home)
                        && (discourse.pair().isEmpty() || discourse.pair().contains(code)))
                .findFirst()
                .orElse(null);
    }

    private boolean isNamedBehind(Chart chart, int from, String state) {
        for (int at = from; at < chart.to(); at++) {
            Edge name = chart.tokens().isCapital(at) ? names.name(chart, at) : null;
            if (name != null && name.as(StateName.class).code().equals(state)) {
                return true;
            }
        }
        return false;
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

    /** "the two Nordic countries": those spoken of where they are so, else the only so many of the text that are; none where there are others. */
    List<String> fitting(Chart chart, int from, int to, List<String> spoken, int many, Discourse discourse) {
        for (int at = from + 1; at < to - 1; at++) {
            Edge told = chart.at(at, trait);
            if (told != null) {
                String what = String.valueOf(told.detail());
                if (spoken.size() == many && spoken.stream().allMatch(code -> states.has(code, what))) {
                    return spoken;
                }
                List<String> fits = new ArrayList<>(discourse.named());
                fits.removeIf(code -> !states.has(code, what));
                return fits.size() == many ? fits : List.of();
            }
        }
        return spoken;
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
