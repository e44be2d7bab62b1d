package dyad.brief;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dyad.brief.SearchWords.Hit;
import dyad.model.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that were found by their words, each with the sentence that has most of them. */
public final class SearchReport {
    /** How it is written. */
    public enum Format {
        /** For reading: date, publisher and document, then the sentence. */
        TEXT,
        /** One JSON object a line. */
        JSONL
    }

    private static final JsonFactory JSON = new JsonFactory();
    private static final int WIDTH = 100;
    private static final int DATE_WIDTH = 12;

    private final List<Hit> hits;

    private SearchReport(List<Hit> hits) {
        this.hits = hits;
    }

    /**
     * The report on these documents.
     *
     * @param words what was looked for, as a person typed it
     * @param documents what was found, in the order in which it is to be told
     */
    public static SearchReport of(String words, List<Document> documents) {
        SearchWords wanted = SearchWords.of(words);
        return new SearchReport(documents.stream().map(wanted::best).toList());
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** The report as text. */
    public String write(Format format) {
        StringBuilder out = new StringBuilder();
        hits.forEach(hit -> out.append(format == Format.TEXT ? text(hit) : json(hit)));
        return out.toString();
    }

    private static String text(Hit hit) {
        StringBuilder out = new StringBuilder();
        Document document = hit.document();
        String date =
                document.published() == null ? "undated" : document.published().edtf();
        String publisher = document.publisher() == null ? "" : document.publisher() + ", ";
        out.append(date).append(" ".repeat(Math.max(2, DATE_WIDTH - date.length())));
        out.append(Wrapping.clean(publisher + document.id())).append('\n');
        String indent = " ".repeat(DATE_WIDTH);
        Wrapping.wrap(out, indent, indent, "“" + hit.text() + "”", WIDTH);
        return out.toString();
    }

    /** Spans count code points, as those of statements do. */
    private static String json(Hit hit) {
        Document document = hit.document();
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("document", document.id());
            optional(json, "published", document.published());
            optional(json, "publisher", document.publisher());
            optional(json, "url", document.url());
            optional(json, "language", document.language());
            json.writeNumberField("start", hit.span().start());
            json.writeNumberField("end", hit.span().end());
            json.writeStringField("quote", hit.quote());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.append("\n").toString();
    }

    private static void optional(JsonGenerator json, String field, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value.toString());
        }
    }
}
