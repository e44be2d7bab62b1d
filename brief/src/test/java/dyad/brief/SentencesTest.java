package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        int from = text.codePointCount(0, start);
        Sentences sentences = new Sentences(text, "en");
        return sentences.text(sentences.around(new Span(from, from + words.codePointCount(0, words.length()))));
    }
}
