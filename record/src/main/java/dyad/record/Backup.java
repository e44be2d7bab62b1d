package dyad.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies of a record in one file, whole or not at all: made beside the place where they belong and moved there when they are on the disk. */
final class Backup {
    /** What SQLite keeps beside a record while it is open. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private static final int AT_ONCE = 200;

    private Backup() {}

    /** Makes the file, in the place it is given. */
    interface Making {
        Held make(Path part);
    }

    /**
     * Makes a record that was not there.
     *
     * @throws RecordException if something is there already, or it cannot be made; then nothing is left behind
     */
    static Held make(Path file, Making making) {
        refuseExisting(file);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            remove(part);
            Held held = making.make(part);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            // a move over what another has made meanwhile would lose that
            refuseExisting(file);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return held;
        } catch (IOException e) {
            throw new RecordException(file + " cannot be written: " + e.getMessage(), e);
        } finally {
            removeQuietly(part);
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw new RecordException(
                    file + " is there already and is not overwritten; move it away or give another name");
        }
        for (String beside : BESIDE) {
            Path left = file.resolveSibling(file.getFileName() + beside);
            if (Files.exists(left)) {
                throw new RecordException(
                        left + " is left from another record and would be taken for part of this one; move it away");
            }
        }
    }

    /** How much the record in a file holds. */
    static Held held(Path file) {
        try (Record record = Record.open(file)) {
            return record.held();
        }
    }

    /** Adds all entries of a record to the one at a place. */
    static Held copyEntries(Record record, String place) {
        try (Record copy = Record.open(place);
                Stream<Entry> all = record.entriesAfter(0)) {
            Batches.of(all, AT_ONCE).forEach(copy::takeOver);
            copy.takeOverRates(record.ratesInOrder());
            return copy.held();
        }
    }

    /** Makes a record in a file of a backup that is sound. */
    static Held restore(Path backup, Path file) {
        refuseMissing(backup);
        return make(file, part -> {
            copy(backup, part);
            try (Record copy = Record.open(part)) {
                refuseUnsound(copy, backup);
                return copy.held();
            } catch (RecordException e) {
                throw new RecordException(
                        String.valueOf(e.getMessage()).replace(part.toString(), backup.toString()), e);
            }
        });
    }

    /** Fills a database that holds nothing yet with a backup that is sound. */
    static Held restoreInto(String place, Path backup) {
        refuseMissing(backup);
        try (Record copy = Record.open(backup);
                Record target = Record.open(place)) {
            if (target.held().entries() > 0) {
                throw new RecordException(Record.nameOf(place)
                        + " holds a record already and is not overwritten; give an empty database");
            }
            refuseUnsound(copy, backup);
            return copyEntries(copy, place);
        }
    }

    private static void refuseMissing(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new RecordException("there is no backup " + backup);
        }
    }

    private static void refuseUnsound(Record copy, Path backup) {
        Verification found = copy.verify();
        if (!found.isSound()) {
            throw new RecordException("the backup " + backup + " is not sound ("
                    + found.problems().get(0) + "); see dyad verify --record " + backup);
        }
    }

    /** Copies a file that is not being written. */
    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new RecordException("the backup " + from + " cannot be copied: " + e.getMessage(), e);
        }
    }

    private static void remove(Path part) throws IOException {
        Files.deleteIfExists(part);
        for (String beside : BESIDE) {
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + beside));
        }
    }

    private static void removeQuietly(Path part) {
        try {
            remove(part);
        } catch (IOException e) {
            // a leftover with a name of its own harms nobody
            part.toFile().deleteOnExit();
        }
    }
}
