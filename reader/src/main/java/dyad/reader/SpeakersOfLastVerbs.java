package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Suffixing;
import dyad.language.Tokens;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import dyad.reader.Attribution.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says something in a language whose verbs stand last: the subject that opens the sentence, whoever is named behind the verb ("деді
 * министр"), and the source before the word that calls it one ("кеден мәліметінше").
 */
final class SpeakersOfLastVerbs {
    private static final int LONGEST = 10;
    private static final int SOURCE = 6;

    private final Suffixing suffixing;
    private final int say;
    private final int accordingTo;
    private final int person;
    private final int voice;
    private final int stop;
    private final int about;

    SpeakersOfLastVerbs(Classes classes, Suffixing suffixing) {
        this.suffixing = suffixing;
        say = classes.number("say");
        accordingTo = classes.number("according-to");
        person = classes.number(PersonReader.PERSON);
        voice = classes.number("voice");
        stop = classes.number("phrase-stop");
        about = classes.number("speech-about");
    }

    /** The speakers of a sentence, outermost first; none where the publisher speaks. */
    List<Speaker> of(Chart chart) {
        List<Speaker> speakers = new ArrayList<>();
        for (Edge words : chart.all(accordingTo)) {
            add(speakers, source(chart, words.from()));
        }
        for (Edge verb : chart.all(say)) {
            Speaker behind = behind(chart, verb.to());
            if (behind == null && isNamed(chart, verb.to())) {
                continue;
            }
            Speaker found = behind != null ? behind : subject(chart, verb.from());
            add(speakers, found != null ? found : source(chart, verb.from()));
        }
        return speakers;
    }

    private static void add(List<Speaker> speakers, @Nullable Speaker speaker) {
        if (speaker != null && !speakers.contains(speaker)) {
            speakers.add(speaker);
        }
    }

    /** "деп хабарлайды Ақорданың баспасөз қызметі". */
    private @Nullable Speaker behind(Chart chart, int at) {
        Edge who = chart.at(at, person);
        if (who != null) {
            return new Speaker(name(chart, who), false);
        }
        int end = at;
        boolean speaks = false;
        while (end < chart.to() && end - at < LONGEST && !isEnd(chart, end)) {
            speaks |= chart.is(end, voice);
            end++;
        }
        return speaks ? new Speaker(text(chart, at, end), true) : null;
    }

    /** "деп хабарлайды Tengrinews.kz": a name behind the verb that is in no list is a publisher's, and who stands before did not say it. */
    private boolean isNamed(Chart chart, int at) {
        return at < chart.to() && chart.tokens().isCapital(at) && !isEnd(chart, at);
    }

    /** The first person of the sentence before the verb, in no case that makes him another's. */
    private @Nullable Speaker subject(Chart chart, int verb) {
        for (Edge who : chart.all(person)) {
            boolean free = (who.forms() & Form.CASES) == 0 || (who.forms() & Form.NOMINATIVE) != 0;
            if (who.to() <= verb && free) {
                return new Speaker(name(chart, who), false);
            }
        }
        return null;
    }

    /** "Ресей тарапының дерегінше", "бұл туралы министрлік мәлім етті": what stands right before and can speak. */
    private @Nullable Speaker source(Chart chart, int end) {
        int start = end;
        while (start > chart.from() && end - start < SOURCE && !isEnd(chart, start - 1)) {
            start--;
        }
        Edge last = chart.endingAt(end, voice, 3);
        if (last == null || start == end) {
            return null;
        }
        boolean bare = (last.forms() & Form.CASES) == 0 || (last.forms() & Form.NOMINATIVE) != 0;
        String said = text(chart, start, end);
        return new Speaker(bare ? said : suffixing.nominative(said), true);
    }

    private boolean isEnd(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        boolean sign = tokens.shape(at) == Tokens.Shape.SIGN && !(tokens.is(at, "-") && tokens.touches(at));
        return sign || chart.is(at, say) || chart.is(at, stop) || chart.is(at, about) || chart.is(at, accordingTo);
    }

    private static String name(Chart chart, Edge who) {
        Person value = who.as(Person.class);
        return value.name() != null ? value.name() : text(chart, who.from(), who.to());
    }

    private static String text(Chart chart, int from, int to) {
        return OneLine.of(chart.tokens().text(from, to));
    }
}
