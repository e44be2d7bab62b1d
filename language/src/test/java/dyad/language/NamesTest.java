package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All members of the United Nations and the observer states are known by every kind of name. */
class NamesTest {
    private final JsonNode neutral = Yaml.required("states.yaml");
    private final JsonNode english = Yaml.required("en/states.yaml");
    private final Pack pack = Pack.load("en");

    private List<String> codes(String member) {
        List<String> codes = new ArrayList<>();
        neutral.forEach(s -> {
            if (s.path("member").asText().equals(member)) {
                codes.add(s.get("code").asText());
            }
        });
        return codes;
    }

    @Test
    void thereAre193MembersAndTwoObservers() {
        assertThat(codes("un")).hasSize(193).doesNotHaveDuplicates();
        assertThat(codes("observer")).containsExactlyInAnyOrder("VAT", "PSE");
    }

    @Test
    void eachHasNameOfficialNameAdjectiveInhabitantsAndCapital() {
        List<String> lacking = new ArrayList<>();
        for (String code : codes("un")) {
            for (String form : List.of("names", "official", "adjectives", "inhabitants", "capitals")) {
                if (Yaml.texts(english.path(code).get(form)).isEmpty()) {
                    lacking.add(code + " " + form);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyFormIsFoundInASentenceAsThatState() {
        List<String> lost = new ArrayList<>();
        Yaml.each(english, (code, forms) -> {
            for (String form : List.of("names", "official", "adjectives", "inhabitants", "capitals")) {
                for (String written : Yaml.texts(forms.get(form))) {
                    if (!found("Yesterday " + written + " was spoken of.", code)) {
                        lost.add(code + " " + written);
                    }
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    private boolean found(String text, String code) {
        Tokens tokens = Tokenizer.tokens(text);
        Chart chart = pack.chart(tokens, 0, tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            for (Edge edge : chart.at(at)) {
                if (edge.detail() instanceof StateName name && name.code().equals(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void historicalNamesCarryTheirDates() {
        List<String> undated = new ArrayList<>();
        Yaml.each(english, (code, forms) -> forms.path("historical").forEach(h -> {
            if (!h.has("from") && !h.has("until")) {
                undated.add(code + " " + h);
            }
        }));
        assertThat(undated).isEmpty();
    }

    @Test
    void aWordInLowerCaseIsNoState() {
        assertThat(found("They served turkey and china on us chad paper.", "TUR"))
                .isFalse();
        assertThat(found("They served turkey and china on us chad paper.", "CHN"))
                .isFalse();
        assertThat(found("They served turkey and china on us chad paper.", "USA"))
                .isFalse();
    }
}
