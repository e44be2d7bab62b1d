package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Tie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Since when an agreement is said to be signed, in a text of 16 June 2021. */
class SignedWhenTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad and Peru signed an extradition treaty on 3 May 2021. | 2021-05-03",
                "Chad and Peru signed an extradition treaty on 16 June 2021. | 2021-06-16",
                "Chad and Peru signed an extradition treaty in 2023. | null",
                "Il Ciad e il Perù hanno firmato un trattato di estradizione nel 2023. | null",
                "Чад и Перу подписали договор об экстрадиции в 2023 году. | null",
            })
    void isNoDayToCome(String text, String since) {
        Document document = new Document("d", text, Period.of("2021-06-16"), null, null, null);
        assertThat(READER.read(document).statements())
                .filteredOn(Tie.class::isInstance)
                .singleElement()
                .satisfies(
                        tie -> assertThat(String.valueOf(((Tie) tie).since())).isEqualTo(since));
    }
}
