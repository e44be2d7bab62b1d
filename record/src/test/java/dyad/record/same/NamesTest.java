package dyad.record.same;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dyad.model.Document;
import dyad.model.Parties;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table {@code names.yaml}: what agreements are called in four languages. */
class NamesTest {
    private static final Parties PARTIES = Parties.between(List.of("ITA", "KAZ"));

    @Test
    void theSentenceTellsThatAVisitIsPutOffAndNotTheNextOne() {
        assertThat(isPutOff(
                        "\uD83D\uDE00 Talks were held. The President has postponed his visit to Italy.",
                        "visit to Italy"))
                .isTrue();
        assertThat(isPutOff("His visit to Italy is on 5 May. The summit was postponed.", "visit to Italy"))
                .isFalse();
        assertThat(isPutOff("His visit to Italy is on 5 May", "visit to Italy")).isFalse();
    }

    private static boolean isPutOff(String text, String quote) {
        int start = text.codePointCount(0, text.indexOf(quote));
        Statement said =
                StatementJson.read(("{\"kind\":\"event\",\"type\":\"CONSULT\",\"mode\":\"visit\",\"from\":[\"KAZ\"],"
                                + "\"to\":[\"ITA\"],\"modality\":\"planned\",\"document\":\"d\",\"language\":\"en\",\"start\":%d,\"end\":%d,"
                                + "\"quote\":\"%s\"}")
                        .formatted(start, start + quote.length(), quote));
        return Names.tellOfPuttingOff(said, new Document("d", text, null, null, null, null));
    }

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
