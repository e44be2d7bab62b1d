package dyad.record.same;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "Tokayev,Токаев",
        "Tokayev,Тоқаев",
        "Meloni,Мелони",
        "Giorgia,Джорджа",
        "Lavrov,Лавров",
        "Mirziyoyev,Мирзиёев",
        "Nurtleu,Нуртлеу",
        "Venice,Венеция",
        "Venezia,Венеция",
        "Almaty,Алматы",
        "Rome,Рим",
        "Roma,Рим",
        "Astana,Астана",
        "Milan,Милан",
        "Milano,Милан",
        "Baku,Баку"
    })
    void isThatOfTheSameNameInAnotherAlphabet(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Tokayev,Назарбаев",
        "Milan,Турин",
        "Meloni,Маттарелла",
        "Lavrov,Лукашенко",
        "Baku,Бишкек",
        "Astana,Алматы"
    })
    void tellsOtherNamesApart(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }
}
