package dyad.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as SQL, from {@code FROM} on: statements {@code s} of that reading {@code r} of their document {@code d} which counts, by the
 * date of the document, its id and their place in it.
 */
final class Criteria {
    private final StringBuilder from = new StringBuilder(" FROM ");
    private final StringBuilder where = new StringBuilder(" WHERE s.key >= r.first AND s.key < r.first + r.statements");
    private final List<Object> values = new ArrayList<>();

    /**
     * @param last the last entry that counts, or null where all do
     */
    Criteria(Query query, @Nullable Long last) {
        this(query, last, query.dyad() != null);
    }

    /**
     * @param last the last entry that counts, or null where all do
     * @param byDyad whether a statement {@code s} stands once for each two states {@code a} it is about
     */
    Criteria(Query query, @Nullable Long last, boolean byDyad) {
        from.append(byDyad ? "generation g CROSS JOIN about a JOIN statement s ON s.key = a.statement" : "statement s");
        // the latest reading of a document counts
        from.append(" JOIN reading r ON r.entry = (SELECT max(n.entry) FROM reading n WHERE n.document = s.document");
        if (last != null) {
            from.append(" AND n.entry <= ?");
            values.add(last);
        }
        from.append(") JOIN document d ON d.key = s.document");
        if (byDyad) {
            where.append(" AND a.generation = g.number");
        }
        and("a.dyad = ?", query.dyad());
        and(
                byDyad ? "a.kind = ?" : "s.kind = ?",
                query.kind() == null ? null : query.kind().code());
        and("s.type = ?", query.type());
        and("s.reaches >= ?", query.since());
        and("r.day <= ?", query.asOf());
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value.toString());
        }
    }

    /** What fits, without an order. */
    String unordered() {
        return from.toString() + where;
    }

    String sql() {
        return from.toString() + where + " ORDER BY r.published IS NULL, r.published, d.id, d.hash, s.key";
    }

    List<Object> values() {
        return values;
    }
}
