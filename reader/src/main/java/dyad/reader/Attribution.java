package dyad.reader;

import dyad.language.BaseForms;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.Suffixing;
import dyad.language.Tokens;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 5: who says it. What the opening or closing sentence attributes covers the whole document; inner speakers are appended. */
final class Attribution {
    private static final int LONGEST = 10;
    private static final int CLOSE = 4;
    private static final int POST = 4;
    private static final int SPOKEN = Form.PAST | Form.PARTICIPLE | Form.PRESENT | Form.GERUND | Form.WORD;

    private final int say;
    private final int accordingTo;
    private final int person;
    private final int article;
    private final int office;
    private final int voice;
    private final int stop;
    private final int joint;
    private final int callHome;
    private final int resident;
    private final int that;
    private final @Nullable SpeakersOfLastVerbs last;
    private final BaseForms bases;

    Attribution(Pack pack) {
        Classes classes = pack.classes();
        Suffixing suffixing = pack.suffixing();
        bases = pack.baseForms();
        last = suffixing.isUsed() ? new SpeakersOfLastVerbs(classes, suffixing) : null;
        say = classes.number("say");
        accordingTo = classes.number("according-to");
        person = classes.number(PersonReader.PERSON);
        article = classes.number("article");
        office = classes.number("office");
        voice = classes.number("voice");
        stop = classes.number("phrase-stop");
        joint = classes.number("name-joint");
        callHome = classes.number("say-or-call-home");
        resident = classes.number("resident-office");
        that = classes.number("that");
    }

    /**
     * Who says something.
     *
     * @param name as the text has it
     * @param institution whether it is an office, agency or document rather than a person
     * @param last whether that ends the sentence: "…, the press service reports", not "The press service said that …"
     */
    record Speaker(String name, boolean institution, boolean last) {
        /** Who speaks in a language whose verbs end the sentence. */
        Speaker(String name, boolean institution) {
            this(name, institution, true);
        }
    }

    /** The speakers of a sentence, outermost first; none where the publisher speaks. */
    List<Speaker> of(Chart chart) {
        if (last != null) {
            return last.of(chart);
        }
        List<Speaker> speakers = new ArrayList<>();
        for (Edge words : chart.all(accordingTo)) {
            add(speakers, after(chart, words.to()));
        }
        for (Edge verb : chart.all(say)) {
            if ((verb.forms() & SPOKEN) == 0 || isCalledHome(chart, verb)) {
                continue;
            }
            Speaker before = before(chart, verb);
            add(speakers, before != null ? before : after(chart, verb.to()));
        }
        return speakers;
    }

    /** "recalled its ambassador": nobody spoke. */
    private boolean isCalledHome(Chart chart, Edge verb) {
        return chart.is(verb.from(), callHome)
                && !chart.is(verb.to(), that)
                && chart.isWithin(verb.to(), verb.to() + POST, resident);
    }

    private static void add(List<Speaker> speakers, @Nullable Speaker speaker) {
        if (speaker != null && speakers.stream().noneMatch(s -> s.name().equals(speaker.name()))) {
            speakers.add(speaker);
        }
    }

    private @Nullable Speaker after(Chart chart, int at) {
        int start = chart.is(at, article) ? at + 1 : at;
        for (int i = at; i <= start; i++) {
            Edge who = chart.at(i, person);
            if (who != null) {
                return new Speaker(name(chart, who), false, isLast(chart, who.to()));
            }
        }
        int end = start;
        boolean speaks = false;
        while (end < chart.to() && end - start < LONGEST && !isEnd(chart, end)) {
            speaks |= chart.is(end, voice) || chart.is(end, office);
            end++;
        }
        return speaks && end > start ? new Speaker(clean(chart, start, end), true, isLast(chart, end)) : null;
    }

    /** Whether hardly anything but a day stands behind what says who spoke. */
    private static boolean isLast(Chart chart, int end) {
        return chart.to() - end <= CLOSE;
    }

    private @Nullable Speaker before(Chart chart, Edge said) {
        int verb = said.from();
        for (int start = Math.max(chart.from(), verb - 14); start < verb; start++) {
            Edge who = chart.at(start, person);
            if (who != null && (who.to() == verb || who.to() == verb - 1)) {
                return new Speaker(name(chart, who), false, isLast(chart, said.to()));
            }
        }
        if (chart.is(verb - 1, joint)) {
            // "welcomed the talks and noted": what stands before the joint is not who noted
            return null;
        }
        int start = verb;
        boolean speaks = false;
        while (start > chart.from() && verb - start < LONGEST && !isEnd(chart, start - 1)) {
            start--;
            speaks |= chart.is(start, voice);
        }
        return speaks && start < verb ? new Speaker(clean(chart, start, verb), true, isLast(chart, said.to())) : null;
    }

    private boolean isEnd(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        boolean sign = tokens.shape(at) == Tokens.Shape.SIGN
                && !tokens.is(at, "'s")
                && !tokens.is(at, "'")
                && !(tokens.is(at, "-") && tokens.touches(at));
        return sign || chart.is(at, say) || chart.is(at, stop) && !tokens.is(at, "of") && !tokens.is(at, "in");
    }

    private String name(Chart chart, Edge who) {
        Person value = who.as(Person.class);
        return value.name() != null ? value.name() : clean(chart, who.from(), who.to());
    }

    private String clean(Chart chart, int from, int to) {
        int start = chart.is(from, article) ? from + 1 : from;
        return bases.of(OneLine.of(chart.tokens().text(start, to)));
    }
}
