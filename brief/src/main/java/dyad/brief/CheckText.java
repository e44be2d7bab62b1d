package dyad.brief;

import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;
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
        line("", "“" + sentence.text() + "”");
        sentence.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        String verdict = CheckReport.verdict(finding.verdict()).toUpperCase(Locale.ROOT);
        line("  ", verdict + " – " + StatementWords.of(finding.said()));
        line(INDENT, CheckReport.reason(finding));
        for (Testimony told : finding.differing()) {
            String source = CheckReport.differing(finding) + ": " + CheckReport.source(told);
            line(INDENT, source + ": “" + CheckReport.sentence(told) + "”");
        }
        line(INDENT, CheckReport.earlier(finding));
    }

    private void line(String indent, String text) {
        if (!text.isEmpty()) {
            Wrapping.wrap(out, indent, indent + "  ", text, WIDTH);
        }
    }
}
