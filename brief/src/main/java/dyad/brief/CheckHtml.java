package dyad.brief;

import dyad.model.Document;
import dyad.record.fact.Finding;
import dyad.record.fact.Testimony;

/** A checked draft as one page that asks nothing of the network. */
final class CheckHtml {
    private static final Messages WORDS = Messages.english();

    private final Html html = new Html();

    private CheckHtml() {}

    static String write(CheckReport report) {
        CheckHtml format = new CheckHtml();
        format.page(report);
        return format.html.toString();
    }

    private void page(CheckReport report) {
        HtmlPage.open(html, report.title(), WORDS);
        html.raw("<header>\n")
                .element("p class=\"kicker\"", WORDS.get("check.kicker"))
                .newline();
        html.element("h1", report.title()).newline();
        html.element("p class=\"meta\"", report.summary() + " " + report.uncheckable())
                .newline();
        html.element("p class=\"remark\"", WORDS.get("check.caveat")).raw("\n</header>\n<main>\n");
        report.checkable().forEach(this::sentence);
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void sentence(Checked sentence) {
        html.raw("<section class=\"checked " + sentence.verdict().code() + "\">\n");
        Integer line = sentence.line();
        if (line != null) {
            html.element("p class=\"meta\"", WORDS.get("check.line", line)).newline();
        }
        html.raw("<blockquote dir=\"auto\">");
        html.text(sentence.text()).raw("</blockquote>\n");
        sentence.findings().forEach(finding -> finding(sentence.document(), finding));
        html.raw("</section>\n");
    }

    private void finding(Document draft, Finding finding) {
        html.raw("<p>").element("span class=\"verdict\"", CheckReport.verdict(finding.verdict()));
        html.text(" – " + StatementWords.of(finding.said())).raw("</p>\n<ul>\n");
        item(CheckReport.reason(finding));
        Replacements.of(draft, finding).forEach(replacement -> item(replacement.shown()));
        item(finding.conversion() == null ? "" : RateWords.of(finding.conversion()));
        finding.differing()
                .forEach(told -> told(CheckReport.differing(finding) + ": " + CheckReport.source(told), told));
        finding.alsoRight().forEach(told -> told(CheckLines.alsoRight(told), told));
        item(CheckReport.earlier(finding));
        CheckLines.elsewhere(finding).forEach(this::item);
        html.raw("</ul>\n");
    }

    private void told(String words, Testimony told) {
        html.raw("<li>").text(words + ": ");
        html.raw("<q dir=\"auto\">").text(CheckReport.sentence(told)).raw("</q>");
        HtmlPage.original(html, told.document().url(), WORDS);
        html.raw("</li>\n");
    }

    private void item(String text) {
        if (!text.isEmpty()) {
            html.element("li", text).newline();
        }
    }
}
