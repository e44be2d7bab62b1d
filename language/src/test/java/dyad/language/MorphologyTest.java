package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dyad.language.Morphology.Inflected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphologyTest {
    private static final Morphology MORPHOLOGY = new Morphology(yaml("""
            vowels: аеиоуыэюяәіөүұ
            first: [verb]
            paradigms:
              harmony:
                nominative: [{add: ""}]
                genitive:
                  - {ends: [н], vowel: аоұы, add: ның}
                  - {ends: [н], vowel: әеиіөү, add: нің}
                  - {vowel: аоұы, add: дың}
                  - {add: дің}
              feminine:
                nominative: [{add: ""}]
                genitive: [{ends: [ая], cut: 2, add: ой}, {ends: [а], cut: 1, add: и}]
              verb:
                base: [{add: ""}]
                past: [{add: ed}]
            """));

    private static JsonNode yaml(String text) {
        try {
            return new YAMLMapper().readTree(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> written(String paradigm, String entry) {
        return MORPHOLOGY.forms(paradigm, entry).stream()
                .map(Inflected::written)
                .toList();
    }

    @Test
    void aSuffixFollowsTheLastVowel() {
        assertThat(written("harmony", "Қазақстан")).containsExactly("Қазақстан", "Қазақстанның");
        assertThat(written("harmony", "Түркімен")).containsExactly("Түркімен", "Түркіменнің");
        assertThat(written("harmony", "Пекин")).containsExactly("Пекин", "Пекиннің");
        assertThat(written("harmony", "Мысыр")).containsExactly("Мысыр", "Мысырдың");
    }

    @Test
    void eachOfSeveralWordsInflectsByItsOwnParadigm() {
        assertThat(written("feminine feminine word", "торговая палата Италии"))
                .containsExactly("торговая палата Италии", "торговой палати Италии");
        assertThatThrownBy(() -> MORPHOLOGY.forms("feminine feminine", "палата"))
                .hasMessageContaining("палата");
    }

    @Test
    void verbsInflectTheirFirstWord() {
        assertThat(written("verb", "knock out")).containsExactly("knock out", "knocked out");
    }

    @Test
    void irregularFormsAreWrittenOut() {
        assertThat(written("harmony", "ел/елдің")).containsExactly("ел", "елдің");
    }

    @Test
    void italianVerbsHaveTheirIrregularForms() {
        Morphology italian = new Morphology(Yaml.required("it/morphology.yaml"));
        assertThat(italian.forms("verb", "respingere"))
                .extracting(Inflected::written)
                .contains("respinto", "respinte", "respinse", "respingono", "respingerà", "respingendo");
        assertThat(italian.forms("verb", "imporre"))
                .extracting(Inflected::written)
                .contains("imposto", "imposta", "impongono", "impone", "imporranno", "imponendo");
        assertThat(italian.forms("verb", "chiedere"))
                .extracting(Inflected::written)
                .contains("chiesto", "chiese");
        assertThat(italian.forms("verb", "concedere"))
                .extracting(Inflected::written)
                .contains("concesso", "concesse");
        assertThat(italian.forms("verb", "revocare"))
                .extracting(Inflected::written)
                .contains("revocherà", "revocati");
    }

    @Test
    void italianNounsHaveTheirPlurals() {
        Morphology italian = new Morphology(Yaml.required("it/morphology.yaml"));
        assertThat(italian.forms("noun", "linea di credito").get(0).written()).isEqualTo("linea di credito");
        assertThat(italian.forms("head", "accordo di pace"))
                .extracting(Inflected::written)
                .containsExactly("accordo di pace", "accordi di pace");
        assertThat(italian.forms("noun noun", "dichiarazione congiunta"))
                .extracting(Inflected::written)
                .containsExactly("dichiarazione congiunta", "dichiarazioni congiunte");
        assertThat(italian.forms("noun", "turista"))
                .extracting(Inflected::written)
                .contains("turisti");
        assertThat(italian.forms("noun", "strategia"))
                .extracting(Inflected::written)
                .contains("strategie");
    }

    @ParameterizedTest
    @CsvSource({
        "отправиться, отправится, отправятся",
        "увеличиться, увеличится, увеличатся",
        "обменяться, обменяется, обменяются",
        "вернуться, вернется, вернутся",
        "подписать, подписан, подписаны",
        "сократить, сокращен, сокращены",
        "отметить, отмечен, отмечены",
        "учредить, учрежден, учреждены"
    })
    void russianVerbs(String verb, String one, String several) {
        Morphology russian = new Morphology(Yaml.required("ru/morphology.yaml"));
        assertThat(russian.forms("verb", verb)).extracting(Inflected::written).contains(one, several);
    }
}
