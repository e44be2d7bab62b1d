package dyad.language;

import java.util.Arrays;

/**
 * What a word, written as it is, may be: its entries in the order of the pack, with what a chart asks of all of them at once. Shared by all
 * charts, so that a word's entries are never copied. Immutable.
 */
final class Senses {
    /** Of a word that no pack knows. */
    static final Senses NONE = new Senses(new Lexicon.Entry[0]);

    private final Lexicon.Entry[] entries;
    private final char[] types;

    /** Takes the array as its own. */
    Senses(Lexicon.Entry[] entries) {
        this.entries = entries;
        types = new char[entries.length];
        for (int i = 0; i < entries.length; i++) {
            types[i] = (char) entries[i].type();
        }
    }

    int size() {
        return types.length;
    }

    int type(int index) {
        return types[index];
    }

    Lexicon.Entry entry(int index) {
        return entries[index];
    }

    /** The place of the first entry of a class whose forms are among some, or -1. */
    int find(int type, int forms) {
        for (int i = 0; i < types.length; i++) {
            if (types[i] == type && (forms == Form.ANY || Form.fits(entries[i].forms(), forms))) {
                return i;
            }
        }
        return -1;
    }

    boolean has(int type) {
        return find(type, Form.ANY) >= 0;
    }

    /** Adds the classes to a bit set of classes. */
    void addTo(long[] present) {
        for (char type : types) {
            present[type >> 6] |= 1L << type;
        }
    }

    /** The same without some entries. */
    Senses without(java.util.function.Predicate<Lexicon.Entry> dropped) {
        return new Senses(Arrays.stream(entries).filter(dropped.negate()).toArray(Lexicon.Entry[]::new));
    }
}
