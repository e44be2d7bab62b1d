package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Record;
import dyad.record.Taken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String TEXT = "The weather in the mountains was fine.";
    private static final String TURNOVER = "Trade between Kazakhstan and Italy reached $8 billion in 2022.";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private String stdin = "";

    @BeforeEach
    void place() {
        environment.put("DYAD_RECORD", folder.resolve("dyad.db").toString());
    }

    @Test
    void readsIntoTheRecordOnceAndTellsWhatItDid() throws IOException {
        write("a.txt", TEXT);
        write("b.txt", TEXT + " Again.");
        assertThat(run("read", folder.toString())).isZero();
        assertThat(out())
                .startsWith("2 documents read, 0 skipped (already there), ")
                .endsWith(", 0 problems\n");
        assertThat(run(
                        "read",
                        folder.resolve("b.txt").toString(),
                        folder.resolve("a.txt").toString()))
                .isZero();
        assertThat(out()).startsWith("0 documents read, 2 skipped (already there), 0 statements");
        assertThat(err()).isEmpty();
    }

    @Test
    void theSameDocumentTwiceInOneGoIsReadOnce() throws IOException {
        String line = "{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n";
        Path file = write("d.jsonl", line + line);
        assertThat(run("read", file.toString())).isZero();
        assertThat(out()).startsWith("1 document read, 1 skipped");
    }

    @Test
    void aProblemIsOneLineAndTheRestIsRead() throws IOException {
        Path file = write("d.jsonl", "{\"text\":\"" + TEXT + "\"}\nnot json\n");
        assertThat(run("read", folder.resolve("absent.txt").toString(), file.toString()))
                .isEqualTo(1);
        assertThat(out()).startsWith("1 document read").contains("2 problems");
        assertThat(err().lines()).hasSize(2).allMatch(line -> line.startsWith("dyad: "));
        assertThat(err()).contains("absent.txt").contains("d.jsonl:2").doesNotContain("\tat ");
    }

    @Test
    void acknowledgesWhatIsStoredOutsideTheRecord() throws IOException {
        Path file = write("d.jsonl", "{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n");
        Path told = folder.resolve("told.jsonl");
        assertThat(run("read", file.toString(), "--acknowledge", told.toString()))
                .isZero();
        assertThat(Files.readAllLines(told)).singleElement().asString().startsWith("{\"id\":\"x\",\"hash\":\"");
        assertThat(run("read", file.toString(), "--acknowledge", told.toString()))
                .isZero();
        assertThat(Files.readAllLines(told)).hasSize(1);
        assertThat(run(
                        "read",
                        file.toString(),
                        "--acknowledge",
                        folder.resolve("absent/told").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("cannot write acknowledgements").hasLineCount(1);
    }

    @Test
    void readsAgainWhatAnotherVersionOfTheReaderRead() throws IOException {
        Path file = write("a.txt", TURNOVER);
        Document given = new Document("a.txt", TURNOVER, null, null, null, null);
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.takeAll(List.of(new Taken(given, new Reading(given, List.of(), List.of()), "old", null)));
        }
        assertThat(run("read", file.toString())).isZero();
        assertThat(out()).startsWith("1 document read (1 of them again by newer rules), 0 skipped");
        assertThat(run("read", file.toString())).isZero();
        assertThat(out()).startsWith("0 documents read, 1 skipped");
        assertThat(run("statements")).isZero();
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void findsDocumentsByTheirWords() {
        store();
        assertThat(run("search", "trades", "reach")).isZero();
        assertThat(out()).isEqualTo("2023-01-10  Agency, a\n            “" + TURNOVER + "”\n");
        assertThat(run("search", "Kazakhstan", "--dyad", "KAZ-ITA", "--format", "jsonl"))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        "{\"document\":\"a\",\"published\":\"2023-01-10\",\"publisher\":\"Agency\",\"language\":\"en\",\"start\":0,"
                                + "\"end\":" + TURNOVER.length() + ",\"quote\":\"" + TURNOVER + "\"}\n");
        assertThat(run("search", "Kazakhstan", "--dyad", "KAZ-FRA")).isEqualTo(1);
        assertThat(err()).isEqualTo("dyad: no document has all of: Kazakhstan\n");
        assertThat(run("search", "?!")).isEqualTo(2);
        assertThat(err()).contains("no word to search for").hasLineCount(1);
        assertThat(run("search", "trade", "--limit", "0")).isEqualTo(2);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneClearLine() {
        String place = "postgresql://user:secret@localhost:1/dyad";
        assertThat(run("brief", "KAZ-ITA", "--record", place)).isEqualTo(2);
        assertThat(err())
                .startsWith("dyad: postgresql://localhost:1/dyad does not answer")
                .hasLineCount(1);
    }

    @Test
    void answersAsTheRecordStoodThen() {
        store();
        for (String command : List.of("brief", "figures")) {
            assertThat(run(command, "KAZ-ITA", "--known-at", "2001-01-01")).isZero();
            assertThat(out()).doesNotContain("$8 billion");
            assertThat(run(command, "KAZ-ITA", "--known-at", "9000-01-01T00:00:00+05:00"))
                    .isZero();
            assertThat(out()).contains("$8 billion");
        }
        assertThat(run("statements", "--known-at", "2001")).isZero();
        assertThat(out()).isEmpty();
        assertThat(run("statements", "--as-of", "2023-01-09")).isZero();
        assertThat(out()).isEmpty();
        assertThat(run("statements", "--as-of", "2023-01-10")).isZero();
        assertThat(out().lines()).hasSize(1);
        assertThat(run("statements", "--known-at", "then")).isEqualTo(2);
        assertThat(err()).contains("not an instant: then").hasLineCount(1);
    }

    @Test
    void writesABriefInTheLanguageAskedFor() {
        store();
        assertThat(run("brief", "Казахстан", "Италия", "--language", "ru")).isZero();
        assertThat(out()).contains("ИТАЛИЯ – КАЗАХСТАН", "8 млрд долл. США", "язык источника: английский");
        assertThat(run("brief", "KAZ-ITA", "--language", "tlh")).isEqualTo(2);
        assertThat(err())
                .contains("no briefs in the language tlh; give one of en, it, kk, ru")
                .hasLineCount(1);
    }

    @Test
    void tellsWhatIsNewSinceTheLastBriefOnTheseStates() throws IOException {
        store();
        assertThat(run("brief", "KAZ-ITA", "--since-last")).isZero();
        assertThat(out()).contains("$8 billion").doesNotContain("What is new");
        assertThat(err()).contains("there is no earlier brief").hasLineCount(1);
        assertThat(run("brief", "KAZ-ITA", "--since-last")).isZero();
        assertThat(out()).contains("Nothing new in the sources read.").doesNotContain("$8 billion");
        assertThat(run(
                        "read",
                        write("b.txt", TURNOVER.replace("8 billion", "9 billion"))
                                .toString()))
                .isZero();
        assertThat(run("brief", "KAZ-ITA", "--known-at", "2001")).isZero();
        assertThat(run("brief", "KAZ-ITA", "--since-last")).isZero();
        assertThat(out()).contains("What is new since").contains("2022                            $9 billion [2]");
        assertThat(run("brief", "KAZ-FRA", "--since-last")).isZero();
        assertThat(err()).contains("there is no earlier brief");
    }

    @Test
    void tellsWhatIsNewSinceADate() throws IOException {
        Path file = write("d.jsonl", """
                {"id":"a","published":"2023-01-10","text":"%s"}
                {"id":"b","published":"2024-01-10","text":"%s"}
                """.formatted(TURNOVER, TURNOVER.replace("in 2022", "in 2023")));
        assertThat(run("brief", "KAZ-ITA", file.toString(), "--since", "2023-06"))
                .isZero();
        assertThat(out())
                .contains("What is new since 30 June 2023")
                .contains("2023  ")
                .doesNotContain("2022  ");
        assertThat(run("brief", "KAZ-ITA", file.toString(), "--since-last")).isEqualTo(2);
        assertThat(err()).contains("--since-last compares").hasLineCount(1);
        assertThat(run("brief", "KAZ-ITA", "--since", "2023", "--since-last")).isEqualTo(2);
        assertThat(err()).contains("exclude each other").hasLineCount(1);
        Files.writeString(folder.resolve("dyad.db.briefs"), "ITA-KAZ yesterday\n");
        store();
        assertThat(run("brief", "KAZ-ITA", "--since-last")).isEqualTo(2);
        assertThat(err()).contains("does not tell when the last brief").hasLineCount(1);
    }

    @Test
    void quietSaysNothingButProblems() throws IOException {
        Path file = write("a.txt", TEXT);
        assertThat(run("read", "--quiet", file.toString())).isZero();
        assertThat(out() + err()).isEmpty();
        assertThat(run("read", "-q", folder.resolve("absent").toString())).isEqualTo(1);
        assertThat(err()).contains("absent");
    }

    @Test
    void jsonlPrintsStatementsAndLeavesTheRecordAlone() {
        stdin = TEXT;
        assertThat(run("read", "--format", "jsonl", "-")).isZero();
        assertThat(out().lines()).allMatch(line -> StatementJson.read(line) != null);
        assertThat(folder.resolve("dyad.db")).doesNotExist();
    }

    @Test
    void briefsFromTheRecord() {
        store();
        assertThat(run("brief", "Kazakhstan", "Italy")).isZero();
        assertThat(out()).contains("ITALY – KAZAKHSTAN").contains("2022                            $8 billion [1]");
        assertThat(run("brief", "KAZ-ITA", "--format", "html")).isZero();
        assertThat(out()).startsWith("<!DOCTYPE html>").contains("$8 billion");
        assertThat(run("brief", "KAZ-ITA", "--format", "markdown", "--as-of", "2022"))
                .isZero();
        assertThat(out()).contains("1 source left out: published later.").doesNotContain("$8 billion");
    }

    @Test
    void briefsFromFilesAloneWithoutARecord() throws IOException {
        Path file = write("a.txt", TEXT);
        assertThat(run("brief", "KAZ-ITA", file.toString())).isZero();
        assertThat(out()).contains("Nothing found in the sources read.");
        assertThat(folder.resolve("dyad.db")).doesNotExist();
    }

    @Test
    void writesABriefToAFile() {
        store();
        Path file = folder.resolve("brief.md");
        assertThat(run("brief", "KAZ-ITA", "--format", "markdown", "--output", file.toString()))
                .isZero();
        assertThat(file).content().startsWith("# Italy – Kazakhstan");
        assertThat(out()).isEmpty();
        assertThat(run("brief", "KAZ-ITA", "--output", folder.resolve("no/such").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("cannot write");
    }

    @Test
    void printsFiguresFromTheRecordAndFromFiles() throws IOException {
        Path file = write("t.txt", TURNOVER);
        run("read", file.toString());
        assertThat(run("figures", "KAZ-ITA", "trade-turnover")).isZero();
        assertThat(out()).contains("TRADE TURNOVER", "$8 billion", "t.txt");
        String fromRecord = out();
        assertThat(run("figures", "kz", "it", "trade-turnover", file.toString(), "--quiet"))
                .isZero();
        assertThat(out()).isEqualTo(fromRecord);
        assertThat(run("figures", "KAZ-ITA", "investment", "--format", "json")).isZero();
        assertThat(out()).contains("\"series\" : [ ]");
        assertThat(run("figures", "KAZ-ITA", "--as-of", "2020")).isZero();
        assertThat(out()).contains("Nothing found");
    }

    @Test
    void checksADraftAgainstTheRecord() throws IOException {
        run("read", write("t.txt", TURNOVER).toString());
        String good = write("good.md", "# Trade\n\n" + TURNOVER + " " + TEXT).toString();
        assertThat(run("check", good)).isZero();
        assertThat(out()).contains("AGREES", "sources say so: t.txt", "1 agree, 0 outdated");
        assertThat(err()).isEmpty();
        assertThat(run("check", good, "--as-of", "2020")).isZero();
        assertThat(out()).contains("NOT IN THE RECORD");
        String wrong = TURNOVER.replace("8", "3");
        String bad = write("bad.html", "<html><body><p>" + wrong + "</p></body></html>")
                .toString();
        assertThat(run("check", bad)).isEqualTo(1);
        assertThat(out())
                .contains("CONTRADICTS", "the record stands by: $8 billion, 2022 (t.txt)", "against it: t.txt");
        assertThat(run("check", bad, "--format", "html")).isEqualTo(1);
        assertThat(out()).startsWith("<!DOCTYPE html>");
        stdin = TURNOVER + " It is so.";
        assertThat(run("check", "-", "--format", "json")).isZero();
        assertThat(out()).contains("\"agrees\" : 1");
    }

    @Test
    void aDraftThatCannotBeCheckedIsOneLineAndCodeOne() throws IOException {
        run("read", write("t.txt", TURNOVER).toString());
        for (String draft : List.of(write("d.txt", TEXT).toString(), "absent.txt")) {
            assertThat(run("check", draft)).isEqualTo(1);
            assertThat(err().lines()).hasSize(1).allMatch(line -> line.contains(draft));
            assertThat(out()).isEmpty();
        }
        assertThat(run("check", "d.txt", "--record", folder.resolve("no.db").toString()))
                .isEqualTo(2);
    }

    @Test
    void listsStatementsInEveryFormat() {
        Statement statement = store();
        assertThat(run("statements", "--dyad", "it-kz", "--kind", "figure", "--since", "2022"))
                .isZero();
        assertThat(out())
                .isEqualTo(statement.id() + "  ITA,KAZ   figure trade-turnover    Trade turnover: $8 billion, 2022\n");
        assertThat(run("statements", "--format", "jsonl")).isZero();
        assertThat(out()).isEqualTo(StatementJson.line(statement) + "\n");
        assertThat(run("statements", "--format", "csv")).isZero();
        assertThat(out().lines()).hasSize(2);
        assertThat(run("statements", "--type", "exports")).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void everyAnswerObeysWhatPeopleJudged() throws IOException {
        Statement statement = store();
        String id = statement.id();
        judge(Judgement.correct(Instant.now(), "Aigerim", "", id, "{\"value\":9000000000}"));
        assertThat(run("statements")).isZero();
        assertThat(out()).startsWith(id).endsWith("Trade turnover: $9 billion, 2022 [corrected by Aigerim]\n");
        assertThat(run("figures", "KAZ-ITA")).isZero();
        assertThat(out()).contains("$9 billion", "corrected by Aigerim");
        assertThat(run("brief", "KAZ-ITA")).isZero();
        assertThat(out()).contains("$9 billion").doesNotContain("$8 billion, 2022");
        judge(Judgement.on(Instant.now(), "Marco", "", Decision.REJECT, id));
        assertThat(run("statements")).isZero();
        assertThat(out()).isEmpty();
        assertThat(run("statements", "--all")).isZero();
        assertThat(out()).contains("[corrected by Aigerim, rejected by Marco]");
        String draft = write("draft.txt", TURNOVER).toString();
        assertThat(run("check", draft)).isZero();
        assertThat(out()).contains("NOT IN THE RECORD");
    }

    private void judge(Judgement judgement) {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.judge(judgement);
        }
    }

    @Test
    void explainsAStatementByTheBeginningOfItsId() {
        Statement statement = store();
        assertThat(run("explain", statement.id().substring(0, 5))).isZero();
        assertThat(out()).contains("value \"$8 billion\" → 8000000000");
        assertThat(run("explain", "zzzz")).isEqualTo(2);
        assertThat(err()).contains("no statement");
    }

    @Test
    void printsMentionsOfATextOrAFile() throws IOException {
        assertThat(run("mentions", "--date", "2022-08-21", "--format", "jsonl", TURNOVER))
                .isZero();
        assertThat(run("mentions", write("a.txt", TURNOVER).toString(), "--language", "en"))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void helpsCompletesAndTellsItsVersion() {
        for (String command : List.of("read", "brief", "statements", "explain", "mentions", "completion")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out()).contains("Usage: dyad " + command).doesNotContain("\u001b");
        }
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("Exit codes: 0 ok, 1 some inputs had problems, 2 wrong usage.");
        assertThat(run("--version")).isZero();
        assertThat(out()).startsWith("dyad ");
        assertThat(run("completion")).isZero();
        assertThat(out()).contains("complete -F").contains("statements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "raed x",
                "read",
                "read --format xml x",
                "brief",
                "brief KAZ",
                "brief KAZ-ITA --as-of yesterday",
                "brief KAZ-ITA --format pdf",
                "figures KAZ-ITA trade-turnovr",
                "check",
                "check a b",
                "check a --format pdf",
                "statements --kind claim",
                "statements --dyad KAZ-KAZ",
                "statements --type happiness",
                "statements --kind tie --type exports",
                "figures KAZ-ITA happiness",
                "explain",
                "read --no-such-option x"
            })
    void wrongUsageIsSaidInOneLineWithCodeTwo(String words) {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(err()).startsWith("dyad: ").doesNotContain("Exception", "\tat ");
        assertThat(out()).isEmpty();
    }

    @Test
    void aRecordThatIsNotThereOrNotOneIsNamed() throws IOException {
        assertThat(run("statements")).isEqualTo(2);
        assertThat(err()).contains("there is no record").contains("dyad read");
        Path text = write("text.db", TEXT.repeat(50));
        assertThat(run("statements", "--record", text.toString())).isEqualTo(2);
        assertThat(err()).contains("text.db is not a Dyad record");
        assertThat(run("read", "--record", folder.resolve("no/such.db").toString(), text.toString()))
                .isEqualTo(2);
        assertThat(err()).contains("no folder");
    }

    @Test
    void boldOnATerminalUnlessUnwanted() {
        store();
        assertThat(execute(true, "brief", "KAZ-ITA")).isZero();
        assertThat(out()).contains("\u001b[1m");
        environment.put("NO_COLOR", "1");
        assertThat(execute(true, "brief", "KAZ-ITA")).isZero();
        assertThat(out()).doesNotContain("\u001b");
    }

    @Test
    void theRehearsalForTheLauncherRuns() throws IOException {
        Rehearsal.main(new String[0]);
    }

    private Statement store() {
        Statement statement = StatementJson.read(
                "{\"kind\":\"figure\",\"type\":\"trade-turnover\",\"between\":[\"ITA\",\"KAZ\"],\"value\":8000000000,"
                        + "\"unit\":\"USD\",\"period\":\"2022\",\"modality\":\"actual\",\"document\":\"a\",\"language\":\"en\","
                        + "\"start\":0,\"end\":" + TURNOVER.length() + ",\"quote\":\"" + TURNOVER
                        + "\",\"evidence\":{\"value\":[43,53]},\"rule\":\"r\"}");
        Document document = new Document("a", TURNOVER, Period.of("2023-01-10"), "Agency", null, "en");
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.add(new Reading(document, List.of(statement), List.of()));
        }
        return statement;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... words) {
        return execute(false, words);
    }

    private int execute(boolean terminal, String... words) {
        out.reset();
        err.reset();
        PrintStream stdout = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream stderr = new PrintStream(err, true, StandardCharsets.UTF_8);
        Setting setting = new Setting(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                stdout,
                stderr,
                terminal,
                terminal,
                environment);
        return DyadCommand.line(setting).execute(words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
