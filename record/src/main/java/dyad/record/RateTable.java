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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The averages of reference rates beside a record's documents: no statement of anybody's, and so no entry of the chain. */
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
        String taken = Instants.text(after(now));
        Map<String, Rate> known = new HashMap<>();
        latest(null).forEach(rate -> known.put(key(rate), rate));
        int added = 0;
        try (PreparedStatement sql = connection.prepareStatement(
                "INSERT INTO rate (source, currency, period, taken, per_euro) VALUES (?, ?, ?, ?, ?)")) {
            for (Rate rate : rates) {
                Rate before = known.get(key(rate));
                if (before == null || before.perEuro().compareTo(rate.perEuro()) != 0) {
                    String period = rate.period().edtf();
                    String value = rate.perEuro().toPlainString();
                    Columns.bind(sql, 1, rate.source(), rate.currency(), period, taken, value);
                    sql.addBatch();
                    added++;
                }
            }
            sql.executeBatch();
        }
        return added;
    }

    /** The instant, or the next after the last that is there: a clock may stand still or go back. */
    private Instant after(Instant now) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("SELECT max(taken) FROM rate");
                ResultSet row = sql.executeQuery()) {
            String last = row.next() ? row.getString(1) : null;
            return last == null || last.compareTo(Instants.text(now)) < 0
                    ? now
                    : Instants.of(last).plus(1, ChronoUnit.MICROS);
        }
    }

    private static String key(Rate rate) {
        return rate.source() + " " + rate.currency() + " " + rate.period().edtf();
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
                    Rate rate = new Rate(
                            row.getString(2),
                            Period.of(row.getString(3)),
                            new BigDecimal(row.getString(4)),
                            row.getString(1));
                    latest.put(key(rate), rate);
                }
            }
        }
        return new ArrayList<>(latest.values());
    }
}
