package dyad.reader.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word documents of the tests' own, part by part. */
final class WordSample {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    private WordSample() {}

    /** A document with this body, in which elements of Word have no prefix: {@code <p><r><t>Text</t></r></p>}. */
    static WordSample of(String body) {
        return of(MAIN, "<document><body>" + body + "<sectPr/></body></document>");
    }

    static WordSample of(String type, String main) {
        WordSample sample = new WordSample();
        sample.type("/word/document.xml", type);
        sample.put("word/document.xml", prefixed(main));
        sample.put(
                "docProps/app.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>");
        return sample;
    }

    WordSample with(String kind, String xml) {
        type(
                "/word/" + kind + ".xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml");
        relations.append(
                "<Relationship Id=\"r" + kind + "\" Type=\"" + RELATIONS + kind + "\" Target=\"" + kind + ".xml\"/>");
        return put("word/" + kind + ".xml", prefixed(xml));
    }

    WordSample put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WordSample put(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    private void type(String part, String type) {
        types.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }

    static String prefixed(String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + xml.replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1w:$2")
                        .replaceAll(" (val|id|type)=", " w:$1=")
                        .replaceFirst(">", " xmlns:w=\"" + W + "\" xmlns:mc=\"urn:mc\">");
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" "
                                + "ContentType=\"application/octet-stream\"/>"
                                + types + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", relations(relations.toString()));
        all.putAll(parts);
        return zip(all);
    }

    private static byte[] relations(String list) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }
}
