package dyad.cli;

import dyad.model.Dyad;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an answer on two states is made of: what the record holds, or what is read from files alone.
 *
 * @param readings documents with their statements
 * @param exitCode 1 where something could not be read, else 0
 */
record Material(List<Reading> readings, int exitCode) {
    /**
     * From the record, or from the files where some are given.
     *
     * @param query what is wanted of the record, on two states
     */
    static Material on(Query query, List<Path> inputs, RecordOption record, boolean quiet, Setting setting) {
        Dyad dyad = Objects.requireNonNull(query.dyad());
        List<Reading> readings = new ArrayList<>();
        if (inputs.isEmpty()) {
            try (Record opened = record.openExisting(setting);
                    Stream<Reading> found = opened.readings(query)) {
                found.forEach(readings::add);
            }
            return new Material(readings, DyadCommand.OK);
        }
        Intake intake = Intake.run(setting, inputs, quiet, document -> true, reading -> {
            // what is about others need not be kept
            if (reading.statements().stream().anyMatch(said -> dyad.isIn(said.parties()))) {
                readings.add(reading);
            }
        });
        return new Material(readings, intake.exitCode());
    }
}
