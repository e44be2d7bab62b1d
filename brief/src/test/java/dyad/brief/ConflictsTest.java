package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exact 8 | exact 8.5 | true",
                "exact 8 | over 8.5 | true",
                "exact 9 | over 8.5 | false",
                "over 15 | over 16 | false",
                "over 15 | under 16 | false",
                "over 17 | under 16 | true",
                "at-most 5 | exact 6 | true",
                "at-most 5 | exact 4 | false",
                "about 100 | exact 103 | false",
                "about 100 | exact 120 | true"
            })
    void valuesThatCannotBothBeTrue(String one, String other, boolean conflict) {
        String found = conflicts(
                Press.document("a", "2022").says("One.", "figure exports", figure(one, "2021")),
                Press.document("b", "2022").says("Two.", "figure exports", figure(other, "2021")));
        assertThat(found.contains("Exports from Italy to Kazakhstan, 2021: ")).isEqualTo(conflict);
    }

    @Test
    void anotherPeriodIsAnotherMatter() {
        String found = conflicts(
                Press.document("a", "2022").says("One.", "figure exports", figure("exact 8", "2021")),
                Press.document("b", "2022").says("Two.", "figure exports", figure("exact 9", "2020")));
        assertThat(found).contains("Nothing found");
    }

    @Test
    void aPlanIsNoValue() {
        String found = conflicts(
                Press.document("a", "2022").says("One.", "figure exports", figure("exact 8", "2021")),
                Press.document("b", "2022").says("Two.", "figure exports", figure("exact 9", "2021"), "planned"));
        assertThat(found).contains("Nothing found");
    }

    @Test
    void oneAssertsWhatTheOtherDenies() {
        String treaty = Press.BETWEEN + ",'name':'Treaty on Air'";
        String found = conflicts(
                Press.document("a", "2023").says("One.", "tie agreement", treaty),
                Press.document("b", "2022").says("Two.", "tie agreement", treaty, "denied"));
        assertThat(found).contains("Treaty on Air: asserted [1]; denied [2]");
    }

    @Test
    void relationsBeganOnce() {
        String found = conflicts(
                Press.document("a", "2023").says("One.", "tie relations", Press.BETWEEN + ",'since':'1992-08-21'"),
                Press.document("b", "2022").says("Two.", "tie relations", Press.BETWEEN + ",'since':'1992'"),
                Press.document("c", "2021").says("Three.", "tie relations", Press.BETWEEN + ",'since':'1991'"));
        assertThat(found).contains("Diplomatic relations: since 21 August 1992 [1][2]; since 1991 [3]");
    }

    @Test
    void oneCountsOtherwiseThanAnother() {
        String expelled = Press.ITA_KAZ + ",'mode':'expel','period':'2024-03-12'";
        String found = conflicts(
                Press.document("a", "2024-03-13")
                        .says("Italy expelled five Kazakh diplomats.", "event SANCTION", expelled),
                Press.document("b", "2024-03-14")
                        .says("Rome told three diplomats to leave.", "event SANCTION", expelled),
                Press.document("c", "2024-03-15")
                        .says("Of those expelled three diplomats have left.", "event SANCTION", expelled),
                Press.document("d", "2024-03-16").says("Italy expelled diplomats.", "event SANCTION", expelled));
        assertThat(found.replaceAll("\\s+", " "))
                .contains("12 March 2024: three diplomats [2][3]; five Kazakh diplomats [4]");
    }

    private static String figure(String boundAndValue, String period) {
        String[] parts = boundAndValue.split(" ");
        return Press.ITA_KAZ + ",'bound':'" + parts[0] + "','value':" + parts[1] + ",'unit':'EUR','period':'" + period
                + "'";
    }

    private static String conflicts(Press... documents) {
        List<Reading> readings = List.of(documents).stream().map(Press::reading).toList();
        String text = BriefFormat.TEXT.write(Brief.of(Press.DYAD, readings, Terms.PLAIN));
        return text.substring(text.indexOf("WHAT THE SOURCES DISAGREE ON"), text.indexOf("\nSOURCES"));
    }
}
