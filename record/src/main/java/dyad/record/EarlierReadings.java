package dyad.record;

import dyad.model.Document;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What documents were read as before they were read again. */
final class EarlierReadings {
    /** A reading that states what the one before did has its rows. */
    private static final String SQL = "SELECT d.id, d.hash, s.id, s.json FROM document d "
            + "JOIN reading n ON n.entry = (SELECT max(m.entry) FROM reading m WHERE m.document = d.key AND m.entry <= ?) "
            + "JOIN reading r ON r.document = d.key AND r.entry < n.entry AND r.first <> n.first "
            + "JOIN statement s ON s.key >= r.first AND s.key < r.first + r.statements WHERE d.id IN (?";

    private final Selecting selecting;

    EarlierReadings(Selecting selecting) {
        this.selecting = selecting;
    }

    /** Nothing where nobody has judged anything, for then nobody needs to know. */
    List<Earlier> of(Collection<Document> documents, long last) {
        return isJudged() ? read(documents, last) : List.of();
    }

    private boolean isJudged() {
        try (Stream<Long> found =
                selecting.rows("SELECT entry FROM judgement LIMIT 1", List.of(), row -> row.getLong(1))) {
            return found.findFirst().isPresent();
        }
    }

    private List<Earlier> read(Collection<Document> documents, long last) {
        Map<String, List<Document>> wanted = new HashMap<>();
        documents.forEach(document ->
                wanted.computeIfAbsent(document.id(), k -> new ArrayList<>()).add(document));
        List<Row> found = new ArrayList<>();
        for (List<String> some : Batches.named(wanted.keySet())) {
            List<Object> values = new ArrayList<>(List.of(last));
            values.addAll(some);
            String sql = SQL + ", ?".repeat(some.size() - 1) + ") ORDER BY d.key, s.key";
            try (Stream<Row> rows = selecting.rows(sql, values, EarlierReadings::row)) {
                rows.forEach(found::add);
            }
        }
        return found.isEmpty() ? List.of() : of(found, wanted);
    }

    /** Those of the texts that are asked about, and of no other version of them. */
    private static List<Earlier> of(List<Row> rows, Map<String, List<Document>> wanted) {
        Map<Document, String> hashes = new IdentityHashMap<>();
        List<Earlier> found = new ArrayList<>();
        for (Row row : rows) {
            for (Document document : wanted.getOrDefault(row.document, List.of())) {
                String hash = hashes.computeIfAbsent(document, each -> Digest.ofText(each.text()));
                if (hash.equals(row.hash)) {
                    found.add(new Earlier(document, row.id, row.line));
                }
            }
        }
        return found;
    }

    /** A statement with what tells its document. */
    private record Row(String document, String hash, String id, String line) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(Columns.given(row, 1), Columns.given(row, 2), Columns.given(row, 3), Columns.given(row, 4));
    }
}
