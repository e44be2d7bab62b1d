package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dyad.model.Bound;
import dyad.model.Figure;
import dyad.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementJsonTest {
    private static final String FIGURE =
            "{\"id\":\"x\",\"kind\":\"figure\",\"type\":\"trade-turnover\",\"between\":[\"ITA\",\"KAZ\"],\"measure\":\"level\","
                    + "\"value\":8000000000,\"unit\":\"USD\",\"bound\":\"at-least\",\"period\":\"2022-40\",\"modality\":\"actual\","
                    + "\"saidBy\":[],\"document\":\"a.txt\",\"language\":\"en\",\"start\":0,\"end\":5,\"quote\":\"words\","
                    + "\"evidence\":{\"value\":[1,2]},\"rule\":\"r\"}";

    @Test
    void whatWasWrittenIsReadBackEqual() {
        new RandomStatements(7).stream(2000).forEach(statement -> {
            Statement back = StatementJson.read(StatementJson.line(statement));
            assertThat(back).isEqualTo(statement);
            assertThat(StatementJson.line(back)).isEqualTo(StatementJson.line(statement));
        });
    }

    @Test
    void aLineIsOneLine() {
        new RandomStatements(8).stream(500).forEach(statement -> assertThat(StatementJson.line(statement))
                .doesNotContain("\n", "\r"));
    }

    @Test
    void readsTheFields() {
        Figure figure = (Figure) StatementJson.read(FIGURE);
        assertThat(figure.value()).hasToString("8000000000");
        assertThat(figure.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(figure.parties().between()).containsExactly("ITA", "KAZ");
        assertThat(figure.said().evidence()).containsOnlyKeys("value");
    }

    @Test
    void whatMayBeLeftOutMayBeLeftOut() {
        String line = FIGURE.replace("\"measure\":\"level\",", "")
                .replace("\"bound\":\"at-least\",", "")
                .replace(",\"evidence\":{\"value\":[1,2]},\"rule\":\"r\"", "");
        assertThat(((Figure) StatementJson.read(line)).bound()).isEqualTo(Bound.EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "null", "{\"kind\":\"claim\"}", "{\"kind\":\"tie\"}"})
    void whatIsNoStatementIsRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> StatementJson.read(line));
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(FIGURE.replace("8000000000", "\"much\"")))
                .withMessageContaining("value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementJson.read(FIGURE.replace("\"quote\":\"words\",", "")))
                .withMessageContaining("quote");
    }
}
