package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Modality;
import dyad.model.Statement;
import java.util.List;

/** A statement in a line of words, for lists. */
public final class StatementWords {
    private StatementWords() {}

    /** Id, states, kind of statement and what is said, in columns; one line. */
    public static String row(Statement said) {
        String what = said.kind().code() + " " + said.type();
        String states = said.parties().toString();
        List<String> judged = JudgedWords.of(said);
        String mark = judged.isEmpty() ? "" : " [" + Wrapping.clean(String.join(", ", judged)) + "]";
        return "%s  %-9s %-24s %s".formatted(said.id(), states, what, of(said) + mark);
    }

    /** What is said, in words; one line. */
    public static String of(Statement said) {
        List<String> all = said.parties().all();
        Wording wording = new Wording(Dyad.of(all.get(0), all.get(all.size() > 1 ? 1 : 0)), Messages.english());
        StringBuilder words = new StringBuilder();
        wording.pieces(said).forEach(piece -> words.append(piece.text()));
        if (said.modality() != Modality.ACTUAL) {
            words.append(" – ")
                    .append(Messages.english().get("modality." + said.modality().code()));
        }
        return Wrapping.clean(words.toString());
    }
}
