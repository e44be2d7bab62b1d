package dyad.record;

import dyad.model.Period;
import dyad.reader.StatementJson;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what the tables repeat for the sake of searching against what it is worked out from, and that every row belongs to something. */
final class RowCheck {
    private static final String UNREAD =
            "SELECT count(*) FROM document d WHERE NOT EXISTS " + "(SELECT 1 FROM reading r WHERE r.document = d.key)";
    private static final String UNCLAIMED =
            "SELECT count(*) FROM statement s WHERE NOT EXISTS (SELECT 1 FROM reading r "
                    + "WHERE r.document = s.document AND r.first <= s.key AND s.key < r.first + r.statements)";
    private static final String SHORT =
            "SELECT count(*) FROM reading r WHERE r.statements <> (SELECT count(*) FROM statement s "
                    + "WHERE s.key >= r.first AND s.key < r.first + r.statements AND s.document = r.document)";
    private static final String UNJUDGED =
            "SELECT count(*) FROM judgement j WHERE NOT EXISTS (SELECT 1 FROM " + Generation.STATEMENTS
                    + " AND s.id = j.statement) OR j.other IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                    + Generation.STATEMENTS + " AND s.id = j.other)";
    // what is missing or too many here would hide statements from questions by dyad or id
    private static final String GENERATIONS =
            "SELECT count(*) FROM (SELECT DISTINCT key >> 15 AS number FROM statement) s "
                    + "FULL JOIN generation g ON g.number = s.number WHERE g.number IS NULL OR s.number IS NULL";
    private static final String ABOUTS = "SELECT count(*) FROM about WHERE generation <> statement >> 15";
    private static final String EMPTY =
            "SELECT count(*) FROM entry e WHERE (SELECT count(*) FROM reading r WHERE r.entry = e.number) "
                    + "+ (SELECT count(*) FROM judgement j WHERE j.entry = e.number) <> 1";

    private final Selecting selecting;
    private final Problems problems;

    RowCheck(Selecting selecting, Problems problems) {
        this.selecting = selecting;
        this.problems = problems;
    }

    void run() {
        problems.of("a document", this::documents);
        problems.of("a reading", this::readings);
        problems.of("a statement", this::statements);
        problems.of("a judgement", this::judgements);
        none(UNREAD, "documents that were never read");
        none(UNCLAIMED, "statements that no reading has");
        none(SHORT, "readings that lack statements");
        none(UNJUDGED, "judgements on statements that are not there");
        none(GENERATIONS, "generations of statements missing or without statements");
        none(ABOUTS, "pairs of states found in another generation than their statement");
        none(EMPTY, "entries that are not one reading or one judgement");
    }

    private void none(String sql, String what) {
        problems.of(what, () -> {
            long found = first(sql);
            if (found > 0) {
                problems.add("there are " + what + ": " + found);
            }
        });
    }

    private long first(String sql) {
        try (Stream<Long> found = selecting.rows(sql, List.of(), row -> row.getLong(1))) {
            return found.findFirst().orElse(0L);
        }
    }

    private void documents() {
        each("SELECT id, hash, text FROM document ORDER BY key", row -> {
            if (!Objects.equals(Digest.ofText(String.valueOf(row.get(2))), row.get(1))) {
                problems.add("the text of the document " + row.get(0) + " does not fit its hash");
            }
        });
    }

    private void readings() {
        each("SELECT entry, published, day FROM reading ORDER BY entry", row -> {
            String published = row.get(1);
            String day = published == null
                    ? null
                    : Columns.written(Period.of(published).last());
            if (!Objects.equals(day, row.get(2))) {
                problems.add("entry " + row.get(0) + " is found by another day than it was published on");
            }
        });
    }

    private void judgements() {
        try (Stream<Judgement> all = new Entries(selecting).judgements(Long.MAX_VALUE);
                Stream<String> ids =
                        selecting.rows("SELECT id FROM judgement ORDER BY entry", List.of(), row -> row.getString(1))) {
            Iterator<String> id = ids.iterator();
            all.forEach(judgement -> {
                if (!id.hasNext() || !id.next().equals(judgement.id())) {
                    problems.add(
                            "the judgement of " + judgement.who() + " at " + judgement.at() + " does not fit its id");
                }
            });
        }
    }

    /** A row of {@code about}: which statement, and what it is found by. */
    private record About(long statement, String by) {}

    private void statements() {
        String sql = "SELECT s.key, s.id, s.kind, s.type, s.reaches, s.json, (SELECT r.day FROM reading r "
                + "WHERE r.document = s.document AND r.first <= s.key AND s.key < r.first + r.statements "
                + "ORDER BY r.entry LIMIT 1) FROM statement s ORDER BY s.key";
        try (Stream<About> abouts = selecting.rows(
                "SELECT statement, dyad || ' ' || kind FROM about ORDER BY statement, dyad, kind",
                List.of(),
                row -> new About(row.getLong(1), row.getString(2)))) {
            AboutsInOrder about = new AboutsInOrder(abouts.iterator());
            each(sql, row -> statement(row, about));
            if (about.hasMore()) {
                problems.add("there are pairs of states for statements that are not there");
            }
        }
    }

    private void statement(List<@Nullable String> row, AboutsInOrder about) {
        long key = Long.parseLong(String.valueOf(row.get(0)));
        List<String> found = about.of(key);
        problems.of("statement " + row.get(1), () -> {
            Prepared.Row made = Prepared.row(StatementJson.read(String.valueOf(row.get(5))), row.get(6));
            boolean same = List.of(made.id(), made.kind(), made.type()).equals(row.subList(1, 4))
                    && Objects.equals(made.reaches(), row.get(4))
                    && made.dyads().stream()
                            .map(dyad -> dyad + " " + made.kind())
                            .toList()
                            .equals(found);
            if (!same) {
                problems.add("statement " + row.get(1) + " is found by other fields than it has");
            }
        });
    }

    /** The rows of {@code about} statement by statement, read alongside the statements. */
    private static final class AboutsInOrder {
        private final Iterator<About> rows;
        private @Nullable About next;

        AboutsInOrder(Iterator<About> rows) {
            this.rows = rows;
            advance();
        }

        List<String> of(long statement) {
            List<String> found = new ArrayList<>();
            for (About row = next; row != null && row.statement <= statement; row = next) {
                found.add(row.statement == statement ? row.by : "of none");
                advance();
            }
            return found;
        }

        boolean hasMore() {
            return next != null;
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }
    }

    private interface Each {
        void row(List<@Nullable String> values);
    }

    /** Every row of a query, each value as text. */
    private void each(String sql, Each each) {
        try (Stream<List<@Nullable String>> rows = selecting.rows(sql, List.of(), row -> {
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(Columns.text(row, i));
            }
            return values;
        })) {
            rows.forEach(each::row);
        }
    }
}
