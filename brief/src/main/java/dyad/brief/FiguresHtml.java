package dyad.brief;

import dyad.record.fact.Disagreement;
import dyad.record.fact.Series;
import dyad.record.fact.Series.Point;
import dyad.record.fact.Testimony;

/** Figures as one page that asks nothing of the network. */
final class FiguresHtml {
    private static final Messages WORDS = Messages.english();

    private final Html html = new Html();
    private final FiguresReport report;

    private FiguresHtml(FiguresReport report) {
        this.report = report;
    }

    static String write(FiguresReport report) {
        FiguresHtml format = new FiguresHtml(report);
        format.page();
        return format.html.toString();
    }

    private void page() {
        HtmlPage.open(html, report.title(), WORDS);
        html.raw("<header>\n")
                .element("p class=\"kicker\"", WORDS.get("figures.kicker"))
                .newline();
        html.element("h1", report.title()).newline();
        html.element("p class=\"remark\"", WORDS.get("caveat")).raw("\n</header>\n<main>\n");
        if (report.series().isEmpty()) {
            html.element("p class=\"none\"", WORDS.get("nothing")).newline();
        }
        int number = 0;
        for (Series series : report.series()) {
            series(series, ++number);
        }
        sentences();
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void series(Series series, int number) {
        html.raw("<section id=\"series-" + number + "\">\n")
                .element("h2", report.heading(series))
                .newline();
        report.charts(series, "points-" + number).forEach(chart -> HtmlPage.chart(html, chart));
        html.raw("<table>\n<thead><tr>");
        html.element("th class=\"period\" scope=\"col\"", WORDS.get("figures.period"));
        html.element("th class=\"value\" scope=\"col\"", WORDS.get("figures.value"));
        html.element("th scope=\"col\"", WORDS.get("figures.source")).raw("</tr></thead>\n<tbody>\n");
        series.points().forEach(this::point);
        html.raw("</tbody>\n</table>\n");
        if (!series.disagreements().isEmpty()) {
            html.element("h3", WORDS.get("figures.disagree")).raw("\n<ul>\n");
            for (Disagreement one : series.disagreements()) {
                html.raw("<li>").element("b", FiguresReport.difference(one)).text(": ");
                html.text(FiguresReport.side(one.one().get(0), one.other().get(0)))
                        .raw(" ");
                report.notes(one.one()).forEach(this::note);
                html.text(" – "
                                + FiguresReport.side(
                                        one.other().get(0), one.one().get(0)))
                        .raw(" ");
                report.notes(one.other()).forEach(this::note);
                html.text(report.remarks(one)).raw("</li>\n");
            }
            html.raw("</ul>\n");
        }
        html.raw("</section>\n");
    }

    private void point(Point point) {
        for (Testimony told : point.told()) {
            html.raw("<tr>").element("th scope=\"row\"", FiguresReport.period(point.period()));
            html.element("td class=\"value\"", FiguresReport.value(told)).raw("<td>");
            html.text(FiguresReport.source(told)).raw(" ");
            note(report.note(told));
            html.raw("</td></tr>\n");
        }
        if (point.standing() != null && point.told().size() > 1) {
            html.raw("<tr class=\"stands\"><th scope=\"row\"></th><td colspan=\"2\">");
            html.text(FiguresReport.standing(point.standing())).raw("</td></tr>\n");
        }
    }

    private void note(int number) {
        html.raw("<a class=\"ref\" href=\"#s" + number + "\">[" + number + "]</a>");
    }

    private void sentences() {
        html.raw("<section id=\"sources\">\n").element("h2", WORDS.get("figures.sentences"));
        html.raw("\n<ol class=\"notes\">\n");
        report.notes().forEach((told, number) -> {
            html.raw("<li id=\"s" + number + "\"><span class=\"number\">[" + number + "]</span> <q dir=\"auto\">");
            html.text(FiguresReport.sentence(told)).raw("</q>");
            HtmlPage.original(html, told.document().url(), WORDS);
            html.raw("</li>\n");
        });
        html.raw("</ol>\n</section>\n");
    }
}
