package dyad.cli;

import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Record;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what a user names by the beginning of its id. */
final class Found {
    private static final int SHOWN = 10;

    private Found() {}

    /**
     * The one statement whose id begins so, with its document.
     *
     * @throws UsageException if there is none, or several
     */
    static Reading reading(Record record, String id) {
        List<Reading> found = record.find(id, SHOWN);
        if (found.isEmpty()) {
            throw new UsageException("no statement has an id that begins with " + id + "; dyad statements lists them");
        }
        if (found.size() > 1) {
            throw several(
                    id,
                    found.stream()
                            .map(reading -> reading.statements().get(0).id())
                            .toList());
        }
        return found.get(0);
    }

    /** The one statement whose id begins so. */
    static Statement statement(Record record, String id) {
        return reading(record, id).statements().get(0);
    }

    static UsageException several(String id, List<String> ids) {
        String all = ids.stream().collect(Collectors.joining(", "));
        return new UsageException("several ids begin with " + id + ": " + all + "; give more of it");
    }
}
