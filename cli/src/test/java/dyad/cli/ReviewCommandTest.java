package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews as they are typed, and judgements one by one. */
class ReviewCommandTest {
    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void read() {
        run = new Run(folder);
        run.of("read", run.file("news.jsonl", """
                {"id":"a","published":"2023-01-10","publisher":"Agency","text":"Trade between Italy and Kazakhstan reached 4.5 billion euros in 2022. Italy and Kazakhstan signed a Treaty on Extradition on 5 January 2023."}
                {"id":"b","published":"2023-03-10","publisher":"Post","text":"Trade between Italy and Kazakhstan came to 14 billion euros in 2022."}
                {"id":"c","published":"2023-04-10","publisher":"Review","text":"Italy and Kazakhstan signed a Protocol on Extradition on 5 January 2023."}
                """));
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

    private List<String> asked() {
        assertThat(run.of("review", "KAZ-ITA", "--list")).isZero();
        return run.out()
                .lines()
                .map(line -> line.substring(14, line.indexOf(':')))
                .toList();
    }

    @Test
    void listsWhatIsToBeDecided() {
        assertThat(asked()).startsWith("contradiction").contains("two that look like one");
        String text = run.out();
        assertThat(run.of("review", "--list")).isZero();
        assertThat(run.out()).isEqualTo(text);
        assertThat(run.of("review", "KAZ-ITA", "--list", "--format", "jsonl")).isZero();
        assertThat(run.out().lines()).hasSameSizeAs(text.lines().toList());
        assertThat(run.out())
                .contains("\"reason\":\"contradiction\"", "\"publisher\":\"Agency\"", "\"sentence\":\"Trade");
    }

    @Test
    void showsEachWithItsSentenceSourceDateAndSlots() {
        run.typing("q").of("review", "KAZ-ITA");
        assertThat(run.flat())
                .contains("1 of ", ": contradiction (")
                .contains(
                        "1 Trade turnover: €4.5 billion, 2022 Agency, 10 January 2023 “Trade between Italy and Kazakhstan reached")
                .contains("2 Trade turnover: €14 billion, 2022 Post, 10 March 2023 “Trade between")
                .contains("value=4500000000 unit=EUR bound=exact period=2022")
                .contains("b both right")
                .contains("0 decided, 0 skipped, ");
    }

    @Test
    void aKeyDecidesAndWhoAndWhyAreKept() {
        assertThat(run.typing("b one counts transit", "q").of("review", "KAZ-ITA"))
                .isZero();
        assertThat(run.flat()).contains("1 decided, 0 skipped");
        assertThat(run.of("judgements")).isZero();
        assertThat(run.out())
                .contains("  Aigerim  both-right ")
                .endsWith("  – one counts transit\n")
                .hasLineCount(1);
        assertThat(asked()).doesNotContain("contradiction");
        run.of("figures", "KAZ-ITA");
        assertThat(run.flat())
                .contains("both right, by different definitions, 2022: €4.5 billion")
                .contains("one counts transit)");
    }

    @Test
    void correctsASlotOfTheSecondAndUndoesThat() {
        run.typing("c2 value=4.5e9 name=\"a b\"", "c2 value=4.5e9 misread", "u", "k", "q")
                .of("review", "KAZ-ITA", "--by", "Marco");
        assertThat(run.err()).contains("a figure has no name").hasLineCount(1);
        assertThat(run.flat()).contains("Trade turnover: €4.5 billion, 2022").contains("undone: ");
        run.of("judgements", "--format", "jsonl");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out())
                .contains(
                        "\"who\":\"Marco\",\"why\":\"misread\",\"decision\":\"correct\"",
                        "\"correction\":\"{\\\"value\\\":4500000000}\"")
                .contains("\"holds\":false", "\"decision\":\"undo\"");
        assertThat(asked()).contains("contradiction");
    }

    @Test
    void tellsWhatTheReaderWasNotSureOf() {
        run.of("read", run.file("visit.jsonl", """
                {"id":"d","published":"2024-04-01","publisher":"Agency","text":"The President of Italy visited Kazakhstan, an official said in Tbilisi."}
                """));
        run.of("review", "KAZ-ITA", "--list");
        assertThat(run.out())
                .contains(
                        "may have been misread: no time was found; its sentence also names Georgia: no date given: Visit");
        run.of("review", "KAZ-ITA", "--list", "--format", "jsonl");
        assertThat(run.out())
                .contains("\"reason\":\"unsure\",\"unsure\":[{\"what\":\"no-time\",\"about\":[]},"
                        + "{\"what\":\"other-state\",\"about\":[\"GEO\"]}]");
        run.of("explain", id("Visit"));
        assertThat(run.out()).endsWith("not sure: no time was found; its sentence also names Georgia\n");
    }

    @Test
    void theFirstIsRightOrTheSecondIsMisread() {
        run.typing("1").of("review", "KAZ-ITA", "--why", "by the ministry");
        run.of("figures", "KAZ-ITA");
        assertThat(run.flat())
                .contains(
                        "the record stands by €4.5 billion: decided by a person",
                        "accepted by Aigerim (",
                        "by the ministry)");
        assertThat(asked()).doesNotContain("contradiction");
        run.of("judge", "reject", id("€14 billion"), "--why", "of both");
        run.of("brief", "KAZ-ITA");
        assertThat(run.flat())
                .contains("2022 €4.5 billion [", "accepted by Aigerim (")
                .contains(
                        "REJECTED ON REVIEW - Trade turnover: €14 billion, 2022 [",
                        "– rejected by Aigerim (",
                        ": of both)");
        for (String format : List.of("html", "markdown")) {
            run.of("brief", "KAZ-ITA", "--format", format);
            assertThat(run.flat()).contains("Rejected on review", "accepted by Aigerim (");
        }
        run.of("brief", "KAZ-ITA", "--language", "ru");
        assertThat(run.flat()).contains("принял(а) Aigerim (");
    }

    @Test
    void twoThatLookLikeOneAreOneOnceThatIsDecided() {
        run.typing("b", "w checked the texts", "s").of("review", "KAZ-ITA");
        run.of("brief", "KAZ-ITA");
        assertThat(run.flat())
                .contains(
                        "- Protocol on Extradition, 5 January 2023 [1][4] – [1][4] treated as one by Aigerim (",
                        ": checked the texts)")
                .doesNotContain("- Treaty on Extradition");
        run.of("judgements");
        assertThat(run.out()).contains("  same ", "  – checked the texts");
        run.of("statements", "--kind", "tie");
        assertThat(run.out()).contains("[the same as ");
        String last = run.file(
                "draft.txt", "Italy and Kazakhstan signed a Protocol on Extradition on 5 January 2023, it is said.");
        assertThat(run.of("check", last)).isZero();
        assertThat(run.flat()).contains("Agency, 10 January 2023").contains("Review, 10 April 2023");
    }

    @Test
    void wrongKeysAreSaidAndAskedAgain() {
        run.typing("x", "bb", "u", "r", "?", "q").of("review", "KAZ-ITA");
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("no such key: x"))
                .anyMatch(line -> line.contains("nothing was decided in this review yet"))
                .anyMatch(line -> line.contains("write r1 or r2"));
        assertThat(run.out()).contains("0 decided");
        run.of("judgements");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theEndOfTheInputIsTheEndOfTheReview() {
        assertThat(run.typing("k").of("review", "KAZ-ITA")).isZero();
        assertThat(run.flat()).contains("0 decided, 1 skipped");
        assertThat(run.of("review", "KAZ-FRA")).isZero();
        assertThat(run.out()).isEqualTo("nothing to decide\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "judge praise ID | not a decision: praise",
                "judge accept | requires at least 2 values",
                "judge accept ffffffffffffffff | no statement has an id that begins with ffffffffffffffff",
                "judge same ID ffffffffffffffff | no statement has an id that begins with",
                "judge same ID | same takes ID ID",
                "judge same ID ID | same is on two different statements",
                "judge same ID TIE | on two figures, or on ties and events, not on both",
                "judge reject ID ID | reject takes ID",
                "judge correct ID | what is to be corrected?",
                "judge correct ID much | not a slot and its value: much",
                "judge correct ID value=much | not a number: much",
                "judge correct ID value=1 colour=red | a figure has no colour",
                "judge correct ID quote=other | quote of a statement cannot be corrected",
                "judge undo ffff | no judgement has an id that begins with ffff",
                "judge accept ID --by= | who decides?",
                "review KAZ | a second state is missing",
                "review KAZ ITA FRA | two states are enough",
                "review --list --record none.db | there is no record"
            })
    void whatCannotBeDecidedIsOneLineAndTheRecordIsUntouched(String command, String said) throws IOException {
        String line = command.replace("ID", id("€4.5 billion")).replace("TIE", id("Protocol on Extradition"));
        byte[] before = Files.readAllBytes(run.record());
        assertThat(run.of(line.split(" "))).isEqualTo(2);
        assertThat(run.err()).startsWith("dyad: ").contains(said.strip()).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllBytes(run.record())).isEqualTo(before);
        run.of("judgements");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aJudgementIsUndoneByItsIdAndTheUndoingToo() {
        run.of("judge", "reject", id("€14 billion").substring(0, 6));
        String made = run.out().substring(0, 12);
        run.of("statements");
        assertThat(run.out()).doesNotContain("€14 billion");
        assertThat(run.of("judge", "undo", made, "--quiet")).isZero();
        assertThat(run.out()).isEmpty();
        run.of("judgements", "--dyad", "KAZ-ITA");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).endsWith("[undone]");
        run.of("judge", "undo", lines.get(1).substring(0, 12));
        run.of("statements");
        assertThat(run.out()).doesNotContain("€14 billion");
        run.of("explain", id("€4.5 billion"));
        assertThat(run.out()).contains("figure trade-turnover");
        run.of("judgements", "--known-at", "2001-01-01");
        assertThat(run.out()).isEmpty();
    }
}
