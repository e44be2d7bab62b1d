package dyad.record.same;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * About how a proper name sounds, so that Токаев, Тоқаев and Tokayev, or Венеция, Venezia and Venice are one: its consonants, in the order in
 * which they stand, with what lies between them as one vowel.
 */
final class Sound {
    /** Letters, alone or together, and how they are heard, about: languages write one sound by many letters. */
    private static final Map<String, String> ALIKE = alike();

    private static final String VOWELS = "aeiouy'";
    private static final int LONGEST = 3;

    private Sound() {}

    private static Map<String, String> alike() {
        Map<String, String> alike = new HashMap<>();
        String latin =
                "dzh j, tch c, sch s, tsc c, zh j, dj j, ge je, gi ji, gy ji, ch c, sh s, kh h, ts s, tz s, ck k, ce se, ci si, ph f, th t,"
                        + " qu k, gh g, sz s, cz c, z s, q k, w v, x ks, c k, ı a, ł l, ø a, đ d";
        String cyrillic =
                "дж j, а a, б b, в v, г g, д d, е a, ё a, ж j, з s, и a, й a, к k, л l, м m, н n, о a, п p, р r, с s, т t, у a, ф f,"
                        + " х h, ц s, ч c, ш s, щ s, ъ -, ы a, ь -, э a, ю a, я a, ә a, ғ g, қ k, ң n, ө a, ұ a, ү a, һ h, і a, є a, ї a, ґ g, ў v";
        for (String pair : (latin + ", " + cyrillic).split(", ")) {
            String[] both = pair.split(" ");
            alike.put(both[0], both[1]);
        }
        return alike;
    }

    /** The sound of a word or name; two that are written alike sound alike. */
    static String of(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        StringBuilder sound = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int length = alike(letters, at);
            String written = letters.substring(at, at + Math.max(1, length));
            ALIKE.getOrDefault(written, unaccented(written)).chars().forEach(c -> add(sound, (char) c));
            at += written.length();
        }
        while (sound.length() > 1 && sound.charAt(sound.length() - 1) == 'a') {
            sound.setLength(sound.length() - 1);
        }
        return sound.toString();
    }

    private static String unaccented(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
    }

    /** How many letters here are written otherwise elsewhere; 0 for none. */
    private static int alike(String letters, int at) {
        int length = Math.min(LONGEST, letters.length() - at);
        while (length > 0 && !ALIKE.containsKey(letters.substring(at, at + length))) {
            length--;
        }
        return length;
    }

    /** A vowel after a vowel, or a consonant doubled, is not heard twice; what is no letter is not heard. */
    private static void add(StringBuilder sound, char c) {
        char heard = VOWELS.indexOf(c) >= 0 ? 'a' : c;
        boolean again = sound.length() > 0 && sound.charAt(sound.length() - 1) == heard;
        if (!again && (Character.isLetterOrDigit(heard))) {
            sound.append(heard);
        }
    }
}
