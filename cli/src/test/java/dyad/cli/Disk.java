package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a record lies on while the program that writes it is killed. */
interface Disk {
    /** The folder for the record. */
    Path folder();

    /** Variables for the program. */
    default Map<String, String> environment() {
        return Map.of();
    }

    /** Before the program begins to write. */
    default void begin(Path record) throws IOException {}

    /** After the program has ended or was killed. */
    default void end(Path record) throws IOException {}

    /** What the program may say where it ends with an error. */
    default String mayEndWith() {
        return "";
    }

    /** The one that properties ask for. */
    static Disk wanted(Path temporary) {
        return switch (System.getProperty("dyad.disk", "sound")) {
            case "sound" -> () -> temporary;
            case "unsynced" -> new Forgetting(temporary, Path.of(System.getProperty("dyad.unsynced")));
            case "full" -> new Filling(Path.of(System.getProperty("dyad.full")));
            default -> throw new IllegalArgumentException("dyad.disk is sound, unsynced or full");
        };
    }

    /** The files of a record. */
    static List<Path> files(Path record) {
        return List.of(record, beside(record, "-wal"), beside(record, "-shm"), beside(record, "-journal"));
    }

    private static Path beside(Path record, String ending) {
        return record.resolveSibling(record.getFileName() + ending);
    }

    /** Has after the end only what was synced; see {@code bench/unsynced.c}. */
    record Forgetting(Path folder, Path library) implements Disk {
        @Override
        public Map<String, String> environment() {
            return Map.of("LD_PRELOAD", library.toString(), "DURABLE", durable().toString());
        }

        private Path durable() {
            return folder.resolve("durable");
        }

        @Override
        public void begin(Path record) throws IOException {
            Files.createDirectories(durable());
            for (Path file : files(record)) {
                move(file, durable().resolve(file.getFileName()), false);
            }
        }

        @Override
        public void end(Path record) throws IOException {
            for (Path file : files(record)) {
                move(durable().resolve(file.getFileName()), file, true);
            }
            // what tells which of the log is whole is shared memory, and never on a disk
            Files.deleteIfExists(beside(record, "-shm"));
        }

        private static void move(Path from, Path to, boolean away) throws IOException {
            Files.deleteIfExists(to);
            if (Files.exists(from)) {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
            if (away) {
                Files.deleteIfExists(from);
            }
        }
    }

    /** Has room for a little more only, and again for all at the end. */
    record Filling(Path folder) implements Disk {
        private static final Random RANDOM = new Random(20261129);
        private static final int LEAST_ROOM = 20_000;
        private static final int MOST_ROOM = 3_000_000;

        private Path ballast() {
            return folder.resolve("ballast");
        }

        @Override
        public void begin(Path record) throws IOException {
            long room = LEAST_ROOM + RANDOM.nextInt(MOST_ROOM);
            byte[] block = new byte[4096];
            try (RandomAccessFile file = new RandomAccessFile(ballast().toFile(), "rw")) {
                for (long left = Files.getFileStore(folder).getUsableSpace() - room; left > 0; left -= block.length) {
                    file.write(block);
                }
            }
        }

        @Override
        public void end(Path record) throws IOException {
            Files.delete(ballast());
            assertThat(Files.getFileStore(folder).getUsableSpace()).isGreaterThan(MOST_ROOM);
        }

        @Override
        public String mayEndWith() {
            return "the disk is full; make room";
        }
    }
}
