package dyad.record;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Kind;
import dyad.model.Statement;
import dyad.reader.StatementJson;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a record holds, without asking for any two states: on whom, the newest, and what has come since. For one thread. */
public final class Contents {
    private static final String LATEST = "r.entry = (SELECT max(n.entry) FROM reading n WHERE n.document = r.document)";

    private final Selecting selecting;

    private Contents(Selecting selecting) {
        this.selecting = selecting;
    }

    /** What this record holds. */
    public static Contents of(Record record) {
        return new Contents(record.selecting());
    }

    /**
     * What has come into a record since a time.
     *
     * @param entries how many entries there are now
     * @param rates how many rates there are now
     * @param dyads on whom new documents state something
     * @param other whether anything came that may change what is said of others too: a judgement, a rate, a document read anew, or so much
     *     that it was not looked at one by one
     */
    public record Arrivals(long entries, long rates, Set<Dyad> dyads, boolean other) {}

    /** How many statements count for each two states. */
    public Map<Dyad, Long> dyads() {
        Map<Dyad, Long> counts = new TreeMap<>(Comparator.comparing(Dyad::toString));
        counts(Query.all())
                .forEach((dyad, kinds) -> counts.put(
                        dyad,
                        kinds.values().stream().mapToLong(Integer::longValue).sum()));
        return counts;
    }

    /**
     * How many statements of each kind fit, for each two states.
     *
     * @param query which are counted; all of them are told by an index alone where no document was read twice
     */
    public Map<Dyad, Map<Kind, Integer>> counts(Query query) {
        Long last = selecting.last(query);
        boolean all = query.knownAt(null).equals(Query.all())
                && (last == null || last >= selecting.held().entries());
        if (all && !isReadTwice()) {
            return counts("SELECT a.dyad, a.kind, count(*) FROM about a GROUP BY a.dyad, a.kind", List.of());
        }
        Criteria criteria = new Criteria(query, last, true);
        return counts(
                "SELECT a.dyad, a.kind, count(*)" + criteria.unordered() + " GROUP BY a.dyad, a.kind",
                criteria.values());
    }

    private Map<Dyad, Map<Kind, Integer>> counts(String sql, List<Object> values) {
        Map<Dyad, Map<Kind, Integer>> counts = new TreeMap<>(Comparator.comparing(Dyad::toString));
        try (Stream<Counted> rows = selecting.rows(
                sql,
                values,
                row -> new Counted(dyad(Columns.given(row, 1)), kind(Columns.given(row, 2)), row.getInt(3)))) {
            rows.forEach(row -> counts.computeIfAbsent(row.dyad, k -> new EnumMap<>(Kind.class))
                    .put(row.kind, row.number));
        }
        return counts;
    }

    private static Kind kind(String code) {
        return Kind.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private record Counted(Dyad dyad, Kind kind, int number) {}

    private static Dyad dyad(String codes) {
        int hyphen = codes.indexOf('-');
        return Dyad.of(codes.substring(0, hyphen), codes.substring(hyphen + 1));
    }

    /** Whether a document was read more than once, so that not every statement counts. */
    public boolean isReadTwice() {
        return number("SELECT count(*) FROM reading", List.of())
                != number("SELECT count(*) FROM (SELECT DISTINCT document FROM reading) d", List.of());
    }

    /** The documents that came in last, the last first. */
    public List<Document> newest(int limit) {
        String sql = "SELECT r.entry FROM reading r WHERE " + LATEST + " ORDER BY r.entry DESC LIMIT " + limit;
        List<Long> entries;
        try (Stream<Long> rows = selecting.rows(sql, List.of(), row -> row.getLong(1))) {
            entries = rows.toList();
        }
        return entries.stream().map(selecting::document).toList();
    }

    /** On whom the last so many entries state something. */
    public Set<Dyad> latelyOn(int entries) {
        return dyadsAfter(Math.max(0, selecting.held().entries() - entries));
    }

    /**
     * What has come since.
     *
     * @param entries how many entries there were
     * @param rates how many rates there were
     * @param most with more new entries than this nothing is looked at one by one
     */
    public Arrivals since(long entries, long rates, int most) {
        long now = selecting.held().entries();
        long ratesNow = number("SELECT coalesce(max(number), 0) FROM rate", List.of());
        boolean other = ratesNow != rates
                || now - entries > most
                || now > entries && (isJudged(entries) || isReadAnew(entries));
        return new Arrivals(now, ratesNow, other || now == entries ? Set.of() : dyadsAfter(entries), other);
    }

    private boolean isJudged(long after) {
        return number("SELECT count(*) FROM judgement WHERE entry > ?", List.of(after)) > 0;
    }

    private boolean isReadAnew(long after) {
        String sql = "SELECT count(*) FROM reading r WHERE r.entry > ? AND EXISTS "
                + "(SELECT 1 FROM reading o WHERE o.document = r.document AND o.entry < r.entry)";
        return number(sql, List.of(after)) > 0;
    }

    private Set<Dyad> dyadsAfter(long entries) {
        String sql =
                "SELECT s.json FROM reading r JOIN statement s ON s.key >= r.first AND s.key < r.first + r.statements "
                        + "WHERE r.entry > ? ORDER BY r.entry DESC";
        Set<Dyad> dyads = new LinkedHashSet<>();
        try (Stream<Statement> rows =
                selecting.rows(sql, List.of(entries), row -> StatementJson.read(Columns.given(row, 1)))) {
            rows.forEach(said -> Prepared.dyads(said.parties()).forEach(dyad -> dyads.add(dyad(dyad))));
        }
        return dyads;
    }

    private long number(String sql, List<Object> values) {
        try (Stream<Long> rows = selecting.rows(sql, values, row -> row.getLong(1))) {
            return rows.findFirst().orElse(0L);
        }
    }
}
