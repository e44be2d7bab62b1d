package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Russian names and words of the data are given in the nominative. */
class BaseFormsTest {
    private static final Pack PACK = Pack.load("ru");
    private static final BaseForms RUSSIAN = PACK.baseForms();

    @ParameterizedTest
    @CsvSource({
        "Риме, Рим",
        "Кишинёве, Кишинёв",
        "Ферганской области, Ферганская область",
        "президентом, президент",
        "первого заместителя министра торговли, первый заместитель министра торговли",
        "здравоохранении, здравоохранение",
        "химической промышленности, химическая промышленность",
        "сельском хозяйстве, сельское хозяйство",
        "стратегического партнёрства, стратегическое партнёрство",
        "китайской таможни, китайская таможня",
        "казахстанско-итальянском форуме, казахстанско-итальянский форум"
    })
    void whatTheDataInflectsIsGivenInTheNominative(String written, String base) {
        assertThat(RUSSIAN.of(written)).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Рим", "Астана", "союзнические отношения", "глав государств", "Улгии", "рейсы", ""})
    void whatIsNotSureStaysAsTheTextHasIt(String written) {
        assertThat(RUSSIAN.of(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "Касым-Жомартом Токаевым, Касым-Жомарт Токаев",
        "Анджеем Дудой, Анджей Дуда",
        "Нарендрой Моди, Нарендра Моди",
        "Си Цзиньпином, Си Цзиньпин",
        "Игорем Шуваловым, Игорь Шувалов",
        "Павлом Фиалой, Павел Фиала",
        "Муратом Нуртлеу, Мурат Нуртлеу"
    })
    void aPersonBehindAnOfficeInTheInstrumental(String written, String base) {
        assertThat(PACK.nameCases().person(written, Form.INSTRUMENTAL)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"Аббаса Аракчи, Аббас Аракчи", "Марии Захаровой, Мария Захарова", "Андрея Сибиги, Андрей Сибига"})
    void aPersonBehindAnOfficeInTheGenitive(String written, String base) {
        assertThat(PACK.nameCases().person(written, Form.GENITIVE)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"Марии Захаровой, Мария Захарова", "Мурату Нуртлеу, Мурат Нуртлеу", "Марку Рютте, Марк Рютте"})
    void aPersonBehindAnOfficeInTheDative(String written, String base) {
        assertThat(PACK.nameCases().person(written, Form.DATIVE)).isEqualTo(base);
    }

    @Test
    void aLanguageWithoutCasesLeavesEverything() {
        assertThat(Pack.load("en").baseForms().of("Rome")).isEqualTo("Rome");
    }
}
