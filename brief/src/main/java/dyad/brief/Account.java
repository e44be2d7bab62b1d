package dyad.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import dyad.record.fact.Testimony;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One account of what a person is asked to decide on, with what there is to decide by.
 *
 * @param said the statement that a decision is on
 * @param document where it stands
 * @param words what is said
 * @param source who published it, whom it quotes, and when
 * @param sentence the sentence it was read from, in one line
 * @param slots those that can be corrected
 * @param more how many other documents tell the same
 */
public record Account(
        Statement said, Document document, String words, String source, String sentence, List<Slot> slots, int more) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is told elsewhere, and what cannot be corrected. */
    private static final Set<String> TOLD = Set.of(
            "id",
            "kind",
            "type",
            "document",
            "language",
            "start",
            "end",
            "quote",
            "evidence",
            "rule",
            "saidBy",
            "acceptedBy",
            "rejectedBy",
            "correctedBy",
            "judgements");

    /**
     * A slot of a statement.
     *
     * @param name as in the statement format
     * @param value as a person would write it
     * @param isPlain whether it is text, and not a number or JSON
     */
    public record Slot(String name, String value, boolean isPlain) {}

    /**
     * The account that these tell.
     *
     * @param told at least one; the first is the one that is shown
     */
    public static Account of(List<Testimony> told, Messages words) {
        Statement said = told.get(0).said();
        Document document = told.get(0).document();
        long documents = told.stream().map(Testimony::document).distinct().count();
        return new Account(
                said,
                document,
                StatementWords.of(said, words),
                StatementWords.source(document, said, words),
                StatementWords.sentence(document, said),
                slots(said),
                (int) documents - 1);
    }

    private static List<Slot> slots(Statement said) {
        List<Slot> slots = new ArrayList<>();
        for (Map.Entry<String, JsonNode> slot : tree(said).properties()) {
            if (!TOLD.contains(slot.getKey())) {
                JsonNode value = slot.getValue();
                boolean plain = value.isTextual();
                slots.add(new Slot(slot.getKey(), plain ? value.textValue() : value.toString(), plain));
            }
        }
        return List.copyOf(slots);
    }

    private static JsonNode tree(Statement said) {
        try {
            return JSON.readTree(StatementJson.line(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement's line is JSON", e);
        }
    }
}
