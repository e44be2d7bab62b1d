package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.name.Person;
import dyad.language.name.PersonReader;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose "we" and "our" are in words that a text quotes: the speaker's state, where the text tells it, and not its own. "Our exports made up
 * 870 million," said the guest.
 */
final class Voices {
    private static final int NEAR = 2;
    private static final int LONGEST = 8;
    /** So many sentences one quotes at the most without saying again who spoke. */
    private static final int REACH = 3;

    private final int say;
    private final int person;
    private final int[] first;

    Voices(Classes classes) {
        say = classes.number("say");
        person = classes.number(PersonReader.PERSON);
        first = new int[] {classes.number("possessive.first"), classes.number("we")};
    }

    /** For each sentence the state of whoever says "we" in it within quotation marks; null where that is the text's own, or not told. */
    @Nullable
    String[] of(List<Chart> charts, Discourse discourse) {
        String[] voices = new String[charts.size()];
        Arrays.fill(voices, null);
        boolean open = false;
        for (int i = 0; i < charts.size(); i++) {
            boolean within = open;
            boolean speaks = false;
            Chart chart = charts.get(i);
            for (int at = chart.from(); at < chart.to(); at++) {
                within ^= chart.tokens().is(at, "\"");
                speaks |= within && chart.isAny(at, first);
            }
            if (speaks) {
                voices[i] = speaker(charts, i, within, discourse);
            }
            open = within;
        }
        return voices;
    }

    /** Who speaks: named in the sentence itself, else where the quotation ends, else before it begins. */
    private @Nullable String speaker(List<Chart> charts, int sentence, boolean open, Discourse discourse) {
        String here = speaker(charts.get(sentence), discourse);
        for (int i = sentence + 1; here == null && open && i < Math.min(charts.size(), sentence + REACH); i++) {
            here = speaker(charts.get(i), discourse);
        }
        for (int i = sentence - 1; here == null && !open && i >= Math.max(0, sentence - 1); i--) {
            here = speaker(charts.get(i), discourse);
        }
        return here;
    }

    private @Nullable String speaker(Chart chart, Discourse discourse) {
        for (Edge verb : chart.has(say) ? chart.all(say) : List.<Edge>of()) {
            for (int at = Math.max(chart.from(), verb.from() - NEAR - LONGEST); at <= verb.to(); at++) {
                Edge who = chart.at(at, person);
                boolean beside =
                        who != null && (at == verb.to() || who.to() <= verb.from() && verb.from() - who.to() <= NEAR);
                String state = beside && who != null ? stateOf(who.as(Person.class), discourse) : null;
                state = state == null && (at == verb.from() - 1 || at == verb.to())
                        ? ofName(chart, at, discourse)
                        : state;
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    private static @Nullable String stateOf(Person who, Discourse discourse) {
        Person known = who.surname() == null ? null : discourse.people().surname(who.surname());
        return who.state() != null ? who.state() : known == null ? null : known.state();
    }

    /** "Tokayev said", "said Tokayev". */
    private static @Nullable String ofName(Chart chart, int at, Discourse discourse) {
        boolean name = at >= chart.from() && at < chart.to() && chart.tokens().isCapital(at);
        Person known = name ? discourse.people().surname(chart.tokens().text(at, at + 1)) : null;
        return known == null ? null : known.state();
    }
}
