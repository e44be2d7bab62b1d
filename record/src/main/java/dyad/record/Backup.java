package dyad.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Copies of a record in one file, whole or not at all: made beside the place where they belong and moved there when they are on the disk. */
final class Backup {
    /** What SQLite keeps beside a record while it is open. */
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

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

    /** Copies a file that is not being written. */
    static void copy(Path from, Path to) {
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
