package dyad.record;

import dyad.record.fact.Rate;
import dyad.record.search.Stems;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Appends to a record; never changes what is there. */
final class Writer {
    private final Home home;
    private final Connection connection;
    private final Clock clock;
    private final Stems stems;

    Writer(Home home, Connection connection, Clock clock, Stems stems) {
        this.home = home;
        this.connection = connection;
        this.clock = clock;
        this.stems = stems;
    }

    /** What is done in one transaction. */
    private interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * All of them or, on an error, none.
     *
     * @return how many had not been read by the same reader before
     */
    int take(List<Taken> taken) throws SQLException {
        Preparing preparing = new Preparing(taken, stems, home.worksMeanwhile());
        return alone(() -> append(preparing));
    }

    /** The same in a transaction that has begun. */
    int takeNow(List<Taken> taken) throws SQLException {
        return append(new Preparing(taken, stems, home.worksMeanwhile()));
    }

    private int append(Preparing preparing) throws SQLException {
        try (Tail tail = new Tail(home, connection, clock);
                ReadingWriter readings = new ReadingWriter(home, connection, tail)) {
            readings.ask(preparing.later());
            int added = 0;
            while (preparing.hasNext()) {
                added += readings.add(preparing.next());
            }
            readings.await();
            return added;
        }
    }

    /**
     * Keeps judgements, all or none.
     *
     * @return how many were not there before
     */
    int judge(List<Judgement> judgements) throws SQLException {
        return alone(() -> {
            try (Tail tail = new Tail(home, connection, clock)) {
                JudgementWriter writer = new JudgementWriter(connection, tail);
                int added = 0;
                for (Judgement judgement : judgements) {
                    added += writer.add(judgement, null) ? 1 : 0;
                }
                return added;
            }
        });
    }

    /**
     * Keeps averages of reference rates, all or none.
     *
     * @return how many were not there before
     */
    int keep(List<Rate> rates) throws SQLException {
        return alone(() -> new RateTable(connection).add(rates, clock.instant()));
    }

    /**
     * Takes over rates of another record at the instants they have there; all or none.
     *
     * @return how many were not there before
     */
    int takeOverRates(List<RateEntry> others) throws SQLException {
        return alone(() -> new RateTable(connection).takeOver(others));
    }

    /**
     * Takes over entries of another record in their order, at the instants they have there; all or none.
     *
     * @return how many were not there before
     */
    int takeOver(List<Entry> others) throws SQLException {
        return alone(() -> {
            int added = 0;
            try (Tail tail = new Tail(home, connection, clock);
                    ReadingWriter readings = new ReadingWriter(home, connection, tail)) {
                JudgementWriter judgements = new JudgementWriter(connection, tail);
                List<Prepared> read = new ArrayList<>();
                for (Entry entry : others) {
                    if (entry instanceof ReadEntry one) {
                        read.add(Prepared.of(one.taken(), stems));
                    } else {
                        added += readings.add(read);
                        readings.await();
                        read.clear();
                        JudgedEntry judged = (JudgedEntry) entry;
                        added += judgements.add(judged.judgement(), judged.at()) ? 1 : 0;
                    }
                }
                added += readings.add(read);
                readings.await();
            }
            return added;
        });
    }

    private <T> T alone(Work<T> work) throws SQLException {
        home.begin(connection);
        T result;
        try {
            result = work.run();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            undo(e);
            throw e;
        }
        connection.setAutoCommit(true);
        return result;
    }

    /** Where the disk is full, the database has undone all itself and says so: what counts is what went wrong at first. */
    private void undo(Exception first) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }
}
