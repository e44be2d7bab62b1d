package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Record;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decided on statements is told by every command alike. */
class JudgedAnswersTest {
    private static final Instant AT = Instant.parse("2026-11-12T10:00:00Z");

    @TempDir
    private Path folder;

    private Run run;
    private String four;
    private String fourteen;

    @BeforeEach
    void read() {
        run = new Run(folder);
        run.of("read", run.file("news.jsonl", """
                {"id":"a","published":"2023-01-10","publisher":"Agency","text":"Trade between Italy and Kazakhstan reached 4.5 billion euros in 2022."}
                {"id":"b","published":"2023-03-10","publisher":"Post","text":"Trade between Italy and Kazakhstan came to 14 billion euros in 2022."}
                """));
        four = id("€4.5 billion");
        fourteen = id("€14 billion");
    }

    private String id(String words) {
        run.of("statements");
        String row = run.out()
                .lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow();
        return row.substring(0, row.indexOf(' '));
    }

    private void judge(Judgement judgement) {
        try (Record record = Record.open(run.record())) {
            record.judge(judgement);
        }
    }

    private int check(String sentence) {
        return run.of("check", run.file("draft.txt", sentence));
    }

    @Test
    void bothRightIsToldWhereverTheTwoAre() {
        judge(Judgement.on(AT, "A. B.", "one counts transit", Decision.BOTH_RIGHT, four, fourteen));
        String told = "both right, by different definitions (A. B., 12 November 2026: one counts transit)";
        run.of("brief", "KAZ-ITA");
        assertThat(run.flat()).contains("Trade turnover, 2022: €14 billion [1]; €4.5 billion [2] – " + told);
        run.of("figures", "KAZ-ITA");
        assertThat(run.flat())
                .contains(
                        "both right, by different definitions, 2022: €4.5 billion [2] – €14 billion [1] (A. B., 12 November 2026: one");
        run.of("figures", "KAZ-ITA", "--format", "html");
        assertThat(run.flat()).contains("(A. B., 12 November 2026: one counts transit)");
        run.of("figures", "KAZ-ITA", "--format", "json");
        assertThat(run.flat())
                .contains("\"decision\" : \"both-right\", \"who\" : \"A. B.\", \"at\" : \"2026-11-12T10:00:00Z\"");
        run.of("statements");
        assertThat(run.out())
                .contains("[as right as " + fourteen + ", by A. B.]", "[as right as " + four + ", by A. B.]");
    }

    @Test
    void aDraftThatSaysTheOneAgreesAndIsToldTheOther() {
        String draft = "In 2022 trade between Italy and Kazakhstan reached 4.5 billion euros.";
        assertThat(check(draft)).isZero();
        assertThat(run.flat()).contains("others say otherwise: Post");
        judge(Judgement.on(AT, "A. B.", "", Decision.BOTH_RIGHT, four, fourteen));
        assertThat(check(draft)).isZero();
        assertThat(run.flat())
                .contains("both right, by different definitions: €14 billion, 2022 (Post)")
                .doesNotContain("others say otherwise");
        judge(Judgement.on(AT.plusSeconds(1), "A. B.", "", Decision.NOT_SAME, four, fourteen));
        assertThat(check(draft)).isZero();
        assertThat(run.flat()).doesNotContain("Post");
    }

    @Test
    void aLaterRevisionThatIsNoneDoesNotMakeADraftOutdated() {
        run.of("read", run.file("more.jsonl", """
                {"id":"c","published":"2023-06-10","publisher":"Agency","text":"Trade between Italy and Kazakhstan reached 4.8 billion euros in 2022."}
                """));
        String draft = "In 2022 trade between Italy and Kazakhstan reached 4.5 billion euros.";
        assertThat(check(draft)).isEqualTo(1);
        assertThat(run.flat()).contains("OUTDATED");
        judge(Judgement.on(AT, "A. B.", "", Decision.BOTH_RIGHT, four, id("€4.8 billion")));
        assertThat(check(draft)).isZero();
        assertThat(run.flat()).contains("AGREES", "both right, by different definitions: €4.8 billion, 2022 (Agency)");
    }

    @Test
    void fieldsBesideThoseOfAStatementAreGivenWhereTheyAreAskedFor() {
        judge(Judgement.on(AT, "A. B.", "checked", Decision.ACCEPT, four));
        run.of("statements", "--format", "jsonl");
        assertThat(run.out()).doesNotContain("A. B.", "judgements");
        run.of("statements", "--format", "jsonl", "--judgements");
        assertThat(run.out())
                .containsOnlyOnce(
                        "\"acceptedBy\":\"A. B.\",\"judgements\":[{\"decision\":\"accepted\",\"who\":\"A. B.\","
                                + "\"at\":\"2026-11-12T10:00:00Z\",\"why\":\"checked\"}]}");
        run.of("statements", "--format", "csv");
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith(",quote,rule");
        run.of("statements", "--format", "csv", "--judgements");
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith(",rule,acceptedBy,rejectedBy,correctedBy");
        assertThat(run.out()).containsOnlyOnce(",A. B.,,\n");
        judge(Judgement.on(AT.plusSeconds(1), "C. D.", "", Decision.REJECT, four));
        run.of("statements", "--format", "jsonl", "--all");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).containsOnlyOnce("\"rejectedBy\":\"C. D.\"");
        run.of("statements", "--format", "jsonl");
        assertThat(run.out().lines()).hasSize(1);
    }
}
