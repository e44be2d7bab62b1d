package dyad.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** A record in a database of PostgreSQL, for several people at once. */
final class PostgresHome implements Home {
    private static final int LEAST_VERSION = 150_000;
    private static final String PATIENCE = "60s";

    /**
     * What may be sorted in memory. The words of new documents are brought to their index in sorted lots of this size: with the 4 MB that a server
     * gives unasked, a word's place there is found the oftener the larger the record. The statements of a great dyad are sorted without a file.
     */
    private static final String SORTING = "64MB";

    private static final List<String> TABLES =
            List.of("document", "entry", "reading", "statement", "generation", "about", "judgement", "rate", "search");

    // any number will do as long as all writers take the same
    private static final long WRITING = 0x44594144;

    private final String url;
    private final String name;
    private final Properties properties;

    private PostgresHome(URI address, Properties properties) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String place = "//" + address.getHost() + port + address.getRawPath();
        this.url = "jdbc:postgresql:" + place + query;
        this.name = "postgresql:" + place;
        this.properties = properties;
    }

    /** Whether a place is meant to be in PostgreSQL. */
    static boolean isAddress(String place) {
        return place.startsWith("postgresql://") || place.startsWith("postgres://");
    }

    /**
     * The record at an address.
     *
     * @throws RecordException if it is no address of a database; its password is not told
     */
    static PostgresHome at(String place) {
        URI address;
        try {
            address = new URI(place);
        } catch (URISyntaxException e) {
            throw notAnAddress(null);
        }
        if (address.getHost() == null
                || address.getPath() == null
                || address.getPath().length() < 2) {
            throw notAnAddress(address.getHost());
        }
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "dyad");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        user(address.getRawUserInfo(), properties);
        return new PostgresHome(address, properties);
    }

    private static void user(@Nullable String information, Properties properties) {
        if (information == null) {
            return;
        }
        int colon = information.indexOf(':');
        properties.setProperty("user", decoded(colon < 0 ? information : information.substring(0, colon)));
        if (colon >= 0) {
            properties.setProperty("password", decoded(information.substring(colon + 1)));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static RecordException notAnAddress(@Nullable String host) {
        return new RecordException("the address of the record" + (host == null ? "" : " at " + host)
                + " cannot be understood; write it as postgresql://user:password@host:5432/database, other signs than letters "
                + "and digits of the password as %40");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean exists() throws SQLException {
        return version() > 0;
    }

    @Override
    public Connection open() throws SQLException {
        new Schema(name, this::version).prepare(this::migrations);
        return connect();
    }

    /** How its tables are made and brought from one schema to the next. */
    FluentConfiguration migrations() {
        return new FluentConfiguration()
                .dataSource(url, properties.getProperty("user"), properties.getProperty("password"))
                .locations("classpath:dyad/record/schema/postgresql", "classpath:dyad/record/schema/core")
                .javaMigrations(new ThirdSchema())
                .placeholders(Map.of("key", "BIGINT", "text", "TEXT COLLATE \"C\"", "clustered", ""));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }

    /** Version of the tables there, 0 where there are none yet. */
    private int version() throws SQLException {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            if (Schema.number(sql, "SELECT current_setting('server_version_num')::int") < LEAST_VERSION) {
                throw new RecordException(name + " is an older PostgreSQL than 15; update it");
            }
            if (Schema.number(
                            sql,
                            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() "
                                    + "AND tablename <> 'flyway_schema_history'")
                    == 0) {
                return 0;
            }
            if (Schema.number(
                            sql,
                            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() "
                                    + "AND tablename IN ('record', 'document', 'statement', 'entry')")
                    < 4) {
                throw new RecordException(name + " has tables, but is not a Dyad record; give an empty database");
            }
            return Schema.number(sql, "SELECT max(schema) FROM record");
        }
    }

    /** Rows come a few at a time only where a transaction is open. */
    @Override
    public Connection reading(Connection writing) throws SQLException {
        Connection connection = connect();
        connection.setReadOnly(true);
        try (Statement sql = connection.createStatement()) {
            // which way is short depends on the dyad or word asked for: some are in every second document, most in few
            sql.execute("SET plan_cache_mode = force_custom_plan; SET work_mem = '" + SORTING + "'");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement sql = connection.createStatement()) {
            sql.execute("SET LOCAL lock_timeout = '" + PATIENCE + "'; SET LOCAL work_mem = '" + SORTING
                    + "'; SELECT pg_advisory_xact_lock(" + WRITING + ")");
        }
    }

    @Override
    public boolean worksMeanwhile() {
        return true;
    }

    @Override
    public SearchTable search() {
        return SearchTable.TSVECTOR;
    }

    @Override
    public NewRows newRows(Connection connection, String table, String... columns) throws SQLException {
        return new CopiedRows(connection, table, columns);
    }

    @Override
    public NewRows newWords(Connection connection) throws SQLException {
        return new CopiedWords(newRows(connection, "search", "id", "stems"));
    }

    @Override
    public String wordsFound(Connection connection) {
        return "SELECT id, word FROM search CROSS JOIN unnest(tsvector_to_array(stems)) AS word";
    }

    /** Its pages are the server's to check; that it still refuses changes is ours. */
    @Override
    public List<String> damage(Connection connection) throws SQLException {
        Set<String> missing = new TreeSet<>(Set.of("judgement_on_statement"));
        for (String table : TABLES) {
            missing.add(table + "_stays");
            missing.add(table + "_kept");
        }
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                        + "WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') "
                        + "AND c.relnamespace = current_schema()::regnamespace")) {
            while (row.next()) {
                missing.remove(row.getString(1));
            }
        }
        return missing.stream().map(name -> "trigger " + name + " is missing").toList();
    }

    /** A file of its own kind would be another server; the entries are copied instead. */
    @Override
    public boolean copy(Connection connection, Path file) {
        return false;
    }

    @Override
    public RecordException unusable(SQLException e) {
        return new RecordException(name + " " + explain(e.getSQLState() == null ? "" : e.getSQLState(), e), e);
    }

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static String explain(String state, SQLException e) {
        if (state.startsWith("08")) {
            return "does not answer: is the server running, and the address right?";
        }
        if (state.startsWith("28")) {
            return "does not let you in; check user and password";
        }
        return switch (state) {
            case "3D000" -> "is no database there; make it with createdb, or give another";
            case "42501" -> "may not be used by this user so; see the rights in docs/record.md";
            case "55P03" -> "is being written by others for a minute now; try again";
            case "53100" -> "cannot grow: the disk of the server is full; make room";
            case "53300" -> "has no room for another connection; try again";
            default -> "cannot be used: " + line(e);
        };
    }

    private static String line(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
