package dyad.bench;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link ReadingBenchmark} and prints, for each language, the megabytes read in a second and the ratio to the scan in the same run. */
public final class Throughput {
    private Throughput() {}

    /** Takes the options of JMH. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include(ReadingBenchmark.class.getName())
                        .build())
                .run();
        Map<String, Map<String, Double>> byLanguage = new TreeMap<>();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.");
            byLanguage
                    .computeIfAbsent(result.getParams().getParam("language"), k -> new TreeMap<>())
                    .put(name[name.length - 1], result.getPrimaryResult().getScore());
        }
        System.out.println("| language | bytes | read, MB/s | scan, MB/s | scan : read |\n|---|---|---|---|---|");
        byLanguage.forEach(Throughput::row);
    }

    private static void row(String language, Map<String, Double> milliseconds) {
        long bytes = Texts.of(language).stream()
                .mapToLong(t -> t.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        double read = milliseconds.getOrDefault("read", Double.NaN);
        double scan = milliseconds.getOrDefault("scan", Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.0f | %.0f : 1 |%n",
                language,
                bytes,
                bytes / read / 1000,
                bytes / scan / 1000,
                read / scan);
    }
}
