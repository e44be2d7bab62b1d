package dyad.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.List;

/** A checked draft as JSON, statements in the form of {@code dyad read --format jsonl}. */
final class CheckJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CheckJson() {}

    static String write(CheckReport report) {
        ObjectNode page = JSON.createObjectNode();
        page.put("draft", report.name());
        ObjectNode counts = page.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.code(), report.count(verdict));
        }
        ArrayNode sentences = page.putArray("sentences");
        report.sentences().forEach(sentence -> sentence(sentence, sentences.addObject()));
        try {
            return JSON.writeValueAsString(page) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Spans count code points, as those of statements do. */
    private static void sentence(Checked sentence, ObjectNode node) {
        String text = sentence.document().text();
        node.put("document", sentence.document().id());
        node.put("start", text.codePointCount(0, sentence.span().start()));
        node.put("end", text.codePointCount(0, sentence.span().end()));
        node.put("sentence", sentence.text());
        node.put("verdict", sentence.verdict().code());
        ArrayNode statements = node.putArray("statements");
        sentence.findings().forEach(finding -> finding(finding, statements.addObject()));
    }

    private static void finding(Finding finding, ObjectNode node) {
        node.put("verdict", finding.verdict().code());
        if (finding.difference() != null) {
            node.put("difference", finding.difference().code());
        }
        if (finding.verdict() == Verdict.OUTDATED) {
            node.put("use", CheckReport.use(finding.differing().get(0)));
        }
        statement(finding.said(), node);
        testimonies(finding.agreeing(), node.putArray("agreeing"));
        testimonies(finding.differing(), node.putArray("differing"));
    }

    private static void testimonies(List<Testimony> all, ArrayNode nodes) {
        for (Testimony told : all) {
            ObjectNode node = nodes.addObject();
            statement(told.said(), node);
            Period published = told.document().published();
            node.put("publisher", told.document().publisher());
            node.put("published", published == null ? null : published.edtf());
            node.put("reporter", told.reporter());
            node.put("origin", told.origin());
            node.put("url", told.document().url());
            node.put("sentence", CheckReport.sentence(told));
        }
    }

    private static void statement(Statement said, ObjectNode node) {
        try {
            node.set("statement", JSON.readTree(StatementJson.line(said)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a statement's line is JSON", e);
        }
    }
}
