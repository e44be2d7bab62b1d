package dyad.brief;

import dyad.model.Document;
import dyad.record.fact.Finding;
import java.util.Locale;

/** A checked draft for a terminal. */
final class CheckText {
    private static final Messages WORDS = Messages.english();
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();

    private CheckText() {}

    static String write(CheckReport report) {
        CheckText text = new CheckText();
        text.line("", report.title());
        text.line("", WORDS.get("check.caveat"));
        text.line("", report.summary() + " " + report.uncheckable());
        report.checkable().forEach(text::sentence);
        return text.out.toString();
    }

    private void sentence(Checked sentence) {
        out.append('\n');
        Integer line = sentence.line();
        line("", (line == null ? "" : WORDS.get("check.line", line) + " ") + "“" + sentence.text() + "”");
        sentence.findings().forEach(finding -> finding(sentence.document(), finding));
    }

    private void finding(Document draft, Finding finding) {
        String verdict = CheckReport.verdict(finding.verdict());
        String title = CheckLines.title(finding);
        line("  ", verdict.toUpperCase(Locale.ROOT) + title.substring(verdict.length()));
        CheckLines.details(draft, finding).forEach(line -> line(INDENT, line));
    }

    private void line(String indent, String text) {
        if (!text.isEmpty()) {
            Wrapping.wrap(out, indent, indent + "  ", text, WIDTH);
        }
    }
}
