package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.model.Document;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.record.fact.Rate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifying, backing up, restoring, exporting and importing. */
class CareTest {
    private static final Reader READER = Reader.create();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("dyad.db");
        try (Record record = Record.open(file)) {
            record.addAll(List.of(read(1), read(2), read(3)));
            String first = read(1).statements().get(0).id();
            String second = read(2).statements().get(0).id();
            Judgement accepted = Judgement.on(Instant.parse("2024-03-01T00:00:00Z"), "A", "", Decision.ACCEPT, first);
            record.judgeAll(List.of(
                    accepted,
                    Judgement.correct(Instant.parse("2024-03-02T00:00:00Z"), "B", "typo", second, "{\"value\":7.6}"),
                    accepted.undo(Instant.parse("2024-03-03T00:00:00Z"), "C", "")));
            record.keepRates(List.of(rate("USD", "1.0530"), rate("JPY", "138.03")));
            record.keepRates(List.of(rate("USD", "1.0540")));
        }
    }

    private static Rate rate(String currency, String perEuro) {
        return new Rate(currency, Period.of("2022"), new BigDecimal(perEuro), "ECB");
    }

    /** What a short note of the trade of two states says. */
    static Reading read(int number) {
        String text = "NAIROBI, 5 March. \uD83D\uDE00 In 202" + number % 3
                + " the trade turnover between Kenya and Uganda reached " + number
                + ".2 billion dollars, the ministry said. Kenya has an embassy in Kampala.\r\n";
        return READER.read(new Document("d" + number, text, Period.of("2024-03-05"), "Agency", null, "en"));
    }

    private Verification verify() {
        try (Record record = Record.open(file)) {
            return record.verify();
        }
    }

    @Test
    void aRecordThatNobodyTouchedIsSound() {
        Verification found = verify();
        assertThat(found.problems()).isEmpty();
        assertThat(found.entries()).isEqualTo(6);
        try (Record record = Record.open(file)) {
            assertThat(record.held()).isEqualTo(new Held(found.entries(), found.hash()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE document SET text = replace(text, 'Kampala', 'Entebbe') WHERE key = 1",
                "UPDATE document SET hash = 'x' WHERE key = 1",
                "UPDATE document SET publisher = 'Another' WHERE key = 1",
                "UPDATE document SET published = NULL WHERE key = 2",
                "UPDATE document SET id = 'd9' WHERE key = 3",
                "UPDATE entry SET at = '2020-01-01T00:00:00.000000Z' WHERE number = 2",
                "UPDATE entry SET hash = lower(hash) || '0' WHERE number = 6",
                "UPDATE reading SET day = '2024-03-06' WHERE entry = 1",
                "UPDATE reading SET reader = 'x' WHERE entry = 1",
                "UPDATE reading SET url = 'https://example.org' WHERE entry = 1",
                "UPDATE reading SET statements = statements - 1 WHERE entry = 3",
                "UPDATE statement SET json = replace(json, '1.2', '9.2')",
                "UPDATE statement SET kind = 'event' WHERE key = 1",
                "UPDATE statement SET type = 'exports' WHERE key = 1",
                "UPDATE statement SET reaches = '2030-01-01' WHERE key = 1",
                "UPDATE statement SET id = 'x' WHERE key = 2",
                "UPDATE about SET dyad = 'KAZ-ITA' WHERE statement = 1",
                "UPDATE about SET kind = 'tie' WHERE statement = 1",
                "DELETE FROM about WHERE statement = 2",
                "UPDATE about SET generation = 1 WHERE statement = 2",
                "UPDATE rate SET per_euro = '1.0531' WHERE number = 1",
                "UPDATE rate SET per_euro = 'x' WHERE number = 1",
                "UPDATE rate SET currency = 'UAH' WHERE number = 2",
                "UPDATE rate SET taken = '2020-01-01T00:00:00.000000Z' WHERE number = 2",
                "DELETE FROM rate WHERE number = 2",
                "DELETE FROM generation",
                "INSERT INTO generation VALUES (7)",
                "DELETE FROM judgement WHERE entry = 6; DELETE FROM entry WHERE number = 6; INSERT INTO entry VALUES (7, '2030-01-01T00:00:00.000000Z', 'x')",
                "UPDATE judgement SET why = 'because' WHERE entry = 5",
                "UPDATE judgement SET who = 'D' WHERE entry = 5",
                "UPDATE judgement SET correction = '{}' WHERE entry = 5",
                "UPDATE judgement SET decision = 'reject' WHERE entry = 4",
                "UPDATE judgement SET id = 'x' WHERE entry = 6",
                "DROP INDEX statement_type",
                "CREATE TABLE other (x TEXT)"
            })
    void whatWasChangedBehindItsBackIsFound(String change) throws SQLException {
        behindItsBack(change);
        assertThat(verify().problems()).isNotEmpty();
    }

    @Test
    void aRecordThatNoLongerRefusesChangesIsNotSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("DROP TRIGGER statement_kept");
        }
        assertThat(verify().problems()).containsExactly("trigger statement_kept is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE statement SET json = '{' WHERE key = 1",
                "UPDATE statement SET json = '{\"kind\":\"figure\"}' WHERE key = 1",
                "PRAGMA foreign_keys = OFF; DELETE FROM document WHERE key = 2",
                "UPDATE reading SET published = 'soon' WHERE entry = 1"
            })
    void whatCannotBeReadIsOneClearLine(String change) throws SQLException {
        behindItsBack(change);
        try (Record record = Record.open(file)) {
            refused("dyad.db is damaged: a row of it is missing or cannot be read; check it", () -> {
                record.search(new Search("embassy", null, null, null, 9));
                lines(record);
                try (Stream<Reading> found = record.readings(Query.all())) {
                    found.toList();
                }
            });
        }
        assertThat(verify().problems()).isNotEmpty();
    }

    @Test
    void aRateThatCannotBeReadIsOneClearLine() throws SQLException {
        behindItsBack("UPDATE rate SET per_euro = 'much' WHERE number = 2");
        try (Record record = Record.open(file)) {
            refused("dyad.db is damaged: a row of it", () -> record.rates(null));
        }
    }

    /** Takes the triggers away, changes, and puts them back. */
    private void behindItsBack(String changes) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            List<String> triggers = new ArrayList<>();
            try (ResultSet row = sql.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")) {
                while (row.next()) {
                    names.add(row.getString(1));
                    triggers.add(row.getString(2));
                }
            }
            for (String name : names) {
                sql.execute("DROP TRIGGER " + name);
            }
            for (String change : changes.split("; ")) {
                sql.execute(change);
            }
            for (String trigger : triggers) {
                sql.execute(trigger);
            }
        }
    }

    @Test
    void aBackupIsTheSameRecord() {
        Path copy = folder.resolve("copy.db");
        Path restored = folder.resolve("restored.db");
        try (Record record = Record.open(file)) {
            assertThat(record.backup(copy)).isEqualTo(record.held());
            assertThat(Record.restore(copy, restored.toString())).isEqualTo(record.held());
            try (Record again = Record.open(restored)) {
                assertThat(lines(again)).isEqualTo(lines(record));
                assertThat(again.verify().problems()).isEmpty();
            }
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "mine");
        try (Record record = Record.open(file)) {
            refused("is there already", () -> record.backup(other));
        }
        refused("is there already", () -> Record.restore(file, other.toString()));
        assertThat(other).hasContent("mine");
        Files.writeString(folder.resolve("new.db-wal"), "of another");
        refused(
                "is left from another record",
                () -> Record.restore(file, folder.resolve("new.db").toString()));
        refused(
                "there is no backup",
                () -> Record.restore(
                        folder.resolve("none"), folder.resolve("x.db").toString()));
        refused(
                other + " is not a Dyad record",
                () -> Record.restore(other, folder.resolve("x.db").toString()));
        assertThat(folder.resolve("x.db")).doesNotExist();
        assertThat(folder.resolve("x.db.part")).doesNotExist();
    }

    @Test
    void aBackupThatIsNotSoundIsNotRestored() throws SQLException {
        behindItsBack("UPDATE judgement SET who = 'D' WHERE entry = 5");
        refused(
                "is not sound",
                () -> Record.restore(file, folder.resolve("x.db").toString()));
        assertThat(folder.resolve("x.db")).doesNotExist();
    }

    @Test
    void anExportGivesTheSameRecordElsewhere() throws IOException {
        Path export = export();
        try (Record record = Record.open(file);
                Record other = Record.open(folder.resolve("other.db"))) {
            assertThat(Export.in(export).into(other)).isEqualTo(new Export.Added(6, 3));
            assertThat(other.held()).isEqualTo(record.held());
            assertThat(lines(other)).isEqualTo(lines(record));
            assertThat(Export.in(export).into(other)).isEqualTo(new Export.Added(0, 0));
            assertThat(other.verify().problems()).isEmpty();
        }
    }

    @Test
    void aRecordMovesBetweenItsHomesWithoutLoss() throws SQLException, IOException {
        String place = Place.POSTGRESQL.place(folder);
        Path back = folder.resolve("back.db");
        Path export = export();
        try (Record record = Record.open(file);
                Record team = Record.open(place)) {
            assertThat(Export.in(export).into(team)).isEqualTo(new Export.Added(6, 3));
            assertThat(lines(team)).isEqualTo(lines(record));
            assertThat(team.verify().problems()).isEmpty();
            assertThat(team.backup(back)).isEqualTo(record.held());
        }
        String second = Place.POSTGRESQL.place(folder);
        assertThat(Record.restore(back, second).entries()).isEqualTo(6);
        try (Record team = Record.open(second)) {
            assertThat(lines(team)).isEqualTo(Files.readAllLines(export));
        }
        refused("is not overwritten", () -> Record.restore(back, second));
        try (Connection connection = Place.POSTGRESQL.connect(second);
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER TABLE statement DISABLE TRIGGER statement_kept");
        }
        try (Record team = Record.open(second)) {
            assertThat(team.verify().problems()).containsExactly("trigger statement_kept is missing");
        }
    }

    @Test
    void anExportThatWasChangedOrCutShortIsRefused() throws IOException {
        List<String> lines = Files.readAllLines(export());
        try (Record other = Record.open(folder.resolve("other.db"))) {
            wrong(other, "export.jsonl:3: the entry does not fit its hash", change(lines, 2, "Agency", "Agence"));
            wrong(other, "export.jsonl:3: the entry is not JSON", change(lines, 2, "\"at\"", "at"));
            wrong(other, "export.jsonl:3: the entry has no hash", change(lines, 2, "\"hash\"", "\"hush\""));
            wrong(other, "is not whole", lines.subList(0, lines.size() - 1));
            wrong(other, "does not fit its hash", without(lines, 3));
            int rate = 1 + 6 + 1;
            wrong(other, "export.jsonl:9: the rate does not fit its hash", change(lines, rate, "138.03", "138.04"));
            wrong(other, "export.jsonl:9: the rate has a value that is no number", change(lines, rate, "138.03", "x"));
            wrong(other, "export.jsonl:9: the rate has no currency", change(lines, rate, "currency", "coin"));
            wrong(other, "does not fit its hash", without(lines, rate));
            wrong(other, "the entries and rates are not those", without(lines, lines.size() - 2));
            List<String> none = new ArrayList<>(lines.subList(0, 7));
            none.add(lines.get(10));
            wrong(other, "the entries and rates are not those", none);
            wrong(other, "is not an export", lines.subList(1, lines.size()));
            assertThat(other.held().entries()).isZero();
            assertThat(other.rates(null).rate("USD", Period.of("2022"))).isEmpty();
        }
    }

    @Test
    void anExportOfTheTimeBeforeRatesIsTakenIn() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(export()).subList(0, 7));
        lines.set(0, "{\"dyad\":\"export\",\"version\":1}");
        try (Record record = Record.open(file);
                Record other = Record.open(folder.resolve("other.db"))) {
            lines.add("{\"end\":6,\"hash\":\"" + record.held().hash() + "\"}");
            Path first = Files.write(folder.resolve("first.jsonl"), lines);
            assertThat(Export.in(first).into(other)).isEqualTo(new Export.Added(6, 0));
            assertThat(other.held()).isEqualTo(record.held());
        }
    }

    private void wrong(Record other, String message, List<String> lines) throws IOException {
        Path changed = Files.write(folder.resolve("export.jsonl"), lines);
        refused(message, () -> Export.in(changed).into(other));
    }

    private static List<String> change(List<String> lines, int at, String from, String to) {
        List<String> changed = new ArrayList<>(lines);
        assertThat(changed.get(at)).contains(from);
        changed.set(at, changed.get(at).replaceFirst(java.util.regex.Pattern.quote(from), to));
        return changed;
    }

    private static List<String> without(List<String> lines, int at) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(at);
        return fewer;
    }

    private Path export() throws IOException {
        try (Record record = Record.open(file)) {
            return Files.write(folder.resolve("export.jsonl"), lines(record));
        }
    }

    private static List<String> lines(Record record) {
        List<String> lines = new ArrayList<>();
        Export.write(record, lines::add);
        return lines;
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatExceptionOfType(RecordException.class).isThrownBy(what).withMessageContaining(message);
    }
}
