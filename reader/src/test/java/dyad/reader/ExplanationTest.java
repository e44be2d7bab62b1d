package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String TEXT = "😀 Turnover reached $8 billion in 2022.";
    private static final Document DOCUMENT = new Document("a.txt", TEXT, Period.of("2023-01-05"), null, null, "en");

    @Test
    void marksTheSlotsInTheWordsAndListsWhatTheyWereTakenFor() {
        String tree = Explanation.of(figure("[19,29]"), DOCUMENT, false);
        assertThat(tree)
                .contains("document a.txt, 2023-01-05")
                .contains("Turnover reached [value: $8 billion] in [period: 2022].")
                .contains("rule trade.reached")
                .contains("value \"$8 billion\" → 8000000000")
                .contains("period \"2022\" → 2022")
                .contains("unit USD");
        assertThat(tree).doesNotContain("\u001b");
    }

    @Test
    void boldOnlyWhenTold() {
        assertThat(Explanation.of(figure("[19,29]"), DOCUMENT, true)).contains("[value: \u001b[1m$8 billion\u001b[0m]");
    }

    @Test
    void aSlotInsideAnotherStandsInTheListOnly() {
        String tree = Explanation.of(figure("[19,37]"), DOCUMENT, false);
        assertThat(tree).contains("[value: $8 billion in 2022]").contains("period \"2022\"");
    }

    private static Statement figure(String value) {
        return StatementJson.read("{\"kind\":\"figure\",\"type\":\"trade-turnover\",\"between\":[\"ITA\",\"KAZ\"],"
                + "\"value\":8000000000,\"unit\":\"USD\",\"period\":\"2022\",\"modality\":\"actual\",\"document\":\"a.txt\","
                + "\"language\":\"en\",\"start\":2,\"end\":38,\"quote\":\"" + TEXT.substring(3)
                + "\",\"evidence\":{\"value\":"
                + value + ",\"period\":[33,37]},\"rule\":\"trade.reached\"}");
    }
}
