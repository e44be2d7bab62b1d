package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final String TRADE = Press.BETWEEN + ",'unit':'USD','period':'2023','value':16100000000";
    private static final String NOTHING = "Nothing found in the sources read.";

    @Test
    void hasEverythingInItsSection() {
        String text = text(Press.full());
        assertThat(section(text, "KEY FACTS"))
                .contains("Diplomatic relations, since 21 August 1992 [")
                .contains("Strategic partnership [");
        assertThat(section(text, "POLITICAL DIALOGUE"))
                .contains("3 May 2022: Visit (Italy → Kazakhstan); Rossi, President (Italy), Astana");
        assertThat(section(text, "BODIES"))
                .containsPattern(
                        "Joint Council \\[\\d+\\]; last session found: third session of the Joint Council, February 2022, Rome\\s+\\[");
        assertThat(section(text, "AGREEMENTS")).contains("Signed").contains("Treaty on Air, 2021 [");
        assertThat(section(text, "TRADE AND INVESTMENT"))
                .contains("Investment from Italy in Kazakhstan")
                .contains("1992–2022                       over $15 billion [");
        assertThat(section(text, "COMPANIES AND PROJECTS"))
                .containsPattern("Companies from Italy in Kazakhstan\n +10 January 2023 +over 250 \\[");
        assertThat(section(text, "TRANSPORT AND TRAVEL")).contains("Air route, since June 2022, by Neos [");
        assertThat(section(text, "CULTURE, EDUCATION, PEOPLE")).contains("Cultural institute (Italy → Kazakhstan) [");
        assertThat(section(text, "OTHER FIELDS OF COOPERATION")).contains("Energy [");
        assertThat(section(text, "PLANNED AND PENDING")).contains("Planned\n    - 2024: Visit");
        assertThat(section(text, "DISPUTES"))
                .contains("no date given: Disapproval (Italy → Kazakhstan) – “Rome protested.”");
    }

    @Test
    void theSigningOfAListedAgreementIsNotToldTwice() {
        assertThat(section(text(Press.full()), "POLITICAL DIALOGUE")).doesNotContainIgnoringCase("treaty on air");
    }

    @Test
    void anAgreementIsToldWithItsStepsAndWhoTellsEach() {
        String treaty = Press.BETWEEN + ",'name':'Treaty on Extradition'";
        String text = text(List.of(
                Press.document("c", "2024-04-02")
                        .says("It is in force.", "tie agreement", treaty + ",'status':'in-force','since':'2024-04-01'")
                        .reading(),
                Press.document("b", "2023-10-01")
                        .says("Kazakhstan ratified the treaty.", "event AGREE", treaty + ",'period':'2023-09-28'")
                        .reading(),
                Press.document("a", "2023-03-03")
                        .says("They signed it.", "tie agreement", treaty + ",'status':'signed','since':'2023-03-03'")
                        .says("Talks are over.", "tie agreement", treaty)
                        .reading()));
        assertThat(section(text, "AGREEMENTS").replaceAll("\\s+", " "))
                .isEqualTo(
                        " In force - Treaty on Extradition: signed 3 March 2023 [3]; ratified 28 September 2023 [2]; "
                                + "in force since 1 April 2024 [1]; also in [4]");
        assertThat(section(text, "POLITICAL DIALOGUE")).contains(NOTHING);
    }

    @Test
    void whatWasSignedInAYearIsNotToldToBeThereSinceThenToo() {
        String treaty = Press.BETWEEN + ",'name':'Declaration on Water'";
        String text = text(List.of(Press.document("a", "2023-03-03")
                .says("It was signed in 1991.", "event AGREE", treaty + ",'period':'1991'")
                .says("The declaration of 1991 holds.", "tie agreement", treaty + ",'since':'1991'")
                .reading()));
        assertThat(section(text, "AGREEMENTS")).contains("signed 1991").doesNotContain("since 1991");
    }

    @Test
    void anOfficeIsNotToldBesideItsNamedHolder() {
        String rossi = Press.ITA_KAZ
                + ",'mode':'visit','actors':[{'state':'ITA','office':'President'},"
                + "{'state':'ITA','name':'Anna Rossi','office':'President'}]";
        String text = text(List.of(Press.document("a", "2023-06-01")
                .says("Rossi came.", "event CONSULT", rossi + ",'period':'2023-05-20'")
                .reading()));
        assertThat(section(text, "POLITICAL DIALOGUE"))
                .contains("Visit (Italy → Kazakhstan); Anna Rossi, President (Italy)")
                .doesNotContain("; President (Italy)");
    }

    @Test
    void whatSeveralLanguagesTellIsCalledAsTheReadersOwnCallsIt() {
        String dates = Press.BETWEEN + ",'status':'signed','since':'2023-03-03','name':";
        String visit = Press.ITA_KAZ + ",'mode':'visit','period':'2023-05-20','actors':[{'state':'ITA','name':";
        List<Reading> press = List.of(
                Press.document("a", "2023-06-01")
                        .in("it")
                        .says("Firmato.", "tie agreement", dates + "'Trattato sul partenariato strategico'")
                        .says("Tre.", "event CONSULT", visit + "'Anna Rossi','office':'ministro degli Esteri'}]")
                        .reading(),
                Press.document("b", "2023-06-02")
                        .in("kk")
                        .says("Сапар.", "event CONSULT", visit + "'Анна Росси','office':'сыртқы істер министрі'}]")
                        .reading(),
                Press.document("c", "2023-06-03")
                        .says("Signed.", "tie agreement", dates + "'Strategic Partnership Treaty'")
                        .says("Came.", "event CONSULT", visit + "'Anna Rossi','office':'Foreign Minister'}]")
                        .reading());
        String english = text(press);
        assertThat(section(english, "AGREEMENTS"))
                .contains("Strategic Partnership Treaty")
                .doesNotContain("Trattato");
        assertThat(section(english, "POLITICAL DIALOGUE"))
                .containsOnlyOnce("Visit")
                .contains("Anna Rossi, Foreign Minister (Italy)");
        Terms inItalian = new Terms(Terms.PLAIN.comparing(), null, "it");
        String italian = BriefFormat.TEXT.write(Brief.of(Press.DYAD, press, inItalian));
        assertThat(italian)
                .contains("Trattato sul partenariato strategico")
                .contains("Anna Rossi, ministro degli Esteri")
                .doesNotContain("Strategic Partnership Treaty");
    }

    @Test
    void aPlannedVisitIsToldOnceWithWhatBecameOfIt() {
        String rossi = Press.ITA_KAZ + ",'mode':'visit','actors':[{'state':'ITA','name':'Anna Rossi'}]";
        Press plans = Press.document("a", "2023-01-10")
                .says("Rossi will come.", "event CONSULT", rossi, "planned")
                .says("She will come in May.", "event CONSULT", rossi + ",'period':'2023-05'", "planned");
        String before = text(List.of(plans.reading()));
        assertThat(section(before, "PLANNED AND PENDING"))
                .startsWith("  Planned\n")
                .containsOnlyOnce("Visit")
                .contains("May 2023: Visit (Italy → Kazakhstan); Anna Rossi (Italy) [2]; planned (reported 10 January");
        Press held = Press.document("b", "2023-06-01")
                .says("Rossi came.", "event CONSULT", rossi + ",'period':'2023-05-20'");
        String after = text(List.of(held.reading(), plans.reading()));
        assertThat(section(after, "PLANNED AND PENDING")).contains(NOTHING);
        assertThat(section(after, "POLITICAL DIALOGUE").replaceAll("\\s+", " "))
                .contains(
                        "20 May 2023: Visit (Italy → Kazakhstan); Anna Rossi (Italy) [1]; planned (reported 10 January 2023) [2]");
        Press other = Press.document("c", "2023-09-01").turnover("2022", "5000000");
        String lapsed = text(List.of(other.reading(), plans.reading()));
        assertThat(section(lapsed, "PLANNED AND PENDING"))
                .startsWith("  Planned, with no news since\n    - May 2023: Visit");
    }

    @Test
    void aTargetIsToldWithWhatWasReached() {
        Press target = Press.document("a", "2022-01-10")
                .says(
                        "Trade is to come to 10 million.",
                        "figure trade-turnover",
                        Press.BETWEEN + ",'unit':'USD','period':'2023','value':10000000",
                        "planned");
        Press reached = Press.document("b", "2024-06-01").turnover("2023", "12000000");
        assertThat(section(text(List.of(reached.reading(), target.reading())), "PLANNED AND PENDING"))
                .isEqualTo("  Targets and outcomes\n"
                        + "    - Trade turnover: $10 million, 2023 [2]; reached: $12 million, 2023 [1]");
    }

    @Test
    void tellsWhatIsNewSinceADay() {
        String treaty = Press.BETWEEN + ",'name':'Treaty on Extradition'";
        Press old = Press.document("a", "2023-03-03")
                .says("They signed it.", "tie agreement", treaty + ",'status':'signed','since':'2023-03-03'")
                .turnover("2021", "5000000");
        Press newer = Press.document("b", "2024-04-02")
                .says("It is in force.", "tie agreement", treaty + ",'status':'in-force','since':'2024-04-01'")
                .turnover("2021", "6000000")
                .turnover("2022", "7000000");
        List<Reading> readings = List.of(old.reading(), newer.reading());
        String text =
                BriefFormat.TEXT.write(Brief.since(Press.DYAD, readings, LocalDate.of(2023, 12, 31), Terms.PLAIN));
        assertThat(text)
                .contains("What is new since 31 December 2023. As on 2 April 2024")
                .contains("  - Treaty on Extradition: in force since 1 April 2024 [1]; before: signed\n")
                .contains("2022                            $7 million [3]")
                .contains("$6 million [2]; $5 million [4]")
                .doesNotContain("They signed it.", NOTHING);
    }

    @Test
    void saysThatNothingIsNew() {
        for (BriefFormat format : BriefFormat.values()) {
            if (!format.isText()) {
                continue;
            }
            assertThat(format.write(Brief.since(Press.DYAD, Press.full(), LocalDate.of(2024, 1, 1), Terms.PLAIN)))
                    .contains("Nothing new in the sources read.")
                    .contains("No source reports anything new")
                    .doesNotContain("Rossi");
        }
    }

    @Test
    void documentsThatAreCountedAreNotToldAsAnActToo() {
        Press press = Press.document("a.txt", "2025-09-23")
                .says(
                        "They signed 23 documents.",
                        "figure agreements",
                        Press.BETWEEN + ",'unit':'count','value':23,'period':'2025-09-22'");
        Statement figure = press.reading().statements().get(0);
        Statement act = Press.document("a.txt", "2025-09-23")
                .says("They signed 23 documents.", "event AGREE", Press.BETWEEN + ",'period':'2025-09-22'")
                .reading()
                .statements()
                .get(0);
        Reading both = new Reading(press.reading().document(), List.of(figure, act), List.of());
        String text = BriefFormat.TEXT.write(Brief.of(Press.DYAD, List.of(both), Terms.PLAIN));
        assertThat(text)
                .containsPattern("\n  Agreements\n    22 September 2025 +23 ")
                .doesNotContain("Agreed");
    }

    @Test
    void sourcesThatSayTheSameShareALine() {
        String trade = section(text(Press.full()), "TRADE AND INVESTMENT");
        assertThat(trade).containsPattern("2021 +\\$9.63 billion \\[\\d+\\]\\[\\d+\\]");
    }

    @Test
    void tellsWhatSourcesDisagreeOn() {
        assertThat(section(text(Press.full()), "WHAT THE SOURCES DISAGREE ON"))
                .containsPattern(
                        "Trade turnover, first half of 2022: \\$7.5 billion \\[\\d+\\]; \\$8 billion \\[\\d+\\]");
    }

    @Test
    void aTranslationIsNoSecondSource() {
        String numbers = " 15.92, 1.183, 247, 358.2, 43.6, 1580.";
        Reading english = Press.document("en.txt", "2024-01-18")
                .says("Trade was 16100000000." + numbers, "figure trade-turnover", TRADE)
                .reading();
        Reading russian = Press.document("ru.txt", "2024-01-19")
                .in("ru")
                .says("Торговля: 16100000000." + numbers.replace('.', ','), "figure trade-turnover", TRADE)
                .reading();
        Document document = russian.document();
        Reading translated = new Reading(
                new Document("ru.txt", document.text(), document.published(), "Agency", null, "ru"),
                russian.statements(),
                List.of());
        String text = text(List.of(english, translated));
        assertThat(text)
                .contains("2 sources: Agency")
                .contains("1 source is a copy or a translation of another text and counts as one with it.")
                .contains(
                        "Agency, 19 January 2024, ru.txt – translation of Agency, 18 January 2024, en.txt (in Russian)");
        assertThat(text(List.of(english, russian))).doesNotContain("translation");
    }

    @Test
    void everyReferenceLeadsToASentence() {
        String text = text(Press.full());
        String sources = section(text, "SOURCES");
        assertThat(sources).contains("Agency, 10 January 2023, second.txt – quoting Ministry");
        for (int note = 1; text.substring(0, text.indexOf("\nSOURCES")).contains("[" + note + "]"); note++) {
            assertThat(sources).contains("[" + note + "] “");
        }
    }

    @Test
    void anEmptySectionSaysThatNothingWasFound() {
        String text = text(List.of());
        assertThat(text.split(NOTHING, -1)).hasSize(13);
        assertThat(text).contains("No sources read").contains("As-on date not known");
    }

    @Test
    void theOrderOfTheSourcesChangesNothing() {
        List<Reading> turned = new ArrayList<>(Press.full());
        Collections.reverse(turned);
        assertThat(text(turned)).isEqualTo(text(Press.full()));
    }

    @Test
    void asOfLeavesOutWhatCameLaterOrHasNoDateAndSaysSo() {
        List<Reading> readings = new ArrayList<>(Press.full());
        readings.add(Press.document("undated", null).turnover("2020", "5000000").reading());
        readings.add(Press.document("vague", "2022").turnover("2019", "6000000").reading());
        Brief brief = Brief.of(Press.DYAD, readings, Terms.PLAIN.asOf(LocalDate.of(2022, 8, 21)));
        String text = BriefFormat.TEXT.write(brief);
        assertThat(text)
                .contains("As on 21 August 2022\n")
                .contains("1 source left out: its date is not known.")
                .contains("2 sources left out: published later.")
                .contains("$8 billion")
                .doesNotContain("$7.5 billion", "$5 million", "$6 million");
    }

    @Test
    void aSourceWithoutADateIsUsedAndNamedAsSuch() {
        String text = text(List.of(
                Press.document("undated", null).turnover("2020", "5000000").reading()));
        assertThat(text)
                .contains("1 source without a date.")
                .contains("$5 million [1]")
                .contains("date not known");
    }

    @Test
    void isAboutTheTwoStatesOnly() {
        String other = BriefFormat.TEXT.write(Brief.of(Dyad.of("FRA", "ITA"), Press.full(), Terms.PLAIN));
        assertThat(other).contains("FRANCE – ITALY").contains("No sources read");
    }

    private static String text(List<Reading> readings) {
        return BriefFormat.TEXT.write(Brief.of(Press.DYAD, readings, Terms.PLAIN));
    }

    private static String section(String text, String heading) {
        String from = text.substring(text.indexOf("\n" + heading + "\n") + heading.length() + 2);
        int end = from.indexOf("\n\n");
        return end < 0 ? from : from.substring(0, end);
    }
}
