package dyad.language;

import dyad.language.Tokens.Shape;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Cuts a text into tokens in one pass. Words are runs of letters (with marks, and apostrophes between letters); a final {@code 's} is a
 * token of its own; letters and digits never share a token; digits keep the separators between them ({@code 65,000}, {@code 118.4});
 * letters with full stops ({@code U.S.}) are one token; every other sign stands alone.
 */
public final class Tokenizer {
    private final String text;
    private final Writing writing;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text, Writing writing) {
        this.text = text;
        this.writing = writing;
        this.tokens = new Tokens(text);
    }

    /** The tokens of a text written as English is. */
    public static Tokens tokens(String text) {
        return tokens(text, Writing.PLAIN);
    }

    /** The tokens of a text of the language that is written so. */
    public static Tokens tokens(String text, Writing writing) {
        Tokenizer tokenizer = new Tokenizer(text, writing);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        boolean lineBreak = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                lineBreak |= c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
                at += Character.charCount(c);
                continue;
            }
            int start = at;
            if (isWordPart(c)) {
                word(start, lineBreak);
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
        String norm = isApostrophe(c) ? "'" : isDash(c) ? "-" : isQuote(c) ? "\"" : text.substring(start, at);
        if (c == '\'' || c == '\u2019') {
            boolean alone = start == 0 && at + 1 == text.length();
            if (at < text.length()
                    && (text.charAt(at) == 's' || text.charAt(at) == 'S')
                    && !isWordAt(at + 1)
                    && (alone || start > 0 && isWordBefore(start))) {
                at++;
                norm = "'s";
            }
        }
        tokens.add(start, at, norm, Shape.SIGN, lineBreak);
    }

    private void word(int start, boolean lineBreak) {
        int letters = 0;
        int capitals = 0;
        boolean firstCapital = false;
        boolean plain = true;
        boolean dotted = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
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
        String raw = text.substring(start, at);
        String norm = plain && !dotted ? raw.toLowerCase(Locale.ROOT) : normal(raw);
        Shape shape = letters > 1 && capitals == letters ? Shape.UPPER : firstCapital ? Shape.CAPITAL : Shape.LOWER;
        tokens.add(start, at, norm, shape, lineBreak);
    }

    /** Whether the word up to here is one that the apostrophe here joins to the next: {@code dell'Italia} is two words. */
    private boolean isElided(int start) {
        return !writing.elisions().isEmpty()
                && writing.elisions().contains(text.substring(start, at).toLowerCase(Locale.ROOT));
    }

    /** Whether the full stop here belongs to an abbreviation of single letters: {@code U.S.}, {@code a.m.} */
    private boolean isDotted(int start) {
        if (at - start == 1) {
            return at + 2 < text.length() && Character.isLetter(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        }
        return at - start >= 3 && text.charAt(at - 2) == '.';
    }

    /** Whether the apostrophe here begins a possessive {@code 's}. */
    private boolean isPossessive(int apostrophe) {
        char next = text.charAt(apostrophe + 1);
        return (next == 's' || next == 'S') && !isWordAt(apostrophe + 2);
    }

    private void number(int start, boolean lineBreak) {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean separator =
                    (c == ',' || c == '.') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!separator && !Character.isDigit(c) && !(writing.spacedDigits() && isGroupBehind(start))) {
                break;
            }
            at++;
        }
        if (at == start) {
            at += Character.charCount(text.codePointAt(start));
        }
        tokens.add(start, at, withoutSpaces(text.substring(start, at)), Shape.NUMBER, lineBreak);
    }

    /** Whether the sign here is a space between groups of three digits: {@code 12 500}, but not {@code 2022 300}. */
    private boolean isGroupBehind(int start) {
        boolean space = Character.isSpaceChar(text.charAt(at)) && at + 3 < text.length();
        int digits = 0;
        while (space && digits < 4 && at - 1 - digits >= start && Character.isDigit(text.charAt(at - 1 - digits))) {
            digits++;
        }
        boolean first = digits > 0 && digits < 4 && at - digits == start;
        boolean later = digits == 3 && at - 4 > start && Character.isSpaceChar(text.charAt(at - 4));
        if (!first && !later) {
            return false;
        }
        for (int i = 1; i <= 3; i++) {
            if (!Character.isDigit(text.charAt(at + i))) {
                return false;
            }
        }
        return at + 4 >= text.length() || !Character.isDigit(text.charAt(at + 4));
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

    /** The normal form of a word: composed, lower case, straight apostrophes, without soft hyphens, ё as е. */
    public static String normal(String word) {
        String composed = Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
        StringBuilder normal = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c != '\u00AD' && c != '\u200B' && c != '\u200D') {
                normal.append(isApostrophe(c) ? '\'' : c == 'ё' ? 'е' : c == 'Ё' ? 'Е' : c);
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT);
    }

    private boolean isWordAt(int index) {
        return index < text.length() && isWordPart(text.codePointAt(index));
    }

    private boolean isWordBefore(int index) {
        return isWordPart(text.codePointBefore(index)) || Character.isDigit(text.codePointBefore(index));
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
