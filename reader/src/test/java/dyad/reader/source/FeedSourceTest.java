package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedSourceTest {
    @TempDir
    Path folder;

    @Test
    void anItemIsADocument() {
        Found found = Found.in(Path.of(System.getProperty("dyad.root"), "examples", "india-bangladesh-feed.xml"));
        assertThat(found.issues).isEmpty();
        assertThat(found.documents).hasSize(2);
        Document first = found.documents.get(0);
        assertThat(first.id()).isEqualTo("india-bangladesh-2025-land-ports");
        assertThat(first.published()).isEqualTo(Period.of("2025-05-18"));
        assertThat(first.publisher()).isEqualTo("Padma Newsletter");
        assertThat(first.url()).isEqualTo("https://example.org/padma-newsletter/2025/05/land-ports");
        assertThat(first.language()).isEqualTo("en");
        assertThat(first.text())
                .startsWith("India closes land ports to Bangladeshi garments\n\nDHAKA, 18 May 2025 – India on Saturday")
                .doesNotContain("<p>");
    }

    @Test
    void theDayIsThePublishersOwn() {
        Found found = Found.inFile(
                folder,
                "a.xml",
                rss("<item><title>T</title><pubDate>Sun, 18 May 2025 02:00:00 +0600</pubDate></item>"));
        assertThat(found.document().published()).isEqualTo(Period.of("2025-05-18"));
        assertThat(found.document().id()).isEqualTo("a.xml:1");
    }

    @Test
    void atomIsReadToo() {
        String atom = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title><id>f</id>"
                + "<updated>2024-01-02T00:00:00Z</updated><entry><title type='html'>Italy &amp;amp; Kazakhstan</title><id>urn:1</id>"
                + "<link href='https://example.org/1'/><published>2024-01-01T23:30:00-05:00</published><updated>2024-02-01T00:00:00Z</updated>"
                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>One &lt; two</p><p>Three</p></div></content></entry></feed>";
        Document document = Found.inFile(folder, "a.atom", atom).document();
        assertThat(document)
                .isEqualTo(new Document(
                        "urn:1",
                        "Italy & Kazakhstan\n\nOne < two\n\nThree",
                        Period.of("2024-01-01"),
                        "Wire",
                        "https://example.org/1",
                        null));
    }

    @Test
    void theCharsetIsTheOneTheFeedDeclares() {
        String feed = rss("<item><title>Италия</title></item>").replace("UTF-8", "windows-1251");
        assertThat(Found.inFile(folder, "a.xml", feed.getBytes(Charset.forName("windows-1251")))
                        .document()
                        .text())
                .isEqualTo("Италия");
    }

    @Test
    void aDocumentTypeIsRefused() {
        String feed = rss("<item><title>T</title></item>")
                .replace("<rss", "<!DOCTYPE rss SYSTEM 'http://example.org/rss.dtd'><rss");
        assertThat(Found.inFile(folder, "a.xml", feed).loss().what()).contains("DOCTYPE");
    }

    @Test
    void anEntityBombIsRefused() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&l9;</title></channel></rss>");
        assertThat(Found.inFile(folder, "a.xml", bomb.toString()).loss().what()).contains("DOCTYPE");
        assertThat(Found.inFile(folder, "a.txt", bomb.toString()).loss().what()).contains("DOCTYPE");
    }

    @Test
    void noExternalEntityIsOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String feed = "<?xml version='1.0'?><!-- x --><!DOCTYPE rss [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>"
                + "<rss version='2.0'><channel><title>F</title><item><title>&s;</title></item></channel></rss>";
        Found found = Found.inFile(folder, "a.xml", feed);
        assertThat(found.loss().what()).contains("DOCTYPE");
    }

    @Test
    void aBrokenFeedIsAProblemWithItsLine() {
        Found found = Found.inFile(
                folder, "a.xml", "<?xml version='1.0'?>\n<rss version='2.0'>\n<channel><title>F</title><item>");
        assertThat(found.loss().line()).isEqualTo(3);
    }

    @Test
    void otherXmlIsAProblem() {
        assertThat(Found.inFile(folder, "a.xml", "<?xml version='1.0'?><project/>")
                        .loss()
                        .what())
                .isEqualTo("is XML but neither RSS nor Atom");
        assertThat(Found.inFile(folder, "b.xml", "no XML").loss().what()).contains("XML");
        String deep = "<?xml version='1.0'?>" + "<x>".repeat(100_000) + "</x>".repeat(100_000);
        assertThat(Found.inFile(folder, "c.xml", deep).loss().what()).contains("nested too deeply");
    }

    @Test
    void anItemWhoseMarkupBreaksTheParserIsReadAllTheSame() {
        String tangle = "Italy<e><noscript>" + "<e>".repeat(507) + "<template><template><l>";
        String feed = rss("<item><description><![CDATA[" + tangle + "]]></description></item>");
        assertThat(Found.inFile(folder, "a.xml", feed).document().text()).startsWith("Italy");
    }

    @Test
    void anItemWithoutTextIsAProblemAndTheOthersAreRead() {
        Found found = Found.inFile(folder, "a.xml", rss("<item><guid>x</guid></item><item><title>T</title></item>"));
        assertThat(found.texts()).containsExactly("T");
        assertThat(found.issues.get(0).what()).isEqualTo("item 1 has no text");
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>F</title><link>https://example.org</link>"
                + "<description>d</description>" + items + "</channel></rss>";
    }
}
