package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Judged;
import dyad.model.Modality;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** A statement in words of which some stand out, for a page. */
public final class StatementPieces {
    private StatementPieces() {}

    /** What is said, and whether it is planned, proposed or said not to be so. */
    public static List<Piece> of(Statement said, Messages messages) {
        List<String> all = said.parties().all();
        Wording wording = new Wording(Dyad.of(all.get(0), all.get(all.size() > 1 ? 1 : 0)), messages);
        List<Piece> pieces = new ArrayList<>(wording.pieces(said));
        if (said.modality() != Modality.ACTUAL) {
            pieces.add(Piece.plain(
                    " – " + messages.get("modality." + said.modality().code())));
        }
        return pieces;
    }

    /** What one person decided on a statement, when and why: "accepted by Aigerim (12 November 2026: checked with the ministry)". */
    public static String judgement(Judged.Mark mark, Messages messages) {
        return JudgedWords.full(mark, messages);
    }
}
