package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reading;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.fact.Comparing;
import dyad.record.fact.Judgements;
import dyad.record.fact.Rates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a brief tells of what people decided. */
class JudgedBriefTest {
    private static final String SIGNED = Press.BETWEEN + ",'status':'signed','since':'2023-03-03'";
    private final List<Judgement> made = new ArrayList<>();

    private void judge(String at, Decision decision, String one, String... other) {
        Instant when = Instant.parse(at + "T10:00:00Z");
        made.add(
                other.length == 0
                        ? Judgement.on(when, "Aigerim", "looked it up", decision, one)
                        : Judgement.on(when, "Aigerim", "two texts", decision, one, other[0]));
    }

    private static String id(Reading reading, int statement) {
        return reading.statements().get(statement).id();
    }

    private Terms terms(Judgements judgements) {
        return new Terms(new Comparing(Rates.NONE, judgements.pairs()), null, "en");
    }

    private String brief(List<Reading> readings) {
        Judgements judgements = Judgements.of(made);
        return BriefFormat.TEXT
                .write(Brief.of(Press.DYAD, judgements.marked(readings), terms(judgements)))
                .replaceAll("\\s+", " ");
    }

    private String since(List<Reading> readings, String day) {
        Judgements judgements = Judgements.of(made);
        return BriefFormat.TEXT
                .write(Brief.since(Press.DYAD, judgements.marked(readings), LocalDate.parse(day), terms(judgements)))
                .replaceAll("\\s+", " ");
    }

    @Test
    void whatIsHeldApartIsToldWithBoth() {
        Reading one = Press.document("a", "2023-03-04")
                .says("They signed a treaty.", "tie agreement", SIGNED + ",'name':'Treaty on Extradition'")
                .reading();
        Reading other = Press.document("b", "2023-03-05")
                .says("They signed a protocol.", "tie agreement", SIGNED + ",'name':'Protocol on Extradition'")
                .reading();
        assertThat(brief(List.of(one, other))).doesNotContain("apart");
        judge("2024-05-01", Decision.NOT_SAME, id(one, 0), id(other, 0));
        String apart = "– [1][2] kept apart by Aigerim (1 May 2024: two texts)";
        assertThat(brief(List.of(one, other)))
                .containsPattern("Treaty on Extradition[^-]* " + Pattern.quote(apart))
                .containsPattern("Protocol on Extradition[^-]* " + Pattern.quote(apart));
        // where the other is not there, it is named
        assertThat(brief(List.of(one))).contains("– [1] not the same as " + id(other, 0) + ", by Aigerim (1 May 2024");
    }

    @Test
    void whatWasRejectedIsToldInABriefOnWhatIsNew() {
        Reading old = Press.document("a", "2023-03-03")
                .turnover("2021", "5000000")
                .turnover("2020", "4000000")
                .reading();
        Reading newer =
                Press.document("b", "2024-04-02").turnover("2022", "7000000").reading();
        List<Reading> readings = List.of(old, newer);
        assertThat(since(readings, "2023-12-31")).contains("$7 million").doesNotContain("REJECTED");
        judge("2023-06-01", Decision.REJECT, id(old, 0));
        assertThat(since(readings, "2023-12-31")).doesNotContain("REJECTED");
        judge("2024-06-01", Decision.REJECT, id(old, 1));
        assertThat(since(readings, "2023-12-31"))
                .contains(
                        "REJECTED ON REVIEW - Trade turnover: $4 million, 2020 [2] – rejected by Aigerim (1 June 2024")
                .contains("[2] “Trade in 2020 was 4000000.”")
                .doesNotContain("$5 million");
        judge("2024-06-02", Decision.REJECT, id(newer, 0));
        assertThat(since(readings, "2023-12-31"))
                .contains("Trade turnover: $7 million, 2022 [1] – rejected by Aigerim (2 June 2024: looked it up)");
    }
}
