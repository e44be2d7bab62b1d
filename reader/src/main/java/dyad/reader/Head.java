package dyad.reader;

import dyad.model.Parties;
import org.jspecify.annotations.Nullable;

/**
 * A noun or verb that names an indicator, or a word that takes up the one just spoken of ("the figure").
 *
 * @param indicator which
 * @param from first token
 * @param to one past the last token
 * @param isVerb whether it is a verb ("exported") rather than a noun ("exports")
 * @param negative whether its amounts count as negative ("deficit")
 * @param known its parties where it takes up a figure already read, or null
 * @param pronoun whether it stands for the noun before it, with other parties ("those from China")
 */
record Head(
        Indicator indicator,
        int from,
        int to,
        boolean isVerb,
        boolean negative,
        @Nullable Parties known,
        boolean pronoun) {
    Head(Indicator indicator, int from, int to, boolean isVerb, boolean negative, @Nullable Parties known) {
        this(indicator, from, to, isVerb, negative, known, false);
    }
}
