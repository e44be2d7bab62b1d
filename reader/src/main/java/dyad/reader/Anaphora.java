package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.States;
import dyad.language.Tokens;
import dyad.reader.Party.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words for states spoken of before: "the two countries", "the neighbour", "the kingdom", "it", "we". They stand for what was spoken of, or for nothing. */
final class Anaphora {
    /** How many states a word for them counts, where they are more than two. */
    private static final Map<String, Integer> SEVERAL = Map.of("three", 3, "four", 4, "five", 5, "six", 6);

    private final Descriptions descriptions;
    private final PartyNames names;
    private final int both;
    private final int bothLead;
    private final int bothNoun;
    private final int neighbour;
    private final int of;
    private final int it;
    private final int ownState;
    private final int yourState;
    private final int we;
    private final int proper;

    Anaphora(Classes classes, States states, PartyNames names) {
        descriptions = new Descriptions(classes, states, names);
        this.names = names;
        proper = classes.number("proper");
        both = classes.number("both");
        bothLead = classes.number("both-lead");
        bothNoun = classes.number("both-noun");
        neighbour = classes.number("neighbour");
        of = classes.number("prep.of");
        it = classes.number("it");
        ownState = classes.number("own-state");
        yourState = classes.number("your-state");
        we = classes.number("we");
    }

    /** The classes that such words begin with. */
    IntStream types() {
        return IntStream.concat(
                IntStream.of(both, bothLead, neighbour, it, we, ownState, yourState), descriptions.types());
    }

    /** The party that a word at a token stands for, given those named before in the sentence; null where none. */
    @Nullable
    Party at(Chart chart, int at, Discourse discourse, List<Party> before) {
        Edge two = bothEdge(chart, at);
        if (two != null) {
            int many = two.detail() instanceof Integer number ? number : 2;
            List<String> spoken = many > 2 ? several(many, before, discourse) : twoBefore(before, discourse);
            List<String> pair = descriptions.fitting(chart, at, two.to(), spoken, many, discourse);
            return pair.size() < 2 ? null : new Party(at, two.to(), pair, Kind.BOTH, null, false);
        }
        Edge other = chart.at(at, neighbour);
        if (other != null && !(chart.is(other.to(), of) && names.name(chart, other.to() + 1) != null)) {
            String code = otherOf(before, discourse);
            return code == null ? null : new Party(at, other.to(), List.of(code), Kind.OTHER, null, false);
        }
        Edge own = chart.at(at, ownState);
        if (own != null) {
            List<String> subject = subjectOf(before, discourse);
            return subject.size() != 1 ? null : new Party(at, own.to(), subject, Kind.ONE, null, false);
        }
        String speaker = discourse.home();
        Edge your = chart.at(at, yourState);
        if (your != null && speaker != null) {
            String code = discourse.other(speaker);
            return code == null ? null : new Party(at, your.to(), List.of(code), Kind.OTHER, null, false);
        }
        Party described = descriptions.at(chart, at, discourse, before);
        if (described != null) {
            return described;
        }
        if (chart.is(at, it) && !isOfName(chart, at, before)) {
            List<String> subject = subjectOf(before, discourse);
            return subject.size() != 1 ? null : new Party(at, at + 1, subject, Kind.ONE, null, false);
        }
        String home = discourse.home();
        return home != null && chart.is(at, we) ? new Party(at, at + 1, List.of(home), Kind.ONE, null, false) : null;
    }

    /** "Gazprom pumped gas to the republic, and it will invest": "it" is what the sentence begins with, and that is no state. */
    private boolean isOfName(Chart chart, int at, List<Party> before) {
        int first = chart.from();
        while (first < at && chart.tokens().shape(first) == Tokens.Shape.SIGN) {
            first++;
        }
        boolean free =
                !before.isEmpty() && before.stream().noneMatch(p -> p.preposition() == null && p.kind() != Kind.BOTH);
        boolean name =
                first < at && chart.tokens().isCapital(first) && (chart.first(first) == 0 || chart.is(first, proper));
        return name && free;
    }

    /** "bilateral", "each other", "the two … countries", "each country", with two adjectives between at the most. */
    private @Nullable Edge bothEdge(Chart chart, int at) {
        Edge word = chart.at(at, both);
        if (word != null) {
            // "both Moscow and Tehran"
            return word.length() > 1 || names.name(chart, word.to()) == null ? word : null;
        }
        Edge lead = chart.at(at, bothLead);
        if (lead == null) {
            return null;
        }
        String number = String.valueOf(lead.detail());
        boolean each = number.equals("one");
        for (int skip = 0; skip <= 2; skip++) {
            Edge noun = chart.at(lead.to() + skip, bothNoun);
            boolean fits = noun != null && (each || (noun.forms() & Form.PLURAL) != 0);
            if (noun != null && fits && !hasName(chart, lead.to(), noun.from()) && !isOfNamed(chart, noun.to())) {
                return new Edge(both, at, noun.to(), Form.WORD, SEVERAL.get(number));
            }
        }
        return null;
    }

    /** "the three countries": the last group of so many. */
    private static List<String> several(int many, List<Party> before, Discourse discourse) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).states().size() == many) {
                return before.get(i).states();
            }
        }
        return discourse.group(many);
    }

    /** "the foreign ministers of Cyprus, Malta and Serbia" are theirs, not of the two spoken of. */
    private boolean isOfNamed(Chart chart, int at) {
        if (!chart.tokens().is(at, "of")) {
            return false;
        }
        return names.name(chart, at + 1) != null || names.name(chart, at + 2) != null;
    }

    private boolean hasName(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (names.name(chart, at) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> twoBefore(List<Party> before, Discourse discourse) {
        Set<String> here = new LinkedHashSet<>();
        for (int i = before.size() - 1; i >= 0 && here.size() < 3; i--) {
            Party party = before.get(i);
            if (party.isGroup()) {
                return party.states().size() == 2 ? party.states() : discourse.pair();
            }
            if (!party.isLocative() && party.kind() != Kind.ORGANISATION) {
                here.addAll(party.states());
            }
        }
        return here.size() == 2
                ? List.copyOf(here)
                : here.size() == 1 ? withTopic(before, discourse) : discourse.pair();
    }

    /** "As for Armenia, the two countries": the document's own and the one that a preposition names first. */
    private static List<String> withTopic(List<Party> before, Discourse discourse) {
        Party topic = before.get(0);
        String home = discourse.home();
        boolean other = topic.preposition() != null
                && !topic.isGroup()
                && !topic.isLocative()
                && home != null
                && !topic.states().contains(home)
                && !discourse.pair().containsAll(topic.states());
        return other ? List.of(home, topic.states().get(0)) : discourse.pair();
    }

    private static @Nullable String otherOf(List<Party> before, Discourse discourse) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i);
            if (!party.isGroup() && !party.isLocative()) {
                return discourse.other(party.states().get(0));
            }
        }
        List<String> subject = discourse.subject();
        String home = discourse.home();
        String self = home != null ? home : subject.size() == 1 ? subject.get(0) : null;
        return self == null ? null : discourse.other(self);
    }

    private static List<String> subjectOf(List<Party> before, Discourse discourse) {
        for (Party party : before) {
            if (party.preposition() == null && party.kind() != Kind.BOTH) {
                return party.states();
            }
        }
        return discourse.subject();
    }
}
