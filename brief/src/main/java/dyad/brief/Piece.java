package dyad.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a line of a brief.
 *
 * @param style how it stands out
 * @param text what is written
 * @param exact the exact value behind a shortened one, or null
 * @param notes for a reference, the numbers of the sentences
 */
public record Piece(Style style, String text, @Nullable String exact, List<Integer> notes) {
    /** How a piece stands out from the line. */
    public enum Style {
        PLAIN,
        LEAD,
        AMOUNT,
        QUOTE,
        NOTES
    }

    static Piece plain(String text) {
        return new Piece(Style.PLAIN, text, null, List.of());
    }

    static Piece lead(String text) {
        return new Piece(Style.LEAD, text, null, List.of());
    }

    /** With its marks. */
    static Piece quote(String text) {
        return new Piece(Style.QUOTE, text, null, List.of());
    }

    static Piece amount(Amount amount) {
        String exact = amount.exact().equals(amount.shown()) ? null : amount.exact();
        return new Piece(Style.AMOUNT, amount.shown(), exact, List.of());
    }

    /** References to sentences, as in {@code [3][17]}. */
    static Piece notes(List<Integer> notes) {
        StringBuilder text = new StringBuilder(" ");
        notes.forEach(note -> text.append('[').append(note).append(']'));
        return new Piece(Style.NOTES, notes.isEmpty() ? "" : text.toString(), null, notes);
    }
}
