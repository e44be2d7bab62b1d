package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.StateName;
import dyad.language.States;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose someone is: what the words say, what the document said before, else its own state's where nothing speaks against it. */
final class PersonStates {
    private static final int ABROAD = 14;
    private static final int MEETS = 6;
    private static final int COLLEAGUE = 20;
    private static final int LED = 4;

    private final States states;
    private final int form;
    private final int[] noPerson;
    private final int person;
    private final int counterpart;
    private final int capital;
    private final int toward;
    private final int head;
    private final int sole;
    private final int modifier;
    private final int resident;
    private final int spokes;
    private final int voice;
    private final int joint;
    private final int in;
    private final int adjective;
    private final int own;
    private final int meeting;
    private final int invitation;
    private final int of;
    private final int by;
    private final int lead;

    PersonStates(Classes classes, States states) {
        this.states = states;
        form = classes.number("office-form");
        noPerson = Stream.of(
                        "not-name",
                        "office",
                        "official",
                        "voice",
                        "not-partner",
                        "place",
                        "state",
                        "organisation",
                        "agreement-noun",
                        "body-noun",
                        "centre-noun",
                        "project-noun",
                        "link-noun")
                .mapToInt(classes::number)
                .toArray();
        person = classes.number(PersonReader.PERSON);
        counterpart = classes.number("counterpart");
        capital = classes.number("capital");
        toward = classes.number("town-preposition");
        head = classes.number("office-head");
        sole = classes.number("sole-office");
        modifier = classes.number("office-modifier");
        resident = classes.number("resident-office");
        spokes = classes.number("spokes-office");
        voice = classes.number("voice");
        joint = classes.number("name-joint");
        in = classes.number("prep.in");
        adjective = classes.number("adjective");
        own = classes.number("possessive.third");
        meeting = classes.number("visits-meet");
        invitation = classes.number("visits-invitation");
        of = classes.number("prep.of");
        by = classes.number("prep.by");
        lead = classes.number("visits-lead");
    }

    /** The state of a person, given the parties named before in the sentence; null where nobody said. Notes the person. */
    @Nullable
    String of(Chart chart, Edge edge, Discourse discourse, List<Party> before) {
        Person who = edge.as(Person.class);
        People people = discourse.people();
        String code = who.state();
        if (code == null && who.surname() != null) {
            Person known = people.surname(who.surname());
            code = known == null ? null : known.state();
        }
        code = code == null && who.office() != null ? byCounterpart(chart, edge, discourse, before) : code;
        if (code != null) {
            people.note(new Person(who.name(), who.office(), who.sector(), code), head(chart, edge));
        }
        return code;
    }

    /** "Minister A met his Chadian counterpart": he is of the other of the two the text is about, and certainly no Chadian. */
    private @Nullable String byCounterpart(Chart chart, Edge edge, Discourse discourse, List<Party> before) {
        Person who = edge.as(Person.class);
        String code = byOffice(chart, edge, who, discourse, before);
        String beside = who.name() == null ? null : ofHisCounterpart(chart, edge);
        beside = beside == null && who.name() != null ? ofWhoIsMet(chart, edge) : beside;
        return beside == null || code != null && !beside.equals(code) ? code : otherThan(beside, discourse);
    }

    /** The other of the two the text is about, or of the only two it names; null where it is about more. */
    private static @Nullable String otherThan(String state, Discourse discourse) {
        List<String> rest = new ArrayList<>(discourse.named());
        rest.remove(state);
        String other = discourse.otherOfMain(state);
        return other == null && rest.size() == 1 ? rest.get(0) : other;
    }

    /** "arrived in Baku at the invitation of Minister A": who invites is of the land one comes to; null where nobody does. */
    private @Nullable String ofInvitation(Chart chart, Edge edge, List<Party> before) {
        int last = chart.is(edge.from() - 1, own) ? edge.from() - 2 : edge.from() - 1;
        if (!chart.is(last, of) || chart.endingAt(last, invitation, 3) == null) {
            return null;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i);
            boolean land = "to".equals(party.preposition()) || party.isLocative();
            if (land && !party.isGroup() && party.kind() != Kind.ORGANISATION) {
                return party.states().get(0);
            }
        }
        return null;
    }

    /** The state of "his Chadian counterpart" or "her colleague from Chad" behind a person; null where none is named. */
    private @Nullable String ofHisCounterpart(Chart chart, Edge edge) {
        for (int at = edge.to(); at < Math.min(chart.to(), edge.to() + COLLEAGUE); at++) {
            Edge word = chart.at(at, counterpart);
            Edge whose = word == null ? null : chart.endingAt(at, adjective, 4);
            if (whose != null && chart.is(whose.from() - 1, own)) {
                return whose.as(StateName.class).code();
            }
            if (chart.tokens().is(at, ";")) {
                return null;
            }
        }
        return null;
    }

    /** "Minister A met the Chadian president B", "President A and the Chadian president B will meet": the state of B; null where none is met. */
    private @Nullable String ofWhoIsMet(Chart chart, Edge edge) {
        boolean met = false;
        for (int at = edge.to(); at < Math.min(chart.to(), edge.to() + COLLEAGUE); at++) {
            met |= chart.is(at, meeting);
            Edge next = chart.at(at, person);
            if (next != null) {
                String state = next.as(Person.class).state();
                boolean joined = chart.is(edge.to(), joint) && at <= edge.to() + 2;
                boolean talk = met || joined && chart.isWithin(next.to(), next.to() + COLLEAGUE, meeting);
                return talk && next.as(Person.class).name() != null ? state : null;
            }
            if (chart.tokens().is(at, ",") || chart.tokens().is(at, ";")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable String byOffice(Chart chart, Edge edge, Person who, Discourse discourse, List<Party> before) {
        if (chart.isWithin(edge.from(), edge.to(), counterpart)) {
            return ofOther(before, discourse);
        }
        String word = head(chart, edge);
        if (who.name() == null && word != null) {
            String holder = discourse.people().holder(word);
            if (holder != null || discourse.people().isShared(word)) {
                return holder;
            }
        }
        if (chart.isWithin(edge.from(), edge.to(), spokes)) {
            return ofInstitution(chart, before, discourse);
        }
        String inviting = ofInvitation(chart, edge, before);
        if (inviting != null) {
            return inviting;
        }
        Party last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last != null && (isListed(chart, edge, last) || isLeader(chart, edge, last))) {
            return last.states().get(0);
        }
        return chart.isWithin(edge.from(), edge.to(), resident) || isPlural(who)
                ? null
                : atHome(chart, edge, who, discourse, before);
    }

    private @Nullable String atHome(Chart chart, Edge edge, Person who, Discourse discourse, List<Party> before) {
        String there = opening(chart);
        if (there != null) {
            return there;
        }
        String home = discourse.home();
        if (discourse.people().isStranger(who.surname()) || who.name() != null && !discourse.isHomeTold()) {
            return null;
        }
        if (home == null || !discourse.isHomeSure() || who.name() != null && isAbroad(chart, edge.from(), home)) {
            return null;
        }
        String ruled = formOf(chart, edge);
        if (ruled != null && !states.has(home, ruled)) {
            List<String> fits = new ArrayList<>(discourse.named());
            fits.removeIf(code -> !states.has(code, ruled));
            return fits.size() == 1 ? fits.get(0) : null;
        }
        if (who.name() != null && isMetBy(chart, edge, home, before)) {
            return placeBehind(chart, edge, home, discourse);
        }
        String office = sole(chart, edge);
        boolean taken = office != null && discourse.people().isOther(office, home, who.surname());
        if (taken || isBesideOneOf(chart, edge, home)) {
            return discourse.main().contains(home) ? discourse.otherOfMain(home) : null;
        }
        return home;
    }

    /** "In Tehran, Foreign Minister … said": the state of the capital that a sentence opens with. */
    private @Nullable String opening(Chart chart) {
        Edge town = chart.is(chart.from(), in) ? chart.at(chart.from() + 1, capital) : null;
        return town != null && chart.tokens().is(town.to(), ",")
                ? town.as(StateName.class).code()
                : null;
    }

    /** "his counterpart": of the other state than whoever was named before. */
    private static @Nullable String ofOther(List<Party> before, Discourse discourse) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i);
            if (!party.isGroup() && !party.isLocative() && party.kind() != Kind.ORGANISATION) {
                return discourse.other(party.states().get(0));
            }
        }
        return null;
    }

    /** "the Russian Foreign Ministry said, spokeswoman ... added": the institution's. */
    private @Nullable String ofInstitution(Chart chart, List<Party> before, Discourse discourse) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i);
            for (int at = party.to(); at < Math.min(chart.to(), party.to() + 4); at++) {
                if (!party.isGroup() && chart.is(at, voice)) {
                    return party.states().get(0);
                }
            }
        }
        return before.isEmpty() ? discourse.home() : null;
    }

    /** "Minister A of the document's own state will meet President B": a colleague from home is not what one tells of. */
    private boolean isMetBy(Chart chart, Edge edge, String home, List<Party> before) {
        Party last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.kind() == Kind.PERSON
                && last.states().contains(home)
                && last.to() < edge.from()
                && !chart.is(edge.from() - 1, joint)
                && !chart.tokens().is(last.to(), ",")
                && edge.from() - last.to() <= MEETS;
    }

    /** "met Prime Minister Manele in Honiara": the state of a foreign capital behind; null where there is none. */
    private @Nullable String placeBehind(Chart chart, Edge edge, String home, Discourse discourse) {
        for (int at = edge.to(); at < Math.min(chart.to(), edge.to() + MEETS); at++) {
            Edge town = chart.is(at - 1, in) ? chart.at(at, capital) : null;
            if (town != null) {
                String code = town.as(StateName.class).code();
                boolean third = !discourse.main().isEmpty() && !discourse.main().contains(code);
                return code.equals(home) || third ? null : code;
            }
        }
        return null;
    }

    /** What a state with such an office is: an emir's is an emirate; null where the office tells nothing. */
    private @Nullable String formOf(Chart chart, Edge edge) {
        for (int at = edge.from(); at < edge.to(); at++) {
            Edge word = chart.at(at, form);
            if (word != null) {
                return String.valueOf(word.detail());
            }
        }
        return null;
    }

    /** "Rwanda's Paul Kagame": notes whose he is. */
    void noteOwned(Chart chart, Party owner, Discourse discourse) {
        int from = owner.to() + 1;
        int to = from;
        while (to < chart.to() && to - from < 4 && chart.tokens().isCapital(to) && isName(chart, to)) {
            to++;
        }
        boolean name = to - from >= 2
                && to - from < 4
                && (to == chart.to() || !chart.tokens().isCapital(to));
        if (name && owner.states().size() == 1) {
            String text = chart.tokens().text(from, to);
            discourse.people().note(new Person(text, null, null, owner.states().get(0)), null);
        }
    }

    private boolean isName(Chart chart, int at) {
        for (int type : noPerson) {
            if (chart.is(at, type)) {
                return false;
            }
        }
        return true;
    }

    /** "A delegation of Malawi led by Foreign Minister A". */
    private boolean isLeader(Chart chart, Edge edge, Party last) {
        Edge led = chart.is(edge.from() - 1, by) ? chart.endingAt(edge.from() - 1, lead, 3) : null;
        return led != null && !last.isGroup() && !last.isLocative() && led.from() - last.to() <= LED;
    }

    /** "Turkish President A and Foreign Minister B": the adjective stands for both. */
    private boolean isListed(Chart chart, Edge edge, Party last) {
        boolean joined = last.kind() == Kind.PERSON && last.to() == edge.from() - 1 && chart.is(last.to(), joint);
        Edge first = joined ? chart.at(last.from(), person) : null;
        return first != null
                && first.as(Person.class).state() != null
                && chart.at(last.from()).stream().anyMatch(e -> e.detail() instanceof StateName);
    }

    /** "President A and the Emir of Qatar": whose president A is, nobody said, but not Qatar's. */
    private boolean isBesideOneOf(Chart chart, Edge edge, String state) {
        if (!chart.is(edge.to(), joint)) {
            return false;
        }
        for (int at = edge.to() + 1; at < Math.min(chart.to(), edge.to() + 3); at++) {
            Edge next = chart.at(at, person);
            if (next != null) {
                return state.equals(next.as(Person.class).state());
            }
        }
        return false;
    }

    /** "leaves for Baku, where talks with President … are planned": whose president it is, nobody said. */
    private boolean isAbroad(Chart chart, int before, String home) {
        for (int at = Math.max(chart.from(), before - ABROAD); at < before; at++) {
            Edge town = chart.at(at, capital);
            if (town != null && !town.as(StateName.class).code().equals(home) && chart.is(at - 1, toward)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(Person who) {
        return who.name() == null && who.office() != null && who.office().endsWith("s");
    }

    /** The word by which texts refer again to someone in such an office: "minister" of "Deputy Foreign Minister". */
    private @Nullable String head(Chart chart, Edge edge) {
        for (int at = edge.from(); at < edge.to(); at++) {
            Edge word = chart.at(at, head);
            if (word != null) {
                return String.valueOf(word.detail());
            }
        }
        return null;
    }

    /** An office of which a state has one holder only. */
    private @Nullable String sole(Chart chart, Edge edge) {
        for (int at = edge.from(); at < edge.to(); at++) {
            Edge word = chart.at(at, sole);
            if (word != null) {
                return chart.is(at - 1, modifier) ? null : head(chart, edge);
            }
        }
        return null;
    }
}
