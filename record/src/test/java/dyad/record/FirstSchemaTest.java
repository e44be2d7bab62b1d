package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of the first schema, made as the program of that time made it. */
class FirstSchemaTest {
    private static final int DOCUMENTS = 1203;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() throws SQLException, IOException {
        file = folder.resolve("dyad.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String command : script().split(";\\s*\\n")) {
                if (!command.isBlank()) {
                    sql.execute(command);
                }
            }
            sql.execute("INSERT INTO record VALUES (1)");
            sql.execute("PRAGMA application_id = " + 0x44594144);
            fill(connection);
            connection.commit();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream("schema/sqlite/V1__documents_and_statements.sql")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (PreparedStatement document =
                        connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO statement VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= DOCUMENTS; i++) {
                Reading reading = reading(i);
                document.setInt(1, i);
                Columns.bind(document, 2, "d" + i, "hash", reading.document().text());
                Columns.bind(document, 5, "2024", "P", null, "en");
                document.executeUpdate();
                statement.setInt(1, i);
                for (int position = 0; position < 2; position++) {
                    Statement said = reading.statements().get(position);
                    statement.setInt(2, position);
                    Columns.bind(
                            statement, 3, said.id(), said.kind().code(), said.type(), "ITA KAZ", null, null, "2024");
                    Columns.bind(statement, 10, "actual", StatementJson.line(said));
                    statement.executeUpdate();
                }
            }
        }
    }

    private static Reading reading(int i) {
        return Press.reading("d" + i, "2024", Press.turnover("d" + i, i), Press.body("d" + i));
    }

    @Test
    void opensWithAllItHeld() {
        try (Record record = Record.open(file)) {
            try (Stream<Reading> found = record.readings(Query.all())) {
                assertThat(found).hasSize(DOCUMENTS).contains(reading(1), reading(700), reading(DOCUMENTS));
            }
            assertThat(record.has(reading(5).document())).isTrue();
            assertThat(record.find(Press.body("d3").id(), 2)).hasSize(1);
        }
        assertThat(entries())
                .extracting(entry -> ((ReadEntry) entry).reader())
                .hasSize(DOCUMENTS)
                .containsOnly(FirstSchema.READER);
    }

    @Test
    void isReadAgainByTheReaderOfToday() {
        try (Record record = Record.open(file)) {
            assertThat(record.add(reading(7))).isTrue();
        }
        try (Record record = Record.open(file)) {
            assertThat(record.add(reading(7))).isFalse();
        }
        assertThat(entries()).hasSize(DOCUMENTS + 1);
    }

    @Test
    void staysAsItWasWhenItCannotBeTakenOver() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var sql = connection.createStatement()) {
            sql.execute("INSERT INTO statement SELECT NULL, 1, 9, 'x', kind, type, states, NULL, NULL, NULL, modality, "
                    + "'no statement' FROM statement LIMIT 1");
        }
        assertThatThrownBy(() -> Record.open(file))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("dyad.db cannot be brought to the schema of this Dyad");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT max(schema), (SELECT count(*) FROM statement) FROM record")) {
            assertThat(row.getInt(1)).isOne();
            assertThat(row.getInt(2)).isEqualTo(2 * DOCUMENTS + 1);
        }
        assertThat(Files.exists(file)).isTrue();
    }

    private List<Entry> entries() {
        try (Record record = Record.open(file);
                Stream<Entry> found = record.entriesAfter(0)) {
            return found.toList();
        }
    }
}
