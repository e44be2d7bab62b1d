package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Rates;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a brief tells of what began, ended and began again. */
class LivesTest {
    private static final Comparing COMPARING = new Comparing(Rates.NONE);
    private static final String FREE = Press.ITA_KAZ + ",'name':'visa-free travel'";
    private static final String VISIT =
            Press.ITA_KAZ + ",'mode':'visit','actors':[{'state':'ITA','office':'President'}]";

    private static String brief(Reading... readings) {
        return BriefFormat.TEXT
                .write(Brief.of(Press.DYAD, List.of(readings), new Terms(COMPARING, null, "en")))
                .replaceAll("\\s+", " ");
    }

    @Test
    void relationsThatWereBrokenOffAndTakenUpAgainAreNotEnded() {
        Reading begun = Press.document("a", "1993")
                .says("They established relations in 1992.", "tie relations", Press.BETWEEN + ",'since':'1992'")
                .reading();
        Reading ended = Press.document("b", "2016-01-03")
                .says(
                        "They broke off relations today.",
                        "tie relations",
                        Press.BETWEEN + ",'status':'ended','until':'2016-01-03'")
                .reading();
        Reading again = Press.document("c", "2023-04-06")
                .says("They restored relations today.", "tie relations", Press.BETWEEN + ",'since':'2023-04-06'")
                .reading();
        assertThat(brief(begun, ended, again))
                .contains("Diplomatic relations: since 1992 [3]; ended 3 January 2016 [2]; since 6 April 2023 [1]")
                .doesNotContain("until 3 January 2016");
        assertThat(brief(begun, ended)).contains("Diplomatic relations: since 1992 [2]; ended 3 January 2016 [1]");
        assertThat(brief(ended)).contains("Diplomatic relations, until 3 January 2016, ended [1]");
    }

    @Test
    void whatBeganOnTheVeryDayThatWasPlannedIsToldToHaveBegun() {
        Reading planned = Press.document("a", "2023-09-13")
                .says(
                        "They plan visa-free travel.",
                        "tie regime",
                        FREE + ",'since':'2023-09-25','status':'planned'",
                        "planned")
                .reading();
        Reading begun = Press.document("b", "2023-09-25")
                .says("Visa-free travel began.", "tie regime", FREE + ",'since':'2023-09-25'")
                .reading();
        Reading suspended = Press.document("c", "2024-03-01")
                .says("It was suspended.", "tie regime", FREE + ",'until':'2024-03-01','status':'suspended'")
                .reading();
        assertThat(brief(planned, begun, suspended))
                .contains("planned for 25 September 2023 [3]; since 25 September 2023 [2]; suspended 1 March 2024 [1]");
    }

    @Test
    void aVisitThatWasPutOffHasNoDay() {
        Reading planned = Press.document("a", "2019-08-01")
                .says("He will come on 2 September.", "event CONSULT", VISIT + ",'period':'2019-09-02'", "planned")
                .reading();
        Reading off = Press.document("b", "2019-08-21")
                .says("His visit was postponed.", "event CONSULT", VISIT, "planned")
                .reading();
        Reading later =
                Press.document("c", "2019-10-21").turnover("2018", "1000000").reading();
        assertThat(brief(planned, off, later))
                .contains("Planned - no date given (reported 21 August 2019): Visit")
                .contains("planned for 2 September 2019")
                .contains("put off, no new date given (reported 21 August 2019)")
                .doesNotContain("no news since");
    }

    @Test
    void aVisitThatWasMovedSaysSoWhoeverTellsOfThePlan() {
        Reading off = Press.document("b", "2019-08-21")
                .says(
                        "His visit was postponed to 5 October.",
                        "event CONSULT",
                        VISIT + ",'period':'2019-10-05'",
                        "planned")
                .reading();
        assertThat(brief(off)).contains("Planned - 5 October 2019: Visit").contains("moved to 5 October 2019 [1]");
    }

    @Test
    void anAgreementThatWasInitialledStandsByItself() {
        Reading reading = Press.document("a", "2024-03-06")
                .says(
                        "They initialled a readmission agreement on 5 March.",
                        "tie agreement",
                        "'between':['ITA','KAZ'],'name':'readmission agreement','since':'2024-03-05','status':'signed'")
                .reading();
        assertThat(brief(reading))
                .contains("Initialled - Readmission agreement, 5 March 2024 [1]")
                .doesNotContain("Signed");
    }
}
