package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.reader.source.DocumentSink;
import dyad.reader.source.Sources;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The example corpus gives the same record whoever reads it, in whatever order and however often. */
@ParameterizedClass
@EnumSource(Place.class)
class SameContentTest {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final int THREADS = 4;
    private static final int TIMES = 3;
    private static final int AT_ONCE = 5;

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final Reader reader = Reader.create();
    private final List<Document> corpus = new ArrayList<>();

    @BeforeEach
    void load() {
        Sources.read(List.of(EXAMPLES), new ByteArrayInputStream(new byte[0]), new DocumentSink() {
            @Override
            public void document(Document document) {
                corpus.add(document);
            }

            @Override
            public void problem(Issue issue) {
                throw new AssertionError(issue.toString());
            }
        });
        assertThat(corpus).hasSizeGreaterThan(10);
    }

    @Test
    void threeTimesShuffledByFourThreadsGivesTheSameExport() throws Exception {
        String inOrder = place.place(folder);
        read(inOrder, corpus);
        for (int seed = 1; seed <= 2; seed++) {
            String address = place.place(folder);
            Record.open(address).close();
            List<Document> all = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                all.addAll(corpus);
            }
            Collections.shuffle(all, new Random(seed));
            inThreads(address, all);
            assertThat(contents(address)).hasSizeGreaterThan(10).isEqualTo(contents(inOrder));
            assertThat(statements(address)).hasSizeGreaterThan(100).isEqualTo(statements(inOrder));
        }
    }

    private void inThreads(String address, List<Document> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            int share = (all.size() + THREADS - 1) / THREADS;
            for (int i = 0; i < all.size(); i += share) {
                List<Document> some = all.subList(i, Math.min(all.size(), i + share));
                running.add(threads.submit(() -> read(address, some)));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private void read(String address, List<Document> documents) {
        try (Record record = Record.open(address)) {
            for (int i = 0; i < documents.size(); i += AT_ONCE) {
                List<Reading> readings = documents.subList(i, Math.min(documents.size(), i + AT_ONCE)).stream()
                        .map(reader::read)
                        .toList();
                record.addAll(readings);
            }
        }
    }

    private static String contents(String address) {
        StringBuilder lines = new StringBuilder();
        try (Record record = Record.open(address)) {
            Export.writeContents(record, line -> lines.append(line).append('\n'));
        }
        return lines.toString();
    }

    private static List<String> statements(String address) {
        try (Record record = Record.open(address);
                var found = record.statements(Query.all())) {
            return found.map(StatementJson::line).toList();
        }
    }
}
