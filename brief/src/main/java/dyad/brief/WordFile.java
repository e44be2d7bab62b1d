package dyad.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The container of a Word document: its parts in a zip, in a fixed order and with fixed times, so that the same brief gives the same bytes. */
final class WordFile {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> values;
    private final LocalDate date;

    /**
     * A document without its text.
     *
     * @param values what stands for which word in braces in the parts that are alike in all documents; markup is escaped here
     * @param date when it says it was made
     */
    WordFile(Map<String, String> values, LocalDate date) {
        this.values = values;
        this.date = date;
        template("[Content_Types].xml", "content-types.xml");
        template("_rels/.rels", "rels.xml");
        template("docProps/core.xml", "core.xml");
        template("docProps/app.xml", "app.xml");
        for (String part : new String[] {"styles", "numbering", "settings", "header", "first", "footer"}) {
            template("word/" + part + ".xml", part + ".xml");
        }
    }

    void add(String name, byte[] part) {
        parts.put(name, part);
    }

    void add(String name, String part) {
        add(name, part.getBytes(StandardCharsets.UTF_8));
    }

    private void template(String name, String resource) {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream("word/" + resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", Html.escape(value.getValue()));
            }
            add(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the parts of a document belong to the program", e);
        }
    }

    byte[] bytes() {
        return FixedZip.of(parts, date);
    }
}
