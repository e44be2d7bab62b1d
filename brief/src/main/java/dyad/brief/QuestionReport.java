package dyad.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import dyad.reader.Unsure;
import dyad.record.fact.Testimony;
import dyad.record.review.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person is asked to decide, with what there is to decide by: each statement, its sentence, who published it when, and its slots.
 *
 * <pre>{@code
 * questions.forEach(question -> System.out.print(QuestionReport.text(question)));
 * }</pre>
 */
public final class QuestionReport {
    private static final Messages WORDS = Messages.english();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 100;

    /** What the other lines tell, and what cannot be corrected. */
    private static final Set<String> TOLD =
            Set.of("id", "kind", "type", "document", "language", "start", "end", "quote", "evidence", "rule", "saidBy");

    private QuestionReport() {}

    /** Why it is asked, in words. */
    public static String reason(Question question) {
        String reason = WORDS.get("review." + question.reason().code());
        return question.unsure().isEmpty() ? reason : reason + ": " + unsure(question.unsure());
    }

    /** What a statement's sentence does not settle, in words; empty where it settles all. */
    public static String unsure(List<Unsure> unsure) {
        return unsure.stream().map(QuestionReport::unsure).collect(Collectors.joining("; "));
    }

    private static String unsure(Unsure unsure) {
        String about = unsure.about().stream().map(QuestionReport::word).collect(Collectors.joining(", "));
        return WORDS.get("review.unsure." + unsure.kind().code(), about);
    }

    /** The name of a state, or a period in words. */
    private static String word(String about) {
        return Character.isDigit(about.charAt(0)) || about.charAt(0) == '.'
                ? WORDS.period(Period.of(about))
                : WORDS.state(about);
    }

    /** In one line, for a list: its id, why it is asked, and what about. */
    public static String line(Question question) {
        List<String> sides = question.sides().stream()
                .map(side -> StatementWords.of(side.get(0).said()) + " ["
                        + side.get(0).said().id() + "]")
                .toList();
        return question.id() + "  " + Wrapping.clean(reason(question) + ": " + String.join(" – ", sides));
    }

    /** In full; two accounts are numbered. */
    public static String text(Question question) {
        StringBuilder out = new StringBuilder();
        boolean two = question.sides().size() > 1;
        for (int i = 0; i < question.sides().size(); i++) {
            side(out, two ? "  " + (i + 1) + "  " : "  ", question.sides().get(i));
        }
        return out.toString();
    }

    private static void side(StringBuilder out, String label, List<Testimony> told) {
        Testimony first = told.get(0);
        String indent = " ".repeat(label.length());
        wrap(out, label, StatementWords.of(first.said()), indent);
        wrap(out, indent, FiguresReport.source(first.document(), first.said()), indent);
        wrap(out, indent, "“" + FiguresReport.sentence(first.document(), first.said()) + "”", indent);
        wrap(out, indent, first.said().id() + "  " + String.join("  ", slots(first.said())), indent);
        long more = told.stream().map(Testimony::document).distinct().count() - 1;
        if (more > 0) {
            wrap(out, indent, WORDS.count("review.more", (int) more), indent);
        }
    }

    private static void wrap(StringBuilder out, String first, String text, String rest) {
        Wrapping.wrap(out, first, rest, text, WIDTH);
    }

    /** Slots that can be corrected, as they would be written. */
    private static List<String> slots(Statement said) {
        List<String> slots = new ArrayList<>();
        for (Map.Entry<String, JsonNode> slot : tree(said).properties()) {
            if (!TOLD.contains(slot.getKey())) {
                JsonNode value = slot.getValue();
                slots.add(slot.getKey() + "=" + (value.isTextual() ? quoted(value.textValue()) : value));
            }
        }
        return slots;
    }

    private static String quoted(String value) {
        return value.indexOf(' ') < 0 ? value : '"' + value + '"';
    }

    private static ObjectNode tree(Statement said) {
        try {
            return (ObjectNode) JSON.readTree(StatementJson.line(said));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement's line is JSON", e);
        }
    }

    /** As one line of JSON: its id, the reason, and for each account all who tell it. */
    public static String json(Question question) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", question.id()).put("reason", question.reason().code());
        if (!question.unsure().isEmpty()) {
            ArrayNode unsure = node.putArray("unsure");
            question.unsure().forEach(each -> {
                ArrayNode about =
                        unsure.addObject().put("what", each.kind().code()).putArray("about");
                each.about().forEach(about::add);
            });
        }
        ArrayNode sides = node.putArray("sides");
        for (List<Testimony> side : question.sides()) {
            ArrayNode told = sides.addArray();
            side.forEach(each ->
                    ToldJson.put(told.addObject(), each.said(), each.document(), each.reporter(), each.origin()));
        }
        return node.toString();
    }
}
