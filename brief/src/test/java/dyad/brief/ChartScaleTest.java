package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartScaleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.6 20 14.9 | 0 5 10 15 20",
                "100 300 270 | 0 100 200 300",
                "-3 5 | -4 -2 0 2 4 6",
                "-0.4 -0.1 | -0.4 -0.3 -0.2 -0.1 0",
                "0 0 | 0 1",
                "7 | 0 2 4 6 8",
                "1000000001 | 0 500000000 1000000000 1500000000"
            })
    void hasRoundStepsAndRoomForAll(String values, String ticks) {
        assertThat(scale(values).ticks())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers(ticks));
    }

    @Test
    void isShortAndHoldsEveryValueWhateverItsSize() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextLong(), random.nextInt(30) - 5);
            BigDecimal other = BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
            ChartScale scale = ChartScale.of(List.of(one, other));
            assertThat(scale.ticks()).hasSizeBetween(2, 6);
            assertThat(scale.share(one)).isBetween(0.0, 1.0);
            assertThat(scale.share(other)).isBetween(0.0, 1.0);
            assertThat(scale.share(BigDecimal.ZERO)).isBetween(0.0, 1.0);
        }
    }

    private static ChartScale scale(String values) {
        return ChartScale.of(numbers(values));
    }

    private static List<BigDecimal> numbers(String values) {
        return Arrays.stream(values.strip().split(" ")).map(BigDecimal::new).toList();
    }
}
