package dyad.web.check;

import dyad.brief.Checked;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a draft in pieces: those that are sentences with something to tell, and the text between.
 *
 * @param pieces in order; together they are the paragraph
 */
public record Passage(List<Piece> pieces) {
    /** A longer paragraph is shown in several. */
    private static final int LONG = 3000;

    /** Of a single longer stretch the beginning is shown. */
    private static final int LONGEST = 6000;

    /**
     * A piece of text.
     *
     * @param text the text as it stands in the draft
     * @param number the number of the sentence among those with something to tell, from 1; 0 for what has nothing
     * @param checked the sentence, of use only where it has a number
     */
    public record Piece(String text, int number, Checked checked) {
        /** Whether the record says something to it. */
        public boolean isMarked() {
            return number > 0;
        }
    }

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** Those with something to tell. */
    public List<Piece> marked() {
        return pieces.stream().filter(Piece::isMarked).toList();
    }

    int length() {
        return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
    }

    /** All passages of a draft, whose sentences are in order. */
    static List<Passage> of(List<Checked> sentences) {
        List<Passage> passages = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        int length = 0;
        int number = 0;
        Checked last = null;
        for (Checked sentence : sentences) {
            String between = between(last, sentence);
            if (!pieces.isEmpty() && (between.indexOf('\n') >= 0 || length > LONG)) {
                passages.add(new Passage(pieces));
                pieces = new ArrayList<>();
                length = 0;
            } else if (!pieces.isEmpty()) {
                pieces.add(new Piece(between, 0, sentence));
            }
            number += tells(sentence) ? 1 : 0;
            Piece piece = new Piece(shown(sentence), tells(sentence) ? number : 0, sentence);
            pieces.add(piece);
            length += piece.text().length();
            last = sentence;
        }
        if (!pieces.isEmpty()) {
            passages.add(new Passage(pieces));
        }
        return passages;
    }

    /** What stands between two sentences; a line's end between two documents. */
    private static String between(@Nullable Checked last, Checked sentence) {
        if (last == null || !last.document().equals(sentence.document())) {
            return "\n";
        }
        int start = sentence.span().start();
        return sentence.document().text().substring(Math.min(last.span().end(), start), start);
    }

    /** What is not checkable has something to tell where the record speaks of it in other money. */
    private static boolean tells(Checked sentence) {
        return sentence.findings().stream()
                .anyMatch(finding -> finding.verdict() != Verdict.NOT_CHECKABLE
                        || !finding.differing().isEmpty());
    }

    private static String shown(Checked sentence) {
        int start = sentence.span().start();
        int end = sentence.span().end();
        String text = sentence.document().text();
        return end - start <= LONGEST ? text.substring(start, end) : text.substring(start, start + LONGEST) + " …";
    }
}
