package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static List<String> norms(String text) {
        Tokens tokens = Tokenizer.tokens(text);
        List<String> norms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            norms.add(tokens.norm(i));
        }
        return norms;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya's exports|kenya 's exports",
                "Kenya\u2019s exports|kenya 's exports",
                "the states' ties|the states ' ties",
                "C\u00F4te d'Ivoire|c\u00F4te d'ivoire",
                "US$1.31 billion|us $ 1.31 billion",
                "65,000 tonnes|65,000 tonnes",
                "the U.S. dollar|the u.s. dollar",
                "$400m, up|$ 400 m , up",
                "784-km line|784 - km line",
                "2019\u20132023|2019 - 2023",
                "it ended.|it ended .",
                "\u201CYes\u201D|\" yes \"",
                "30th|30 th",
                "can't|can't",
            })
    void cutsWordsNumbersAndSigns(String text, String expected) {
        assertThat(String.join(" ", norms(text))).isEqualTo(expected);
    }

    @Test
    void composedAndDecomposedLettersAreTheSameWord() {
        assertThat(norms("C\u00F4te")).isEqualTo(norms("Co\u0302te"));
    }

    @Test
    void everyTokenIsTheTextBetweenItsOffsets() {
        String text = "\uFEFFRome \uD83C\uDDEE\uD83C\uDDF9 and\r\nAstana\u0000 met; e\u0301 12,5.";
        Tokens tokens = Tokenizer.tokens(text);
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(tokens.text(i, i + 1)).isEqualTo(text.substring(tokens.start(i), tokens.end(i)));
            last = tokens.end(i);
        }
        assertThat(norms(text)).contains("rome", "astana", "met");
    }

    @Test
    void noTextHasNoTokens() {
        assertThat(norms("")).isEmpty();
        assertThat(norms(" \n\t\u00A0")).isEmpty();
    }

    @Test
    void anElisionIsAWordOfItsOwn() {
        Writing italian = new Writing(Set.of(), Set.of(), Set.of("l", "dell"), false, false, List.of());
        Tokens tokens = Tokenizer.tokens("dell’Italia e L'Aquila, un po' d'O", italian);
        assertThat(norms(tokens)).containsExactly("dell'", "italia", "e", "l'", "aquila", ",", "un", "po", "'", "d'o");
    }

    @Test
    void aSpaceGroupsDigitsWhereTheLanguageWritesSo() {
        Writing russian = new Writing(Set.of(), Set.of(), Set.of(), true, true, List.of());
        Tokens tokens = Tokenizer.tokens("2 842,5 и 12\u00A0500 000; в 2022 300, 5 12 и 1 2345", russian);
        assertThat(norms(tokens))
                .containsExactly("2842,5", "и", "12500000", ";", "в", "2022", "300", ",", "5", "12", "и", "1", "2345");
    }

    private static List<String> norms(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::norm).toList();
    }

    @Test
    void aWordInTwoAlphabetsIsReadInThatOfMostOfItsLetters() {
        Tokens tokens = Tokenizer.tokens("Kаzakhstan, Итaлия");
        assertThat(tokens.norm(0)).isEqualTo("kazakhstan");
        assertThat(tokens.norm(2)).isEqualTo("италия");
        assertThat(tokens.mixed()).containsExactly(0, 2);
    }

    @Test
    void aWordThatNoAlphabetHasStaysAsItIs() {
        Tokens tokens = Tokenizer.tokens("zюr Δx");
        assertThat(tokens.norm(0)).isEqualTo("zюr");
        assertThat(tokens.mixed()).isEmpty();
    }

    @Test
    void aLatinLetterAloneInACyrillicTextIsTheOneItLooksLike() {
        Writing russian = new Writing(Set.of(), Set.of(), Set.of(), true, true, List.of());
        assertThat(Tokenizer.tokens("в I квартале", russian).norm(1)).isEqualTo("i");
        Tokens tokens = Tokenizer.tokens("c 2009 года o C plan", russian);
        assertThat(tokens.norm(0)).isEqualTo("с");
        assertThat(tokens.norm(3)).isEqualTo("о");
        assertThat(tokens.norm(5)).isEqualTo("plan");
        assertThat(tokens.mixed()).containsExactly(0, 3, 4);
    }
}
