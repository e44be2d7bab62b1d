package dyad.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dyad.model.Span;
import dyad.reader.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WordFileTest {
    private static final int MOST = 16 << 20;

    private static WordFile open(String body) {
        return open(WordSample.of(body).bytes());
    }

    private static WordFile open(byte[] bytes) {
        try {
            return WordFile.open(bytes, MOST);
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    private static String refusal(byte[] bytes) {
        Unreadable refused = catchThrowableOfType(Unreadable.class, () -> WordFile.open(bytes, MOST));
        assertThat(refused).isNotNull();
        return refused.getMessage() + "; " + refused.remedy();
    }

    private static byte[] written(WordFile word) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            word.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static Span words(WordFile word, String words) {
        int start = word.text().indexOf(words);
        assertThat(start).as(word.text()).isNotNegative();
        return new Span(start, start + words.length());
    }

    /** The words between a comment's marks. */
    private static String anchored(byte[] part, int id) {
        try {
            Document document = WordXml.parse(new ByteArrayInputStream(part));
            StringBuilder words = new StringBuilder();
            boolean inside = false;
            NodeList all = document.getElementsByTagNameNS("*", "*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                boolean mine = WordXml.attribute(element, "id").equals(String.valueOf(id));
                String name = element.getLocalName();
                inside =
                        mine && name.equals("commentRangeStart") || inside && !(mine && name.equals("commentRangeEnd"));
                if (inside && name.equals("t")) {
                    words.append(element.getTextContent());
                }
            }
            return words.toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void readsParagraphsCellsBoxesAndNotes() {
        String body = "<p><pPr><pStyle val=\"Heading1\"/></pPr><r><t>A heading</t></r></p>"
                + "<p/><p><r><rPr><b/></rPr><t xml:space=\"preserve\">Italy and </t></r><hyperlink id=\"x\"><r><t>Kazakh</t></r>"
                + "</hyperlink><r><t>stan</t></r><r><footnoteReference id=\"2\"/></r><r><tab/><t>meet</t><br/><t>again.</t></r></p>"
                + "<tbl><tr><tc><p><r><t>2022</t></r></p></tc><tc><p><r><t>14.9</t></r></p></tc></tr></tbl>"
                + "<sdt><sdtContent><p><r><t>In a control</t></r></p></sdtContent></sdt>"
                + "<p><r><drawing><txbxContent><p><r><t>In a box</t></r></p></txbxContent></drawing></r><r><t>Around</t></r></p>";
        String notes = "<footnotes><footnote type=\"separator\" id=\"0\"><p><r><t>line</t></r></p></footnote>"
                + "<footnote id=\"2\"><p><r><footnoteRef/></r><r><t>A note.</t></r></p></footnote></footnotes>";
        WordFile word = open(WordSample.of(body).with("footnotes", notes).bytes());
        assertThat(word.text().split("\n\n"))
                .containsExactly(
                        "A heading",
                        "Italy and Kazakhstan meet\nagain.",
                        "2022",
                        "14.9",
                        "In a control",
                        "Around",
                        "In a box",
                        "A note.");
    }

    @Test
    void whatIsDeletedHiddenOrACodeIsNotText() {
        assertThat(open("<p><del><r><delText>old</delText><t>old</t></r></del><ins><r><t>new</t></r></ins>"
                                + "<r><rPr><vanish/></rPr><t>hidden</t></r><r><rPr><vanish val=\"0\"/></rPr><t>seen</t></r>"
                                + "<r><instrText>PAGE</instrText></r><moveFrom><r><t>gone</t></r></moveFrom></p>")
                        .text())
                .isEqualTo("newseen");
    }

    @Test
    void textBoxesToldTwiceForOlderProgramsAreReadOnce() {
        String box = "<txbxContent><p><r><t>Box</t></r></p></txbxContent>";
        assertThat(open("<p><r><AlternateContent><Choice>" + box + "</Choice><Fallback>" + box
                                + "</Fallback></AlternateContent></r></p>")
                        .text())
                .isEqualTo("Box");
    }

    @Test
    void aCommentStandsAtTheVeryWordsThroughRunsOfEveryLook() {
        WordFile word = open(
                "<p><r><t xml:space=\"preserve\">Before. Tra</t></r><r><rPr><b/><i/></rPr><t xml:space=\"preserve\">de with </t></r>"
                        + "<hyperlink id=\"x\"><r><rPr><u val=\"single\"/></rPr><t>Kazakhstan</t></r></hyperlink>"
                        + "<r><t xml:space=\"preserve\"> grew. After.</t></r></p>");
        String before = word.text();
        assertThat(before).isEqualTo("Before. Trade with Kazakhstan grew. After.");
        word.comment(words(word, "Trade with Kazakhstan grew."), List.of("Agrees", "sources say so"));
        byte[] out = written(word);
        Map<String, byte[]> parts = WordSample.unzip(out);
        String main = text(parts, "word/document.xml");
        assertThat(anchored(parts.get("word/document.xml"), 0)).isEqualTo("Trade with Kazakhstan grew.");
        assertThat(main)
                .contains(
                        "Before. </w:t></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\">Tra</w:t>")
                .contains("<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t xml:space=\"preserve\">de with </w:t></w:r>")
                .contains("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>");
        assertThat(text(parts, "word/comments.xml")).contains("w:author=\"Dyad\"", "Agrees", "sources say so");
        assertThat(text(parts, "[Content_Types].xml")).contains("/word/comments.xml");
        assertThat(text(parts, "word/_rels/document.xml.rels")).contains("relationships/comments");
        assertThat(open(out).text()).isEqualTo(before);
    }

    @Test
    void aSplitRunKeepsItsLook() {
        WordFile word =
                open("<p><r><rPr><color val=\"FF0000\"/></rPr><t>One. Two. Three.</t><tab/><t>Four.</t></r></p>");
        word.comment(words(word, "Two."), List.of("second"));
        word.comment(words(word, "One."), List.of("first"));
        word.comment(words(word, "Four."), List.of("fourth"));
        String before = word.text();
        byte[] out = written(word);
        byte[] main = WordSample.unzip(out).get("word/document.xml");
        assertThat(anchored(main, 0)).isEqualTo("Two.");
        assertThat(anchored(main, 1)).isEqualTo("One.");
        assertThat(anchored(main, 2)).endsWith("Four.");
        assertThat(open(out).text()).isEqualTo(before);
        String xml = new String(main, StandardCharsets.UTF_8);
        int runs = xml.split("<w:color ", -1).length - 1;
        int texts = xml.split("<w:t[ >]", -1).length - 1;
        assertThat(runs).isEqualTo(texts - (xml.contains("<w:tab/><w:t>Four") ? 1 : 0));
    }

    @Test
    void spaceThatIsNotShownStaysUnshown() {
        WordFile word = open("<p><r><t>  One. Two.  </t></r></p>");
        word.comment(words(word, "Two."), List.of("second"));
        assertThat(open(written(word)).text()).isEqualTo("One. Two.");
    }

    @Test
    void aNoteIsCommentedAtItsMark() {
        WordSample sample = WordSample.of(
                        "<p><r><t>Text.</t></r><r><footnoteReference id=\"2\"/></r><r><t>More.</t></r></p>")
                .with(
                        "footnotes",
                        "<footnotes><footnote id=\"2\"><p><r><t>A note. More.</t></r></p></footnote></footnotes>");
        WordFile word = open(sample.bytes());
        word.comment(words(word, "A note."), List.of("Agrees", "x"));
        Map<String, byte[]> parts = WordSample.unzip(written(word));
        assertThat(text(parts, "word/footnotes.xml")).doesNotContain("comment");
        assertThat(text(parts, "word/document.xml"))
                .contains(
                        "<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeEnd");
        assertThat(text(parts, "word/comments.xml").replaceAll("<[^>]*>", "|")).contains("Agrees", "“A note.”");
    }

    @Test
    void aBoxIsCommentedAsAWhole() {
        WordFile word = open(
                "<p><r><t>Before.</t></r><r><drawing><txbxContent><p><r><t>In a box. More.</t></r></p></txbxContent>"
                        + "</drawing></r></p>");
        word.comment(words(word, "In a box."), List.of("Agrees"));
        assertThat(text(WordSample.unzip(written(word)), "word/document.xml"))
                .contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:drawing>", "</w:drawing></w:r><w:commentRangeEnd");
    }

    @Test
    void aNoteWithoutAMarkHasNoComment() {
        WordSample sample = WordSample.of("<p><r><t>Text.</t></r></p>")
                .with("footnotes", "<footnotes><footnote id=\"2\"><p><r><t>A note.</t></r></p></footnote></footnotes>");
        WordFile word = open(sample.bytes());
        word.comment(words(word, "A note."), List.of("x"));
        assertThat(text(WordSample.unzip(written(word)), "word/document.xml")).doesNotContain("comment");
    }

    @Test
    void commentsOfOthersStay() {
        WordSample sample = WordSample.of(
                        "<p><commentRangeStart id=\"7\"/><r><t>Text.</t></r><commentRangeEnd id=\"7\"/>"
                                + "<r><commentReference id=\"7\"/></r></p>")
                .with("comments", "<comments><comment id=\"7\"><p><r><t>Mine</t></r></p></comment></comments>");
        WordFile word = open(sample.bytes());
        word.comment(words(word, "Text."), List.of("of Dyad"));
        Map<String, byte[]> parts = WordSample.unzip(written(word));
        assertThat(text(parts, "word/comments.xml")).contains("Mine", "w:id=\"7\"", "of Dyad", "w:id=\"8\"");
        assertThat(anchored(parts.get("word/document.xml"), 7)).isEqualTo("Text.");
        assertThat(anchored(parts.get("word/document.xml"), 8)).isEqualTo("Text.");
    }

    @Test
    void everythingElseInTheFileIsUnchanged() {
        byte[] picture = new byte[5000];
        new Random(3).nextBytes(picture);
        byte[] before = WordSample.of("<p><r><t>Text &amp; more.</t></r></p>")
                .with("styles", "<styles><style id=\"a\"/></styles>")
                .put("word/media/picture.bin", picture)
                .bytes();
        WordFile word = open(before);
        word.comment(words(word, "Text & more."), List.of("x", "control \u0000\u0008 and \uD83D\uDE00 \uD800"));
        Map<String, byte[]> parts = WordSample.unzip(written(word));
        WordSample.unzip(before).forEach((name, bytes) -> {
            if (name.startsWith("docProps/") || name.startsWith("word/media/") || name.equals("word/styles.xml")) {
                assertThat(parts.get(name)).as(name).isEqualTo(bytes);
            }
        });
        assertThat(text(parts, "word/document.xml")).contains("Text &amp; more.");
        assertThat(parts.keySet()).containsAll(WordSample.unzip(before).keySet());
    }

    @Test
    void theSameCommentsGiveTheSameBytesOfText() {
        byte[] bytes = WordSample.of("<p><r><t>One. Two.</t></r></p>").bytes();
        for (String part : List.of("word/document.xml", "word/comments.xml")) {
            byte[][] twice = new byte[2][];
            for (int i = 0; i < 2; i++) {
                WordFile word = open(bytes);
                word.comment(words(word, "Two."), List.of("x"));
                twice[i] = WordSample.unzip(written(word)).get(part);
            }
            assertThat(twice[0]).isEqualTo(twice[1]);
        }
    }

    @Test
    void theStrictVocabularyIsReadAndKept() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        byte[] bytes = WordSample.of("<p><r><t>Text.</t></r></p>").bytes();
        Map<String, byte[]> parts = WordSample.unzip(bytes);
        parts.replaceAll((name, part) -> new String(part, StandardCharsets.UTF_8)
                .replace(WordSample.W, strict)
                .replace(WordSample.RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
                .getBytes(StandardCharsets.UTF_8));
        try {
            WordFile word = WordFile.open(WordSample.zip(parts), MOST);
            word.comment(words(word, "Text."), List.of("x"));
            Map<String, byte[]> out = WordSample.unzip(written(word));
            assertThat(text(out, "word/comments.xml")).contains(strict).doesNotContain(WordSample.W);
        } catch (Unreadable e) {
            // what the library does not take must be refused in one line, not fail
            assertThat(e.getMessage()).contains("Word document");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-word.document.macroEnabled.main+xml, with macros",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, none of Word"
    })
    void otherKindsAreRefused(String type, String what) {
        assertThat(refusal(WordSample.of(type, "<document/>").bytes())).contains(what);
    }

    @Test
    void anEncryptedDocumentIsRefused() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
        assertThat(refusal(old)).contains("old office document");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertThat(refusal(old)).contains("encrypted", "without a password");
    }

    @Test
    void aTruncatedDocumentIsRefused() {
        byte[] whole = WordSample.of("<p><r><t>" + "Text. ".repeat(500) + "</t></r></p>")
                .bytes();
        for (int length = 4; length < whole.length; length += 37) {
            assertThat(refusal(Arrays.copyOf(whole, length))).contains("Word document");
        }
    }

    @Test
    void aDamagedDocumentIsRefusedOrRead() {
        byte[] whole = WordSample.of("<p><r><t>" + "Text. ".repeat(50) + "</t></r></p>")
                .bytes();
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                WordFile.open(damaged, MOST).text();
            } catch (Unreadable e) {
                assertThat(e.getMessage()).contains("Word").doesNotContain("\n");
            }
        }
    }

    @Test
    void aBombIsRefused() {
        byte[] zeros = ("<document><body><p><r><t>" + " ".repeat(30 << 20) + "</t></r></p></body></document>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] bomb = WordSample.of(WordSample.MAIN, new String(zeros, StandardCharsets.UTF_8))
                .bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(bomb)).contains("unpacks to more");
    }

    @Test
    void entitiesAreRefused() {
        String bomb = "<!DOCTYPE document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        WordSample sample = WordSample.of("<p><r><t>x</t></r></p>");
        String xml = WordSample.prefixed("<document><body><p><r><t>ENTITY</t></r></p></body></document>")
                .replaceFirst("\n", "\n" + bomb)
                .replace(">ENTITY<", ">&b;<");
        assertThat(refusal(sample.put("word/document.xml", xml).bytes())).contains("declares entities");
    }
}
