package dyad.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents a record has, within one transaction. Many are asked for at once, since each question to a server takes as long as storing a
 * document half.
 */
final class DocumentKeys {
    private static final long NONE = 0;

    private final Connection connection;
    private final Map<Version, Long> keys = new HashMap<>();

    /** One text under one id. */
    record Version(String id, String textHash) {
        static Version of(Taken taken) {
            return new Version(taken.given().id(), taken.textHash());
        }

        static Version of(Prepared prepared) {
            return new Version(prepared.taken().given().id(), prepared.textHash());
        }
    }

    DocumentKeys(Connection connection) {
        this.connection = connection;
    }

    /** Whether nothing is to be asked for. */
    boolean know(List<Version> versions) {
        return keys.keySet().containsAll(versions);
    }

    /** Asks for all of them that are not known of yet. */
    void ask(List<Version> versions) throws SQLException {
        List<Version> unknown = versions.stream()
                .distinct()
                .filter(version -> !keys.containsKey(version))
                .toList();
        for (List<Version> some : Batches.named(unknown)) {
            askNow(some);
        }
    }

    /** Key of a document that was asked for, or 0 where it is not there. */
    long of(Version version) {
        return keys.getOrDefault(version, NONE);
    }

    /** A document is there from now on. */
    void put(Version version, long key) {
        keys.put(version, key);
    }

    private void askNow(List<Version> versions) throws SQLException {
        String rows = String.join(", ", Collections.nCopies(versions.size(), "(?, ?)"));
        versions.forEach(version -> keys.put(version, NONE));
        // a query within the query goes by the index, whatever a database takes the tables' sizes for
        try (PreparedStatement find = connection.prepareStatement(
                "WITH asked (id, hash) AS (VALUES " + rows
                        + ") SELECT id, hash, (SELECT key FROM document d WHERE d.id = asked.id AND d.hash = asked.hash) FROM asked")) {
            Columns.bind(find, 1, parts(versions));
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    // no key is 0
                    keys.put(new Version(Columns.given(row, 1), Columns.given(row, 2)), row.getLong(3));
                }
            }
        }
    }

    private static String[] parts(List<Version> versions) {
        List<String> parts = new ArrayList<>();
        for (Version version : versions) {
            parts.add(version.id());
            parts.add(version.textHash());
        }
        return parts.toArray(String[]::new);
    }
}
