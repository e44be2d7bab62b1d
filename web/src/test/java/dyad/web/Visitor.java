package dyad.web;

import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.record.Record;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** A site over a small record, and a program that visits it. */
public final class Visitor implements AutoCloseable {
    static final String TRADE = "In 2023 trade between Kazakhstan and Italy reached $16.1 billion.";
    static final String VISIT =
            "On 30 May 2025 Prime Minister of Italy Giorgia Meloni paid an official visit to Kazakhstan.";

    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    private Visitor(Site site) {
        this.site = site;
    }

    /** At a site over a record with two documents on Italy and Kazakhstan. */
    static Visitor at(Path folder) {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            Reader reader = Reader.create();
            record.add(reader.read(document("trade", "2024-01-20", "Ishim Post", TRADE)));
            record.add(reader.read(document("visit", "2025-05-31", "Lombard Review", VISIT)));
        }
        return of(file);
    }

    /** At a site over this record. */
    static Visitor of(Path record) {
        return new Visitor(Site.open(record.toString(), 0));
    }

    /** At this site, which others opened. */
    public static Visitor to(Site site) {
        return new Visitor(site);
    }

    /** A document in English. */
    public static Document document(String id, String day, String publisher, String text) {
        return new Document(id, text, Period.of(day), publisher, "https://example.org/" + id, "en");
    }

    public String address() {
        return site.address();
    }

    /** What is answered; headers go in pairs of name and value. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path.substring(1)));
        for (String[] header : pairs(List.of(headers))) {
            request.header(header[0], header[1]);
        }
        return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String[]> pairs(List<String> headers) {
        List<String[]> pairs = new java.util.ArrayList<>();
        for (int i = 0; i + 1 < headers.size(); i += 2) {
            pairs.add(new String[] {headers.get(i), headers.get(i + 1)});
        }
        return pairs;
    }

    @Override
    public void close() {
        site.close();
    }
}
