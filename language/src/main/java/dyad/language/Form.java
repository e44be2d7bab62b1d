package dyad.language;

/** Grammatical forms a lexicon entry may stand in, as bits of a mask. */
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
    /** Present participle. */
    public static final int GERUND = 128;
    /** Any form. */
    public static final int ANY = 255;

    private Form() {}

    /**
     * The mask of a form's name in data.
     *
     * @throws IllegalArgumentException for an unknown name
     */
    public static int of(String name) {
        return switch (name) {
            case "word" -> WORD;
            case "singular" -> SINGULAR;
            case "plural" -> PLURAL;
            case "base" -> BASE;
            case "present" -> PRESENT;
            case "past" -> PAST;
            case "participle" -> PARTICIPLE;
            case "gerund" -> GERUND;
            default -> throw new IllegalArgumentException("no such form: " + name);
        };
    }
}
