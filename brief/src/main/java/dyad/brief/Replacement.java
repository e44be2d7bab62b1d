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
    /** The same in a sentence of its own. */
    String shown(Messages words) {
        return words.get("check.write", this.words, before.replaceAll("\\s+", " "));
    }
}
