package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.reader.CountReader.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scholarships by number: who gives them is the subject, the owner or the adjective, who gets them stands behind "for" or "to". */
final class CountedScholarships {
    private static final String TYPE = "scholarships";
    /** Words that may stand between the number and its noun. */
    private static final int WORDS = 4;
    /** So far from the number those who get them are looked for. */
    private static final int REACH = 16;

    private final CountedPhrases phrases;
    private final int scholarship;
    private final int place;
    private final int learning;
    private final int quota;
    private final int goesTo;
    private final int get;
    private final int party;
    private final int measure;
    private final int by;
    private final int from;
    private final int students;
    private final int persons;
    private final int residents;

    CountedScholarships(Classes classes, CountedPhrases phrases) {
        this.phrases = phrases;
        scholarship = classes.number("counted.scholarship");
        place = classes.number("counted.place");
        learning = classes.number("counted.learning");
        quota = classes.number("counted.quota");
        goesTo = classes.number("counted.for");
        get = classes.number("counted.get");
        party = classes.number(PartyReader.PARTY);
        measure = classes.number("counted.measure");
        by = classes.number("prep.by");
        from = classes.number("prep.from");
        students = classes.number("counted.students");
        persons = classes.number("counted.persons");
        residents = classes.number("counted.residents");
    }

    /** Whether a sentence has anything of the kind. */
    boolean mayBe(Chart chart) {
        return chart.has(scholarship) || chart.has(place) && chart.has(learning) || chart.has(quota);
    }

    /** The scholarships that a number counts, or null. */
    @Nullable
    Found read(Passage passage, Edge value, Discourse discourse) {
        Chart chart = passage.chart();
        Found held = held(passage, value, discourse);
        if (held != null) {
            return held;
        }
        Edge noun = noun(chart, value.to());
        Edge total = noun == null ? total(chart, value) : null;
        if (noun == null && total == null) {
            return null;
        }
        int first = Math.min(value.from(), total == null ? value.from() : total.from());
        int last = Math.max(value.to(), noun == null ? value.to() : noun.to());
        Party got = recipient(passage, first, last, value);
        Party gave = giver(passage, value, noun, got);
        boolean getting = gave != null && gave.to() <= value.from() && isGetting(chart, gave.to(), value.from());
        if (getting && got == null) {
            got = gave;
            gave = source(passage, last);
        } else if (gave == null) {
            gave = source(passage, last);
        }
        List<String> to = gave == null ? List.of() : gave.states();
        List<String> who = got == null ? List.of() : got.states();
        who = who.isEmpty() ? OtherState.others(to, discourse) : who;
        to = to.isEmpty() ? OtherState.others(who, discourse) : to;
        if (who.isEmpty() || to.size() != 1 || who.stream().anyMatch(to::contains)) {
            return null;
        }
        int act = gave != null && gave.to() < value.from() ? gave.to() : value.from();
        return new Found(TYPE, who, to, true, first, last, Math.max(act, value.from() - 4), value.to());
    }

    /** "1,240 Angolans received scholarships from Hungary": the number is of those who get them. */
    private @Nullable Found held(Passage passage, Edge value, Discourse discourse) {
        Chart chart = passage.chart();
        Counted people = phrases.behind(chart, value, discourse);
        if (people == null || people.noun().isBusiness() || people.who().size() != 1) {
            return null;
        }
        boolean gets = false;
        for (int at = people.to(); at < Math.min(chart.to(), people.to() + 14); at++) {
            gets |= chart.is(at, get);
            Edge noun = gets ? chart.at(at, scholarship) : null;
            if (noun != null) {
                Party gave = within(passage, Math.max(people.to(), at - 4), at);
                gave = gave == null ? source(passage, noun.to()) : gave;
                gave = gave == null ? within(passage, people.to(), at) : gave;
                List<String> to = gave == null ? OtherState.others(people.who(), discourse) : gave.states();
                return to.size() != 1 || people.who().contains(to.get(0))
                        ? null
                        : new Found(TYPE, people.who(), to, true, value.from(), noun.to(), people.to(), at);
            }
        }
        return null;
    }

    private static @Nullable Party within(Passage passage, int first, int end) {
        Party last = null;
        for (Party one : passage.parties()) {
            last = one.from() >= first && one.to() <= end && !one.isGroup() ? one : last;
        }
        return last;
    }

    /** The noun behind the number: of scholarships, or of places where the sentence speaks of study. */
    private @Nullable Edge noun(Chart chart, int at) {
        for (int next = at; next <= at + WORDS && next < chart.to(); next++) {
            Edge noun = chart.at(next, scholarship);
            noun = noun == null && chart.has(learning) ? chart.at(next, place) : noun;
            if (noun != null && (noun.forms() & (Form.PLURAL | Form.WORD)) != 0) {
                return noun;
            }
            boolean word = chart.tokens().shape(next) != Tokens.Shape.SIGN
                    || chart.tokens().is(next, "-");
            if (!word || phrases.ends(chart, next)) {
                return null;
            }
        }
        return null;
    }

    /** "the quota for Mongolian school leavers is 80": a noun before, with a verb of amount or "to" just before the number. */
    private @Nullable Edge total(Chart chart, Edge value) {
        boolean ends = value.to() >= chart.to()
                || chart.tokens().shape(value.to()) == Tokens.Shape.SIGN
                || phrases.ends(chart, value.to());
        boolean amounts = chart.endingAt(value.from(), measure, 4) != null
                || chart.tokens().is(value.from() - 1, "to");
        Edge last = null;
        for (int at = Math.max(chart.from(), value.from() - REACH); ends && amounts && at < value.from(); at++) {
            Edge noun = chart.at(at, quota);
            last = noun != null && (chart.has(scholarship) || chart.has(learning)) ? noun : last;
        }
        return last != null && (chart.has(scholarship) || !chart.tokens().is(last.from(), "number")) ? last : null;
    }

    private @Nullable Party recipient(Passage passage, int first, int last, Edge value) {
        Party best = null;
        for (Party one : passage.parties()) {
            boolean near = one.from() >= first - 8 && one.from() <= last + REACH;
            if (near && passage.clause(one.from()) == passage.clause(value.from()) && isFor(passage.chart(), one)) {
                best = best == null || one.from() >= last && best.from() < first ? one : best;
            }
        }
        return best;
    }

    /** "for young Senegalese", "to the country": a word of giving before it, up to two words between. */
    private boolean isFor(Chart chart, Party one) {
        for (int at = one.from(); at >= Math.max(chart.from() + 1, one.from() - 3); at--) {
            if (chart.endingAt(at, goesTo, 4) != null) {
                return true;
            }
            if (chart.tokens().shape(at - 1) == Tokens.Shape.SIGN) {
                return false;
            }
        }
        return false;
    }

    /** The adjective of the scholarships themselves, else the first party before the number that nothing governs. */
    private @Nullable Party giver(Passage passage, Edge value, @Nullable Edge noun, @Nullable Party got) {
        Party best = null;
        for (Party one : passage.parties()) {
            boolean own = noun != null && one.from() >= value.to() && one.to() <= noun.to();
            boolean governed = one.preposition() != null && !one.preposition().equals("of");
            boolean before =
                    one.to() <= value.from() && !governed && passage.clause(one.from()) == passage.clause(value.from());
            if (own && one != got) {
                return one;
            }
            if (best == null && before && one != got && !one.isGroup()) {
                best = one;
            }
        }
        return best;
    }

    /** "from Laos", "by Portugal", "at Irish universities" behind the number. */
    private @Nullable Party source(Passage passage, int last) {
        Chart chart = passage.chart();
        for (int at = last; at < Math.min(chart.to(), last + 10); at++) {
            if (chart.is(at, from)
                    || chart.is(at, by)
                    || chart.tokens().is(at, "at")
                    || chart.tokens().is(at, "in")) {
                for (int next = at + 1; next <= at + 2; next++) {
                    Party one = Passage.party(chart.at(next, party));
                    if (one != null && !one.isGroup()) {
                        return one;
                    }
                }
            }
        }
        return null;
    }

    private boolean isGetting(Chart chart, int first, int end) {
        for (int at = first; at < end; at++) {
            if (chart.is(at, get)) {
                return true;
            }
        }
        return isPeople(chart, first);
    }

    /** "Omani students": they do not give. */
    private boolean isPeople(Chart chart, int at) {
        return chart.is(at, students) || chart.is(at, persons) || chart.is(at, residents);
    }
}
