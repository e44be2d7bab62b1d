package dyad.brief;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Document;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.List;

/** A checked draft as JSON, statements in the form of {@code dyad read --format jsonl}. */
final class CheckJson {
    private final CheckNotes notes;
    private final Messages words;

    private CheckJson(Messages words) {
        this.words = words;
        this.notes = new CheckNotes(words);
    }

    static String write(CheckReport report) {
        ObjectNode page = ToldJson.page();
        page.put("draft", report.name());
        ObjectNode counts = page.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.code(), report.count(verdict));
        }
        ArrayNode sentences = page.putArray("sentences");
        CheckJson json = new CheckJson(report.words());
        report.sentences().forEach(sentence -> json.sentence(sentence, sentences.addObject()));
        return ToldJson.write(page);
    }

    /** Spans count code points, as those of statements do. */
    private void sentence(Checked sentence, ObjectNode node) {
        String text = sentence.document().text();
        node.put("document", sentence.document().id());
        node.put("start", text.codePointCount(0, sentence.span().start()));
        node.put("end", text.codePointCount(0, sentence.span().end()));
        if (sentence.line() != null) {
            node.put("line", sentence.line());
        }
        node.put("sentence", sentence.text());
        node.put("verdict", sentence.verdict().code());
        ArrayNode statements = node.putArray("statements");
        sentence.findings().forEach(finding -> finding(sentence.document(), finding, statements.addObject()));
    }

    private void finding(Document draft, Finding finding, ObjectNode node) {
        node.put("verdict", finding.verdict().code());
        if (finding.difference() != null) {
            node.put("difference", finding.difference().code());
        }
        if (finding.verdict() == Verdict.OUTDATED) {
            node.put("use", notes.use(finding.differing().get(0)));
        }
        replacements(Replacements.of(draft, finding), node);
        if (finding.conversion() != null) {
            node.put("rate", RateWords.of(finding.conversion(), words));
        }
        ToldJson.statement(node, finding.said());
        testimonies(finding.agreeing(), node.putArray("agreeing"));
        testimonies(finding.differing(), node.putArray("differing"));
        Testimony standing = finding.standing();
        if (standing != null) {
            node.put("standsBy", standing.said().id());
        }
        if (!finding.alsoRight().isEmpty()) {
            testimonies(finding.alsoRight(), node.putArray("alsoRight"));
        }
        if (!finding.elsewhere().isEmpty()) {
            testimonies(finding.elsewhere(), node.putArray("elsewhere"));
        }
    }

    /** Spans of words of the draft with what to write in their place. */
    private static void replacements(List<Replacement> replacements, ObjectNode node) {
        if (!replacements.isEmpty()) {
            ArrayNode list = node.putArray("replace");
            for (Replacement one : replacements) {
                list.addObject()
                        .put("start", one.span().start())
                        .put("end", one.span().end())
                        .put("with", one.words());
            }
        }
    }

    private static void testimonies(List<Testimony> all, ArrayNode nodes) {
        for (Testimony told : all) {
            ToldJson.put(nodes.addObject(), told.said(), told.document(), told.reporter(), told.origin());
        }
    }
}
