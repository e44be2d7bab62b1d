package dyad.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Slots of a statement as a person writes them, {@code value=7.6e9 bound=about}, and as a correction has them. */
final class Slots {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NUMBERS = Set.of("value", "upTo");

    private Slots() {}

    /** Whether a word names a slot and its value. */
    static boolean isOne(String word) {
        int is = word.indexOf('=');
        return is > 0 && word.substring(0, is).chars().allMatch(Character::isLetter);
    }

    /**
     * The JSON object of a correction. A slot without a value is taken out; a value may be JSON itself, as lists are.
     *
     * @throws UsageException if a word is no slot, or a number none
     */
    static String correction(List<String> words) {
        ObjectNode slots = JSON.createObjectNode();
        for (String word : words) {
            if (!isOne(word)) {
                throw new UsageException(
                        "not a slot and its value: " + word + "; write SLOT=VALUE, as in value=7600000000");
            }
            int is = word.indexOf('=');
            slots.set(word.substring(0, is), value(word.substring(0, is), word.substring(is + 1)));
        }
        return slots.toString();
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
            return new BigDecimal(new BigDecimal(text).toPlainString());
        } catch (NumberFormatException e) {
            throw new UsageException("not a number: " + text + "; write it in digits, as 7600000000 or 7.6e9");
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UsageException("not JSON: " + text + "; a list is written as [\"GOV\",\"BUS\"]");
        }
    }
}
