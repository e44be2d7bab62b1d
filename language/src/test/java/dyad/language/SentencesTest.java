package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private final Pack pack = Pack.load("en");

    private List<String> sentences(String text) {
        Tokens tokens = Tokenizer.tokens(text);
        return pack.sentences().of(tokens).stream()
                .map(s -> tokens.text(s.from(), s.to()))
                .toList();
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertThat(sentences("Mr. Odongo met Gen. Kapunga on Aug. 5. They spoke of U.S. aid worth Rs. 5 crore."))
                .containsExactly("Mr. Odongo met Gen. Kapunga on Aug. 5.", "They spoke of U.S. aid worth Rs. 5 crore.");
    }

    @Test
    void closingQuotesBelongToTheirSentence() {
        assertThat(sentences("\u201CWe agree.\u201D He left.")).containsExactly("\u201CWe agree.\u201D", "He left.");
    }

    @Test
    void headlinesAndListItemsEndAtTheLine() {
        assertThat(sentences("JOINT COMMUNIQUE\n\nAccra, 10 May 2023\n\n1. The two met."))
                .containsExactly("JOINT COMMUNIQUE", "Accra, 10 May 2023", "1. The two met.");
    }

    @Test
    void aLineBrokenInTheMiddleIsOneSentence() {
        assertThat(sentences("Trade between the two\ncountries grew."))
                .containsExactly("Trade between the two\ncountries grew.");
    }

    @Test
    void everyTokenStandsInExactlyOneSentence() {
        Tokens tokens = Tokenizer.tokens("A b. C d! (E f.) \u2026 g ".repeat(300) + "x ".repeat(2000));
        int next = 0;
        for (Sentences.Sentence sentence : pack.sentences().of(tokens)) {
            assertThat(sentence.from()).isEqualTo(next);
            next = sentence.to();
        }
        assertThat(next).isEqualTo(tokens.size());
    }
}
