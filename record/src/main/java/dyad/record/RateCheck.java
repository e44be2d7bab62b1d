package dyad.record;

import dyad.record.fact.Rate;
import java.sql.SQLException;
import java.util.List;

/** Checks that the rates that were taken in follow one another without a gap, each with the hash its content gives. */
final class RateCheck {
    private RateCheck() {}

    static void run(RateTable table, Home home, Problems problems) {
        problems.of("a rate", () -> check(all(table, home), problems));
    }

    private static List<RateEntry> all(RateTable table, Home home) {
        try {
            return table.all();
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    private static void check(List<RateEntry> rates, Problems problems) {
        long number = 0;
        String hash = Chain.BEGINNING;
        for (RateEntry entry : rates) {
            if (entry.number() != number + 1) {
                problems.add("rate " + (number + 1) + " is missing: " + entry.number() + " follows " + number);
            }
            if (!RateEntry.next(hash, entry.taken(), entry.rate()).equals(entry.hash())) {
                Rate rate = entry.rate();
                problems.add("rate " + entry.number() + " does not fit its hash: the rate of " + rate.currency()
                        + " for " + rate.period().edtf() + " was changed");
            }
            number = entry.number();
            hash = entry.hash();
        }
    }
}
