package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Kazakh suffixes tell of words that stand in no list. */
class SuffixingTest {
    private static final Suffixing KAZAKH = Pack.load("kk").suffixing();

    @ParameterizedTest
    @CsvSource({
        "Маттарелламен, Маттарелла, 4096",
        "Мирзиёевтің, Мирзиёев, 512",
        "Мелониді, Мелони, 2048",
        "Фидан, Фидан, 256",
        "Кисида, Кисида, 256"
    })
    void theCaseOfANameIsToldByItsEnding(String written, String name, int form) {
        assertThat(KAZAKH.bare(written)).isEqualTo(new Suffixing.Bare(name, form));
    }

    @ParameterizedTest
    @CsvSource({
        "үкіметаралық комиссиясының, үкіметаралық комиссиясы",
        "достық туралы шартқа, достық туралы шарт",
        "бірлескен декларацияны, бірлескен декларация",
        "жол картасын, жол картасы"
    })
    void aNameStandsWithoutItsCase(String written, String name) {
        assertThat(KAZAKH.nominative(written)).isEqualTo(name);
    }

    @Test
    void whatIsOwnedIsToldFromWhatOnlySaysWhatSomethingIsLike() {
        assertThat(KAZAKH.isOwned("экспорты")).isTrue();
        assertThat(KAZAKH.isOwned("елшілігінің")).isTrue();
        assertThat(KAZAKH.isOwned("Астанадағы")).isFalse();
        assertThat(KAZAKH.isOwned("соңғы")).isFalse();
    }

    @Test
    void aLanguageOfPrepositionsHasNone() {
        assertThat(Pack.load("en").suffixing().isUsed()).isFalse();
        assertThat(Pack.load("en").suffixing().bare("Matteo")).isEqualTo(new Suffixing.Bare("Matteo", Form.NOMINATIVE));
    }
}
