package dyad.language.time;

import dyad.language.WordNumbers;

/** The words a pack knows, as small numbers. */
final class Vocabulary {
    /** Any word the pack does not know. */
    static final int UNKNOWN = 0;
    /** Any number in digits. */
    static final int NUMBER = 1;

    private final WordNumbers words = new WordNumbers();

    /** The symbol of a word of the pack. */
    int add(String word) {
        return NUMBER + words.add(word);
    }

    /** The symbol of a word of a text. */
    int of(String word) {
        int number = words.of(word);
        return number == 0 ? UNKNOWN : NUMBER + number;
    }

    /** One more than the greatest symbol. */
    int size() {
        return words.size() + 2;
    }
}
