package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesInTextTest {
    @ParameterizedTest
    @CsvSource({
        "Italy Kazakhstan, ITA KAZ, ''",
        "investments Italy and Kazakhstan, ITA KAZ, investments and",
        "товарооборот Италии с Казахстаном, ITA KAZ, товарооборот с",
        "Қазақстанның Италиямен саудасы, KAZ ITA, саудасы",
        "KAZ-ITA, KAZ ITA, ''",
        "Guinea-Bissau South Korea trade, GNB KOR, trade",
        "it is in no way so, '', it is in no way so",
        "IT KZ, ITA KAZ, ''",
        "Italy Italian Italy, ITA, Italian",
        "'', '', ''"
    })
    void namesOfStatesAreToldFromOtherWords(String typed, String states, String others) {
        StatesInText found = StatesInText.of(typed);
        assertThat(String.join(" ", found.states())).isEqualTo(states);
        assertThat(found.others()).isEqualTo(others);
    }

    @Test
    void veryManyWordsAreNoTrouble() {
        assertThat(StatesInText.of("word ".repeat(10_000)).states()).isEmpty();
    }
}
