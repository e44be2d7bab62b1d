package dyad.record.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/** The words of a text as they are searched by: small letters without accents, ё as е; letters of other scripts stay as they are. */
final class Words {
    // what is longer is no word anybody looks for
    private static final int LONGEST = 60;

    private Words() {}

    /** Hands on the words in order. */
    static void of(String text, Consumer<String> words) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        int length = composed.length();
        int at = 0;
        while (at < length) {
            int end = end(composed, at);
            if (end == at) {
                at += Character.charCount(composed.codePointAt(at));
            } else {
                if (end - at <= LONGEST) {
                    words.accept(folded(composed.substring(at, end)));
                }
                at = end;
            }
        }
    }

    /** Where a word that begins here ends; here where none does. */
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            // most letters are of the Latin alphabet, and this is asked of each
            boolean in = c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
            if (!in) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isAscii(small)) {
            return small;
        }
        return isCyrillic(small) ? small.replace('ё', 'е') : withoutAccents(small);
    }

    // й is no и with an accent: only Latin letters lose theirs
    private static String withoutAccents(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        boolean latin = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
                folded.append(c);
            } else if (!latin) {
                folded.append(c);
            }
        }
        // marks that stay are put back on their letters; those that cannot be are no letters and would cut the word
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
