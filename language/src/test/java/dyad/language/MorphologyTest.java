package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dyad.language.Morphology.Inflected;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
