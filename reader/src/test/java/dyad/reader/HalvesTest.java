package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A half behind a number belongs to it. */
class HalvesTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade between Chad and Peru stood at one and a half billion dollars in 2023. | 1500000000",
                "Trade between Chad and Peru reached a billion and a half dollars in 2023. | 1500000000",
                "More than three and a half thousand Peruvian companies work in Chad. | 3500",
                "Trade between Chad and Peru reached half a billion dollars in 2023. | 500000000",
                "Trade between Chad and Peru grew by a half in 2023. | 50",
            })
    void isReadWithIt(String text, String value) {
        assertThat(values(text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource("Trade between Chad and Peru grew two and a half times in 2023.")
    void isNoChangeByItself(String text) {
        assertThat(values(text)).doesNotContain("50", "-50");
    }

    private static List<String> values(String text) {
        Document document = new Document("d", text, Period.of("2024-03-14"), null, null, "en");
        return READER.read(document).statements().stream()
                .map(said -> ((Figure) said).value().toPlainString())
                .toList();
    }
}
