package dyad.record;

import dyad.model.Document;
import dyad.record.search.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds documents by their words. */
final class Searching {
    private final SearchTable table;
    private final Selecting selecting;
    private final Stems stems;

    Searching(SearchTable table, Selecting selecting, Stems stems) {
        this.table = table;
        this.selecting = selecting;
        this.stems = stems;
    }

    /**
     * The documents, the one published last first.
     *
     * @param last the last entry that counts, or null where all do
     */
    List<Document> find(Search search, @Nullable Long last) {
        List<Set<String>> wanted = stems.wanted(search.words());
        if (wanted.isEmpty()) {
            throw new RecordException("there is no word to search for in '" + search.words() + "'; give one");
        }
        List<Object> values = new ArrayList<>();
        String sql = sql(search, last, table.expression(wanted, search.dyad()), values);
        try (Stream<Long> found = selecting.rows(sql, values, row -> row.getLong(1))) {
            Set<Document> documents = new LinkedHashSet<>();
            found.forEach(entry -> documents.add(selecting.document(entry)));
            return List.copyOf(documents);
        }
    }

    private String sql(Search search, @Nullable Long last, String expression, List<Object> values) {
        // a row is of the reading that first stated so; it counts as long as the latest reading states the same
        StringBuilder sql =
                new StringBuilder("SELECT r.entry FROM search CROSS JOIN reading own CROSS JOIN reading r WHERE ");
        sql.append(table.condition());
        values.add(expression);
        sql.append(" AND own.entry = ").append(table.key()).append(" & ").append(SearchTable.ENTRIES - 1);
        sql.append(" AND r.entry = (SELECT max(n.entry) FROM reading n WHERE n.document = own.document");
        if (last != null) {
            sql.append(" AND n.entry <= ?");
            values.add(last);
        }
        sql.append(") AND r.first = own.first AND r.statements = own.statements "
                + "AND coalesce(r.day, '') = coalesce(own.day, '')");
        if (search.asOf() != null) {
            sql.append(" AND ")
                    .append(table.key())
                    .append(" >= ? AND ")
                    .append(table.key())
                    .append(" < ?");
            values.add(SearchTable.ENTRIES);
            values.add(SearchTable.floor(search.asOf().plusDays(1)));
        }
        return sql.append(" ORDER BY ")
                .append(table.key())
                .append(" DESC LIMIT ")
                .append(search.limit())
                .toString();
    }
}
