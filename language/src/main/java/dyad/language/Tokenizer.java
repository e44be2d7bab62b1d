package dyad.language;

import dyad.language.Tokens.Shape;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens in one pass. Words are runs of letters (with marks, and apostrophes between letters); a final {@code 's} is a
 * token of its own; letters and digits never share a token; digits keep the separators between them ({@code 65,000}, {@code 118.4});
 * letters with full stops ({@code U.S.}) are one token; every other sign stands alone.
 */
public final class Tokenizer {
    /** Signs of ASCII, each as the one string it always is. */
    private static final String[] SIGNS =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private final String whole;
    private final char[] text;
    private final Writing writing;
    private final @Nullable WordNumbers words;
    private final @Nullable Alphabet other;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text, Writing writing, @Nullable WordNumbers words) {
        this.whole = text;
        this.text = text.toCharArray();
        this.writing = writing;
        this.words = words;
        this.other = Alphabet.of(text, writing.alphabets(), w -> words != null && words.of(w) != 0);
        this.tokens = words == null ? new Tokens(text) : new Tokens(text, words);
    }

    /** The tokens of a text written as English is. */
    public static Tokens tokens(String text) {
        return tokens(text, Writing.PLAIN);
    }

    /** The tokens of a text of the language that is written so. */
    public static Tokens tokens(String text, Writing writing) {
        return tokens(text, writing, null);
    }

    /** The same, each with its number among the words of a lexicon. */
    static Tokens tokens(String text, Writing writing, @Nullable WordNumbers words) {
        Tokenizer tokenizer = new Tokenizer(text, writing, words);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        boolean lineBreak = false;
        while (at < text.length) {
            int c = Character.codePointAt(text, at);
            if (isSpace(c)) {
                lineBreak |= c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
                at += Character.charCount(c);
                continue;
            }
            int start = at;
            if (isWordPart(c)) {
                if (other != null || !plainWord(start, lineBreak)) {
                    word(start, lineBreak);
                }
            } else if (Character.isDigit(c)) {
                number(start, lineBreak);
            } else {
                sign(start, c, lineBreak);
            }
            lineBreak = false;
        }
    }

    private void sign(int start, int c, boolean lineBreak) {
        at += Character.charCount(c);
        String norm = isApostrophe(c) ? "'" : isDash(c) ? "-" : isQuote(c) ? "\"" : sign(c);
        if (c == '\'' || c == '\u2019') {
            boolean alone = start == 0 && at + 1 == text.length;
            if (at < text.length
                    && (text[at] == 's' || text[at] == 'S')
                    && !isWordAt(at + 1)
                    && (alone || start > 0 && isWordBefore(start))) {
                at++;
                norm = "'s";
            }
        }
        add(start, norm, Shape.SIGN, lineBreak);
    }

    private static String sign(int c) {
        return c < SIGNS.length ? SIGNS[c] : Character.toString(c);
    }

    private void add(int start, String norm, Shape shape, boolean lineBreak) {
        tokens.add(start, at, norm, words == null ? 0 : words.of(norm), shape, lineBreak);
    }

    /** A word of letters of ASCII with nothing behind it that may belong to it, as nearly all are; false where it is not one. */
    private boolean plainWord(int start, boolean lineBreak) {
        int hash = 0;
        int capitals = 0;
        int end = start;
        for (; end < text.length; end++) {
            int small = text[end] | 0x20;
            if (small < 'a' || small > 'z') {
                break;
            }
            hash = 31 * hash + small;
            capitals += small == text[end] ? 0 : 1;
        }
        if (end == start || end < text.length && mayGoOn(text[end], end - start)) {
            return false;
        }
        if (writing.cyrillic() && end - start == 1 && Lookalikes.alone(whole.substring(start, end)) != null) {
            return false;
        }
        at = end;
        boolean upper = capitals > 1 && capitals == end - start;
        boolean capital = capitals > 0 && text[start] <= 'Z';
        int number = words == null ? 0 : words.of(text, start, at, hash);
        String norm = words == null || number == 0 ? small(start, capitals) : words.word(number);
        tokens.add(start, at, norm, number, upper ? Shape.UPPER : capital ? Shape.CAPITAL : Shape.LOWER, lineBreak);
        return true;
    }

    /** Whether a word of so many letters may go on with a sign behind them: {@code U.S.}, {@code o'clock}, {@code naïve}. */
    private static boolean mayGoOn(char next, int letters) {
        return next >= 128 || next == '\'' || next == '`' || next == '.' && letters == 1;
    }

    private void word(int start, boolean lineBreak) {
        int letters = 0;
        int capitals = 0;
        boolean firstCapital = false;
        boolean plain = true;
        boolean dotted = false;
        while (at < text.length) {
            int c = Character.codePointAt(text, at);
            if (isWordPart(c)) {
                if (Character.isLetter(c)) {
                    boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
                    firstCapital |= letters == 0 && capital;
                    letters++;
                    capitals += capital ? 1 : 0;
                }
                plain &= c < 128;
                at += Character.charCount(c);
            } else if (isApostrophe(c) && isElided(start)) {
                plain = false;
                at++;
                break;
            } else if (isApostrophe(c) && isWordAt(at + 1) && !isPossessive(at)) {
                plain = false;
                at++;
            } else if (c == '.' && isDotted(start)) {
                dotted = true;
                at++;
            } else {
                break;
            }
        }
        Shape shape = letters > 1 && capitals == letters ? Shape.UPPER : firstCapital ? Shape.CAPITAL : Shape.LOWER;
        String raw = whole.substring(start, at);
        if (other != null && Alphabet.isLatin(raw)) {
            add(start, other.read(normal(raw), this::isKnown), shape, lineBreak);
            return;
        }
        boolean alone = writing.cyrillic() && at - start == 1;
        String meant = alone ? Lookalikes.alone(raw) : plain ? null : Lookalikes.inOneAlphabet(raw);
        if (meant != null && !meant.equals(raw)) {
            tokens.addMixed();
            add(start, normal(meant), shape, lineBreak);
            return;
        }
        add(start, plain && !dotted ? raw.toLowerCase(Locale.ROOT) : normal(raw), shape, lineBreak);
    }

    private boolean isKnown(String word) {
        return words != null && words.of(word) != 0;
    }

    /** A word that the lexicon does not have. Most words are the lexicon's, and need no string of their own. */
    private String small(int start, int capitals) {
        String word = whole.substring(start, at);
        return capitals == 0 ? word : word.toLowerCase(Locale.ROOT);
    }

    /** Whether the word up to here is one that the apostrophe here joins to the next: {@code dell'Italia} is two words. */
    private boolean isElided(int start) {
        return !writing.elisions().isEmpty()
                && writing.elisions().contains(whole.substring(start, at).toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop here belongs to an abbreviation of single letters: {@code U.S.}, {@code a.m.} */
    private boolean isDotted(int start) {
        if (at - start == 1) {
            return at + 2 < text.length && Character.isLetter(text[at + 1]) && text[at + 2] == '.';
        }
        return at - start >= 3 && text[at - 2] == '.';
    }

    /** Whether the apostrophe here begins a possessive {@code 's}. */
    private boolean isPossessive(int apostrophe) {
        char next = text[apostrophe + 1];
        return (next == 's' || next == 'S') && !isWordAt(apostrophe + 2);
    }

    private void number(int start, boolean lineBreak) {
        while (at < text.length) {
            char c = text[at];
            boolean separator = (c == ',' || c == '.') && at + 1 < text.length && Character.isDigit(text[at + 1]);
            if (!separator && !Character.isDigit(c) && !(writing.spacedDigits() && isGroupBehind(start))) {
                break;
            }
            at++;
        }
        if (at == start) {
            at += Character.charCount(Character.codePointAt(text, start));
        }
        add(start, withoutSpaces(whole.substring(start, at)), Shape.NUMBER, lineBreak);
    }

    /** Whether the sign here is a space between groups of three digits: {@code 12 500}, but not {@code 2022 300}. */
    private boolean isGroupBehind(int start) {
        boolean space = Character.isSpaceChar(text[at]) && at + 3 < text.length;
        int digits = 0;
        while (space && digits < 4 && at - 1 - digits >= start && Character.isDigit(text[at - 1 - digits])) {
            digits++;
        }
        boolean first = digits > 0 && digits < 4 && at - digits == start;
        boolean later = digits == 3 && at - 4 > start && Character.isSpaceChar(text[at - 4]);
        if (!first && !later) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!Character.isDigit(text[at + i])) {
                return false;
            }
        }
        return at + 4 >= text.length || !Character.isDigit(text[at + 4]);
    }

    private static String withoutSpaces(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isSpaceChar(digits.charAt(i))) {
                StringBuilder plain = new StringBuilder(digits.length());
                digits.chars().filter(c -> !Character.isSpaceChar(c)).forEach(c -> plain.append((char) c));
                return plain.toString();
            }
        }
        return digits;
    }

    /** The normal form of a word: composed, lower case, straight apostrophes, without soft hyphens, ё as е, İ as i. */
    public static String normal(String word) {
        String composed = Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c != '\u00AD' && c != '\u200B' && c != '\u200D') {
                normal.append(isApostrophe(c) ? '\'' : c == 'ё' ? 'е' : c == 'Ё' ? 'Е' : c == 'İ' ? 'I' : c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isWordAt(int index) {
        return index < text.length && isWordPart(Character.codePointAt(text, index));
    }

    private boolean isWordBefore(int index) {
        return isWordPart(Character.codePointBefore(text, index))
                || Character.isDigit(Character.codePointBefore(text, index));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || c == '\u00AD' || c == '\u200B' || c == '\u200D' || isMark(c);
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '\u02BB' || c == '`' || c == '\u2018';
    }

    private static boolean isDash(int c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212;
    }

    private static boolean isQuote(int c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB';
    }
}
