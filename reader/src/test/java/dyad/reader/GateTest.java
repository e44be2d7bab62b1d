package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Reader READER = Reader.create();

    private static int statements(String text) {
        return READER.read(new Document("d", text, null, null, null, null))
                .statements()
                .size();
    }

    @Test
    void oneStateAloneSaysNothingBetweenTwo() {
        assertThat(statements("Kenya's exports reached $2 billion. Nairobi expects more."))
                .isZero();
        assertThat(statements("The minister arrived on Monday and left on Friday."))
                .isZero();
        assertThat(statements("")).isZero();
    }

    @Test
    void aStateMayBeNamedByItsCapitalItsTownsItsAirlinesOrTheDateline() {
        assertThat(statements("Kenya's exports to Uganda reached $2 billion.")).isPositive();
        assertThat(statements("KAMPALA, 3 May 2024 – Kenya's president arrived in Entebbe."))
                .isPositive();
        assertThat(statements("Vietnam has invited the Pope.")).isPositive();
    }
}
