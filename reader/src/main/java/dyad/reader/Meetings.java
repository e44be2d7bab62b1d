package dyad.reader;

import dyad.language.BaseForms;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import dyad.language.time.TimeMention;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes an event of people: who took part, whether it was a visit, and to whom. */
final class Meetings {
    private static final String VISIT = "visit";
    private static final String CONSULT = "CONSULT";
    private static final String THIRD_PARTY = "third-party";

    /** How far behind an act those may be named together who did it. */
    private static final int NEAR_GROUP = 10;

    private final EnvoyChoice envoys;
    private final int person;
    private final int counterpart;
    private final int aside;
    private final int visit;
    private final int of;
    private final int by;
    private final Whereabouts whereabouts;
    private final BaseForms bases;

    Meetings(Pack pack, EnvoyChoice envoys) {
        this.envoys = envoys;
        bases = pack.baseForms();
        Classes classes = pack.classes();
        person = classes.number(PersonReader.PERSON);
        counterpart = classes.number("counterpart");
        whereabouts = new Whereabouts(classes);
        aside = classes.number("aside");
        visit = classes.number("visits-visit");
        of = classes.number("prep.of");
        by = classes.number("prep.by");
    }

    /**
     * Completes an event.
     *
     * @param host {@code near} where a meeting in the land of one side is a visit of the other; {@code near} or {@code third} where one in the
     *     land of neither goes through a third
     */
    void complete(Draft draft, Passage passage, int anchor, String host, Discourse discourse) {
        boolean visit = VISIT.equals(draft.mode);
        if (visit
                && (envoys.isResident(passage, anchor, draft.parties.from())
                        || draft.parties.from().size() > 1 && draft.parties.to().size() > 1)) {
            draft.mode = null;
            draft.parties = Parties.between(draft.parties.all());
        }
        if (host.equals("near")
                && !draft.parties.isDirected()
                && draft.parties.between().size() == 2
                && draft.mode == null) {
            String there = hostOf(passage, anchor);
            visit(draft, passage, anchor, there != null ? there : scene(draft, passage, anchor, discourse));
        }
        if (!host.equals("none")
                && CONSULT.equals(draft.type)
                && isElsewhere(draft, passage, anchor, discourse.scene())) {
            draft.mode = THIRD_PARTY;
        }
        if (CONSULT.equals(draft.type)
                && !draft.parties.isDirected()
                && draft.parties.between().size() > 2
                && draft.mode == null) {
            draft.mode = "multilateral";
        }
        participants(draft, passage, anchor, discourse);
    }

    private void visit(Draft draft, Passage passage, int anchor, @Nullable String host) {
        List<String> both = draft.parties.between();
        boolean group = passage.partiesOf(passage.clause(anchor)).stream()
                .anyMatch(p -> p.from() - anchor <= NEAR_GROUP
                        && p.states().containsAll(both)
                        && isOneGroup(passage.chart(), p));
        if (host == null || !both.contains(host) || group || envoys.hasGroup(passage, anchor)) {
            return;
        }
        String guest = both.get(0).equals(host) ? both.get(1) : both.get(0);
        if (!envoys.isResident(passage, anchor, List.of(guest)) && !envoys.isResident(passage, anchor, List.of(host))) {
            draft.mode = VISIT;
            draft.parties = Parties.directed(List.of(guest), List.of(host));
        }
    }

    /** The state of the dateline's town where two met on the days the document tells of and it names no other place. */
    private @Nullable String scene(Draft draft, Passage passage, int anchor, Discourse discourse) {
        boolean told = draft.modality == Modality.ACTUAL
                && PeriodChoice.isRecentDay(draft.period, discourse.published())
                && !passage.chart().has(aside)
                && whereabouts.of(passage, anchor) == null;
        return told ? discourse.scene() : null;
    }

    /** "The foreign ministers of Malta and Cyprus", not "the Minister of Malta and his Cypriot counterpart", who are named one by one. */
    private boolean isOneGroup(Chart chart, Party party) {
        if (party.kind() == Party.Kind.PERSON) {
            return false;
        }
        for (int at = party.from(); at < Math.min(chart.to(), party.to() + 4); at++) {
            if (chart.is(at, counterpart) && !isPlural(chart, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(Chart chart, int at) {
        Edge word = chart.at(at, counterpart);
        return word != null && (word.forms() & Form.PLURAL) != 0;
    }

    /** Whether two states talk in the land of neither. */
    private boolean isElsewhere(Draft draft, Passage passage, int anchor, @Nullable String scene) {
        List<String> both = draft.parties.between();
        if (draft.mode != null || draft.parties.isDirected() || both.size() != 2) {
            return false;
        }
        String where = whereabouts.of(passage, anchor);
        if (where == null && passage.chart().has(aside)) {
            where = whereabouts.anywhere(passage);
            where = where == null ? scene : where;
        }
        return where != null && !both.contains(where);
    }

    /** The state of the town or land in which the clause says it happened; null where none does or it was aside of something else. */
    private @Nullable String hostOf(Passage passage, int anchor) {
        return passage.chart().has(aside) ? null : whereabouts.of(passage, anchor);
    }

    /**
     * A visit of so many days that begins, or ends, on the day named covers all of them.
     *
     * @param how {@code from} where the day is the first, {@code to} where it is the last
     */
    static void stay(Draft draft, Passage passage, int anchor, String how) {
        Period day = draft.period;
        LocalDate named = day == null || !day.isDay() ? null : day.first();
        int more = days(passage, passage.clause(anchor)) - 1;
        if (named != null && more > 0) {
            LocalDate first = how.equals("to") ? named.minusDays(more) : named;
            draft.period = Period.between(Period.day(first), Period.day(first.plusDays(more)));
        }
    }

    /** How many days a length of time in the clause has; 0 where none is given in days. */
    private static int days(Passage passage, int clause) {
        for (TimeMention time : passage.times()) {
            String length = time.length();
            if (length != null && length.matches("P\\d{1,2}D") && passage.clause(time.from()) == clause) {
                return Integer.parseInt(length.substring(1, length.length() - 1));
            }
        }
        return 0;
    }

    private void participants(Draft draft, Passage passage, int anchor, Discourse discourse) {
        List<Person> people = new ArrayList<>();
        int clause = passage.clause(anchor);
        String office = null;
        for (Edge edge : passage.chart().all(person)) {
            Person who = edge.as(Person.class);
            String state = who.state() != null ? who.state() : stateOf(passage, edge, discourse);
            boolean told = who.state() != null || who.name() != null || discourse.isHomeTold();
            boolean apart = !told || !CONSULT.equals(draft.type) && isVisitor(passage.chart(), edge);
            if (state != null && passage.clause(edge.from()) == clause && !apart) {
                boolean same = who.office() != null
                        && passage.chart().endingAt(endOfOffice(passage.chart(), edge), counterpart, 3) != null;
                String held = same ? office : who.office();
                people.add(new Person(who.name(), held, who.sector(), state));
                office = held == null ? office : held;
            }
        }
        boolean directed = draft.parties.isDirected();
        add(people, directed ? draft.parties.from() : draft.parties.between(), draft.actors);
        add(people, directed ? draft.parties.to() : List.of(), draft.recipients);
    }

    /** "signed during the visit of President A": of whom a visit is told takes no part in another act by that. */
    private boolean isVisitor(Chart chart, Edge edge) {
        int led = edge.from() - 1;
        return (chart.is(led, of) || chart.is(led, by)) && chart.endingAt(led, visit, 3) != null;
    }

    private int endOfOffice(Chart chart, Edge edge) {
        for (int at = edge.from(); at < edge.to(); at++) {
            Edge word = chart.at(at, counterpart);
            if (word != null) {
                return word.to();
            }
        }
        return edge.from();
    }

    private static @Nullable String stateOf(Passage passage, Edge edge, Discourse discourse) {
        for (Party party : passage.parties()) {
            if (!party.isGroup() && party.from() <= edge.from() && party.to() >= edge.to()) {
                return party.states().get(0);
            }
        }
        String surname = edge.as(Person.class).surname();
        Person known = surname == null ? null : discourse.person(surname);
        return known == null ? null : known.state();
    }

    private void add(List<Person> people, List<String> states, List<Participant> into) {
        for (Person who : people) {
            String state = who.state();
            if (state != null && states.contains(state)) {
                String office = who.office() == null ? null : bases.of(who.office());
                into.add(new Participant(state, who.sector() == null ? "GOV" : who.sector(), who.name(), office));
            }
        }
    }
}
