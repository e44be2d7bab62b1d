package dyad.brief;

import dyad.brief.Section.Group;
import java.util.List;
import java.util.Map;

/**
 * A brief as a Word document: headings, lists, tables and notes are such for Word too, so that it can be worked on, and read out to who
 * cannot see it.
 */
final class WordFormat {
    private static final int PICTURE_DOTS = 1920;
    private static final long PICTURE_WIDTH = 5_940_000;
    private static final String ASVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final WordPart body = new WordPart();
    private final Brief brief;
    private final Messages words;
    private final Heading heading;
    private final WordNotes notes;
    private final WordFile file;
    private final Lettering shapes = Shapes.load();
    private int pictures;
    private int parts;

    private WordFormat(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
        this.heading = new Heading(brief);
        this.notes = new WordNotes(brief, heading);
        this.file = new WordFile(
                Map.of(
                        "TITLE", brief.title(),
                        "SUBJECT", heading.asOn(),
                        "DATE", brief.date().toString(),
                        "LANGUAGE", words.get("language.tag")),
                brief.date());
    }

    static byte[] write(Brief brief) {
        WordFormat format = new WordFormat(brief);
        format.head();
        if (brief.isLong()) {
            format.contents();
        }
        brief.told().forEach(format::section);
        format.silence();
        format.sources();
        return format.finish();
    }

    private byte[] finish() {
        page();
        file.add("word/document.xml", body.raw("</w:body>").xml("document"));
        file.add("word/footnotes.xml", notes.part().xml("footnotes"));
        for (String part : List.of("styles", "numbering", "settings", "footnotes")) {
            body.relate(part, part + ".xml");
        }
        file.add("word/_rels/document.xml.rels", body.relations());
        file.add("word/_rels/footnotes.xml.rels", notes.part().relations());
        return file.bytes();
    }

    /** A4, with a header from the second page on. */
    private void page() {
        String header = body.relate("header", "header.xml");
        String first = body.relate("header", "first.xml");
        String footer = body.relate("footer", "footer.xml");
        body.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + header
                + "\"/><w:headerReference w:type=\"first\" r:id=\""
                + first + "\"/><w:footerReference w:type=\"default\" r:id=\"" + footer
                + "\"/><w:footerReference w:type=\"first\" r:id=\""
                + footer
                + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1247\" w:bottom=\"1191\" "
                + "w:left=\"1247\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>\n");
    }

    private void head() {
        body.raw("<w:body>");
        body.paragraph("Kicker", words.get("kicker"));
        body.paragraph("Title", brief.title());
        body.paragraph("Subtitle", heading.asOn());
        body.paragraph("Remark", heading.sources());
        heading.remarks().forEach(remark -> body.paragraph("Remark", remark));
        body.paragraph("Remark", words.get("caveat"));
    }

    /**
     * What parts there are, each a link. It is the list that Word makes and can make anew, without numbers of pages: those are known to
     * whoever sets the pages, and a number written here would be a guess.
     */
    private void contents() {
        body.raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
                .raw("</w:docPartObj></w:sdtPr><w:sdtContent>\n")
                .paragraph("TOCHeading", words.get("contents"));
        List<String> headings = brief.parts().stream().map(Brief.Part::heading).toList();
        for (int i = 0; i < headings.size(); i++) {
            body.open("TOC1");
            if (i == 0) {
                body.field("begin")
                        .raw(
                                "<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\n \\h \\z \\u </w:instrText></w:r>");
                body.field("separate");
            }
            body.raw("<w:hyperlink w:anchor=\"_Toc" + (i + 1) + "\" w:history=\"1\">")
                    .text(headings.get(i))
                    .raw("</w:hyperlink>")
                    .close();
        }
        body.open("TOC1").field("end").close().raw("</w:sdtContent></w:sdt>\n");
    }

    private void heading(String text) {
        int mark = body.open("Heading1").mark("_Toc" + ++parts);
        body.text(text).endMark(mark).close();
    }

    private void section(Section section) {
        heading(section.heading());
        table(section);
        section.charts().forEach(this::chart);
        section.groups().forEach(group -> group(group, section.isDated()));
    }

    private void group(Group group, boolean dated) {
        String title = group.heading();
        if (title != null) {
            body.paragraph("Heading2", title);
        }
        for (Line line : group.lines()) {
            body.open(dated ? "Dated" : "ListBullet");
            if (dated) {
                dated(line.withNotes());
            } else {
                line.withNotes().forEach(this::piece);
            }
            body.close();
        }
    }

    /** The date in a column of its own; what stood between it and the rest goes. */
    private void dated(List<Piece> pieces) {
        piece(pieces.get(0));
        String next = pieces.get(1).text();
        body.tab().text(next.startsWith(": ") ? next.substring(2) : next);
        pieces.stream().skip(2).forEach(this::piece);
    }

    private void piece(Piece piece) {
        switch (piece.style()) {
            case LEAD -> body.styled("Strong", piece.text());
            case NOTES -> notes.refer(body, piece.notes());
            default -> body.text(piece.text());
        }
    }

    private void table(Section section) {
        if (!section.figures().isEmpty()) {
            new WordTable(body, notes, words, this::piece).write(section);
        }
    }

    /** The picture as dots, and for programs that can draw it as it is. */
    private void chart(Chart chart) {
        String svg = new PointChart(chart, shapes).draw();
        String name = "media/chart" + ++pictures;
        file.add("word/" + name + ".png", Raster.png(svg, PICTURE_DOTS));
        file.add("word/" + name + ".svg", svg);
        String alt = " name=\"" + Html.escape(chart.title()) + "\" descr=\""
                + Html.escape(chart.title() + ". " + chart.description()) + "\"/>";
        long height = PICTURE_WIDTH * PointChart.HEIGHT / PointChart.WIDTH;
        String size = " cx=\"" + PICTURE_WIDTH + "\" cy=\"" + height + "\"/>";
        body.open("Figure")
                .raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent" + size
                        + "<wp:docPr id=\"" + pictures + "\"" + alt
                        + "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/>"
                        + "</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                        + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + pictures + "\"" + alt
                        + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                        + body.relate("image", name + ".png") + "\"><a:extLst><a:ext uri=\"" + SVG_EXTENSION
                        + "\"><asvg:svgBlip xmlns:asvg=\""
                        + ASVG + "\" r:embed=\"" + body.relate("image", name + ".svg")
                        + "\"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/>"
                        + "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext" + size
                        + "</a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
                        + "</w:drawing></w:r>");
        body.close().paragraph("Caption", chart.caption());
    }

    private void silence() {
        if (!brief.silent().isEmpty()) {
            heading(words.get("nothing.on"));
            body.paragraph("Nothing", String.join(" · ", brief.silent()));
        }
    }

    private void sources() {
        heading(words.get("section.sources"));
        if (brief.sources().isEmpty()) {
            body.paragraph("Nothing", heading.none());
        }
        brief.sources().forEach(this::source);
    }

    private void source(Source source) {
        body.open("SourceHead").text(heading.source(source));
        String url = Links.safe(source.document().url());
        if (url != null) {
            body.text(" ").outer(url, words.get("original"));
        }
        body.close();
        for (Source.Note note : source.notes()) {
            String number = "" + note.number();
            int mark = body.open("Sentence").mark("s" + number);
            body.styled("Number", "[" + number + "]").endMark(mark).tab();
            WordNotes.quote(body, note, words);
            body.text(heading.after(source, note)).close();
        }
    }
}
