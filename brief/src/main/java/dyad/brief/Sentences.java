package dyad.brief;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dyad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sentence around what a statement was read from. */
final class Sentences {
    // a full stop after one of these ends no sentence
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "sen", "no", "vs", "jr", "u.s", "u.k", "e.g", "i.e");

    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final BreakIterator breaks;

    Sentences(String text, String language) {
        this.text = text;
        this.breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        breaks.setText(text);
    }

    /** The sentence, or the sentences, that hold this span: offsets in UTF-16 units. */
    Span around(Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        return around(start, text.offsetByCodePoints(start, span.length()));
    }

    /** All sentences of the text, in order: offsets in UTF-16 units. */
    List<Span> all() {
        List<Span> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            Span sentence = around(at, at + 1);
            all.add(new Span(Math.max(at, sentence.start()), Math.max(at + 1, sentence.end())));
            at = Math.max(at + 1, sentence.end());
        }
        return all;
    }

    private Span around(int start, int end) {
        int from = start < text.length() && breaks.isBoundary(start) ? start : breaks.preceding(start);
        while (from > 0 && !ends(from)) {
            from = breaks.preceding(from);
        }
        int to = end > 0 && breaks.isBoundary(end) ? end : breaks.following(Math.max(0, end - 1));
        while (to != BreakIterator.DONE && to < text.length() && !ends(to)) {
            to = breaks.following(to);
        }
        return trimmed(
                lineStart(Math.max(0, from), start), lineEnd(to == BreakIterator.DONE ? text.length() : to, end));
    }

    /** The text of such a span, in one line. */
    String text(Span sentence) {
        return text.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " ");
    }

    private boolean ends(int boundary) {
        int end = boundary;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            if (text.charAt(--end) == '\n') {
                return true;
            }
        }
        if (end == 0 || text.charAt(end - 1) != '.') {
            return true;
        }
        int word = end - 1;
        // no further back than is needed: a text may be one long line without a space
        while (word > 0 && end - word <= LONGEST_ABBREVIATION && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        String last = text.substring(word, end - 1);
        return last.length() > 1 && !ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }

    private int lineStart(int from, int start) {
        int at = start;
        while (at > from && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private int lineEnd(int to, int end) {
        int at = end;
        while (at < to && text.charAt(at) != '\n') {
            at++;
        }
        return at < to ? at : to;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
