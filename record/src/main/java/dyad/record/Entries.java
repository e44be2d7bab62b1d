package dyad.record;

import dyad.model.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the entries of a record in the order in which they were made, and the judgements among them. */
final class Entries {
    private static final String JUDGEMENT =
            "j.at, j.who, j.why, j.decision, j.statement, j.other, j.correction, j.undoes";
    private static final String ENTRY = "SELECT e.number, e.at, e.hash, " + JUDGEMENT + ", r.document, r.first, "
            + "r.statements, r.reader, r.published, r.publisher, r.url, r.language FROM entry e "
            + "LEFT JOIN judgement j ON j.entry = e.number LEFT JOIN reading r ON r.entry = e.number ";
    private final Selecting selecting;

    Entries(Selecting selecting) {
        this.selecting = selecting;
    }

    /** Those after a number. */
    Stream<Entry> after(long number) {
        return selecting.rows(ENTRY + "WHERE e.number > ? ORDER BY e.number", List.of(number), this::entry);
    }

    /** All in an order that does not hang on when and in which order the record got them: readings by their documents, judgements by id. */
    Stream<Entry> byContent() {
        String sql = ENTRY + "LEFT JOIN document d ON d.key = r.document "
                + "ORDER BY d.id IS NULL, d.id, d.hash, r.reader, j.id";
        return selecting.rows(sql, List.of(), this::entry);
    }

    private Entry entry(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        Instant at = Instants.of(Columns.given(row, 2));
        String hash = Columns.given(row, 3);
        if (Columns.text(row, 4) != null) {
            return new JudgedEntry(number, at, hash, judgement(row, 4));
        }
        Document given = given(row.getLong(12));
        Document read = new Document(
                given.id(),
                given.text(),
                Columns.period(Columns.text(row, 16)),
                Columns.text(row, 17),
                Columns.text(row, 18),
                Columns.text(row, 19));
        return new ReadEntry(
                number, at, hash, Columns.given(row, 15), given, read, lines(row.getLong(13), row.getInt(14)));
    }

    private Document given(long key) {
        String sql = "SELECT id, text, published, publisher, url, language FROM document WHERE key = ?";
        try (Stream<Document> found = selecting.rows(sql, List.of(key), row -> Columns.document(row, 1, 2, 3))) {
            return found.findFirst().orElseThrow(selecting::missing);
        }
    }

    private List<String> lines(long first, int count) {
        String sql = "SELECT json FROM statement WHERE key >= ? AND key < ? ORDER BY key";
        try (Stream<String> found = selecting.rows(sql, List.of(first, first + count), row -> Columns.given(row, 1))) {
            return found.toList();
        }
    }

    /** All judgements up to an entry. */
    Stream<Judgement> judgements(long last) {
        String sql = "SELECT " + JUDGEMENT + " FROM judgement j WHERE j.entry <= ? ORDER BY j.entry";
        return selecting.rows(sql, List.of(last), row -> judgement(row, 1));
    }

    /** Those on any of these statements, and what undoes them. */
    List<Judgement> judgementsOn(Collection<String> statements, long last) {
        Map<Long, Judgement> found = new TreeMap<>();
        find("statement", statements, last, found);
        find("other", statements, last, found);
        Set<String> seen = new HashSet<>();
        Set<String> next = ids(found, seen);
        while (!next.isEmpty()) {
            find("undoes", next, last, found);
            next = ids(found, seen);
        }
        return List.copyOf(found.values());
    }

    private static Set<String> ids(Map<Long, Judgement> found, Set<String> seen) {
        Set<String> ids = new HashSet<>();
        for (Judgement judgement : found.values()) {
            String id = judgement.id();
            if (seen.add(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private void find(String column, Collection<String> ids, long last, Map<Long, Judgement> found) {
        for (List<String> some : Batches.named(ids)) {
            List<Object> values = new ArrayList<>(some);
            values.add(last);
            String sql = "SELECT " + JUDGEMENT + ", j.entry FROM judgement j WHERE j." + column + " IN (?"
                    + ", ?".repeat(some.size() - 1) + ") AND j.entry <= ?";
            try (Stream<Map.Entry<Long, Judgement>> rows =
                    selecting.rows(sql, values, row -> Map.entry(row.getLong(9), judgement(row, 1)))) {
                rows.forEach(row -> found.put(row.getKey(), row.getValue()));
            }
        }
    }

    private static Judgement judgement(ResultSet row, int from) throws SQLException {
        return new Judgement(
                Instants.of(Columns.given(row, from)),
                Columns.given(row, from + 1),
                Columns.given(row, from + 2),
                Decision.of(Columns.given(row, from + 3)),
                Columns.given(row, from + 4),
                Columns.text(row, from + 5),
                Columns.text(row, from + 6),
                Columns.text(row, from + 7));
    }
}
