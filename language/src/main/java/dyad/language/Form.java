package dyad.language;

import java.util.Map;
import java.util.TreeMap;

/** Grammatical forms a lexicon entry may stand in, as bits of a mask: number, form of a verb, case. */
public final class Form {
    /** Form that never changes. */
    public static final int WORD = 1;
    /** Singular noun. */
    public static final int SINGULAR = 2;
    /** Plural noun. */
    public static final int PLURAL = 4;
    /** Infinitive or present of a verb. */
    public static final int BASE = 8;
    /** Third person present. */
    public static final int PRESENT = 16;
    /** Past tense. */
    public static final int PAST = 32;
    /** Past participle. */
    public static final int PARTICIPLE = 64;
    /** Present participle, converb. */
    public static final int GERUND = 128;
    /** Case of the subject. */
    public static final int NOMINATIVE = 256;
    /** Case of the owner. */
    public static final int GENITIVE = 512;
    /** Case of the receiver or the direction. */
    public static final int DATIVE = 1024;
    /** Case of the object. */
    public static final int ACCUSATIVE = 2048;
    /** Case of the means or the company. */
    public static final int INSTRUMENTAL = 4096;
    /** Case of the place; the Russian prepositional. */
    public static final int LOCATIVE = 8192;
    /** Case of where something comes from. */
    public static final int ABLATIVE = 16384;
    /** Future tense. */
    public static final int FUTURE = 32768;
    /** Any form. */
    public static final int ANY = 65535;
    /** All cases. */
    public static final int CASES = NOMINATIVE | GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL | LOCATIVE | ABLATIVE;

    private static final int NUMBERS = SINGULAR | PLURAL;
    private static final int OTHERS = ANY & ~CASES & ~NUMBERS;

    private static final Map<String, Integer> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("word", WORD),
            Map.entry("singular", SINGULAR),
            Map.entry("plural", PLURAL),
            Map.entry("base", BASE),
            Map.entry("present", PRESENT),
            Map.entry("past", PAST),
            Map.entry("participle", PARTICIPLE),
            Map.entry("gerund", GERUND),
            Map.entry("future", FUTURE),
            Map.entry("nominative", NOMINATIVE),
            Map.entry("genitive", GENITIVE),
            Map.entry("dative", DATIVE),
            Map.entry("accusative", ACCUSATIVE),
            Map.entry("instrumental", INSTRUMENTAL),
            Map.entry("locative", LOCATIVE),
            Map.entry("ablative", ABLATIVE),
            // gender only tells two forms of one number apart: no pattern asks for it
            Map.entry("masculine", 0),
            Map.entry("feminine", 0),
            Map.entry("neuter", 0),
            // so do what is possessed, what is ours and what is somewhere
            Map.entry("possessed", 0),
            Map.entry("ours", 0),
            Map.entry("attributive", 0)));

    private Form() {}

    /**
     * The mask of a form's name in data; of several with spaces between them ("plural genitive") all together.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public static int of(String name) {
        int mask = 0;
        for (String one : name.split(" ")) {
            Integer bit = NAMES.get(one);
            if (bit == null) {
                throw new IllegalArgumentException("no such form: " + one + "; there are " + NAMES.keySet());
            }
            mask |= bit;
        }
        return mask;
    }

    /**
     * Whether a word that may be these forms can be what is wanted: of each kind (number, case, form of a verb) that is wanted one of
     * those wanted. "Italy" in the plural genitive is neither singular nor dative, but it is plural.
     */
    public static boolean fits(int forms, int wanted) {
        if (wanted == ANY) {
            return true;
        }
        return fits(forms, wanted, NUMBERS) && fits(forms, wanted, CASES) && fits(forms, wanted, OTHERS);
    }

    private static boolean fits(int forms, int wanted, int kind) {
        return (wanted & kind) == 0 || (forms & wanted & kind) != 0;
    }
}
