package dyad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a few hundred kilobytes that are made to take gigabytes, or to nest without end; and what is said of each. */
final class Bombs {
    private static final int MEGABYTE = 1 << 20;
    private static final String SENTENCE = "In 2023 trade between Kazakhstan and Italy reached $16.1 billion.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES =
            "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"image/x\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>";

    private final Path folder;
    private final Map<String, String> said = new LinkedHashMap<>();

    /** Writes them all into a folder. */
    Bombs(Path folder) {
        this.folder = folder;
        try {
            word();
            archives();
            texts();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is said of each, by its name. */
    Map<String, String> said() {
        return said;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private OutputStream bomb(String name, String what) throws IOException {
        said.put(name, what);
        return Files.newOutputStream(folder.resolve(name));
    }

    private void word() throws IOException {
        String unpacks = "unpacks to more than any text";
        document("one-part.docx", unpacks, paragraph(" ".repeat(90 * MEGABYTE)));
        document("elements.docx", unpacks, elements());
        document("nested.docx", unpacks, "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000));
        parts("parts.docx", unpacks);
        laughs("laughs.docx", "word/document.xml", "declares entities");
        laughs("laughs-in-types.docx", "[Content_Types].xml", "damaged or truncated Word document");
        laughs("laughs-in-comments.docx", "word/comments.xml", "declares entities");
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Paragraphs without a word, none like the other, so that they do not pack out of all proportion. */
    private static String elements() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            many.append("<w:p w:rsidR=\"").append(i * 0x9E3779B1).append("\"/>");
        }
        return many.toString();
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/comments\" Target=\"comments.xml\"/></Relationships>");
        parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/comments.xml", root("comments", ""));
        return parts;
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content
                + "</w:" + name + ">";
    }

    private void document(String name, String what, String body) throws IOException {
        zip(bomb(name, what), parts(body));
    }

    /** Each part is small, and there are thousands. */
    private void parts(String name, String what) throws IOException {
        Map<String, String> parts = parts(paragraph(SENTENCE));
        String blank = " ".repeat(90_000);
        for (int i = 0; i < 5000; i++) {
            parts.put("word/media/" + i + ".bin", blank);
        }
        zip(bomb(name, what), parts);
    }

    private void laughs(String name, String part, String what) throws IOException {
        Map<String, String> parts = parts(paragraph(SENTENCE));
        String xml = parts.get(part);
        int root = xml.indexOf('>') + 1;
        parts.put(part, doctype("x") + xml.substring(0, root) + "&a29;" + xml.substring(root));
        zip(bomb(name, what), parts);
    }

    private static String doctype(String root) {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return doctype + "]>";
    }

    private static void zip(OutputStream out, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void archives() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        zip(inner, Map.of("blank.txt", " ".repeat(20 * MEGABYTE)));
        String packed = new String(inner.toByteArray(), StandardCharsets.ISO_8859_1);
        zip(bomb("zip.zip", "a ZIP archive"), Map.of("inner.zip", packed.repeat(100)));
        zip(bomb("letter.odt", "a ZIP archive"), Map.of("content.xml", " ".repeat(50 * MEGABYTE)));
        zip(bomb("book.epub", "a ZIP archive"), Map.of("chapter.xhtml", " ".repeat(50 * MEGABYTE)));
        try (OutputStream out = new GZIPOutputStream(bomb("blank.jsonl.gz", "unpacks to hundreds of times its size"))) {
            blanks(out, 300);
        }
        try (OutputStream out =
                new GZIPOutputStream(new GZIPOutputStream(bomb("twice.txt.gz", "is compressed twice")))) {
            blanks(out, 300);
        }
        pdf("stream.pdf", "<</Length LENGTH/Filter/FlateDecode>>");
        pdf("objects.pdf", "<</Type/ObjStm/N 9/First 9/Length LENGTH/Filter/FlateDecode>>");
    }

    private static void blanks(OutputStream out, int megabytes) throws IOException {
        byte[] blank = (" ".repeat(MEGABYTE - 1) + "\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            out.write(blank);
        }
    }

    /** One page, of which the fourth object is a stream that unpacks to half a gigabyte. */
    private void pdf(String name, String dictionary) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(stream)) {
            blanks(packed, 500);
        }
        String head =
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj"
                        + dictionary.replace("LENGTH", String.valueOf(stream.size())) + "stream\r\n";
        try (OutputStream out = bomb(name, "is a PDF that unpacks to more than any text")) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            stream.writeTo(out);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void texts() throws IOException {
        text("laughs.xml", "DOCTYPE", doctype("rss") + "<rss><channel><title>&a29;</title></channel></rss>");
        text("nested.xml", "nested too deeply", "<rss>" + "<a>".repeat(100_000) + "</rss>");
        text("nested.jsonl", "is not JSON", "{\"text\":" + "[".repeat(1_000_000));
        text("tags.html", "too tangled to parse", "<html><body>" + "<p><b>".repeat(1_500_000) + SENTENCE);
        text("nested.html", "", "<html><body>" + "<div>".repeat(300_000) + SENTENCE);
    }

    private void text(String name, String what, String text) throws IOException {
        try (OutputStream out = bomb(name, what)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
