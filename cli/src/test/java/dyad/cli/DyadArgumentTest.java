package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.brief.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadArgumentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KAZ-ITA | ITA-KAZ | ",
                "kaz–ita | ITA-KAZ | ",
                "kazakhstan-italy | ITA-KAZ | ",
                "KAZ ITA | ITA-KAZ | ",
                "kz it | ITA-KAZ | ",
                "Казахстан Италия | ITA-KAZ | ",
                "Қазақстан Италия | ITA-KAZ | ",
                "Kazakistan Italia | ITA-KAZ | ",
                "кот-д’ивуар франция | CIV-FRA | ",
                "Kazakhstan Italy examples | ITA-KAZ | examples",
                "KAZ-ITA a.txt b.txt | ITA-KAZ | a.txt b.txt",
                "South Korea Japan news | JPN-KOR | news",
                "South Korea North Korea | KOR-PRK | ",
                "Guinea-Bissau-Portugal | GNB-PRT | ",
                "Guinea-Bissau Portugal | GNB-PRT | ",
                "Papua New Guinea Guinea | GIN-PNG | ",
                "uk usa | GBR-USA | ",
                "holland swaziland | NLD-SWZ | ",
                "Holy See Republic of Kazakhstan | KAZ-VAT | ",
                "türkiye the Netherlands | NLD-TUR | ",
                "cote d'ivoire dr congo | CIV-COD | "
            })
    void findsTheTwoStatesAndWhatFollows(String words, String dyad, String rest) {
        DyadArgument found = DyadArgument.first(List.of(words.split(" ")));
        assertThat(found.dyad()).hasToString(dyad);
        assertThat(found.rest()).isEqualTo(rest == null ? List.of() : List.of(rest.split(" ")));
    }

    @Test
    void twoNamesMayStandInOneWord() {
        assertThat(DyadArgument.first(List.of("Kazakhstan Italy", "x")).dyad()).hasToString("ITA-KAZ");
        assertThat(DyadArgument.of("South Korea, Japan")).hasToString("JPN-KOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kazahstan Italy | no state is called \"Kazahstan\"; did you mean Kazakhstan",
                "Italy Kazahstan | no state is called \"Kazahstan\"; did you mean Kazakhstan",
                "Xxxxxxxxx Italy | give names or codes, as in KAZ-ITA",
                "KAZ | a second state is missing, as in KAZ-ITA",
                "Kazakhstan-Itlay | no state is called \"Itlay\"; did you mean Italy (ITA)?",
                "Kazakhstan Itlay trade-turnover | no state is called \"Itlay\"; did you mean Italy (ITA)?",
                "Italy South Koera | no state is called \"South Koera\"; did you mean South Korea (KOR)?",
                "South Koera Italy | no state is called \"South Koera\"; did you mean South Korea (KOR)?",
                "KZA-ITA | no state is called \"KZA\"; did you mean Algeria (DZA) or Kazakhstan (KAZ)",
                "KAZ-ITX | no state is called \"ITX\"; did you mean Italy (ITA)?",
                "UK-Germny | no state is called \"Germny\"; did you mean Germany (DEU)?",
                "Kazkahstan-Itlay | \"Kazkahstan\"; did you mean Kazakhstan (KAZ)?; no state is called \"Itlay\"; did you mean Italy",
                "Korea-Italy | \"Korea\" is the name of several states; give a code: KOR, PRK",
                "Congo Italy | \"Congo\" is the name of several states; give a code: COD, COG",
                "KAZ KAZ | two different states are needed"
            })
    void saysWhatIsWrong(String words, String message) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> DyadArgument.first(List.of(words.split(" "))))
                .withMessageContaining(message);
    }

    @Test
    void spellingsAreApartByTheLettersThatDiffer() {
        assertThat(Spelling.distance("italy", "italy")).isZero();
        assertThat(Spelling.distance("kazahstan", "kazakhstan")).isEqualTo(1);
        assertThat(Spelling.distance("", "abc")).isEqualTo(3);
        assertThat(Spelling.distance("iran", "iraq")).isEqualTo(1);
        assertThat(Spelling.distance("itlay", "italy")).isEqualTo(1);
    }
}
