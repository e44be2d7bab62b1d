package dyad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodShapesTest {
    @Test
    void tellsYearsFromAllElse() {
        assertThat(Period.of("2022").isYear()).isTrue();
        assertThat(Period.of("2022-05").isYear()).isFalse();
        assertThat(Period.of("2005/2024").isYears()).isTrue();
        assertThat(Period.of("2005/2024").firstYear()).hasToString("2005");
        assertThat(Period.of("2005/2024").lastYear()).hasToString("2024");
        assertThat(Period.of("2005/..").isYears()).isFalse();
        assertThat(Period.of("2005/2024-40").isYears()).isFalse();
        assertThat(Period.of("2022-08-21").isYears()).isFalse();
    }

    @Test
    void countsItsDays() {
        assertThat(Period.of("2024").days()).isEqualTo(366);
        assertThat(Period.of("2022-08-21").days()).isEqualTo(1);
        assertThat(Period.of("2022-40").days()).isEqualTo(181);
        assertThat(Period.of("2022/..").days()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aPeriodCoversWhatLiesWithinItAndNothingOpen() {
        assertThat(Period.of("2022").covers(Period.of("2022-40"))).isTrue();
        assertThat(Period.of("2022-10-11/2022-10-12").covers(Period.of("2022-10-12")))
                .isTrue();
        assertThat(Period.of("2022-40").covers(Period.of("2022"))).isFalse();
        assertThat(Period.of("2022").covers(Period.of("2022-05/.."))).isFalse();
        assertThat(Period.of("2022/..").covers(Period.of("2022-05"))).isFalse();
    }
}
