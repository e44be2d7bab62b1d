package dyad.brief;

import dyad.model.Span;

/**
 * Words to write instead of others.
 *
 * @param span the words of the draft that give way, in code points
 * @param before those words
 * @param words what to write
 */
record Replacement(Span span, String before, String words) {
    private static final Messages WORDS = Messages.english();

    /** The same in a sentence of its own. */
    String shown() {
        return WORDS.get("check.write", words, before.replaceAll("\\s+", " "));
    }
}
