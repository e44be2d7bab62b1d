package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StateNamesTest {
    @Test
    void namesStatesAndOrganisations() {
        assertThat(StateNames.of("KAZ")).isEqualTo("Kazakhstan");
        assertThat(StateNames.of("MMR")).isEqualTo("Myanmar");
        assertThat(StateNames.of("EU")).isEqualTo("European Union");
        assertThat(StateNames.of("SUN")).isEqualTo("Soviet Union");
        assertThat(StateNames.of("XKX")).isEqualTo("Kosovo");
    }

    @Test
    void whatIsNotKnownKeepsItsCode() {
        assertThat(StateNames.of("QQQ")).isEqualTo("QQQ");
    }

    @Test
    void putsSeveralInAList() {
        assertThat(Messages.english().states(List.of("ITA"))).isEqualTo("Italy");
        assertThat(Messages.english().states(List.of("FRA", "ITA", "KAZ"))).isEqualTo("France, Italy and Kazakhstan");
    }

    @Test
    void knowsAStateInItsCases() {
        assertThat(List.of("Италию", "Италией", "Италия", "Italy")).allMatch(word -> StateNames.isNamedBy("ITA", word));
        assertThat(List.of("Казахстане", "Қазақстанда")).allMatch(word -> StateNames.isNamedBy("KAZ", word));
        assertThat(List.of("Милан", "Итака", "Italian")).noneMatch(word -> StateNames.isNamedBy("ITA", word));
        assertThat(List.of("Нигерия", "Нигерии")).noneMatch(word -> StateNames.isNamedBy("NER", word));
    }
}
