package dyad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void theSameValueWrittenDifferentlyIsTheSameFigureWithTheSameId() {
        Figure one = figure("15000000000", "16.50");
        Figure other = figure("1.5E+10", "16.5");
        assertThat(one).isEqualTo(other);
        assertThat(one.id()).isEqualTo(other.id());
        assertThat(other.value().toPlainString()).isEqualTo("15000000000");
    }

    @Test
    void zeroIsZero() {
        assertThat(figure("0.00", "0E+5").value()).isEqualTo(BigDecimal.ZERO);
    }

    private static Figure figure(String value, String upTo) {
        Said said = new Said(
                "investment",
                Parties.directed(List.of("ITA"), List.of("KAZ")),
                Modality.ACTUAL,
                List.of(),
                List.of(),
                "a.txt",
                "en",
                new Span(0, 3),
                "abc",
                Map.of(),
                "rule");
        return new Figure(
                said, Measure.LEVEL, new BigDecimal(value), new BigDecimal(upTo), "USD", Bound.EXACT, null, null);
    }
}
