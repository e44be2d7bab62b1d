package dyad.record.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slots of a statement as a person writes them, {@code value=7.6e9 bound=about}, and as a correction has them. */
public final class WrittenSlots {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NUMBERS = Set.of("value", "upTo");

    /** No value between states has more digits; one written as 1e999999999 would fill the memory. */
    private static final int DIGITS = 40;

    private WrittenSlots() {}

    /** Whether a word names a slot and its value. */
    public static boolean isOne(String word) {
        int is = word.indexOf('=');
        return is > 0 && word.substring(0, is).chars().allMatch(Character::isLetter);
    }

    /**
     * The JSON object of a correction. A slot without a value is taken out; a value may be JSON itself, as lists are.
     *
     * @throws IllegalArgumentException if a word is no slot, or a number none; the message says what to write
     */
    public static String correction(List<String> words) {
        Map<String, String> slots = new LinkedHashMap<>();
        for (String word : words) {
            if (!isOne(word)) {
                throw new IllegalArgumentException(
                        "not a slot and its value: " + word + "; write SLOT=VALUE, as in value=7600000000");
            }
            int is = word.indexOf('=');
            slots.put(word.substring(0, is), word.substring(is + 1));
        }
        return correction(slots);
    }

    /**
     * The same of slots and their values.
     *
     * @throws IllegalArgumentException if a number is none; the message says what to write
     */
    public static String correction(Map<String, String> slots) {
        ObjectNode correction = JSON.createObjectNode();
        slots.forEach((slot, value) -> correction.set(slot, value(slot, value)));
        return correction.toString();
    }

    private static JsonNode value(String slot, String text) {
        if (text.isEmpty()) {
            return JSON.nullNode();
        }
        if (NUMBERS.contains(slot)) {
            return JSON.getNodeFactory().numberNode(number(text));
        }
        boolean json = text.startsWith("[") || text.startsWith("{");
        return json ? parsed(text) : JSON.getNodeFactory().textNode(text);
    }

    private static BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= DIGITS && number.precision() <= DIGITS) {
                return new BigDecimal(number.toPlainString());
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("not a number: " + text + "; write it in digits, as 7600000000 or 7.6e9");
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text + "; a list is written as [\"GOV\",\"BUS\"]", e);
        }
    }
}
