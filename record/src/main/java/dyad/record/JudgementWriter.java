package dyad.record;

import dyad.reader.StatementJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Appends judgements within one transaction. */
final class JudgementWriter {
    private static final String JUDGEMENT = "SELECT 1 FROM judgement WHERE id = ?";
    private static final String STATEMENT = "SELECT 1 FROM " + Generation.STATEMENTS + " AND s.id = ? LIMIT 1";
    private static final String JSON =
            "SELECT s.json FROM " + Generation.STATEMENTS + " AND s.id = ? ORDER BY s.key LIMIT 1";

    private final Connection connection;
    private final Tail tail;

    JudgementWriter(Connection connection, Tail tail) {
        this.connection = connection;
        this.tail = tail;
    }

    /**
     * Adds one.
     *
     * @param taken when the record it comes from got it, or null for now
     * @return false if the same was there already
     * @throws RecordException if there is no such statement, or no such judgement to undo
     */
    boolean add(Judgement judgement, @Nullable Instant taken) throws SQLException {
        if (has(JUDGEMENT, judgement.id())) {
            return false;
        }
        check(judgement);
        long entry = tail.append(taken, at -> Chain.content(at, judgement));
        tail.flush();
        insert(judgement, entry);
        return true;
    }

    private void check(Judgement judgement) throws SQLException {
        for (String statement : new String[] {judgement.statement(), judgement.other()}) {
            if (statement != null && !has(STATEMENT, statement)) {
                throw new RecordException("there is no statement " + statement
                        + " in the record to judge; see the ids with: dyad statements --format jsonl");
            }
        }
        String undoes = judgement.undoes();
        if (undoes != null && !has(JUDGEMENT, undoes)) {
            throw new RecordException("there is no judgement " + undoes + " in the record to undo");
        }
        if (judgement.correction() != null) {
            check(judgement.statement(), judgement.correction());
        }
    }

    private void check(String statement, String correction) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(JSON)) {
            sql.setString(1, statement);
            try (ResultSet row = sql.executeQuery()) {
                if (row.next()) {
                    Correction.of(StatementJson.read(Columns.given(row, 1)), correction);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new RecordException(String.valueOf(e.getMessage()));
        }
    }

    private boolean has(String query, @Nullable String id) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(query)) {
            sql.setString(1, id);
            try (ResultSet row = sql.executeQuery()) {
                return row.next();
            }
        }
    }

    private void insert(Judgement j, long entry) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("INSERT INTO judgement (entry, id, at, who, why, "
                + "decision, statement, other, correction, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            sql.setLong(1, entry);
            Columns.bind(
                    sql,
                    2,
                    j.id(),
                    Instants.text(j.at()),
                    j.who(),
                    j.why(),
                    j.decision().code());
            Columns.bind(sql, 7, j.statement(), j.other(), j.correction(), j.undoes());
            sql.executeUpdate();
        }
    }
}
