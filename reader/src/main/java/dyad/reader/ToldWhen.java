package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.time.TimeMention;
import dyad.model.Kind;
import dyad.model.Modality;
import java.util.Set;

/** Decision 3: which expressions of time say when something was told or written, not when it took place. */
final class ToldWhen {
    /** What a speaker tells of; other acts may be done by saying so: "said on Monday that it rejects". */
    private static final Set<String> TOLD = Set.of("CONSULT", "AGREE", "COOPERATE", "AID");

    private final int speech;
    private final int dated;

    ToldWhen(Classes classes) {
        speech = classes.number("speech-only");
        dated = classes.number("dated");
    }

    /** "said on Monday that", before the act; "dated 18 April 1961"; "not since May" for what did not take place. */
    boolean isAside(Draft draft, Chart chart, TimeMention time, int act) {
        boolean event = draft.kind == Kind.EVENT;
        boolean told = !event || TOLD.contains(draft.type);
        boolean never = event && draft.modality == Modality.DENIED && time.kind() == TimeMention.Kind.SINCE;
        return never
                || chart.is(time.from() - 1, dated)
                || told && time.to() <= act && chart.endingAt(time.from(), speech, 3) != null;
    }
}
