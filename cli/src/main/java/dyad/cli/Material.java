package dyad.cli;

import dyad.model.Dyad;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Judgements;
import dyad.record.fact.Pairs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an answer on two states is made of: what the record holds, or what is read from files alone.
 *
 * @param readings documents with those of their statements that count
 * @param pairs what people decided on two statements
 * @param exitCode 1 where something could not be read, else 0
 */
record Material(List<Reading> readings, Pairs pairs, int exitCode) {
    /**
     * From the record, or from the files where some are given.
     *
     * @param query what is wanted of the record, on two states
     */
    static Material on(Query query, List<Path> inputs, RecordOption record, boolean quiet, Setting setting) {
        Dyad dyad = Objects.requireNonNull(query.dyad());
        if (inputs.isEmpty()) {
            try (Record opened = record.openExisting(setting)) {
                return held(opened, query);
            }
        }
        List<Reading> readings = new ArrayList<>();
        Intake intake = Intake.run(setting, inputs, quiet, document -> true, reading -> {
            // what is about others need not be kept
            if (reading.statements().stream().anyMatch(said -> dyad.isIn(said.parties()))) {
                readings.add(reading);
            }
        });
        return new Material(readings, Pairs.NONE, intake.exitCode());
    }

    /** What a record holds, as people judged it by the query's time. */
    static Material held(Record record, Query query) {
        List<Reading> readings = Judgements.readings(record, query);
        Judgements judgements = Judgements.on(readings, record, query.knownAt());
        return new Material(judgements.counting(readings), judgements.pairs(), DyadCommand.OK);
    }
}
