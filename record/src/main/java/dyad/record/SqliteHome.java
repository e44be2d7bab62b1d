package dyad.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A record in one file. */
final class SqliteHome implements Home {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KILOBYTES = 64_000;

    // 64 MB: pages that many transactions change are brought from the log into the file once
    private static final int LOG_PAGES = 16_384;

    // "DYAD": tells a record from other SQLite databases
    private static final int APPLICATION = 0x44594144;

    private final Path file;
    private final int patience;

    SqliteHome(Path file) {
        this(file, BUSY_MILLISECONDS);
    }

    /**
     * @param patience how long to wait for another writer, in milliseconds
     */
    SqliteHome(Path file, int patience) {
        this.file = file;
        this.patience = patience;
    }

    @Override
    public String name() {
        return file.toString();
    }

    /** An empty file is none: one that lost all it held must not pass for a record that holds nothing. */
    @Override
    public boolean exists() throws SQLException {
        try {
            return Files.exists(file) && (Files.isDirectory(file) || Files.size(file) > 0);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    @Override
    public Connection open() throws SQLException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RecordException("there is no folder " + folder + " for the record; make it or give another");
        }
        if (Files.isDirectory(file)) {
            throw new RecordException(file + " is a folder, not a record; give a file");
        }
        prepare();
        return DriverManager.getConnection(url(), config().toProperties());
    }

    private String url() {
        return "jdbc:sqlite:" + file;
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(patience);
        config.setCacheSize(-CACHE_KILOBYTES);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
        config.enforceForeignKeys(true);
        // without it INSERT OR REPLACE would delete behind the back of the triggers
        config.enableRecursiveTriggers(true);
        // a transaction asks for the right to write when it begins, and so waits instead of failing half-way
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config;
    }

    private void prepare() throws SQLException {
        new Schema(name(), this::version).prepare(this::migrations);
    }

    /** How its tables are made and brought from one schema to the next. */
    FluentConfiguration migrations() {
        return new FluentConfiguration()
                .dataSource(source())
                .locations("classpath:dyad/record/schema/sqlite", "classpath:dyad/record/schema/core")
                .javaMigrations(new ThirdSchema(), new FirstSchema(this))
                .placeholders(Map.of("key", "INTEGER", "text", "TEXT", "clustered", "WITHOUT ROWID"));
    }

    private DataSource source() {
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl(url());
        return source;
    }

    /** Version of the tables there, 0 where there are none yet; what is no record stays as it is, to the byte. */
    private int version() throws SQLException {
        SQLiteConfig looking = new SQLiteConfig();
        looking.setBusyTimeout(patience);
        try (Connection connection = DriverManager.getConnection(url(), looking.toProperties());
                Statement sql = connection.createStatement()) {
            boolean empty = Schema.number(
                            sql,
                            "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite%' "
                                    + "AND tbl_name <> 'flyway_schema_history'")
                    == 0;
            if (empty) {
                return 0;
            }
            if (Schema.number(sql, "PRAGMA application_id") != APPLICATION) {
                throw new RecordException(file + " is a database, but not a Dyad record; give another file");
            }
            return Schema.number(sql, "SELECT max(schema) FROM record");
        }
    }

    @Override
    public Connection reading(Connection writing) {
        return writing;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            notBegun(connection);
            throw e;
        }
    }

    /** The driver believes that a transaction has begun, also where it had to wait for too long. */
    private static void notBegun(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException expected) {
            // there is nothing to commit
        }
    }

    @Override
    public boolean worksMeanwhile() {
        return false;
    }

    @Override
    public SearchTable search() {
        return SearchTable.FTS5;
    }

    @Override
    public NewRows newRows(Connection connection, String table, String... columns) throws SQLException {
        return new InsertedRows(connection, table, columns);
    }

    @Override
    public NewRows newWords(Connection connection) throws SQLException {
        return newRows(connection, "search", "rowid", "stems");
    }

    /** A view of the index that goes with the connection. */
    @Override
    public String wordsFound(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_found USING fts5vocab('main', 'search', 'instance')");
        }
        return "SELECT doc, term FROM temp.word_found";
    }

    @Override
    public List<String> damage(Connection connection) throws SQLException {
        return SqliteDamage.of(connection);
    }

    @Override
    public boolean copy(Connection connection, Path to) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, to.toString());
            copy.execute();
        }
        return true;
    }

    @Override
    public RecordException unusable(SQLException e) {
        String message = "cannot be used: " + e.getMessage();
        if (e instanceof SQLiteException sqlite) {
            message = explain(sqlite.getResultCode(), message);
        }
        return new RecordException(file + " " + message, e);
    }

    private static String explain(SQLiteErrorCode code, String otherwise) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_NOTADB -> "is not a Dyad record; give another file";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is being written by another dyad; try again when that has ended";
            case SQLITE_CANTOPEN -> "cannot be opened; check that you may write in its folder";
            case SQLITE_READONLY, SQLITE_PERM -> "cannot be written; check that you may write it and its folder";
            case SQLITE_FULL -> "cannot grow: the disk is full; make room";
            // no writer breaks a rule of the tables: what it relied on is not there any more
            case SQLITE_CONSTRAINT ->
                "is damaged: what is to be added does not fit what is there; check it with dyad verify, "
                        + "and restore it from a backup";
            case SQLITE_CORRUPT -> "is damaged; restore it from a backup";
            default -> otherwise;
        };
    }
}
