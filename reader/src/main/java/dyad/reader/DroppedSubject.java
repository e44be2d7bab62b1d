package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import java.util.List;

/**
 * Who does what a sentence tells that opens with its verb: "Ha poi incontrato il presidente". Languages whose verbs may stand without a
 * subject have the class {@code dropped-subject}, the finite words that open such sentences; in others there is none.
 */
final class DroppedSubject {
    private final VerbPhrase verbs;
    private final int dropped;
    private final int speech;
    private final int complement;

    DroppedSubject(Classes classes) {
        verbs = new VerbPhrase(classes);
        dropped = classes.number("dropped-subject");
        speech = classes.number("speech-only");
        complement = classes.number("complement-mark");
    }

    /** The one state that the sentence before was about; none where the sentence of the act has a subject, or there was none. */
    List<String> of(Passage passage, int act, Discourse discourse) {
        List<String> subject = discourse.subject();
        return subject.size() == 1 && opensWithVerb(passage.chart(), act) ? subject : List.of();
    }

    /** Whether a party is named after such a verb and does not do what it says: not in "lo ha detto il ministro", where he says it. */
    boolean isBefore(Chart chart, int party) {
        boolean says = chart.isWithin(chart.from(), party, speech) && !chart.isWithin(chart.from(), party, complement);
        return !says && opensWithVerb(chart, party - 1);
    }

    /** Whether only adverbs and times stand before the finite word that leads to the act. */
    private boolean opensWithVerb(Chart chart, int act) {
        for (int at = chart.from(); at <= act; at++) {
            if (chart.is(at, dropped)) {
                return verbs.back(chart, at - 1) < chart.from();
            }
        }
        return false;
    }
}
