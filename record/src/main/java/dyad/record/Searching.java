package dyad.record;

import dyad.model.Document;
import dyad.record.search.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds documents by their words. */
final class Searching {
    // a few are of readings that do not count any more
    private static final int MORE = 10;
    private static final int MOST_AT_ONCE = 10_000;

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
        return entries(search, last, table.expression(wanted, search.dyad())).stream()
                .map(selecting::document)
                .distinct()
                .toList();
    }

    /** A row that has the words, and the reading that counts for it; 0 where the row is not of what counts any more. */
    private record Hit(long key, long entry) {}

    /**
     * The readings that count. Hits are taken a few at a time, and only then asked whether they count: the database need not ask that of all
     * there are.
     */
    private List<Long> entries(Search search, @Nullable Long last, String expression) {
        List<Long> entries = new ArrayList<>();
        long below = search.asOf() == null
                ? Long.MAX_VALUE
                : SearchTable.floor(search.asOf().plusDays(1));
        int size = search.limit() + MORE;
        String newest = table.newest();
        String from = newest == null ? table.hits() : newest;
        boolean more = true;
        while (more && entries.size() < search.limit()) {
            List<Hit> hits = hits(search, last, from + " LIMIT " + size, expression, below);
            hits.stream().filter(hit -> hit.entry() > 0).forEach(hit -> entries.add(hit.entry()));
            more = hits.size() == size || from.equals(newest);
            below = hits.isEmpty() ? below : hits.get(hits.size() - 1).key();
            size = Math.min(2 * size, MOST_AT_ONCE);
            from = table.hits();
        }
        return entries.subList(0, Math.min(entries.size(), search.limit()));
    }

    private List<Hit> hits(Search search, @Nullable Long last, String from, String expression, long below) {
        List<Object> values = new ArrayList<>();
        // a row is of the reading that first stated so; it counts as long as the latest reading states the same
        StringBuilder sql = new StringBuilder("SELECT hit.key, (SELECT r.entry FROM reading own JOIN reading r "
                + "ON r.entry = (SELECT max(n.entry) FROM reading n WHERE n.document = own.document");
        if (last != null) {
            sql.append(" AND n.entry <= ?");
            values.add(last);
        }
        sql.append(") WHERE own.entry = hit.key & ")
                .append(SearchTable.ENTRIES - 1)
                .append(" AND r.first = own.first AND r.statements = own.statements "
                        + "AND coalesce(r.day, '') = coalesce(own.day, '')) FROM (")
                .append(from)
                .append(") hit ORDER BY hit.key DESC");
        values.add(search.asOf() == null ? 0L : SearchTable.ENTRIES);
        values.add(below);
        values.add(expression);
        try (Stream<Hit> found =
                selecting.rows(sql.toString(), values, row -> new Hit(row.getLong(1), row.getLong(2)))) {
            return found.toList();
        }
    }
}
