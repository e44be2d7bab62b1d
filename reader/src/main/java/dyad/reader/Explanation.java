package dyad.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Shows how a statement was read, as a tree: the words with the slots marked in them, the rule, and what each slot was taken for. */
public final class Explanation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final Statement statement;
    private final Document document;
    private final boolean bold;
    private final StringBuilder out = new StringBuilder();

    private Explanation(Statement statement, Document document, boolean bold) {
        this.statement = statement;
        this.document = document;
        this.bold = bold;
    }

    /**
     * The explanation, every line ended by a line feed.
     *
     * @param document the document the statement was read from
     * @param bold whether the slots may stand out in bold type (ANSI)
     */
    public static String of(Statement statement, Document document, boolean bold) {
        return new Explanation(statement, document, bold).write();
    }

    private String write() {
        Said said = statement.said();
        line("", statement.kind().code() + " " + said.type() + " " + said.parties() + "  " + statement.id());
        line("├─ ", "document " + document.id() + published());
        line("├─ ", "words " + said.span().start() + "–" + said.span().end() + ": " + marked());
        line("├─ ", "rule " + (said.rule().isEmpty() ? "not told" : said.rule()));
        line("├─ ", "slots" + (said.evidence().isEmpty() ? ": none marked" : ""));
        JsonNode fields = fields();
        List<Map.Entry<String, Span>> slots = slots();
        for (int i = 0; i < slots.size(); i++) {
            Map.Entry<String, Span> slot = slots.get(i);
            String branch = i == slots.size() - 1 ? "│  └─ " : "│  ├─ ";
            line(branch, slot.getKey() + " \"" + text(slot.getValue()) + "\" → " + value(fields, slot.getKey()));
        }
        line("└─ ", "values");
        values(fields);
        return out.toString();
    }

    private String published() {
        Period published = document.published();
        return published == null ? ", date not known" : ", " + published;
    }

    /** All that is said and not merely where it stands. */
    private void values(JsonNode fields) {
        List<String> names = new ArrayList<>();
        fields.fieldNames().forEachRemaining(names::add);
        names.removeAll(List.of("id", "kind", "type", "document", "start", "end", "quote", "evidence", "rule"));
        for (int i = 0; i < names.size(); i++) {
            line(i == names.size() - 1 ? "   └─ " : "   ├─ ", names.get(i) + " " + value(fields, names.get(i)));
        }
    }

    private static String value(JsonNode fields, String slot) {
        JsonNode value = fields.path(slot);
        if (value.isMissingNode()) {
            return "(no field of its own)";
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }

    private JsonNode fields() {
        try {
            return MAPPER.readTree(StatementJson.line(statement));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was written as JSON can be read", e);
        }
    }

    private List<Map.Entry<String, Span>> slots() {
        Comparator<Map.Entry<String, Span>> byPlace =
                Comparator.comparingInt(slot -> slot.getValue().start());
        return statement.said().evidence().entrySet().stream()
                .sorted(byPlace.thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The words of the statement with each slot in brackets; a slot outside them, or inside another, stands in the list only. */
    private String marked() {
        Span span = statement.said().span();
        StringBuilder marked = new StringBuilder();
        int at = span.start();
        for (Map.Entry<String, Span> slot : slots()) {
            Span place = slot.getValue();
            if (place.start() >= at && place.end() <= span.end()) {
                marked.append(text(new Span(at, place.start())));
                marked.append(mark(slot.getKey(), text(place)));
                at = place.end();
            }
        }
        return marked.append(text(new Span(at, span.end()))).toString();
    }

    private String mark(String slot, String words) {
        return "[" + slot + ": " + (bold ? BOLD + words + PLAIN : words) + "]";
    }

    private String text(Span span) {
        String text = document.text();
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.length());
        return text.substring(from, to).replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private void line(String branch, String text) {
        out.append(branch).append(text).append('\n');
    }
}
