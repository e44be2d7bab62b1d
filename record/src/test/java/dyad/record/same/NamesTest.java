package dyad.record.same;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Parties;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table {@code names.yaml}: what agreements are called in four languages. */
class NamesTest {
    private static final Parties PARTIES = Parties.between(List.of("ITA", "KAZ"));

    @Test
    void anAgreementIsOneInAllLanguagesAndNoOther() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper(new YAMLFactory())
                .readTree(NamesTest.class.getResourceAsStream("names.yaml"))
                .forEach(rows::add);
        assertThat(rows).hasSizeGreaterThan(45);
        for (JsonNode one : rows) {
            Name english = Name.of(one.get("en").asText(), PARTIES, "en");
            for (JsonNode other : rows) {
                for (Map.Entry<String, JsonNode> named : other.properties()) {
                    Name name = Name.of(named.getValue().asText(), PARTIES, named.getKey());
                    assertThat(name.isSame(english))
                            .as("%s: %s is %s", one.get("en"), named.getValue(), name)
                            .isEqualTo(one == other);
                }
            }
        }
    }
}
