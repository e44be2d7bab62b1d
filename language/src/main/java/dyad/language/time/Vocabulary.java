package dyad.language.time;

import java.util.HashMap;
import java.util.Map;

/** The words a pack knows, as small numbers. */
final class Vocabulary {
    /** Any word the pack does not know. */
    static final int UNKNOWN = 0;
    /** Any number in digits. */
    static final int NUMBER = 1;

    private final Map<String, Integer> symbols = new HashMap<>();

    /** The symbol of a word of the pack. */
    int add(String word) {
        return symbols.computeIfAbsent(word, w -> symbols.size() + 2);
    }

    /** The symbol of a word of a text. */
    int of(String word) {
        Integer symbol = symbols.get(word);
        return symbol == null ? UNKNOWN : symbol;
    }

    /** One more than the greatest symbol. */
    int size() {
        return symbols.size() + 2;
    }
}
