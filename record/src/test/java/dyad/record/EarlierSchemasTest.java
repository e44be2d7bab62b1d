package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reading;
import dyad.record.fact.Rate;
import dyad.record.search.Stems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of the second, third and fourth schema, with their tables and rows as the programs of that time left them. */
@ParameterizedClass
@CsvSource({
    "SQLITE, 2, 2.3",
    "SQLITE, 3, 3.1",
    "SQLITE, 4, 4.3",
    "POSTGRESQL, 2, 2.3",
    "POSTGRESQL, 3, 3.1",
    "POSTGRESQL, 4, 4.3"
})
class EarlierSchemasTest {
    private static final Stems STEMS = new Stems();
    private static final int DOCUMENTS = 40;
    private static final Rate DOLLAR = new Rate("USD", Period.of("2022"), new BigDecimal("1.0530"), "ECB");

    @Parameter(0)
    Place place;

    @Parameter(1)
    int schema;

    @Parameter(2)
    String last;

    @TempDir
    Path folder;

    /** A record of today with something of every kind. */
    private Path today() {
        Path file = folder.resolve("today.db");
        try (Record record = Record.open(file)) {
            record.addAll(
                    IntStream.rangeClosed(1, DOCUMENTS).mapToObj(CareTest::read).toList());
            // a reading by another reader that states the same, and one that does not
            record.takeAll(List.of(
                    new Taken(CareTest.read(1).document(), CareTest.read(1), "another", null),
                    new Taken(
                            CareTest.read(2).document(),
                            new Reading(CareTest.read(2).document(), List.of(), List.of()),
                            "another",
                            null)));
            Judgement accepted =
                    Judgement.on(Instant.parse("2024-03-01T00:00:00Z"), "A", "", Decision.ACCEPT, statement(3));
            record.judgeAll(List.of(accepted, accepted.undo(Instant.parse("2024-03-03T00:00:00Z"), "C", "")));
            record.keepRates(List.of(DOLLAR));
        }
        return file;
    }

    private static String statement(int document) {
        return CareTest.read(document).statements().get(0).id();
    }

    private String earlier(Path today) throws SQLException {
        String address = place.place(folder);
        tables(address);
        try (Connection from = Place.SQLITE.connect(today.toString());
                Connection to = place.connect(address)) {
            for (String table : List.of("document", "entry", "reading", "statement")) {
                copy(from, to, table, "*");
            }
            if (schema > 3) {
                copy(from, to, "generation", "*");
            }
            copy(from, to, "judgement", "*");
            copy(from, to, "about", schema > 3 ? "*" : "dyad, kind, statement");
            if (schema > 2) {
                copy(from, to, "rate", schema > 3 ? "*" : "source, currency, period, taken, per_euro");
            }
            words(to, place.home(address));
        }
        return address;
    }

    private void tables(String address) throws SQLException {
        Home home = place.home(address);
        FluentConfiguration migrations =
                home instanceof SqliteHome file ? file.migrations() : ((PostgresHome) home).migrations();
        migrations
                .baselineOnMigrate(true)
                .baselineVersion(MigrationVersion.fromVersion("1"))
                .group(true)
                .target(last)
                .load()
                .migrate();
        try (Connection connection = place.connect(address);
                Statement sql = connection.createStatement()) {
            if (schema < 4) {
                // what takes over the first schema had a version then
                sql.execute("UPDATE flyway_schema_history SET version = '2.9' WHERE version IS NULL");
            }
            try (ResultSet row = sql.executeQuery("SELECT max(schema) FROM record")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isEqualTo(schema);
            }
        }
    }

    private static void copy(Connection from, Connection to, String table, String columns) throws SQLException {
        try (Statement sql = from.createStatement();
                ResultSet row = sql.executeQuery("SELECT " + columns + " FROM " + table + " ORDER BY 1")) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                names.add(row.getMetaData().getColumnName(i));
            }
            try (PreparedStatement insert = to.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", names)
                    + ") VALUES (?" + ", ?".repeat(names.size() - 1) + ")")) {
                while (row.next()) {
                    for (int i = 1; i <= names.size(); i++) {
                        insert.setObject(i, row.getObject(i));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** What documents are found by; a full-text table of SQLite gives it to nobody. */
    private static void words(Connection to, Home home) throws SQLException {
        try (NewRows rows = home.newWords(to)) {
            for (int i = 1; i <= DOCUMENTS; i++) {
                words(rows, i, CareTest.read(i));
            }
            // the reading that states something else than the one before it
            words(rows, DOCUMENTS + 2, new Reading(CareTest.read(2).document(), List.of(), List.of()));
            rows.flush();
        }
    }

    private static void words(NewRows rows, int entry, Reading reading) throws SQLException {
        rows.add(SearchTable.key(reading.document(), entry), Prepared.words(reading, STEMS));
    }

    private static List<Entry> entries(Record record) {
        try (Stream<Entry> found = record.entriesAfter(0)) {
            return found.toList();
        }
    }

    @Test
    void opensWithAllItHeldAndIsSound() throws SQLException {
        Path today = today();
        String address = earlier(today);
        try (Record record = Record.open(address);
                Record same = Record.open(today)) {
            assertThat(record.held()).isEqualTo(same.held());
            assertThat(entries(record)).isEqualTo(entries(same));
            assertThat(record.verify().problems()).isEmpty();
            assertThat(record.rates(null).rate("USD", Period.of("2022")))
                    .isEqualTo(schema > 2 ? Optional.of(DOLLAR) : Optional.empty());
        }
    }

    @Test
    void isAskedSearchedJudgedAndWrittenOn() throws SQLException {
        Path today = today();
        String address = earlier(today);
        try (Record record = Record.open(address);
                Record same = Record.open(today)) {
            Query kenya = Query.of(Dyad.of("KEN", "UGA"));
            try (Stream<dyad.model.Statement> found = record.statements(kenya);
                    Stream<dyad.model.Statement> expected = same.statements(kenya)) {
                assertThat(found.toList()).hasSizeGreaterThan(DOCUMENTS).isEqualTo(expected.toList());
            }
            assertThat(record.find(statement(9), 2)).hasSize(1);
            Search embassies = new Search("embassy", Dyad.of("KEN", "UGA"), null, null, 100);
            assertThat(record.search(embassies)).hasSize(DOCUMENTS - 1).isEqualTo(same.search(embassies));
            assertThat(record.judge(Judgement.on(Instant.EPOCH, "A", "", Decision.REJECT, statement(9))))
                    .isTrue();
            assertThatExceptionOfType(RecordException.class)
                    .isThrownBy(() -> record.judge(Judgement.on(Instant.EPOCH, "A", "", Decision.REJECT, "none")));
            assertThat(record.add(CareTest.read(DOCUMENTS + 1))).isTrue();
            assertThat(record.keepRates(List.of(DOLLAR))).isEqualTo(schema > 2 ? 0 : 1);
            assertThat(record.verify().problems()).isEmpty();
        }
    }
}
