package dyad.brief;

import dyad.model.Document;
import dyad.model.Span;
import dyad.record.search.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words a person looks for, and where they stand in texts, in any form, in English, Italian, Russian or Kazakh. For one thread.
 *
 * <pre>{@code
 * SearchWords words = SearchWords.of("investment rome");
 * SearchWords.Hit hit = words.best(document);
 * }</pre>
 */
public final class SearchWords {
    /** So much of a sentence is shown, in characters. */
    private static final int LONGEST = 420;

    /** So much of it before the first word that was looked for. */
    private static final int BEFORE = 120;

    private final Stems stems = new Stems();
    private final List<Set<String>> wanted;

    private SearchWords(String words) {
        this.wanted = stems.wanted(words);
    }

    /** The words as a person typed them. */
    public static SearchWords of(String words) {
        return new SearchWords(words);
    }

    /**
     * A stretch of a text.
     *
     * @param text the stretch
     * @param isWanted whether it is a word that was looked for
     */
    public record Part(String text, boolean isWanted) {}

    /**
     * The sentence of a document that has most of the words, the first of equals.
     *
     * @param document the document
     * @param span where it stands, in code points of the document's text
     * @param text the sentence in one line
     */
    public record Hit(Document document, Span span, String text) {
        /** The sentence as it stands in the document. */
        public String quote() {
            String whole = document.text();
            int start = whole.offsetByCodePoints(0, span.start());
            return whole.substring(start, whole.offsetByCodePoints(start, span.length()));
        }
    }

    /** Whether there is no word in what was typed. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** The sentence that has most of the words. */
    public Hit best(Document document) {
        String language = document.language() == null ? "en" : document.language();
        String text = document.text();
        Sentences sentences = new Sentences(text, language);
        Span best = new Span(0, 0);
        long most = 0;
        for (Span sentence : sentences.all()) {
            long count = count(stems.of(sentences.text(sentence), document.language()));
            if (count > most) {
                most = count;
                best = sentence;
            }
        }
        int start = text.codePointCount(0, best.start());
        int end = start + text.codePointCount(best.start(), best.end());
        return new Hit(document, new Span(start, end), sentences.text(best));
    }

    /** How many of the words are among these stems. */
    private long count(Set<String> there) {
        return wanted.stream()
                .filter(word -> !Collections.disjoint(word, there))
                .count();
    }

    /** Whether each of the words is in one of these texts. */
    public boolean areIn(Collection<InLanguage> texts) {
        Set<String> there = new HashSet<>();
        texts.forEach(each -> there.addAll(stems.of(each.text(), each.language())));
        return count(there) == wanted.size();
    }

    /**
     * A text and the language whose forms its words have.
     *
     * @param text the text
     * @param language BCP 47 tag, or null where it is not known
     */
    public record InLanguage(String text, @Nullable String language) {}

    /** A text taken apart at the words that were looked for; of a long one what stands around the first of them. */
    public List<Part> marked(String text, @Nullable String language) {
        List<Span> words = words(text, language);
        int from = text.length() <= LONGEST || words.isEmpty()
                ? 0
                : gap(text, Math.max(0, words.get(0).start() - BEFORE));
        int to = text.length() - from <= LONGEST ? text.length() : gap(text, from + LONGEST);
        List<Part> parts = new ArrayList<>();
        int at = from;
        add(parts, from > 0 ? "… " : "", false);
        for (Span word : words) {
            if (word.start() >= from && word.end() <= to) {
                add(parts, text.substring(at, word.start()), false);
                add(parts, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(parts, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean isWanted) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, isWanted));
        }
    }

    /** Where words that were looked for stand, in UTF-16 units. */
    private List<Span> words(String text, @Nullable String language) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            if (count(stems.of(text.substring(at, end), language)) > 0) {
                found.add(new Span(at, end));
            }
            at = end;
        }
        return found;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** An accent may stand apart from its letter. */
    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The gap between two words next to a place, or the place itself where there is none near; never within a character. */
    private static int gap(String text, int place) {
        int at = place;
        while (at > 0 && place - at < BEFORE / 2 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        boolean found = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        int cut = found ? at : place;
        boolean within = cut > 0 && cut < text.length() && Character.isLowSurrogate(text.charAt(cut));
        return within ? cut - 1 : cut;
    }
}
