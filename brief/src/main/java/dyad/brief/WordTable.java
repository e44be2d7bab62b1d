package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Row;
import java.util.List;
import java.util.function.Consumer;

/** The figures of a section as a table whose head is repeated on each page, and whose rows stay whole. */
final class WordTable {
    /** A column: its key, its width in twentieths of a point, and the styles of its head and its cells. */
    private record Column(String key, int width, String head, String cell) {}

    private static final List<Column> WITH_EXACT = List.of(
            new Column("period", 2650, "CellHead", "Cell"),
            new Column("value", 3500, "CellHeadNumber", "CellNumber"),
            new Column("exact", 2350, "CellHeadNumber", "CellExact"),
            new Column("source", 910, "CellHeadNumber", "CellNumber"));
    private static final List<Column> SHORT = List.of(
            new Column("period", 2650, "CellHead", "Cell"),
            new Column("value", 5850, "CellHeadNumber", "CellNumber"),
            new Column("source", 910, "CellHeadNumber", "CellNumber"));
    private static final String ROW = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";

    private final WordPart body;
    private final WordNotes notes;
    private final Messages words;
    private final Consumer<Piece> pieces;

    /**
     * A table yet to be written.
     *
     * @param pieces writes a stretch of a line
     */
    WordTable(WordPart body, WordNotes notes, Messages words, Consumer<Piece> pieces) {
        this.body = body;
        this.notes = notes;
        this.words = words;
        this.pieces = pieces;
    }

    void write(Section section) {
        List<Column> columns = section.hasExact() ? WITH_EXACT : SHORT;
        int width = columns.stream().mapToInt(Column::width).sum();
        body.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"FigureTable\"/><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        body.raw(
                "<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\"");
        body.raw(" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"");
        body.raw(Html.escape(section.heading()) + "\"/></w:tblPr><w:tblGrid>");
        columns.forEach(column -> body.raw("<w:gridCol w:w=\"" + column.width + "\"/>"));
        body.raw("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        columns.forEach(column -> cell(column, column.head, () -> body.text(words.get("table." + column.key))));
        body.raw("</w:tr>\n");
        section.figures().forEach(each -> figures(each, columns, width));
        body.raw("</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>\n");
    }

    private void figures(Figures figures, List<Column> columns, int width) {
        body.raw(ROW + "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:gridSpan w:val=\""
                + columns.size());
        body.raw("\"/></w:tcPr>").paragraph("CellGroup", figures.indicator()).raw("</w:tc></w:tr>\n");
        for (Row row : figures.rows()) {
            body.raw(ROW);
            columns.forEach(column -> cell(column, column.cell, () -> content(column, row)));
            body.raw("</w:tr>\n");
        }
    }

    private void content(Column column, Row row) {
        switch (column.key) {
            case "period" -> body.text(row.period());
            case "value" -> row.value().pieces().forEach(pieces);
            case "exact" ->
                row.value().pieces().forEach(piece -> body.text(piece.exact() == null ? "" : piece.exact()));
            default -> notes.refer(body, row.value().notes());
        }
    }

    private void cell(Column column, String style, Runnable content) {
        body.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + column.width + "\" w:type=\"dxa\"/></w:tcPr>")
                .open(style);
        content.run();
        body.close().raw("</w:tc>");
    }
}
