package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which states are meant by names that several bear, by descriptions, by people and by "we". */
class WhoIsMeantTest {
    private static final Reader READER = Reader.create();

    private static List<String> parties(String type, String text) {
        return READER.read(new Document("d", text, Period.of("2024-05-02"), null, null, null)).statements().stream()
                .filter(statement -> statement.type().equals(type))
                .map(Statement::parties)
                .map(p -> String.join("+", p.from()) + ">" + String.join("+", p.to()))
                .toList();
    }

    @Test
    void aNameThatTwoStatesBearIsTheOneNamedOtherwise() {
        assertThat(parties(
                        "SANCTION",
                        "KIGALI - The DRC accused Rwanda. The Congolese government recalled its ambassador."))
                .containsExactly("COD>RWA");
        assertThat(parties("exports", "North Korea recalled an envoy. Korean exports to Malaysia reached $2 million."))
                .containsExactly("PRK>MYS");
    }

    @Test
    void aDescriptionIsTheOnlyStateThatIsSo() {
        assertThat(parties(
                        "exports",
                        "PODGORICA, 2 May 2024 - Montenegro's main partner was Serbia. The Adriatic republic exported goods worth "
                                + "200 million euros to its northern neighbour."))
                .containsExactly("MNE>SRB");
        assertThat(
                        parties(
                                "exports",
                                "NAIROBI, 2 May 2024 - Kenya and Uganda met. The landlocked nation exported milk worth $5 million to Kenya."))
                .containsExactly("UGA>KEN");
    }

    @Test
    void aPersonKeepsTheStateOfTheIntroduction() {
        String visit =
                "HANOI, 2 May 2024 - Vietnam received Lao Deputy Prime Minister Saleumxay Kommasith on Thursday. "
                        + "Kommasith will travel to Hue on Friday.";
        assertThat(parties("CONSULT", visit)).contains("LAO>VNM").doesNotContain("VNM>LAO");
    }

    @Test
    void aSecondPresidentIsNotTheHomeStates() {
        String story =
                "LIMA, 2 May 2024 - President Dina Boluarte met her Chilean counterpart Gabriel Boric on Monday. "
                        + "In Santiago, Foreign Minister Alberto van Klaveren accused Bolivia.";
        assertThat(parties("ACCUSE", story)).containsExactly("CHL>BOL");
    }

    @Test
    void aPartUnderAStatesNameIsAboutItAndTheOneOfAllParts() {
        String text = "OSLO/RIGA, 15 February 2024 - Note of the Finnish trade office on 2023\n\n"
                + "NORWAY. Trade came to 6 billion euros. Finnish exports reached 3 billion euros.\n\n"
                + "LATVIA. Trade came to 2 billion euros. Finnish exports reached 1.2 billion euros.\n\n"
                + "NOTE. The data are provisional.";
        assertThat(between("trade-turnover", text)).containsExactly("FIN+NOR", "FIN+LVA");
        assertThat(parties("exports", text)).containsExactly("FIN>NOR", "FIN>LVA");
    }

    private static List<String> between(String type, String text) {
        return READER.read(new Document("d", text, Period.of("2024-05-02"), null, null, null)).statements().stream()
                .filter(statement -> statement.type().equals(type))
                .map(statement -> String.join("+", statement.parties().between()))
                .toList();
    }
}
