package dyad.web.browser;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.source.DocumentSink;
import dyad.reader.source.Sources;
import dyad.record.Record;
import dyad.web.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk over the examples that the README names, with a browser at it. Each has a record of its own to write to. */
final class Desk implements AutoCloseable {
    private static @Nullable List<Reading> examples;

    final Browser browser;
    final Site site;

    private Desk(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    /**
     * Over the examples.
     *
     * @param folder an empty one
     */
    static Desk open(Path folder) {
        return over(examples(), folder);
    }

    static Desk over(List<Reading> readings, Path folder) {
        Path file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            record.addAll(readings);
        }
        Site site = Site.open(file.toString(), 0);
        try {
            return new Desk(site, Browser.at(site.address(), folder));
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    /** What the reader makes of the examples, read once for all tests. */
    static synchronized List<Reading> examples() {
        if (examples == null) {
            List<Reading> read = new ArrayList<>();
            Reader reader = Reader.create();
            Sources.read(List.of(Path.of(root(), "examples")), InputStream.nullInputStream(), new DocumentSink() {
                @Override
                public void document(Document document) {
                    read.add(reader.read(document));
                }

                @Override
                public void problem(Issue issue) {
                    throw new IllegalStateException(issue.toString());
                }
            });
            examples = List.copyOf(read);
        }
        return examples;
    }

    private static String root() {
        return System.getProperty("dyad.root", "..");
    }

    /** A file in the test's own folder, as a user would have it. */
    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        site.close();
    }
}
