package dyad.brief;

import java.util.Locale;

/** A checked draft for a terminal. */
final class CheckText {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final StringBuilder out = new StringBuilder();

    private final CheckReport report;

    private CheckText(CheckReport report) {
        this.report = report;
    }

    static String write(CheckReport report) {
        CheckText text = new CheckText(report);
        text.line("", report.title());
        text.line("", report.words().get("check.caveat"));
        text.line("", report.summary() + " " + report.uncheckable());
        report.checkable().forEach(text::sentence);
        return text.out.toString();
    }

    private void sentence(Checked sentence) {
        out.append('\n');
        Integer line = sentence.line();
        line(
                "",
                (line == null ? "" : report.words().get("check.line", line) + " ")
                        + report.words().quoted(sentence.text()));
        report.notes(sentence).forEach(this::finding);
    }

    private void finding(CheckNote note) {
        String title = CheckLines.title(note);
        line(
                "  ",
                note.shown().toUpperCase(Locale.ROOT)
                        + title.substring(note.shown().length()));
        CheckLines.details(note, report.words()).forEach(line -> line(INDENT, line));
    }

    private void line(String indent, String text) {
        if (!text.isEmpty()) {
            Wrapping.wrap(out, indent, indent + "  ", text, WIDTH);
        }
    }
}
