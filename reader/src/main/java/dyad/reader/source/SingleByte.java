package dyad.reader.source;

import java.nio.charset.Charset;
import java.util.List;

/** Guesses the charset of text in which a byte is a character: the one that makes the most plausible words of it. */
final class SingleByte {
    private static final int SAMPLE = 1 << 16;
    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъ";

    /** In order of preference, where two are equally plausible. */
    private static final List<String> CANDIDATES =
            List.of("windows-1252", "windows-1251", "ISO-8859-1", "KOI8-R", "ISO-8859-5", "IBM866");

    private SingleByte() {}

    static String mostPlausible(byte[] bytes) {
        String best = CANDIDATES.get(0);
        long most = Long.MIN_VALUE;
        for (String charset : CANDIDATES) {
            long score = Charset.isSupported(charset) ? score(bytes, Charset.forName(charset)) : Long.MIN_VALUE;
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    private static long score(byte[] bytes, Charset charset) {
        int sample = Math.min(bytes.length, SAMPLE);
        String text = new String(bytes, 0, sample, charset);
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                score += score(
                        i == 0 ? ' ' : text.charAt(i - 1),
                        text.charAt(i),
                        i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        return score;
    }

    /** How plausible a character beyond ASCII is between its neighbours. */
    private static int score(char before, char c, char after) {
        if (c == '\uFFFD' || c < 0xA0) {
            return -20;
        }
        if (!Character.isLetter(c)) {
            return punctuation(c);
        }
        if (isCyrillic(c)) {
            return cyrillic(before, c, after);
        }
        if (isForeignLetter(before) || isForeignLetter(after)) {
            return -4;
        }
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        return capitalInside ? -4 : 3;
    }

    private static int punctuation(char c) {
        return "«»“”„‘’–—…•€£§°№\u00A0".indexOf(c) >= 0 ? 2 : -4;
    }

    private static int cyrillic(char before, char c, char after) {
        if (isAsciiLetter(before) || isAsciiLetter(after)) {
            return -4;
        }
        if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before) ? -4 : 1;
        }
        int rank = COMMON_CYRILLIC.indexOf(c);
        return rank < 0 ? -1 : rank < 12 ? 4 : 2;
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x530;
    }

    private static boolean isForeignLetter(char c) {
        return c >= 0x80 && Character.isLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
