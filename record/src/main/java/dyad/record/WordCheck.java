package dyad.record;

import dyad.reader.Reading;
import dyad.record.search.Stems;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that each reading is found by the words of its document and the dyads of its statements, and by nothing else. The database gives
 * its words in the order that is cheap to it; of each reading no more than the sum of its words' hashes is kept, with and without them.
 */
final class WordCheck {
    /** Readings that state the very same as the one before them have no words of their own. */
    private static final String REPEATED = "SELECT r.entry FROM reading r JOIN reading p ON p.entry = "
            + "(SELECT max(b.entry) FROM reading b WHERE b.document = r.document AND b.entry < r.entry) "
            + "WHERE p.first = r.first AND p.statements = r.statements AND "
            + same("published") + " AND " + same("publisher") + " AND " + same("url") + " AND " + same("language");

    private static final int FIRST_ENTRIES = 1024;

    private final Stems stems;
    private final Problems problems;
    private long[] sums = new long[FIRST_ENTRIES];

    WordCheck(Stems stems, Problems problems) {
        this.stems = stems;
        this.problems = problems;
    }

    private static String same(String column) {
        return "coalesce(r." + column + ", '') = coalesce(p." + column + ", '')";
    }

    /** Adds what an entry must be found by. */
    void expect(long entry, Reading reading) {
        sums = atLeast(entry);
        long key = SearchTable.key(reading.document(), entry);
        for (String word : Prepared.words(reading, stems).split(" ")) {
            sums[(int) entry] += word.isEmpty() ? 0 : hash(key, word);
        }
    }

    /**
     * Takes away what each is found by: nothing must be left.
     *
     * @param last the last entry of which it is known what it must be found by
     */
    void run(Home home, Connection connection, Selecting selecting, long last) {
        problems.of("what documents are found by", () -> {
            BitSet repeated = new BitSet();
            try (Stream<Long> found = selecting.rows(REPEATED, List.of(), row -> row.getLong(1))) {
                found.forEach(entry -> repeated.set(Math.toIntExact(entry)));
            }
            repeated.stream().filter(entry -> entry < sums.length).forEach(entry -> sums[entry] = 0);
            takeAway(home, connection, selecting, last);
            for (int entry = 1; entry <= Math.min(last, sums.length - 1); entry++) {
                if (sums[entry] != 0) {
                    problems.add("entry " + entry + " is found by other words than its document and statements have");
                }
            }
        });
    }

    /** A row of the table: the key it is found under, and the hash of one of its words. */
    private record Found(long key, String word) {}

    private void takeAway(Home home, Connection connection, Selecting selecting, long last) {
        long strange = 0;
        try (Stream<Found> words = selecting.rows(
                query(home, connection), List.of(), row -> new Found(row.getLong(1), row.getString(2)))) {
            for (Found found : (Iterable<Found>) words::iterator) {
                long entry = found.key & SearchTable.ENTRIES - 1;
                if (entry == 0 || entry > last) {
                    strange++;
                } else {
                    sums = atLeast(entry);
                    sums[(int) entry] -= hash(found.key, found.word);
                }
            }
        }
        if (strange > 0) {
            problems.add("there are words by which entries are found that are not there: " + strange);
        }
    }

    private long[] atLeast(long entry) {
        int length = Math.toIntExact(entry + 1);
        return length <= sums.length ? sums : Arrays.copyOf(sums, Math.max(length, sums.length + sums.length / 2));
    }

    private static String query(Home home, Connection connection) {
        try {
            return home.wordsFound(connection);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /** Of a word under a key, so that a word under another is missed under its own. SQLite makes the letters of dyads small. */
    private static long hash(long key, String word) {
        long hash = key;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            hash = mix(hash + (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
        }
        return mix(hash + word.length());
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long seed) {
        long z = (seed + 0x9E3779B97F4A7C15L ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
