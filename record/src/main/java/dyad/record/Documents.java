package dyad.record;

import dyad.model.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of many readings by one question to the database: asking for each by itself would take most of the time of a brief. */
final class Documents implements Function<Collection<Long>, Map<Long, Document>> {
    private record Found(long entry, Document document) {}

    private final Selecting selecting;

    Documents(Selecting selecting) {
        this.selecting = selecting;
    }

    /**
     * The documents of readings, by the entries of these.
     *
     * @throws RecordException if one is not there
     */
    @Override
    public Map<Long, Document> apply(Collection<Long> entries) {
        String these = entries.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        Map<Long, Document> documents = new HashMap<>();
        try (Stream<Found> found = selecting.rows(
                Selecting.DOCUMENT + "WHERE r.entry IN " + these,
                List.of(),
                row -> new Found(row.getLong("entry"), Columns.document(row, 1, 2, 3)))) {
            found.forEach(each -> documents.put(each.entry, each.document));
        }
        if (!documents.keySet().containsAll(entries)) {
            throw selecting.missing();
        }
        return documents;
    }
}
