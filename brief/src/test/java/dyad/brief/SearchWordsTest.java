package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.brief.SearchWords.InLanguage;
import dyad.brief.SearchWords.Part;
import dyad.model.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchWordsTest {
    private static String marked(String words, String text, String language) {
        return SearchWords.of(words).marked(text, language).stream()
                .map(part -> part.isWanted() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedInAnyForm() {
        assertThat(marked("investment", "Its investments, and one investment more.", "en"))
                .isEqualTo("Its [investments], and one [investment] more.");
        assertThat(marked("казахстан", "С Казахстаном и в Казахстане.", "ru"))
                .isEqualTo("С [Казахстаном] и в [Казахстане].");
        assertThat(marked("qualita", "La qualita\u0300 conta.", "it")).isEqualTo("La [qualita\u0300] conta.");
    }

    @Test
    void ofALongSentenceWhatStandsAroundTheFirstWordIsShown() {
        List<Part> parts = SearchWords.of("needle").marked("hay ".repeat(2000) + "needle" + " hay".repeat(2000), "en");
        String shown = parts.stream().map(Part::text).collect(Collectors.joining());
        assertThat(shown).startsWith("… hay").contains("needle").endsWith(" …").hasSizeLessThan(460);
    }

    @Test
    void aCharacterIsNeverCut() {
        List<Part> parts = SearchWords.of("needle")
                .marked("\uD83D\uDE00".repeat(1001) + " needle " + "x\uD83D\uDE00".repeat(999), "en");
        String shown = parts.stream().map(Part::text).collect(Collectors.joining());
        assertThat(new String(
                        shown.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(shown);
    }

    @Test
    void theSentenceWithMostOfTheWordsIsTheBest() {
        Document document =
                new Document("d", "\uD83D\uDE00 Trade fell. Trade with Rome grew. Rome slept.", null, null, null, "en");
        SearchWords.Hit hit = SearchWords.of("rome trade").best(document);
        assertThat(hit.text()).isEqualTo("Trade with Rome grew.");
        assertThat(hit.span().start()).isEqualTo(14);
    }

    @Test
    void allWordsMustBeInOneTextOrAnother() {
        SearchWords words = SearchWords.of("torneo rome");
        assertThat(words.areIn(List.of(new InLanguage("tornei", "it"), new InLanguage("Rome", "en"))))
                .isTrue();
        assertThat(words.areIn(List.of(new InLanguage("tornei", "it")))).isFalse();
    }
}
