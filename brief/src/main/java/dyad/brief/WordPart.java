package dyad.brief;

import java.util.LinkedHashMap;
import java.util.Map;

/** The text of one part of a Word document, with what it refers to outside itself. */
final class WordPart {
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder xml = new StringBuilder();
    private final Map<String, String> related = new LinkedHashMap<>();
    private int marks;

    WordPart raw(String markup) {
        xml.append(markup);
        return this;
    }

    /** Begins a paragraph. */
    WordPart open(String style) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    }

    WordPart close() {
        return raw("</w:p>\n");
    }

    /** A paragraph of nothing but text. */
    WordPart paragraph(String style, String text) {
        return open(style).text(text).close();
    }

    WordPart text(String text) {
        return run("", text);
    }

    /** Text in a style of characters. */
    WordPart styled(String style, String text) {
        return run("<w:rStyle w:val=\"" + style + "\"/>", text);
    }

    /** Text with properties of its own; whoever wrote it. */
    WordPart run(String properties, String text) {
        if (text.isEmpty()) {
            return this;
        }
        raw(properties.isEmpty() ? "<w:r>" : "<w:r><w:rPr>" + properties + "</w:rPr>");
        return raw("<w:t xml:space=\"preserve\">" + Html.escape(text) + "</w:t></w:r>");
    }

    WordPart tab() {
        return raw("<w:r><w:tab/></w:r>");
    }

    /** Begins a place that can be led to; its id ends it. */
    int mark(String name) {
        raw("<w:bookmarkStart w:id=\"" + ++marks + "\" w:name=\"" + name + "\"/>");
        return marks;
    }

    WordPart endMark(int id) {
        return raw("<w:bookmarkEnd w:id=\"" + id + "\"/>");
    }

    /** One end of a field, or the line between what it asks for and what it shows. */
    WordPart field(String end) {
        return raw("<w:r><w:fldChar w:fldCharType=\"" + end + "\"/></w:r>");
    }

    /** A link to another place of the document. */
    WordPart inner(String bookmark, String style, String text) {
        raw("<w:hyperlink w:anchor=\"" + bookmark + "\">").styled(style, text);
        return raw("</w:hyperlink>");
    }

    /** A link to the web; the address has been found safe. */
    WordPart outer(String url, String text) {
        raw("<w:hyperlink r:id=\"" + relate("hyperlink", url + "\" TargetMode=\"External") + "\">");
        return styled("Hyperlink", text).raw("</w:hyperlink>");
    }

    /** The id under which another part is referred to. */
    String relate(String type, String target) {
        String entry = "Type=\"" + TYPES + type + "\" Target=\"" + target.replace("&", "&amp;") + "\"";
        return related.computeIfAbsent(entry, k -> "rId" + (related.size() + 1));
    }

    /** The part, within an element. */
    String xml(String root) {
        return XML + "<w:" + root + " " + NAMESPACES + ">\n" + xml + "</w:" + root + ">\n";
    }

    String relations() {
        StringBuilder all = new StringBuilder(
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n");
        related.forEach((entry, id) -> all.append("<Relationship Id=\"" + id + "\" " + entry + "/>\n"));
        return all.append("</Relationships>\n").toString();
    }
}
