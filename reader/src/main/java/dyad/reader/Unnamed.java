package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import dyad.reader.Party.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose someone is that a text about two states does not say: who is met in the capital of the other side is of the other side, and who
 * flies there comes from this one.
 */
final class Unnamed {
    private static final int REACH = 12;
    private static final int POST = 6;

    private final Whereabouts whereabouts;
    private final int person;
    private final int official;
    private final int counterpart;
    private final int notPartner;
    private final int of;
    private final int resident;
    private final int aside;

    Unnamed(Classes classes) {
        whereabouts = new Whereabouts(classes);
        person = classes.number(PersonReader.PERSON);
        official = classes.number("official");
        counterpart = classes.number("counterpart");
        notPartner = classes.number("not-partner");
        of = classes.number("prep.of");
        resident = classes.number("resident-office");
        aside = classes.number("aside");
    }

    /** Of which state an official behind an act is, who is met by one of another: that of the place, or the other of the two the text is about. */
    List<String> met(Passage passage, int anchor, int to, String subject, Discourse discourse) {
        Chart chart = passage.chart();
        int clause = passage.clause(to - 1);
        for (int at = to; at < Math.min(chart.to(), to + REACH) && passage.clause(at) == clause; at++) {
            Edge who = someone(passage, at);
            if (who != null) {
                boolean other = isCounterpart(chart, who);
                String there = chart.has(aside) ? null : whereabouts.of(passage, anchor);
                String post = post(passage, anchor, subject);
                if (post != null) {
                    return List.of(post);
                }
                String main = discourse.otherOfMain(subject);
                boolean host = there != null && !there.equals(subject) && (main == null || main.equals(there));
                String state = host ? there : other ? main : null;
                return state == null ? List.of() : List.of(state);
            }
        }
        return List.of();
    }

    /** Of which state someone before an act, or behind its noun and "by", is who goes to a land of one of the two: of the other one. */
    List<String> gone(Passage passage, int anchor, int to, List<String> host, Discourse discourse) {
        String other = host.size() == 1 ? other(host.get(0), discourse) : null;
        int clause = passage.clause(anchor);
        for (Party party : passage.parties()) {
            if (party.kind() == Kind.ORGANISATION && party.from() < anchor) {
                return List.of();
            }
        }
        Chart chart = passage.chart();
        for (int at = chart.from(); at < anchor && other != null; at++) {
            boolean near = passage.clause(at) == clause || isRelative(chart, at, anchor);
            Edge who = near ? someone(passage, at) : null;
            if (who != null && !isCounterpart(chart, who) || isOnlyTakenFromHome(passage, at, host, discourse)) {
                return List.of(other);
            }
        }
        for (int at = to - 2; at < Math.min(chart.to(), to + 2) && other != null; at++) {
            boolean by = at > anchor && (chart.tokens().is(at, "by") || chart.is(at, of));
            if (by && (someone(passage, at + 1) != null || someone(passage, at + 2) != null)) {
                return List.of(other);
            }
        }
        return List.of();
    }

    /** "Prime Minister A, who arrived": a person whom a "who" shortly before the act follows. */
    private boolean isRelative(Chart chart, int at, int anchor) {
        Edge who = chart.at(at, person);
        int next = who == null ? -1 : chart.tokens().is(who.to(), ",") ? who.to() + 1 : who.to();
        return next >= 0 && chart.tokens().is(next, "who") && anchor - next <= 3;
    }

    /** The other of the two that the text is about or, where it is about more, its own state, if that is told. */
    private static @Nullable String other(String host, Discourse discourse) {
        String home = discourse.home();
        boolean abroad = discourse.main().isEmpty()
                && !host.equals(home)
                && (discourse.isHomeTold() || discourse.pair().contains(host));
        boolean guest = discourse.main().isEmpty()
                && host.equals(home)
                && discourse.pair().contains(host);
        return abroad ? home : guest ? discourse.other(host) : discourse.otherOfMain(host);
    }

    /** "The Ambassador of Kenya to Japan": whom he calls on there is of that land; null where the subject has no such post. */
    private @Nullable String post(Passage passage, int anchor, String subject) {
        Chart chart = passage.chart();
        for (Party party : passage.parties()) {
            boolean to = party.to() <= anchor && "to".equals(party.preposition()) && !party.isGroup();
            for (int at = Math.max(chart.from(), party.from() - POST); to && at < party.from(); at++) {
                if (chart.is(at, resident) && !party.states().contains(subject)) {
                    return party.states().get(0);
                }
            }
        }
        return null;
    }

    /** In a text that does not say where it was written, a president of unsaid state who visits a capital is not of that state. */
    private boolean isOnlyTakenFromHome(Passage passage, int at, List<String> host, Discourse discourse) {
        Edge name = passage.chart().at(at, person);
        Person who = name == null ? null : name.as(Person.class);
        return who != null
                && who.state() == null
                && who.office() != null
                && who.name() != null
                && discourse.scene() == null
                && passage.parties().stream()
                        .anyMatch(p -> p.from() == at
                                && p.kind() == Kind.PERSON
                                && p.states().equals(host));
    }

    /** Someone in an office, named or with an article, of whom nobody said whose he is. */
    private @Nullable Edge someone(Passage passage, int at) {
        Chart chart = passage.chart();
        Edge name = chart.at(at, person);
        Edge word = name != null && name.as(Person.class).office() != null ? name : chart.at(at, official);
        if (word == null || chart.is(word.to(), of) || chart.is(word.to(), notPartner)) {
            return null;
        }
        boolean compound = word.to() < chart.to()
                && chart.tokens().shape(word.to()) == Tokens.Shape.LOWER
                && chart.at(word.to(), official) != null;
        boolean known = passage.parties().stream()
                .anyMatch(p -> p.from() < word.to() && p.to() > word.from() || p.to() == word.from() && p.possessive());
        return compound || known ? null : word;
    }

    private boolean isCounterpart(Chart chart, Edge who) {
        return chart.isWithin(who.from(), who.to(), counterpart);
    }
}
