package dyad.reader;

import dyad.model.Kind;
import dyad.model.Parties;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The last act of one state against another that a text told of, which "replied in kind" and "followed suit" do once more. */
final class LastAct {
    /** What may be paid back with the same. */
    private static final Set<String> REPAID = Set.of("SANCTION", "COERCE", "ASSAULT", "ACCUSE");
    /** So many sentences later nobody repays it. */
    private static final int AGE = 3;

    private @Nullable Draft act;
    private int age;

    /** Notes the acts of a sentence. */
    void note(List<Draft> drafts) {
        age++;
        for (Draft draft : drafts) {
            if (draft.kind == Kind.EVENT && REPAID.contains(draft.type) && draft.parties.isDirected()) {
                act = draft;
                age = 0;
            }
        }
    }

    /** What is repaid by one state to another; null where it was not done to that one shortly before. */
    @Nullable
    Draft repaid(Parties parties) {
        Draft last = act;
        boolean reversed = last != null
                && parties.isDirected()
                && age < AGE
                && last.parties.from().equals(parties.to())
                && last.parties.to().equals(parties.from());
        return reversed ? last : null;
    }
}
