package dyad.language;

import dyad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where sentences and paragraphs end. One pass over the tokens. */
public final class Sentences {
    /**
     * One sentence.
     *
     * @param from first token
     * @param to one past the last token
     * @param paragraph number of its paragraph, from 0
     */
    public record Sentence(int from, int to, int paragraph) {}

    /** Longer stretches without an end are cut, so that reading stays linear on any text. */
    private static final int LONGEST = 400;

    private static final Map<String, Sentences> LANGUAGES = new ConcurrentHashMap<>();

    private final Writing writing;
    private final Set<String> abbreviations;
    private final Set<String> scales;

    Sentences(Writing writing) {
        this.writing = writing;
        this.abbreviations = writing.abbreviations();
        this.scales = writing.scales();
    }

    /** As a language writes them, by its BCP 47 tag; for one that is not read, by what most have in common. */
    public static Sentences of(@Nullable String tag) {
        String language = Languages.primary(tag);
        String known = language != null && Languages.READ.contains(language) ? language : "";
        return LANGUAGES.computeIfAbsent(
                known, code -> new Sentences(code.isEmpty() ? Writing.PLAIN : Writing.load(code)));
    }

    /** The sentences of a text, in order, in UTF-16 units: all of it but white space. */
    public List<Span> in(String text) {
        Tokens tokens = Tokenizer.tokens(text, writing);
        return of(tokens).stream()
                .map(each -> new Span(tokens.start(each.from()), tokens.end(each.to() - 1)))
                .toList();
    }

    /** The sentences of a text, in order, covering all tokens. */
    public List<Sentence> of(Tokens tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        for (int at = 0; at < tokens.size(); at++) {
            boolean line = at > from && tokens.afterLineBreak(at) && isParagraphEnd(tokens, at);
            if (line) {
                sentences.add(new Sentence(from, at, paragraph++));
                from = at;
            }
            if (isEnd(tokens, at) || at - from >= LONGEST) {
                int to = withClosing(tokens, at + 1);
                sentences.add(new Sentence(from, to, paragraph));
                from = to;
                at = to - 1;
                if (to < tokens.size() && tokens.afterLineBreak(to)) {
                    paragraph++;
                }
            }
        }
        if (from < tokens.size()) {
            sentences.add(new Sentence(from, tokens.size(), paragraph));
        }
        return sentences;
    }

    /** A line break ends a paragraph where a blank line follows, or where the next line looks like a new beginning. */
    private static boolean isParagraphEnd(Tokens tokens, int at) {
        String text = tokens.text();
        int breaks = 0;
        for (int i = tokens.end(at - 1); i < tokens.start(at); i++) {
            breaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1 || tokens.shape(at) != Tokens.Shape.LOWER;
    }

    private boolean isEnd(Tokens tokens, int at) {
        if (tokens.shape(at) != Tokens.Shape.SIGN) {
            return false;
        }
        String sign = tokens.norm(at);
        if (sign.equals("!") || sign.equals("?") || sign.equals("\u2026")) {
            return true;
        }
        if (!sign.equals(".") || at + 1 >= tokens.size()) {
            return sign.equals(".");
        }
        int next = at + 1;
        while (next < tokens.size() && isClosing(tokens, next) && tokens.touches(next)) {
            next++;
        }
        if (next >= tokens.size() || tokens.touches(next)) {
            return next >= tokens.size();
        }
        boolean begins = tokens.isCapital(next) || tokens.shape(next) != Tokens.Shape.LOWER;
        return begins && (!isAbbreviation(tokens, at) || endsWithScale(tokens, at, next));
    }

    /** "на 5 млн. В мае": behind a scale a word with a capital begins a sentence, not "5 млн. USD". */
    private boolean endsWithScale(Tokens tokens, int stop, int next) {
        int word = tokens.norm(next).equals("\"") && next + 1 < tokens.size() ? next + 1 : next;
        return scales.contains(tokens.norm(stop - 1)) && tokens.shape(word) == Tokens.Shape.CAPITAL
                || scales.contains(tokens.norm(stop - 1)) && isOneLetter(tokens, word);
    }

    /** "В", "С": a word of one letter is written as a word in capitals is. */
    private static boolean isOneLetter(Tokens tokens, int at) {
        return tokens.isCapital(at)
                && tokens.end(at) - tokens.start(at) == 1
                && Character.isLetter(tokens.norm(at).charAt(0));
    }

    private boolean isAbbreviation(Tokens tokens, int stop) {
        if (!tokens.touches(stop) || tokens.shape(stop - 1) == Tokens.Shape.SIGN) {
            return false;
        }
        String word = tokens.norm(stop - 1);
        boolean initial = word.codePointCount(0, word.length()) == 1 && tokens.isCapital(stop - 1);
        boolean listItem = tokens.shape(stop - 1) == Tokens.Shape.NUMBER
                && (stop == 1 || stop > 1 && tokens.afterLineBreak(stop - 1));
        return initial || listItem || abbreviations.contains(word);
    }

    private static boolean isClosing(Tokens tokens, int at) {
        String sign = tokens.norm(at);
        return sign.equals("\"") || sign.equals(")") || sign.equals("'") || sign.equals("]");
    }

    private static int withClosing(Tokens tokens, int at) {
        int to = at;
        while (to < tokens.size() && isClosing(tokens, to) && tokens.touches(to)) {
            to++;
        }
        return to;
    }
}
