package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All members of the United Nations and the observer states are known by every kind of name. */
class NamesTest {
    private final JsonNode neutral = Yaml.required("states.yaml");
    private final JsonNode english = Yaml.required("en/states.yaml");
    private final Pack pack = Pack.load("en");

    private static List<String> written(JsonNode state, String form) {
        return Inflecting.of(state.get(form)).stream().map(Inflecting::base).toList();
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "it", "kk"})
    void eachHasNameOfficialNameAdjectiveInhabitantsAndCapital(String language) {
        JsonNode states = Yaml.required(language + "/states.yaml");
        List<String> lacking = new ArrayList<>();
        for (String code : codes("un")) {
            for (String form : List.of("names", "official", "adjectives", "inhabitants", "capitals")) {
                if (written(states.path(code), form).isEmpty()) {
                    lacking.add(code + " " + form);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Yesterday % was spoken of.",
        "it, Ieri si è parlato di % con i ministri.",
        "kk, Кеше % туралы айтылды."
    })
    void everyFormIsFoundInASentenceAsThatState(String language, String sentence) {
        Pack pack = Pack.load(language);
        List<String> lost = new ArrayList<>();
        Yaml.each(Yaml.required(language + "/states.yaml"), (code, forms) -> {
            for (String form : List.of("names", "official", "adjectives", "inhabitants", "capitals")) {
                for (String written : written(forms, form)) {
                    if (!found(pack, sentence.replace("%", written), code)) {
                        lost.add(code + " " + written);
                    }
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    private static boolean found(Pack pack, String text, String code) {
        Tokens tokens = pack.tokens(text);
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
    void anItalianAdjectiveIsFoundInBothGendersAndNumbers() {
        Pack italian = Pack.load("it");
        for (String form :
                List.of("turco", "turca", "turchi", "turche", "austriaci", "francesi", "vietnamite", "kazake")) {
            String code = form.startsWith("t")
                    ? "TUR"
                    : form.startsWith("a")
                            ? "AUT"
                            : form.startsWith("f") ? "FRA" : form.startsWith("v") ? "VNM" : "KAZ";
            assertThat(found(italian, "Le parole " + form + " contano.", code))
                    .as(form)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Италияның, ITA, of",
        "Қазақстанмен, KAZ, with",
        "Өзбекстанға, UZB, to",
        "АҚШ-тан, USA, from",
        "БАӘ-де, ARE, in",
        "Сауд Арабиясында, SAU, in",
        "Мәскеуге, RUS, to",
        "Бакуде, AZE, in",
        "Қытайдан, CHN, from"
    })
    void aKazakhNameIsFoundInEveryCase(String form, String code, String role) {
        Pack kazakh = Pack.load("kk");
        assertThat(found(kazakh, "Кеше " + form + " болды.", code)).isTrue();
        Tokens tokens = kazakh.tokens(form);
        Chart chart = kazakh.chart(tokens, 0, tokens.size());
        int forms = chart.at(0).stream()
                .filter(e -> e.to() == tokens.size() && e.detail() instanceof StateName)
                .mapToInt(Edge::forms)
                .reduce(0, (a, b) -> a | b);
        assertThat(kazakh.roles().of(forms)).isEqualTo(role);
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
        assertThat(found(pack, "They served turkey and china on us chad paper.", "TUR"))
                .isFalse();
        assertThat(found(pack, "They served turkey and china on us chad paper.", "CHN"))
                .isFalse();
        assertThat(found(pack, "They served turkey and china on us chad paper.", "USA"))
                .isFalse();
    }
}
