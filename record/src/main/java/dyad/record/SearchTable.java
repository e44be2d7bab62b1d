package dyad.record;

import dyad.model.Document;
import dyad.model.Dyad;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How words are stored and found in one kind of database; what is found is the same in all. */
enum SearchTable {
    /** A full-text table of SQLite, which finds by words in the order of keys. */
    FTS5(
            "SELECT rowid AS key FROM search WHERE rowid >= ? AND rowid < ? AND search MATCH ? ORDER BY rowid DESC",
            null,
            "\"",
            " OR ",
            " AND "),
    /**
     * A vector of words of PostgreSQL. Its index gives all rows that have a word, which are many of a frequent one; the newest rows are
     * therefore looked at first, where such a word is soon found.
     */
    TSVECTOR(
            "WITH hits AS MATERIALIZED (SELECT id AS key FROM search WHERE id >= ? AND id < ? AND stems @@ ?::tsquery) "
                    + "SELECT key FROM hits ORDER BY key DESC",
            "SELECT key FROM (SELECT id AS key, stems FROM search WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT 2000) newest "
                    + "WHERE stems @@ ?::tsquery ORDER BY key DESC",
            "'",
            " | ",
            " & ");

    /** The lower bits of a row's key are the entry, the upper ones the day of the document. */
    static final long ENTRIES = 1L << 40;

    // no letter or digit: no word of a text can look like a dyad
    private static final char DYAD = '\uE001';
    private static final int DAYS_BEFORE_EPOCH = 719_528;
    // PostgreSQL takes no more than a megabyte of words a document
    private static final int MOST_CHARACTERS = 250_000;

    private final String hits;
    private final @Nullable String newest;
    private final String quote;
    private final String or;
    private final String and;

    SearchTable(String hits, @Nullable String newest, String quote, String or, String and) {
        this.hits = hits;
        this.newest = newest;
        this.quote = quote;
        this.or = or;
        this.and = and;
    }

    /** Gives the keys of rows, the greatest first; takes the least key, one above the greatest, and what {@link #expression} gives. */
    String hits() {
        return hits;
    }

    /** The same, of the newest rows only; null where nothing is gained by looking there first. */
    @Nullable
    String newest() {
        return newest;
    }

    /** The key of a row: first of all by the day of the document, undated lowest. */
    static long key(Document document, long entry) {
        return floor(document.day()) + entry;
    }

    /** The least key of a day; 0 of an unknown one. */
    static long floor(@Nullable LocalDate day) {
        return day == null ? 0 : Math.max(1, day.toEpochDay() + DAYS_BEFORE_EPOCH) * ENTRIES;
    }

    /** All that a document is found by. */
    static String words(Collection<String> stems, Collection<String> dyads) {
        StringBuilder words = new StringBuilder();
        dyads.forEach(dyad -> words.append(marked(dyad)).append(' '));
        for (String stem : stems) {
            if (words.length() + stem.length() < MOST_CHARACTERS) {
                words.append(stem).append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    private static String marked(String dyad) {
        return DYAD + dyad.replace("-", "");
    }

    /** Of each of these words one of its stems, and the dyad. */
    String expression(List<Set<String>> wanted, @Nullable Dyad dyad) {
        String all = wanted.stream()
                .map(stems -> stems.stream().map(this::quoted).collect(Collectors.joining(or, "(", ")")))
                .collect(Collectors.joining(and));
        return dyad == null ? all : quoted(marked(dyad.toString())) + and + all;
    }

    private String quoted(String word) {
        return quote + word + quote;
    }
}
