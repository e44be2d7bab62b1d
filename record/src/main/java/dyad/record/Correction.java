package dyad.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.model.Types;
import dyad.reader.StatementJson;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the slots of a {@link Decision#CORRECT} into the statement it is on. */
public final class Correction {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** What tells which statement it is, where it stands and by what it is found. */
    private static final Set<String> FIXED = Set.of(
            "id", "kind", "between", "from", "to", "document", "language", "start", "end", "quote", "evidence", "rule");

    private Correction() {}

    /** Whether a field of a statement tells which one it is, so that nobody can correct it. */
    public static boolean isFixed(String slot) {
        return FIXED.contains(slot);
    }

    /**
     * The statement as it should be.
     *
     * @param slots a JSON object with fields of the statement format; one that is null is taken out
     * @throws IllegalArgumentException if that gives no statement, or changes which one it is; the message says why
     */
    public static Statement of(Statement read, String slots) {
        ObjectNode wanted = object(slots);
        ObjectNode whole = object(StatementJson.line(read));
        for (Map.Entry<String, JsonNode> slot : List.copyOf(wanted.properties())) {
            if (FIXED.contains(slot.getKey())) {
                throw new IllegalArgumentException(
                        slot.getKey() + " of a statement cannot be corrected; reject the statement instead");
            }
            whole.set(slot.getKey(), slot.getValue());
            // it is not read from there any more
            ((ObjectNode) whole.get("evidence")).remove(slot.getKey());
        }
        whole.properties().removeIf(slot -> slot.getValue().isNull());
        Statement corrected = parsed(whole);
        check(wanted, corrected);
        return corrected;
    }

    private static Statement parsed(ObjectNode whole) {
        try {
            return StatementJson.read(JSON.writeValueAsString(whole));
        } catch (DateTimeException | JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void check(ObjectNode wanted, Statement corrected) {
        ObjectNode has = object(StatementJson.line(corrected));
        for (Map.Entry<String, JsonNode> slot : wanted.properties()) {
            if (!slot.getValue().isNull() && !has.has(slot.getKey())) {
                throw new IllegalArgumentException((corrected instanceof Event ? "an " : "a ")
                        + corrected.kind().code() + " has no " + slot.getKey() + " that would be " + slot.getValue());
            }
        }
        List<String> types = Types.of(corrected.kind());
        String what = corrected instanceof Figure
                ? "indicator"
                : "type of " + corrected.kind().code();
        isOneOf(wanted.has("type") ? corrected.type() : null, types, what);
        isOneOf(
                wanted.has("status") && corrected instanceof Tie tie ? tie.status() : null,
                Types.STATUSES,
                "status of ties");
    }

    private static void isOneOf(@Nullable String given, List<String> all, String what) {
        if (given != null && !all.contains(given)) {
            throw new IllegalArgumentException(
                    "there is no " + what + " " + given + "; there are " + String.join(", ", all));
        }
    }

    private static ObjectNode object(String text) {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(notObject(text), e);
        }
        throw new IllegalArgumentException(notObject(text));
    }

    private static String notObject(String text) {
        return "a correction is a JSON object of slots, as {\"value\":7.6}, not " + text;
    }
}
