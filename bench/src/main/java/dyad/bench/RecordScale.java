package dyad.bench;

import dyad.brief.Brief;
import dyad.brief.BriefFormat;
import dyad.brief.FiguresReport;
import dyad.brief.SearchReport;
import dyad.brief.Terms;
import dyad.model.Dyad;
import dyad.model.Kind;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.Search;
import dyad.record.fact.Comparing;
import dyad.record.fact.Figures;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills a record with so many statements and measures storing, briefs, figures and search. */
public final class RecordScale {
    private static final long SEED = 20261129;
    private static final int DOCUMENTS_AT_ONCE = 400;
    private static final int SMALL = 10_000;
    private static final int SMALL_FILES = 7;
    private static final int QUESTIONS = 400;
    private static final double STATEMENTS_A_DOCUMENT = 5;

    private RecordScale() {}

    /**
     * Takes the number of statements and the place of the record, which must not be there yet. A number of writers may follow, who store at
     * once; nothing is asked then.
     */
    public static void main(String[] arguments) throws IOException {
        long statements = Long.parseLong(arguments[0].replace("_", ""));
        String place = arguments[1];
        Path folder = Files.createTempDirectory("dyad-bench");
        if (!Record.exists(place)) {
            warmUp(folder);
            if (arguments.length > 2) {
                storeAtOnce(place, statements, Integer.parseInt(arguments[2]));
                return;
            }
            store(place, statements, folder);
        }
        GeneratedPress questions = new GeneratedPress(SEED + 1, 1);
        try (Record record = Record.open(place)) {
            ask(record, questions);
        }
    }

    /** What a compiler learns first is not what is measured. */
    private static void warmUp(Path folder) {
        for (int i = 0; i < 3; i++) {
            fill(folder.resolve("warm" + i + ".db").toString(), new GeneratedPress(i, 6000), 6000 * 5, null);
        }
        anew(folder);
    }

    /** What new files take at this moment: neighbours on the machine come and go, so that only the same moment compares. */
    private static Span anew(Path folder) {
        Span all = new Span();
        for (int i = 0; i < SMALL_FILES; i++) {
            Path file = folder.resolve("small.db");
            all.add(fill(file.toString(), new GeneratedPress(i, SMALL / 5), SMALL, null));
            for (String end : List.of("", "-wal", "-shm")) {
                file.resolveSibling("small.db" + end).toFile().delete();
            }
        }
        all.tell(SMALL_FILES + " new files, each", SMALL);
        return all;
    }

    private static void store(String place, long statements, Path folder) {
        fill(place, new GeneratedPress(SEED, Math.round(statements / STATEMENTS_A_DOCUMENT)), statements, folder);
    }

    /** What all of them together store by the clock; making documents up is part of it, as reading them would be. */
    private static void storeAtOnce(String place, long statements, int writers) {
        Record.open(place).close();
        long begun = System.nanoTime();
        List<CompletableFuture<Span>> spans = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        for (int i = 0; i < writers; i++) {
            GeneratedPress press = new GeneratedPress(SEED + i, Math.round(statements / STATEMENTS_A_DOCUMENT));
            spans.add(CompletableFuture.supplyAsync(() -> fill(place, press, statements / writers, null), threads));
        }
        Span all = new Span();
        spans.forEach(span -> all.add(span.join()));
        threads.shutdown();
        all.tell("each of " + writers + " writers, together", all.statements);
        System.out.printf(
                Locale.ROOT,
                "all by the clock: %,.0f statements/s%n",
                all.statements * 1e9 / (System.nanoTime() - begun));
    }

    /**
     * Stores and closes.
     *
     * @param beside folder for new files to compare with; null to tell nothing
     * @return how long it took, without the time in which the documents were made up
     */
    private static Span fill(String place, GeneratedPress press, long wanted, @Nullable Path beside) {
        Span all = new Span();
        long begun;
        long busy;
        try (Record record = Record.open(place)) {
            fill(record, press, wanted, beside, all);
            begun = System.nanoTime();
            busy = cpu();
        }
        // what is still in the log gets into the file now
        all.add(List.of(), System.nanoTime() - begun, cpu() - busy);
        if (beside != null) {
            all.tell("all", all.statements);
        }
        return all;
    }

    private static void fill(Record record, GeneratedPress press, long wanted, @Nullable Path beside, Span all) {
        Span window = new Span();
        long step = Math.max(100_000, wanted / 20);
        while (all.statements < wanted) {
            List<Reading> readings = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS_AT_ONCE; i++) {
                readings.add(press.next());
            }
            long begun = System.nanoTime();
            long busy = cpu();
            record.addAll(readings);
            busy = cpu() - busy;
            long elapsed = System.nanoTime() - begun;
            all.add(readings, elapsed, busy);
            window.add(readings, elapsed, busy);
            if (beside != null && window.statements >= step) {
                window.tell("up to", all.statements);
                window.compare(anew(beside));
                window = new Span();
            }
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What was stored within some time. */
    private static final class Span {
        private long documents;
        private long statements;
        private long nanos;
        private long busy;

        void add(List<Reading> readings, long elapsed, long processor) {
            documents += readings.size();
            readings.forEach(reading -> statements += reading.statements().size());
            nanos += elapsed;
            busy += processor;
        }

        void add(Span other) {
            documents += other.documents;
            statements += other.statements;
            nanos += other.nanos;
            busy += other.busy;
        }

        void compare(Span other) {
            System.out.printf(
                    Locale.ROOT,
                    "  a document against one of a new file: %.2f : 1, by processor time %.2f : 1%n",
                    (double) nanos / documents * other.documents / other.nanos,
                    (double) busy / documents * other.documents / other.busy);
        }

        void tell(String what, long total) {
            System.out.printf(
                    Locale.ROOT,
                    "%s %,d: %,.0f statements/s, %.0f µs a document (%.0f of them processor time of the thread)%n",
                    what,
                    total,
                    statements * 1e9 / nanos,
                    nanos / 1e3 / documents,
                    busy / 1e3 / documents);
        }
    }

    private static void ask(Record record, GeneratedPress press) {
        Publishers publishers = Publishers.load();
        List<Dyad> any = any(press);
        List<Dyad> weighed = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String[] states = press.dyad();
            weighed.add(Dyad.of(states[0], states[1]));
        }
        measure("brief, any dyad", i -> brief(record, any.get(i)));
        measure("figures, any dyad", i -> figures(record, any.get(i), publishers));
        measure("search, one word", i -> search(record, press.word(), null));
        measure("search, two words", i -> search(record, press.word() + " " + press.word(), null));
        measure("search, one word and a dyad", i -> search(record, press.word(), weighed.get(i)));
        measure("figures, dyads as often as in the press", i -> figures(record, weighed.get(i), publishers));
        measure("brief, dyads as often as in the press", i -> brief(record, weighed.get(i)));
    }

    /** Each dyad as likely as any other. */
    private static List<Dyad> any(GeneratedPress press) {
        Set<Dyad> met = new LinkedHashSet<>();
        for (int i = 0; i < 400_000; i++) {
            String[] states = press.dyad();
            met.add(Dyad.of(states[0], states[1]));
        }
        List<Dyad> dyads = new ArrayList<>(met);
        Collections.shuffle(dyads, new Random(SEED));
        return dyads;
    }

    private static int brief(Record record, Dyad dyad) {
        try (Stream<Reading> found = record.readings(Query.of(dyad))) {
            List<Reading> readings = found.toList();
            BriefFormat.TEXT.write(Brief.of(dyad, readings, Terms.PLAIN));
            return size(readings);
        }
    }

    private static int figures(Record record, Dyad dyad, Publishers publishers) {
        try (Stream<Reading> found = record.readings(Query.of(dyad).of(Kind.FIGURE))) {
            List<Reading> readings = found.toList();
            Figures figures = new Figures(publishers, new Comparing(Rates.NONE));
            FiguresReport.of(dyad, figures.of(dyad, readings, Set.of())).write(FiguresReport.Format.TEXT);
            return size(readings);
        }
    }

    private static int size(List<Reading> readings) {
        return readings.stream()
                .mapToInt(reading -> reading.statements().size())
                .sum();
    }

    private static int search(Record record, String words, @Nullable Dyad dyad) {
        var found = record.search(new Search(words, dyad, null, null, 20));
        SearchReport.of(words, found).write(SearchReport.Format.TEXT);
        return found.size();
    }

    private static void measure(String what, IntFunction<Integer> question) {
        double[] millis = new double[QUESTIONS];
        double[] processor = new double[QUESTIONS];
        int[] sizes = new int[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            long begun = System.nanoTime();
            long busy = cpu();
            sizes[i] = question.apply(i);
            processor[i] = (cpu() - busy) / 1e6;
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(processor);
        Arrays.sort(sizes);
        int last = QUESTIONS * 95 / 100;
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95 %% within %.1f ms (processor %.1f ms), worst %.1f ms; found: median %,d, 95 %% %,d, most %,d%n",
                what,
                millis[QUESTIONS / 2],
                millis[last],
                processor[last],
                millis[QUESTIONS - 1],
                sizes[QUESTIONS / 2],
                sizes[last],
                sizes[QUESTIONS - 1]);
    }
}
