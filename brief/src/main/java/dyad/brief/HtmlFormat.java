package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Group;
import dyad.brief.Section.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A brief as one page that asks nothing of the network: for screen and phone, light and dark, and paper. */
final class HtmlFormat {
    /** So many rows of one figure stay on one sheet. */
    private static final int MOST_ON_A_SHEET = 6;

    private final Html html = new Html();
    private final Set<Integer> referred = new HashSet<>();
    private final boolean paper;
    private final Lettering letters;
    private final Brief brief;
    private final Messages words;
    private final Heading heading;

    private HtmlFormat(Brief brief, boolean paper) {
        this.paper = paper;
        this.letters = paper ? Shapes.load() : Lettering::live;
        this.brief = brief;
        this.words = brief.words();
        this.heading = new Heading(brief);
    }

    static String write(Brief brief) {
        HtmlFormat format = new HtmlFormat(brief, false);
        format.page();
        return format.html.toString();
    }

    /** The same for sheets of paper: with a style of its own, contents as bookmarks, and letters in pictures as shapes; as XML. */
    static String paper(Brief brief) {
        HtmlFormat format = new HtmlFormat(brief, true);
        format.sheets();
        return format.html.toString();
    }

    private void sheets() {
        HtmlPage.openPaper(html, brief, heading.asOn());
        header();
        if (brief.isLong()) {
            leading();
        }
        brief.told().forEach(this::section);
        silence();
        sources();
        html.raw("</body>\n</html>\n");
    }

    private void page() {
        HtmlPage.open(html, brief.title(), words);
        header();
        html.raw("<div class=\"page\">\n");
        contents();
        html.raw("<main>\n");
        brief.sections().forEach(this::section);
        sources();
        html.raw("</main>\n</div>\n</body>\n</html>\n");
    }

    private void header() {
        html.raw("<header>\n")
                .element("p class=\"kicker\"", words.get("kicker"))
                .newline();
        html.element("h1", brief.title()).newline();
        html.raw("<p class=\"meta\">").element("strong", heading.asOn()).raw("<br/>");
        html.text(heading.sources()).raw("</p>\n<p class=\"remark\">");
        heading.remarks().forEach(remark -> html.text(remark).raw(" "));
        html.text(words.get("caveat")).raw("</p>\n</header>\n");
    }

    /** What parts there are, and on which sheet. */
    private void leading() {
        html.raw("<div class=\"contents\">\n<p>").text(words.get("contents")).raw("</p>\n<ul>\n");
        for (Brief.Part part : brief.parts()) {
            html.raw("<li><a href=\"#" + part.key() + "\">")
                    .text(part.heading())
                    .raw("</a></li>\n");
        }
        html.raw("</ul>\n</div>\n");
    }

    /** On paper, what nothing was found on is named in one place. */
    private void silence() {
        if (!brief.silent().isEmpty()) {
            html.raw("<section id=\"nothing\">\n").element("h2", words.get("nothing.on"));
            html.element("p class=\"none\"", String.join(" · ", brief.silent())).raw("</section>\n");
        }
    }

    private void contents() {
        html.raw("<nav aria-label=\"" + Html.escape(words.get("contents")) + "\">\n<ol>\n");
        for (Section section : brief.sections()) {
            String empty = section.isEmpty() ? " class=\"none\"" : "";
            html.raw("<li" + empty + "><a href=\"#" + section.key() + "\">")
                    .text(section.heading())
                    .raw("</a></li>\n");
        }
        html.raw("<li><a href=\"#sources\">").text(words.get("section.sources")).raw("</a></li>\n</ol>\n</nav>\n");
    }

    private void section(Section section) {
        html.raw("<section id=\"" + section.key() + "\"" + (section.isEmpty() ? " class=\"empty\"" : "") + ">\n");
        html.element("h2", section.heading()).newline();
        if (section.isEmpty()) {
            html.element("p class=\"none\"", words.get("nothing")).newline();
        }
        if (paper) {
            tables(section);
        } else {
            table(section);
        }
        section.charts().forEach(this::chart);
        section.groups().forEach(group -> group(group, section.isDated()));
        html.raw("</section>\n");
    }

    private void chart(Chart chart) {
        if (paper) {
            HtmlPage.paperChart(html, chart, letters);
        } else {
            HtmlPage.chart(html, chart);
        }
    }

    private void table(Section section) {
        if (section.figures().isEmpty()) {
            return;
        }
        boolean exact = section.hasExact();
        List<String> columns =
                exact ? List.of("period", "value", "exact", "source") : List.of("period", "value", "source");
        html.raw("<table>\n<thead><tr>");
        for (String column : columns) {
            html.element("th scope=\"col\" class=\"" + column + "\"", words.get("table." + column));
        }
        html.raw("</tr></thead>\n");
        for (Figures each : section.figures()) {
            html.raw("<tbody>\n<tr>")
                    .element("th scope=\"rowgroup\" colspan=\"" + columns.size() + "\"", each.indicator());
            html.raw("</tr>\n");
            each.rows().forEach(row -> row(row, exact));
            html.raw("</tbody>\n");
        }
        html.raw("</table>\n");
    }

    /** A table of its own for each figure, whose name heads it: on paper it must stand above the rows on each sheet. */
    private void tables(Section section) {
        boolean exact = section.hasExact();
        for (Figures each : section.figures()) {
            boolean whole = each.rows().size() <= MOST_ON_A_SHEET;
            html.raw("<table" + (whole ? " class=\"whole\"" : "") + ">\n<thead><tr>");
            html.element("th scope=\"col\" class=\"figure\" colspan=\"2\"", each.indicator());
            if (exact) {
                html.element("th scope=\"col\" class=\"exact\"", words.get("table.exact"));
            }
            html.element("th scope=\"col\" class=\"source\"", words.get("table.source"))
                    .raw("</tr></thead>\n<tbody>\n");
            each.rows().forEach(row -> row(row, exact));
            html.raw("</tbody>\n</table>\n");
        }
    }

    private void row(Row row, boolean exact) {
        html.raw("<tr>").element("th scope=\"row\"", row.period()).raw("<td class=\"value\">");
        row.value().pieces().forEach(this::piece);
        html.raw("</td>");
        if (exact) {
            html.raw("<td class=\"exact\">");
            row.value().pieces().forEach(piece -> html.text(piece.exact() == null ? "" : piece.exact()));
            html.raw("</td>");
        }
        html.raw("<td class=\"source\">");
        piece(Piece.notes(row.value().notes()));
        html.raw("</td></tr>\n");
    }

    private void group(Group group, boolean dated) {
        String heading = group.heading();
        if (heading != null) {
            html.element("h3", heading).newline();
        }
        html.raw(dated ? "<ul class=\"dated\">\n" : "<ul>\n");
        for (Line line : group.lines()) {
            html.raw("<li>");
            if (dated) {
                dated(line.withNotes());
            } else {
                line.withNotes().forEach(this::piece);
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /** The date in a column of its own; what stood between it and the rest goes. */
    private void dated(List<Piece> pieces) {
        piece(pieces.get(0));
        html.raw("<span>");
        String next = pieces.get(1).text();
        html.text(next.startsWith(": ") ? next.substring(2) : next);
        pieces.stream().skip(2).forEach(this::piece);
        html.raw("</span>");
    }

    private void piece(Piece piece) {
        switch (piece.style()) {
            case LEAD -> html.element("b", piece.text());
            case QUOTE ->
                html.element("q", piece.text().substring(1, piece.text().length() - 1));
            case AMOUNT -> amount(piece);
            case NOTES -> piece.notes().forEach(this::reference);
            default -> html.text(piece.text());
        }
    }

    private void amount(Piece piece) {
        String exact = piece.exact();
        String title = exact == null ? "" : " title=\"" + Html.escape(exact) + "\"";
        html.raw("<span class=\"amount\"" + title + ">").text(piece.text()).raw("</span>");
    }

    private void reference(int note) {
        // the sentence links back to where it is first referred to
        String id = referred.add(note) ? " id=\"r" + note + "\"" : "";
        html.raw(" <a class=\"ref\"" + id + " href=\"#s" + note + "\">[" + note + "]</a>");
    }

    private void sources() {
        html.raw("<section id=\"sources\">\n")
                .element("h2", words.get("section.sources"))
                .newline();
        if (brief.sources().isEmpty()) {
            html.element("p class=\"none\"", heading.none()).newline();
        }
        for (Source source : brief.sources()) {
            source(source);
        }
        html.raw("</section>\n");
    }

    private void source(Source source) {
        html.raw("<h3>").text(heading.source(source));
        HtmlPage.original(html, source.document().url(), words);
        html.raw("</h3>\n<ol class=\"notes\">\n");
        source.notes().forEach(note -> note(source, note));
        html.raw("</ol>\n");
    }

    private void note(Source source, Source.Note note) {
        String lang = " lang=\"" + Html.escape(note.language()) + "\"";
        html.raw("<li id=\"s" + note.number() + "\" value=\"" + note.number() + "\">");
        html.raw("<span class=\"number\">[" + note.number() + "]</span> <q dir=\"auto\"" + lang + ">");
        html.text(note.sentence()).raw("</q>");
        html.text(heading.after(source, note));
        if (!paper && referred.contains(note.number())) {
            String label = Html.escape(words.get("back"));
            html.raw(" <a class=\"back\" href=\"#r" + note.number() + "\" aria-label=\"" + label + "\">↩</a>");
        }
        html.raw("</li>\n");
    }
}
