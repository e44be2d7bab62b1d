package dyad.reader.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dyad.language.Languages;
import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jspecify.annotations.Nullable;

/** RSS and Atom: each item is a document. A feed with a document type is refused, for entities could be hidden in it. */
final class FeedSource implements Source {
    /** Where feeds write the day of publication, the surest first; the names are those of RSS, Atom and Dublin Core. */
    private static final List<String> DATES = List.of("pubDate", "published", "issued", "date", "updated");

    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        byte[] bytes = Bytes.all(in);
        Charsets.Decoded decoded = Charsets.decode(bytes, declaredCharset(bytes));
        decoded.tell(out);
        org.jdom2.Document xml = xml(decoded.text(), out);
        if (xml == null) {
            return;
        }
        items(feed(xml), items(xml.getRootElement()), out);
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        int open = at < 0 ? -1 : at + "encoding=".length();
        int close = open < 0 || open >= head.length() ? -1 : head.indexOf(head.charAt(open), open + 1);
        return close < 0 ? null : head.substring(open + 1, close);
    }

    private static org.jdom2.@Nullable Document xml(String text, Outlet out) throws IOException, Unreadable {
        if (Markup.hasDoctype(text)) {
            throw new Unreadable(
                    "is a feed with a DOCTYPE, which could hide entities, and was not opened",
                    "remove the <!DOCTYPE …> if you trust the file");
        }
        try {
            return FeedXml.builder().build(new StringReader(text.stripLeading()));
        } catch (JDOMException e) {
            if (e.getCause() instanceof FeedXml.TooDeep) {
                throw new Unreadable("is XML nested too deeply for a feed", "check that it is the feed you meant");
            }
            int line = e instanceof JDOMParseException at ? Math.max(1, at.getLineNumber()) : 1;
            out.lost(line, "the XML is broken here, and no item was read", "get a complete copy of the feed");
            return null;
        }
    }

    private static SyndFeed feed(org.jdom2.Document xml) throws Unreadable {
        try {
            return new SyndFeedInput().build(xml);
        } catch (FeedException | IllegalArgumentException e) {
            throw new Unreadable("is XML but neither RSS nor Atom", "give a feed, or save it as HTML or plain text");
        }
    }

    /** The elements of the items, in the order in which ROME gives their entries. */
    private static List<Element> items(Element root) {
        List<Element> items = new ArrayList<>();
        for (Element child : root.getChildren()) {
            if (isItem(child)) {
                items.add(child);
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream().filter(FeedSource::isItem).forEach(items::add);
            }
        }
        return items;
    }

    private static boolean isItem(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }

    private static void items(SyndFeed feed, List<Element> elements, Outlet out) {
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            out.lost("is a feed without items", "check that it is the feed you meant");
        }
        for (int i = 0; i < entries.size(); i++) {
            Element element = elements.size() == entries.size() ? elements.get(i) : null;
            item(feed, entries.get(i), element, i + 1, out);
        }
    }

    private static void item(SyndFeed feed, SyndEntry entry, @Nullable Element element, int number, Outlet out) {
        String title = plain(entry.getTitle());
        String text = HtmlSource.text(title, body(entry));
        if (text.isBlank()) {
            out.lost("item " + number + " has no text", "give a feed that carries texts, or the pages themselves");
            return;
        }
        out.document(new Document(
                id(entry, number, out),
                text,
                published(entry, element),
                plain(feed.getTitle()),
                HtmlFacts.webAddress(entry.getLink()),
                Languages.primary(feed.getLanguage())));
    }

    private static @Nullable String plain(@Nullable String html) {
        return html == null
                ? null
                : Origin.presentOrNull(HtmlText.ofFragment(html).replace('\n', ' '));
    }

    /** The full text where there is one, and else the description. */
    private static String body(SyndEntry entry) {
        for (SyndContent content : entry.getContents()) {
            String text = text(content);
            if (!text.isBlank()) {
                return text;
            }
        }
        return text(entry.getDescription());
    }

    private static String text(@Nullable SyndContent content) {
        String value = content == null ? null : content.getValue();
        if (content == null || value == null) {
            return "";
        }
        boolean literal = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        boolean markup = value.indexOf('<') >= 0 || value.indexOf('&') >= 0;
        return literal || !markup ? value.strip() : HtmlText.ofFragment(value);
    }

    private static String id(SyndEntry entry, int number, Outlet out) {
        String id = Origin.presentOrNull(entry.getUri());
        if (id == null) {
            id = Origin.presentOrNull(entry.getLink());
        }
        return id == null ? out.origin().id() + ":" + number : id;
    }

    /** The day as the feed writes it; ROME's own would be that of Greenwich. */
    private static @Nullable Period published(SyndEntry entry, @Nullable Element item) {
        for (String name : DATES) {
            String text = item == null ? null : childText(item, name);
            Period period = Dates.iso(text);
            period = period == null ? Dates.rfc822(text) : period;
            if (period != null) {
                return period;
            }
        }
        return entry.getPublishedDate() == null
                ? null
                : Period.day(entry.getPublishedDate()
                        .toInstant()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate());
    }

    private static @Nullable String childText(Element item, String name) {
        for (Element child : item.getChildren()) {
            if (child.getName().equals(name)) {
                return child.getText();
            }
        }
        return null;
    }
}
