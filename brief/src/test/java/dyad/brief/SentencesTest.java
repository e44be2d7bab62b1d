package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One thing. Two energy things. Three. | energy | Two energy things.",
                "The U.S. and Italy agreed on energy. More. | energy | The U.S. and Italy agreed on energy.",
                "Mr. Rossi met Mr. Bianchi. More. | Bianchi | Mr. Rossi met Mr. Bianchi.",
                "😀😀 emoji first. Then energy! Last. | energy | Then energy!",
                "No end of energy | energy | No end of energy",
                "One end. And a beginning here. | end. And | One end. And a beginning here."
            })
    void findsTheSentenceAround(String text, String words, String sentence) {
        assertThat(around(text, words)).isEqualTo(sentence);
    }

    @Test
    void aLineEndsASentence() {
        assertThat(around("Heading\nText on energy\nMore text", "energy")).isEqualTo("Text on energy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Польша выслала дипломатов. 12 марта 2024 года Россия ответила тем же. Так вышло. | ответила | 12 марта 2024 года Россия ответила тем же.",
                "ru | Товарооборот вырос до 5 млн долл. США. Это рекорд. | вырос | Товарооборот вырос до 5 млн долл. США.",
                "kk | Келісім жасалды. 2024 жылғы 12 наурызда Польша жауап берді. Міне. | жауап | 2024 жылғы 12 наурызда Польша жауап берді.",
                "it | L'on. Rossi ha incontrato il sig. Bianchi a Roma. Il 12 marzo è ripartito. | Bianchi | L'on. Rossi ha incontrato il sig. Bianchi a Roma.",
                "en | Trade grew. 2024 was the best year. So it was. | best | 2024 was the best year.",
                "fr | Une chose. Deux choses. Trois. | Deux | Deux choses."
            })
    void asALanguageWritesThem(String language, String text, String words, String sentence) {
        assertThat(around(text, words, language)).isEqualTo(sentence);
    }

    @Test
    void linesBrokenWithinASentenceAreOne() {
        assertThat(around("Heading\n\nA long sentence on energy\nthat goes on here. Next.", "energy"))
                .isEqualTo("A long sentence on energy that goes on here.");
    }

    @Test
    void ofALongListItsLineIsShown() {
        String item = "goods and more goods of this kind and of that\n";
        assertThat(around(item.repeat(20) + "exports of energy to many states\n" + item.repeat(20), "energy"))
                .isEqualTo("exports of energy to many states");
    }

    /** A sentence found from the words around it is the one that is found by cutting the whole text. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "ru", "kk"})
    void whatIsNearIsEnough(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                isFoundFromEachPlace(Files.readString(file), language);
            }
        }
    }

    @Test
    void aSentenceThatGoesOnOutOfReachIsShownWhole() {
        String sentence = "The two sides " + "spoke of energy, trade and transport, ".repeat(14) + "as the U.S. did. ";
        isFoundFromEachPlace("One thing. " + sentence + "Another thing. " + sentence + "The end.", "en");
    }

    private static void isFoundFromEachPlace(String text, String language) {
        Sentences sentences = new Sentences(text, language);
        for (Span sentence : sentences.all()) {
            int middle = (sentence.start() + sentence.end()) / 2;
            for (int place : List.of(sentence.start(), middle, sentence.end() - 1)) {
                int point = text.codePointCount(0, place);
                assertThat(sentences.text(sentences.around(new Span(point, point + 1))))
                        .isEqualTo(sentences.text(sentence));
            }
        }
    }

    @Test
    void aTextWithoutAnEndIsLookedAtInPart() {
        String text = "word ".repeat(20_000) + "energy " + "word ".repeat(20_000);
        assertThat(around(text, "energy")).contains("energy").hasSizeLessThan(10_000);
    }

    private static String around(String text, String words) {
        return around(text, words, "en");
    }

    private static String around(String text, String words, String language) {
        int start = text.indexOf(words);
        int from = text.codePointCount(0, start);
        Sentences sentences = new Sentences(text, language);
        return sentences.text(sentences.around(new Span(from, from + words.codePointCount(0, words.length()))));
    }
}
