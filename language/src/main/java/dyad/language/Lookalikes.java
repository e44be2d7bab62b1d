package dyad.language;

import org.jspecify.annotations.Nullable;

/**
 * Letters of the Latin alphabet and of the Cyrillic one that look alike (homoglyphs), by which a word is written in two alphabets: a slip of the keyboard,
 * or worse. Source: the confusables of Unicode Technical Standard 39, as far as they are letters of these two alphabets in press texts.
 */
final class Lookalikes {
    private static final String LATIN = "aeopcxyiABCEHIKMOPTXYjsSJhkm";
    private static final String CYRILLIC = "аеорсхуіАВСЕНІКМОРТХУјѕЅЈһкм";

    private Lookalikes() {}

    /**
     * A word in two alphabets in that of most of its letters, as far as the others look like letters of it.
     *
     * @return null where the word is of one alphabet, or has a letter that no letter of the other looks like
     */
    static @Nullable String inOneAlphabet(String word) {
        int latin = 0;
        int cyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            latin += isLatin(word.charAt(i)) ? 1 : 0;
            cyrillic += isCyrillic(word.charAt(i)) ? 1 : 0;
        }
        if (latin == 0 || cyrillic == 0) {
            return null;
        }
        String first = latin > cyrillic ? inLatin(word) : inCyrillic(word);
        return first != null ? first : latin > cyrillic ? inCyrillic(word) : inLatin(word);
    }

    /** A letter that stands alone in a Cyrillic text as the preposition or conjunction it looks like; null where it may be a Roman numeral, or looks like none. */
    static @Nullable String alone(String letter) {
        return "IXMV".contains(letter) ? null : inCyrillic(letter);
    }

    /** The word with Cyrillic letters; null where one of its letters looks like none of them. */
    private static @Nullable String inCyrillic(String word) {
        return replaced(word, LATIN, CYRILLIC, true);
    }

    private static @Nullable String inLatin(String word) {
        return replaced(word, CYRILLIC, LATIN, false);
    }

    private static @Nullable String replaced(String word, String from, String to, boolean latin) {
        StringBuilder replaced = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = from.indexOf(c);
            if (at >= 0) {
                replaced.setCharAt(i, to.charAt(at));
            } else if (latin ? isLatin(c) : isCyrillic(c)) {
                return null;
            }
        }
        return replaced.toString();
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '\u00C0' && c <= '\u024F' && Character.isLetter(c);
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }
}
