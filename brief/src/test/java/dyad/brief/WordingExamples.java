package dyad.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sentences of drafts in a language, what the record tells of the same thing, and the sentence as it is to be written then. */
final class WordingExamples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reader READER = Reader.create();

    private final String language;
    private final JsonNode examples;

    WordingExamples(String language) {
        this.language = language;
        try {
            examples = new YAMLMapper()
                    .readTree(WordingExamples.class.getResourceAsStream("wordings-" + language + ".yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<JsonNode> all() {
        List<JsonNode> all = new ArrayList<>();
        examples.forEach(all::add);
        return all;
    }

    /** The draft with every wording pasted over the words it is for. */
    String pasted(JsonNode example) {
        String text = example.get("draft").asText();
        Reading draft = READER.read(new Document(
                "draft", text, Period.of(example.path("published").asText("2025-10-15")), null, null, language));
        Statement said = draft.statements().stream()
                .filter(each -> !example.has("of")
                        || each.type().equals(example.get("of").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is read of: " + text));
        Finding finding = new Finding(
                said,
                Verdict.CONTRADICTS,
                null,
                List.of(),
                List.of(told(said, example.get("told"))),
                List.of(),
                List.of(),
                null,
                null);
        Map<Integer, Replacement> wordings = new TreeMap<>(Comparator.reverseOrder());
        Replacements.of(draft.document(), finding)
                .forEach(each -> wordings.put(each.span().start(), each));
        StringBuilder pasted = new StringBuilder(text);
        wordings.forEach((start, each) -> pasted.replace(start, each.span().end(), each.words()));
        return pasted.toString();
    }

    private Reading read(String text) {
        return READER.read(new Document("draft", text, Period.of("2025-10-15"), null, null, language));
    }

    private static Statement only(Reading draft) {
        return draft.statements().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "nothing is read of: " + draft.document().text()));
    }

    /** The value that is read from what the draft becomes, and the one that the record tells, each with bound and unit. */
    List<String> values(JsonNode example) {
        Statement draft = only(read(example.get("draft").asText()));
        Statement told = told(draft, example.get("told")).said();
        Statement becomes = only(read(pasted(example)));
        return List.of(value(becomes), value(told));
    }

    private static String value(Statement said) {
        return said instanceof Figure figure
                ? figure.bound().code() + " " + figure.value().toPlainString() + " " + figure.upTo() + " "
                        + figure.unit()
                : said.type();
    }

    /** The same statement with other values, in a source of its own. */
    private static Testimony told(Statement said, JsonNode other) {
        try {
            ObjectNode line = (ObjectNode) JSON.readTree(StatementJson.line(said));
            line.remove("id");
            line.put("modality", "actual").put("bound", "exact").remove(List.of("upTo", "evidence"));
            if (!said.kind().name().equals("FIGURE")) {
                line.remove("bound");
            }
            other.properties().forEach(field -> line.set(field.getKey(), field.getValue()));
            for (String field : List.of("period", "since")) {
                if (line.has(field)) {
                    line.put(field, line.get(field).asText());
                }
            }
            line.put("document", "source");
            Document source = new Document("source", "A source.", Period.of("2025-10-10"), "The Press", null, "en");
            return new Testimony(StatementJson.read(line.toString()), source, null, "source");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
