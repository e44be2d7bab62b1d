package dyad.brief;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Statement;
import dyad.reader.source.Layout;
import dyad.reader.word.WordFile;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
import dyad.record.fact.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    private static final Messages WORDS = Messages.english();

    private final String name;
    private final List<Checked> sentences = new ArrayList<>();

    /** An empty report on a draft of this name. */
    public CheckReport(String name) {
        this.name = name;
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
        checkable().forEach(sentence -> word.comment(sentence.span(), CheckLines.comment(sentence)));
    }

    String name() {
        return name;
    }

    /** In the order of the draft. */
    List<Checked> sentences() {
        return sentences;
    }

    List<Checked> checkable() {
        return sentences.stream().filter(s -> !s.findings().isEmpty()).toList();
    }

    int count(Verdict verdict) {
        return (int) sentences.stream().filter(s -> s.verdict() == verdict).count();
    }

    String title() {
        return WORDS.get("check.title", name);
    }

    String summary() {
        return WORDS.get(
                "check.summary",
                count(Verdict.AGREES),
                count(Verdict.OUTDATED),
                count(Verdict.CONTRADICTS),
                count(Verdict.NOT_IN_RECORD));
    }

    String uncheckable() {
        return WORDS.count("check.uncheckable", count(Verdict.NOT_CHECKABLE));
    }

    static String verdict(Verdict verdict) {
        return WORDS.get("verdict." + verdict.code());
    }

    /** The value, its time and who says it, to be put into the draft: "about 270, as on 30 May 2025 (Ishim Post)". */
    static String use(Testimony told) {
        return value(told.said()) + " (" + told.document().publishedBy() + ")";
    }

    private static String value(Statement said) {
        return said instanceof Figure figure ? value(figure) : StatementWords.of(said);
    }

    private static String value(Figure figure) {
        StringBuilder words = new StringBuilder();
        List<String> states = figure.parties().all();
        Wording wording = new Wording(Dyad.of(states.get(0), states.get(1)), WORDS);
        wording.valueAndTime(figure).forEach(piece -> words.append(piece.text()));
        if (figure.modality() != Modality.ACTUAL) {
            words.append(", ").append(WORDS.get("modality." + figure.modality().code()));
        }
        return words.toString();
    }

    /** What decided, in a line; empty where there is nothing to tell. */
    static String reason(Finding finding) {
        return switch (finding.verdict()) {
            case AGREES -> WORDS.get("check.agrees", sources(finding.agreeing()));
            case OUTDATED ->
                WORDS.get("check.outdated.use", use(finding.differing().get(0)));
            case CONTRADICTS ->
                WORDS.get("check.contradicts.stands", use(finding.differing().get(0)));
            case NOT_CHECKABLE -> finding.differing().isEmpty() ? "" : WORDS.get("check.other-currency");
            case NOT_IN_RECORD -> "";
        };
    }

    /** What the sources that differ are to the draft's statement. */
    static String differing(Finding finding) {
        return switch (finding.verdict()) {
            case OUTDATED -> WORDS.get("check.outdated.source");
            case CONTRADICTS -> WORDS.get("check.contradicts.source");
            case NOT_CHECKABLE -> WORDS.get("check.other-currency.source");
            default -> WORDS.get("check.otherwise");
        };
    }

    /** Who said so before there was something newer; empty where nobody did. */
    static String earlier(Finding finding) {
        boolean none =
                finding.verdict() != Verdict.OUTDATED || finding.agreeing().isEmpty();
        return none ? "" : WORDS.get("check.outdated.earlier", sources(finding.agreeing()));
    }

    private static String sources(List<Testimony> told) {
        return told.stream().map(CheckReport::source).distinct().collect(Collectors.joining("; "));
    }

    static String source(Testimony told) {
        return FiguresReport.source(told.document(), told.said());
    }

    static String sentence(Testimony told) {
        return FiguresReport.sentence(told.document(), told.said());
    }
}
