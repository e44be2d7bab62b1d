package dyad.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The comments of a Word document. */
final class WordComments {
    private static final String AUTHOR = "Dyad";
    private static final String INITIALS = "D";

    private final Element root;
    private int next;

    private WordComments(Element root) {
        this.root = root;
        for (Element comment : WordXml.children(root)) {
            next = Math.max(next, number(WordXml.attribute(comment, "id")) + 1);
        }
    }

    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    static WordComments of(PackagePart part) throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            return new WordComments(WordXml.parse(in).getDocumentElement());
        }
    }

    /** An empty part in the vocabulary of the main part's root. */
    static WordComments none(Element main) {
        DOMImplementation dom = main.getOwnerDocument().getImplementation();
        Document document = dom.createDocument(main.getNamespaceURI(), "w:comments", null);
        document.getDocumentElement()
                .setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", main.getNamespaceURI());
        return new WordComments(document.getDocumentElement());
    }

    Document document() {
        return root.getOwnerDocument();
    }

    /** An id that no comment has. */
    int next() {
        return next;
    }

    void add(int id, List<String> lines) {
        next = Math.max(next, id + 1);
        Element comment = WordXml.create(root, "comment");
        WordXml.attribute(root, comment, "id", String.valueOf(id));
        WordXml.attribute(root, comment, "author", AUTHOR);
        WordXml.attribute(root, comment, "initials", INITIALS);
        for (int i = 0; i < lines.size(); i++) {
            comment.appendChild(paragraph(lines.get(i), i == 0));
        }
        root.appendChild(comment);
    }

    private Element paragraph(String line, boolean first) {
        Element paragraph = WordXml.create(root, "p");
        if (first) {
            Element mark = WordXml.create(root, "r");
            mark.appendChild(WordXml.create(root, "annotationRef"));
            paragraph.appendChild(mark);
        }
        Element run = WordXml.create(root, "r");
        if (first) {
            Element properties = WordXml.create(root, "rPr");
            properties.appendChild(WordXml.create(root, "b"));
            run.appendChild(properties);
        }
        Element text = WordXml.create(root, "t");
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.setTextContent(clean(line));
        run.appendChild(text);
        paragraph.appendChild(run);
        return paragraph;
    }

    /** Without characters that XML cannot hold. */
    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> c < ' ' || c == 0xFFFE || c == 0xFFFF || c >= 0xD800 && c <= 0xDFFF ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
