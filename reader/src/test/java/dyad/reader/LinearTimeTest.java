package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Twice the text takes about twice the work, on hostile text too. The two sizes are compared within one run, by processor time of this
 * thread, and the limit lies far from what any quadratic step would give.
 */
class LinearTimeTest {
    private static final int SMALL = 1 << 18;
    private static final Reader READER = Reader.create();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trade between Kenya and ",
                "the first half of the first half of ",
                "1,000,000 million more than ",
                "Agreement on the Agreement on ",
                "Minister of Trade and Industry and ",
                "((((\"\"''--",
                "Kenya, Uganda, Fiji, Tonga, ",
                "signed signed signed ",
                "$1 $2 $3 ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "Trade between Kenya and Uganda reached $5 billion. ",
                "between 1 and 2 and 3 and 4 to 5 ",
                "exports to imports from ",
                "A. B. C. U.S. ",
            })
    void timeGrowsWithTheLengthOnly(String unit) {
        String half = unit.repeat(SMALL / unit.length());
        String whole = half + half;
        cost(half);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && ratio > 3; attempt++) {
            ratio = Math.min(ratio, cost(whole) / Math.max(1e6, cost(half)));
        }
        assertThat(ratio).as("twice the length of \"%s\"", unit).isLessThan(3.0);
    }

    private static double cost(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        READER.read(new Document("d", text, Period.of("2024-05-01"), null, null, null));
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
