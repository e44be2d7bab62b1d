package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.language.Detector.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorTest {
    private static final Detector DETECTOR = Detector.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Trade between the two countries rose by a tenth over the year.",
                "it | L'interscambio tra i due Paesi è cresciuto di un decimo nell'ultimo anno.",
                "ru | За год товарооборот между двумя странами вырос на десятую часть.",
                "kk | Бір жылда екі ел арасындағы тауар айналымы оннан бірге өсті.",
                "uk | За рік товарообіг між двома країнами зріс на десяту частину.",
                "ky | Бир жылда эки өлкөнүн ортосундагы соода жүгүртүү өстү.",
                "es | El comercio entre los dos países creció una décima parte en el año.",
                "fr | Les échanges entre les deux pays ont augmenté d'un dixième en un an.",
                "pt | O comércio entre os dois países cresceu um décimo no ano, não mais.",
                "tr | İki ülke arasındaki ticaret bir yılda onda bir arttı."
            })
    void aSentenceTellsItsLanguage(String language, String text) {
        assertThat(DETECTOR.signs(text).most()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"''", "2022: 4.5", "Ελλάδα και Κύπρος", "ქართული ენა"})
    void whatTellsNothingHasNone(String text) {
        assertThat(DETECTOR.signs(text).most()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[en, it] | Nuovo ambasciatore ad Astana",
                "[en, it] | Trade talks 2024: Lima",
                "[ru, kk] | Встреча в Астане",
                "[] | 2022: 4.5",
                "[] | Ελλάδα"
            })
    void lettersTellWhichLanguagesItMayBe(String languages, String text) {
        assertThat(DETECTOR.written(text, List.of("en", "it", "ru", "kk"))).hasToString(languages);
    }

    @Test
    void twiceAsMuchIsByFar() {
        assertThat(DETECTOR.signs("La visita a Roma di ieri").mostByFar()).isEqualTo("it");
        assertThat(DETECTOR.signs("Lima 2022").mostByFar()).isNull();
    }

    @Test
    void aParagraphInAnotherLanguageIsFound() {
        String english = "The two presidents met in Astana on Monday and spoke of trade between their countries.\n";
        String russian =
                "«Мы договорились, что товарооборот между нашими странами будет удвоен до конца года», – сказал он.\n";
        assertThat(DETECTOR.signs(english + russian + english).foreign("en"))
                .isEqualTo(List.of(new Stretch(english.length(), english.length() + russian.length() - 1, "ru")));
    }

    @Test
    void namesInAnotherAlphabetDoNotMakeATextForeign() {
        String text = "The agency Казинформ said that trade with the neighbour had grown.\nKazinform (Казинформ)";
        assertThat(DETECTOR.signs(text).foreign("en")).isEmpty();
    }
}
