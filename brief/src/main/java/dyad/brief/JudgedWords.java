package dyad.brief;

import dyad.model.Judged;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people decided on a statement, in words. */
final class JudgedWords {
    private static final Messages WORDS = Messages.english();

    private JudgedWords() {}

    /** "corrected by Aigerim"; nothing where nobody decided. */
    static List<String> of(Statement said) {
        Judged judged = said.said().judged();
        List<String> words = new ArrayList<>();
        if (judged != null) {
            add(words, "judged.corrected", judged.correctedBy());
            add(words, "judged.accepted", judged.acceptedBy());
            add(words, "judged.rejected", judged.rejectedBy());
        }
        return words;
    }

    private static void add(List<String> words, String message, @Nullable String who) {
        if (who != null) {
            words.add(WORDS.get(message, who));
        }
    }
}
