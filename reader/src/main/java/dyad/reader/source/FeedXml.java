package dyad.reader.source;

import org.jdom2.JDOMFactory;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.SAXHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** An XML parser for feeds: no document type, no entity from elsewhere, no nesting that only an attack has. */
final class FeedXml {
    private static final int DEEPEST = 256;

    private FeedXml() {}

    static SAXBuilder builder() {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setExpandEntities(false);
        builder.setSAXHandlerFactory(Shallow::new);
        return builder;
    }

    /** Says that elements are nested too deeply. */
    static final class TooDeep extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private static final class Shallow extends SAXHandler {
        private int depth;

        Shallow(JDOMFactory factory) {
            super(factory);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new TooDeep();
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            depth--;
            super.endElement(uri, local, name);
        }
    }
}
