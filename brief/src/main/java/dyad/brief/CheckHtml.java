package dyad.brief;

/** A checked draft as one page that asks nothing of the network. */
final class CheckHtml {
    private final Html html = new Html();

    private final CheckReport report;
    private final Messages words;

    private CheckHtml(CheckReport report) {
        this.report = report;
        this.words = report.words();
    }

    static String write(CheckReport report) {
        CheckHtml format = new CheckHtml(report);
        format.page();
        return format.html.toString();
    }

    private void page() {
        HtmlPage.open(html, report.title(), words);
        html.raw("<header>\n")
                .element("p class=\"kicker\"", words.get("check.kicker"))
                .newline();
        html.element("h1", report.title()).newline();
        html.element("p class=\"meta\"", report.summary() + " " + report.uncheckable())
                .newline();
        html.element("p class=\"remark\"", words.get("check.caveat")).raw("\n</header>\n<main>\n");
        report.checkable().forEach(this::sentence);
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void sentence(Checked sentence) {
        html.raw("<section class=\"checked " + sentence.verdict().code() + "\">\n");
        Integer line = sentence.line();
        if (line != null) {
            html.element("p class=\"meta\"", words.get("check.line", line)).newline();
        }
        html.raw("<blockquote dir=\"auto\">");
        html.text(sentence.text()).raw("</blockquote>\n");
        report.notes(sentence).forEach(this::finding);
        html.raw("</section>\n");
    }

    private void finding(CheckNote note) {
        html.raw("<p>").element("span class=\"verdict\"", note.shown());
        html.text(" – " + note.said()).raw("</p>\n<ul>\n");
        note.advice().forEach(this::item);
        note.told().forEach(this::told);
        note.more().forEach(this::item);
        html.raw("</ul>\n");
    }

    private void told(CheckNote.Told told) {
        html.raw("<li>").text(told.label() + ": ");
        html.raw("<q dir=\"auto\">").text(told.sentence()).raw("</q>");
        HtmlPage.original(html, told.testimony().document().url(), words);
        html.raw("</li>\n");
    }

    private void item(String text) {
        html.element("li", text).newline();
    }
}
