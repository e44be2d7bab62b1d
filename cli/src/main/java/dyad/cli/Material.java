package dyad.cli;

import dyad.model.Dyad;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Comparing;
import dyad.record.fact.Known;
import dyad.record.fact.Rates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an answer on two states is made of: what the record holds, or what is read from files alone.
 *
 * @param readings documents with those of their statements that count
 * @param marked the same with what people rejected, which is marked so
 * @param comparing with the record's rates, and what people decided on two statements
 * @param exitCode 1 where something could not be read, else 0
 */
record Material(List<Reading> readings, List<Reading> marked, Comparing comparing, int exitCode) {
    /**
     * From the record, or from the files where some are given; amounts are compared by the rates of the record, if there is one.
     *
     * @param query what is wanted of the record, on two states
     */
    static Material on(Query query, List<Path> inputs, Asked asked, Setting setting) {
        if (inputs.isEmpty()) {
            try (Record opened = asked.open(setting)) {
                return held(opened, query);
            }
        }
        Dyad dyad = Objects.requireNonNull(query.dyad());
        List<Reading> readings = new ArrayList<>();
        Intake intake = Intake.run(setting, inputs, asked.quiet(), document -> true, reading -> {
            // what is about others need not be kept
            if (reading.statements().stream().anyMatch(said -> dyad.isIn(said.parties()))) {
                readings.add(reading);
            }
        });
        Rates rates = Known.needsRates(readings) ? rates(asked.record().place(setting), query.knownAt()) : Rates.NONE;
        return new Material(readings, readings, new Comparing(rates), intake.exitCode());
    }

    private static Material held(Record record, Query query) {
        Known known = Known.of(record, query);
        return new Material(known.readings(), known.marked(), known.comparing(), DyadCommand.OK);
    }

    private static Rates rates(String place, @Nullable Instant knownAt) {
        if (!Record.exists(place)) {
            return Rates.NONE;
        }
        try (Record opened = Record.open(place)) {
            return opened.rates(knownAt);
        }
    }
}
