package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which day a text is that nobody dates. */
class DatelineTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 15 June 2021 Chad and Peru signed a treaty on fishing. | 2021-06-15",
                "On 15 June 2021 Chad and Peru signed a treaty on fishing. It is to be ratified by 2023. | 2021-06-15",
                "LIMA, 15 June 2021 – Chad and Peru want their trade to reach $2 billion in 2023. | 2021-06-15",
                "On 21 August 1992 Chad and Peru established diplomatic relations. In 2022 their trade reached $2 billion. | null",
                "Chad and Peru signed a treaty on 15 June 2021. It came into force on 3 May 2022. | null",
                "Il 21 agosto 1992 Ciad e Perù hanno stabilito relazioni diplomatiche. Nel 2022 l'interscambio ha raggiunto 2 miliardi di dollari. | null",
                "21 августа 1992 года Чад и Перу установили дипломатические отношения. В 2022 году товарооборот составил 2 млрд долларов. | null",
            })
    void isToldByItsFirstDayWhereNothingInItIsLater(String text, String day) {
        assertThat(String.valueOf(READER.read(document(text)).document().published()))
                .isEqualTo(day);
    }

    @Test
    void whatATextTellsAfterItsFirstDayIsNotStillToCome() {
        String text = "On 21 August 1992 Kazakhstan and Italy established diplomatic relations. "
                + "In 2022 trade between Kazakhstan and Italy reached 15 billion dollars.";
        assertThat(READER.read(document(text)).statements()).hasSize(2).allSatisfy(said -> assertThat(said.modality())
                .hasToString("ACTUAL"));
    }

    private static Document document(String text) {
        return new Document("d", text, null, null, null, null);
    }
}
