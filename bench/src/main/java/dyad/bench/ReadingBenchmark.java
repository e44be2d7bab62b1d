package dyad.bench;

import dyad.model.Document;
import dyad.reader.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads all texts of a language once, on one thread; beside it the plainest thing that can be done with the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 6, time = 3)
public class ReadingBenchmark {
    /** Language of the texts. */
    @Param("en")
    public String language = "en";

    private Reader reader = Reader.create();
    private List<Document> texts = List.of();
    private final List<byte[]> bytes = new ArrayList<>();

    /** Loads the texts. */
    @Setup
    public void load() {
        reader = Reader.create();
        texts = Texts.of(language);
        texts.forEach(t -> bytes.add(t.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Statements read from all texts. */
    @Benchmark
    public int read() {
        int statements = 0;
        for (Document text : texts) {
            statements += reader.read(text).statements().size();
        }
        return statements;
    }

    /** Letters in all texts, decoded from UTF-8. */
    @Benchmark
    public int scan() {
        int letters = 0;
        for (byte[] text : bytes) {
            String decoded = new String(text, StandardCharsets.UTF_8);
            for (int i = 0; i < decoded.length(); i++) {
                letters += Character.isLetter(decoded.charAt(i)) ? 1 : 0;
            }
        }
        return letters;
    }
}
