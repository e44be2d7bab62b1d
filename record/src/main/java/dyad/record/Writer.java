package dyad.record;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes documents with their statements; never changes what is there. */
final class Writer implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement find;
    private final PreparedStatement document;
    private final PreparedStatement statement;
    private final PreparedStatement about;

    Writer(Connection connection) throws SQLException {
        this.connection = connection;
        find = connection.prepareStatement("SELECT key FROM document WHERE id = ? AND hash = ?");
        document = connection.prepareStatement("INSERT INTO document VALUES (NULL, ?, ?, ?, ?, ?, ?, ?) RETURNING key");
        statement = connection.prepareStatement(
                "INSERT INTO statement VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING key");
        about = connection.prepareStatement("INSERT INTO about VALUES (?, ?)");
    }

    /** All of them or, on an error, none. */
    int add(List<Reading> readings) throws SQLException {
        connection.setAutoCommit(false);
        try {
            int added = 0;
            for (Reading reading : readings) {
                added += add(reading) ? 1 : 0;
            }
            connection.commit();
            return added;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    boolean has(Document wanted) throws SQLException {
        bind(find, 1, wanted.id(), hash(wanted.text()));
        try (ResultSet row = find.executeQuery()) {
            return row.next();
        }
    }

    private boolean add(Reading reading) throws SQLException {
        if (has(reading.document())) {
            return false;
        }
        long key = insert(reading.document());
        int position = 0;
        for (Statement said : reading.statements()) {
            insert(said, key, position++, text(reading.document().published()));
        }
        return true;
    }

    private long insert(Document d) throws SQLException {
        bind(document, 1, d.id(), hash(d.text()), d.text());
        bind(document, 4, text(d.published()), d.publisher(), d.url(), d.language());
        return key(document);
    }

    private void insert(Statement said, long documentKey, int position, @Nullable String published)
            throws SQLException {
        statement.setLong(1, documentKey);
        statement.setInt(2, position);
        String states = String.join(" ", said.parties().all());
        bind(statement, 3, said.id(), said.kind().code(), said.type(), states);
        Period period = period(said);
        bind(statement, 7, text(period), text(period == null ? null : last(period)), published);
        bind(statement, 10, said.modality().code(), StatementJson.line(said));
        long key = key(statement);
        for (String dyad : dyads(said.parties())) {
            about.setString(1, dyad);
            about.setLong(2, key);
            about.executeUpdate();
        }
    }

    private static long key(PreparedStatement insert) throws SQLException {
        try (ResultSet row = insert.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void bind(PreparedStatement sql, int from, @Nullable String... values) throws SQLException {
        int index = from;
        for (@Nullable String value : values) {
            if (value == null) {
                sql.setNull(index++, Types.VARCHAR);
            } else {
                sql.setString(index++, value);
            }
        }
    }

    private static @Nullable Period period(Statement said) {
        if (said instanceof Figure figure) {
            return figure.period();
        }
        if (said instanceof Event event) {
            return event.period();
        }
        Tie tie = (Tie) said;
        return tie.until() == null ? tie.since() : tie.until();
    }

    private static LocalDate last(Period period) {
        LocalDate last = period.last();
        return last == null ? LocalDate.of(9999, 12, 31) : last;
    }

    /** The pairs a statement is about: among all the states, or of one that acts and one acted upon. */
    private static Set<String> dyads(Parties parties) {
        Set<String> dyads = new TreeSet<>();
        List<String> all = parties.all();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Dyad dyad = Dyad.of(all.get(i), all.get(j));
                if (dyad.isIn(parties)) {
                    dyads.add(dyad.toString());
                }
            }
        }
        return dyads;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        find.close();
        document.close();
        statement.close();
        about.close();
    }
}
