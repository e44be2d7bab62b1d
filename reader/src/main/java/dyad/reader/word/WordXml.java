package dyad.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a Word document's parts, which may declare no document type and thus no entities. */
final class WordXml {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private WordXml() {}

    /**
     * Goes through a part without making a tree of it, which takes a hundred times the memory.
     *
     * @param most elements and attributes that it may have
     * @throws SAXException if it is no sound XML, declares entities, has more, or is nested more deeply than any text
     */
    static void measure(InputStream in, long most) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(in, new Measure(most));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document parse(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Document document, OutputStream out) throws IOException {
        try {
            document.setXmlStandalone(true);
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** An element of the same namespace as this root, with its prefix. */
    static Element create(Element root, String name) {
        String prefix = prefix(root);
        Document document = root.getOwnerDocument();
        return document.createElementNS(root.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** Sets an attribute of the root's namespace. */
    static void attribute(Element root, Element element, String name, String value) {
        String prefix = prefix(root);
        if (prefix == null) {
            element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:w", root.getNamespaceURI());
        }
        element.setAttributeNS(root.getNamespaceURI(), (prefix == null ? "w" : prefix) + ":" + name, value);
    }

    private static @Nullable String prefix(Element root) {
        return root.getPrefix();
    }

    /** The child elements, which may be moved while they are gone through. */
    static Iterable<Element> children(Node parent) {
        return () -> new Iterator<>() {
            private @Nullable Node next = element(parent.getFirstChild());

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Element next() {
                Node here = next;
                if (here == null) {
                    throw new NoSuchElementException();
                }
                next = element(here.getNextSibling());
                return (Element) here;
            }
        };
    }

    private static @Nullable Node element(@Nullable Node from) {
        Node node = from;
        while (node != null && !(node instanceof Element)) {
            node = node.getNextSibling();
        }
        return node;
    }

    /** The first child element of this local name, or null. */
    static @Nullable Element child(Element parent, String name) {
        for (Element child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }

    /** The value of an attribute in the element's own namespace, empty where there is none. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** Counts what a part is made of. */
    private static final class Measure extends DefaultHandler {
        private static final int DEEPEST = 500;

        private long left;
        private int depth;

        Measure(long most) {
            this.left = most;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            left -= 1 + attributes.getLength();
            if (++depth > DEEPEST || left < 0) {
                throw new Excessive();
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            depth--;
        }
    }

    /** More elements, or nested more deeply, than any text has. */
    static final class Excessive extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** What is wrong is thrown; nothing is printed. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
