package dyad.reader.word;

import dyad.model.Span;
import dyad.reader.word.WordText.Stretch;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks where a comment's words begin and end; a run that holds more than them is split into two of the same look. */
final class WordAnchor {
    private WordAnchor() {}

    /** Sets the marks; false where the document has none of these words. */
    static boolean set(WordText text, Span span, int id) {
        splitAt(text, span.end());
        splitAt(text, span.start());
        Stretch first = text.at(span.start());
        Stretch last = text.before(span.end());
        if (first == null || last == null || last.start() < first.start()) {
            return false;
        }
        Element root = first.element().getOwnerDocument().getDocumentElement();
        if (!root.equals(last.element().getOwnerDocument().getDocumentElement())) {
            return false;
        }
        Element begin = run(first.element());
        parent(begin).insertBefore(mark(root, "commentRangeStart", id), begin);
        Element end = run(last.element());
        Element close = mark(root, "commentRangeEnd", id);
        parent(end).insertBefore(close, end.getNextSibling());
        Node top = inParagraph(close);
        parent(top).insertBefore(reference(root, id), top.getNextSibling());
        return true;
    }

    /** Splits the run in whose midst a place lies. */
    private static void splitAt(WordText text, int offset) {
        Stretch stretch = text.at(offset);
        if (stretch == null || stretch.start() >= offset) {
            return;
        }
        Element element = stretch.element();
        int length = offset - stretch.start();
        // without what Word does not show either
        String content = element.getTextContent().substring(stretch.from(), stretch.from() + stretch.length());
        Element second = (Element) element.cloneNode(false);
        second.setTextContent(content.substring(length));
        element.setTextContent(content.substring(0, length));
        preserve(element);
        preserve(second);
        Element run = run(element);
        Element other = (Element) run.cloneNode(false);
        Element properties = WordXml.child(run, "rPr");
        if (properties != null) {
            other.appendChild(properties.cloneNode(true));
        }
        other.appendChild(second);
        for (Node next = element.getNextSibling(); next != null; next = element.getNextSibling()) {
            other.appendChild(next);
        }
        parent(run).insertBefore(other, run.getNextSibling());
        text.split(stretch, length, second);
    }

    private static void preserve(Element text) {
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    private static Element run(Element text) {
        return (Element) parent(text);
    }

    private static Node parent(Node node) {
        Node parent = node.getParentNode();
        if (parent == null) {
            throw new IllegalStateException("text outside of a document");
        }
        return parent;
    }

    /** What of the paragraph itself holds a node: a link, an insertion, or the node. */
    private static Node inParagraph(Node node) {
        Node top = node;
        while (!"p".equals(parent(top).getLocalName())) {
            top = parent(top);
        }
        return top;
    }

    private static Element mark(Element root, String name, int id) {
        Element mark = WordXml.create(root, name);
        WordXml.attribute(root, mark, "id", String.valueOf(id));
        return mark;
    }

    private static Element reference(Element root, int id) {
        Element run = WordXml.create(root, "r");
        run.appendChild(mark(root, "commentReference", id));
        return run;
    }
}
