package dyad.brief;

import dyad.model.Document;
import dyad.reader.source.Layout;
import dyad.reader.word.WordFile;
import dyad.record.fact.Finding;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft sentence by sentence with what the record says to it: who says the same, what is newer, who says otherwise.
 *
 * <pre>{@code
 * CheckReport report = new CheckReport("draft.txt");
 * report.add(draft, checking.of(reading, readings));
 * System.out.print(report.write(CheckReport.Format.TEXT));
 * }</pre>
 */
public final class CheckReport {
    /** How it can be written. */
    public enum Format {
        TEXT,
        HTML,
        JSON
    }

    private final String name;
    private final Messages words;
    private final List<Checked> sentences = new ArrayList<>();

    /** An empty report in English on a draft of this name. */
    public CheckReport(String name) {
        this(name, Messages.english());
    }

    /** An empty report on a draft of this name. */
    public CheckReport(String name, Messages words) {
        this.name = name;
        this.words = words;
    }

    /** The same findings in other words. */
    public CheckReport in(Messages other) {
        CheckReport report = new CheckReport(name, other);
        report.sentences.addAll(sentences);
        return report;
    }

    /** Adds a document of the draft; a file may hold several. */
    public void add(Document draft, List<Finding> findings) {
        add(draft, Layout.UNKNOWN, findings);
    }

    /** Adds a document of the draft, of whose text it is known where it stands in the file. */
    public void add(Document draft, Layout layout, List<Finding> findings) {
        sentences.addAll(Checked.of(draft, layout, findings));
    }

    /** Whether a sentence is outdated or contradicted. */
    public boolean needsWork() {
        return sentences.stream().anyMatch(sentence -> sentence.verdict().needsWork());
    }

    /** The report in a format; the same findings give the same text. */
    public String write(Format format) {
        return switch (format) {
            case TEXT -> CheckText.write(this);
            case HTML -> CheckHtml.write(this);
            case JSON -> CheckJson.write(this);
        };
    }

    /** Sets a comment with the verdict on each checkable sentence of a Word document, at its very words. */
    public void comment(WordFile word) {
        CheckLines lines = new CheckLines(words);
        checkable().forEach(sentence -> word.comment(sentence.span(), lines.comment(sentence)));
    }

    /** What the draft is called. */
    public String name() {
        return name;
    }

    /** All its sentences, in the order of the draft. */
    public List<Checked> sentences() {
        return List.copyOf(sentences);
    }

    /** What there is to tell of a sentence, one for each of its findings. */
    public List<CheckNote> notes(Checked sentence) {
        CheckNotes notes = new CheckNotes(words);
        return sentence.findings().stream()
                .map(finding -> notes.of(sentence.document(), finding))
                .toList();
    }

    /** How many sentences have this verdict. */
    public int count(Verdict verdict) {
        return (int) sentences.stream().filter(s -> s.verdict() == verdict).count();
    }

    /** How many sentences agree, are outdated, contradicted and not in the record. */
    public String summary() {
        return words.get(
                "check.summary",
                count(Verdict.AGREES),
                count(Verdict.OUTDATED),
                count(Verdict.CONTRADICTS),
                count(Verdict.NOT_IN_RECORD));
    }

    /** How many sentences are not checkable. */
    public String uncheckable() {
        return words.count("check.uncheckable", count(Verdict.NOT_CHECKABLE));
    }

    List<Checked> checkable() {
        return sentences.stream().filter(s -> !s.findings().isEmpty()).toList();
    }

    Messages words() {
        return words;
    }

    String title() {
        return words.get("check.title", name);
    }
}
