package dyad.record;

import dyad.model.Period;
import dyad.record.fact.Rate;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The averages of reference rates beside a record's documents: no statement of anybody's, and so no entry of the chain. They have a chain
 * of their own.
 */
final class RateTable {
    private final Connection connection;

    RateTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds those that are new or other than before, within a transaction.
     *
     * @return how many
     */
    int add(List<Rate> rates, Instant now) throws SQLException {
        Map<String, Rate> known = new HashMap<>();
        latest(null).forEach(rate -> known.put(key(rate), rate));
        List<RateEntry> others = new ArrayList<>();
        Instant taken = after(now);
        for (Rate rate : rates) {
            Rate before = known.get(key(rate));
            if (before == null || before.perEuro().compareTo(rate.perEuro()) != 0) {
                others.add(new RateEntry(0, taken, rate, ""));
            }
        }
        append(others);
        return others.size();
    }

    /**
     * Adds those of another record that are not there, at the instants at which that got them; within a transaction.
     *
     * @return how many
     */
    int takeOver(List<RateEntry> others) throws SQLException {
        Set<String> known = new HashSet<>();
        all().forEach(rate -> known.add(rate.taken() + " " + key(rate.rate())));
        List<RateEntry> added = others.stream()
                .filter(rate -> known.add(rate.taken() + " " + key(rate.rate())))
                .toList();
        append(added);
        return added.size();
    }

    /** Appends to the chain, whatever number and hash they have. */
    void append(List<RateEntry> rates) throws SQLException {
        long number = 0;
        String hash = Chain.BEGINNING;
        try (PreparedStatement sql =
                        connection.prepareStatement("SELECT number, hash FROM rate ORDER BY number DESC LIMIT 1");
                ResultSet row = sql.executeQuery()) {
            if (row.next()) {
                number = row.getLong(1);
                hash = row.getString(2);
            }
        }
        try (PreparedStatement sql = connection.prepareStatement("INSERT INTO rate "
                + "(number, source, currency, period, taken, per_euro, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (RateEntry entry : rates) {
                Rate rate = entry.rate();
                hash = RateEntry.next(hash, entry.taken(), rate);
                sql.setLong(1, ++number);
                Columns.bind(
                        sql, 2, rate.source(), rate.currency(), rate.period().edtf());
                Columns.bind(
                        sql, 5, Instants.text(entry.taken()), rate.perEuro().toPlainString(), hash);
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    /** The instant, or the next after the last that is there: a clock may stand still or go back. */
    private Instant after(Instant now) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("SELECT max(taken) FROM rate");
                ResultSet row = sql.executeQuery()) {
            String last = row.next() ? row.getString(1) : null;
            return last == null || last.compareTo(Instants.text(now)) < 0
                    ? Instants.kept(now)
                    : Instants.of(last).plus(1, ChronoUnit.MICROS);
        }
    }

    private static String key(Rate rate) {
        return rate.source() + " " + rate.currency() + " " + rate.period().edtf();
    }

    /** All that were ever taken in, in that order. */
    List<RateEntry> all() throws SQLException {
        return entries("SELECT number, taken, source, currency, period, per_euro, hash FROM rate ORDER BY number");
    }

    /** Rows of number, instant, source, currency, period, value and hash. */
    List<RateEntry> entries(String query) throws SQLException {
        List<RateEntry> entries = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(query);
                ResultSet row = sql.executeQuery()) {
            while (row.next()) {
                entries.add(new RateEntry(
                        row.getLong(1), Instants.of(Columns.given(row, 2)), rate(row, 3), Columns.given(row, 7)));
            }
        }
        return entries;
    }

    private static Rate rate(ResultSet row, int source) throws SQLException {
        return new Rate(
                Columns.given(row, source + 1),
                Period.of(Columns.given(row, source + 2)),
                new BigDecimal(Columns.given(row, source + 3)),
                Columns.given(row, source));
    }

    /**
     * All that count, each the last that was taken in.
     *
     * @param knownAt only those taken in by this instant, or null for all
     */
    List<Rate> latest(@Nullable Instant knownAt) throws SQLException {
        Map<String, Rate> latest = new HashMap<>();
        try (PreparedStatement sql = connection.prepareStatement(
                "SELECT source, currency, period, per_euro FROM rate WHERE taken <= ? ORDER BY taken")) {
            // every instant comes before this
            sql.setString(1, knownAt == null ? "9" : Instants.text(knownAt));
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    Rate rate = rate(row, 1);
                    latest.put(key(rate), rate);
                }
            }
        }
        return new ArrayList<>(latest.values());
    }
}
