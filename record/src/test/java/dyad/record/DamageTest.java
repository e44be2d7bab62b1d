package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages files of records, and copies records while they are written. {@code -Ddyad.damage=N} asks for N single bits, a tenth as many truncations
 * and a twentieth as many backups; the long campaign is {@code bench/damage.sh}.
 */
class DamageTest {
    private static final int ROUNDS = Integer.getInteger("dyad.damage", 40);

    @TempDir
    Path folder;

    private byte[] sound = {};
    private List<String> held = List.of();

    private void fill() throws IOException {
        Path file = folder.resolve("sound.db");
        try (Record record = Record.open(file)) {
            record.addAll(IntStream.range(1, 30).mapToObj(CareTest::read).toList());
            held = lines(record);
        }
        sound = Files.readAllBytes(file);
    }

    private static List<String> lines(Record record) {
        List<String> lines = new ArrayList<>();
        Export.write(record, lines::add);
        return lines;
    }

    @Test
    void noBitThatChangesWhatIsHeldPasses() throws IOException {
        fill();
        Random random = new Random(20240305);
        int changed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] damaged = sound.clone();
            int bit = random.nextInt(8 * damaged.length);
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            changed += passes(damaged) ? 0 : 1;
        }
        System.out.println("bits flipped: " + ROUNDS + ", found or refused: " + changed
                + ", the others changed nothing that is held");
    }

    @Test
    void noTruncatedFilePasses() throws IOException {
        fill();
        Random random = new Random(20240306);
        for (int i = 0; i < Math.max(4, ROUNDS / 10); i++) {
            int length = 1 + random.nextInt(sound.length - 1);
            assertThat(passes(Arrays.copyOf(sound, length)))
                    .as("cut to " + length)
                    .isFalse();
        }
    }

    /** Whether a file verifies; then it must hold the very same. */
    private boolean passes(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "damaged", ".db");
        Files.write(file, bytes);
        try (Record record = Record.open(file)) {
            if (!record.verify().isSound()) {
                return false;
            }
            assertThat(lines(record)).isEqualTo(held);
            return true;
        } catch (RecordException e) {
            return false;
        }
    }

    @Test
    void backupsDuringWritingHoldAPrefixOfWhatWasAcknowledged() throws Exception {
        Path file = folder.resolve("busy.db");
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<Throwable> failed = new AtomicReference<>();
        Thread writer = new Thread(() -> write(file, done));
        writer.setUncaughtExceptionHandler((thread, e) -> failed.set(e));
        Record.open(file).close();
        writer.start();
        List<Held> copies = new ArrayList<>();
        for (int i = 0; i < Math.max(3, ROUNDS / 20); i++) {
            Path copy = folder.resolve("copy" + i + ".db");
            try (Record record = Record.open(file)) {
                long before = record.held().entries();
                record.backup(copy);
                Path restored = folder.resolve("restored" + i + ".db");
                Held held = Record.restore(copy, restored.toString());
                assertThat(held.entries()).isBetween(before, record.held().entries());
                copies.add(held);
            }
        }
        done.set(true);
        writer.join();
        assertThat(failed.get()).isNull();
        try (Record record = Record.open(file)) {
            List<String> hashes = new ArrayList<>(List.of(Chain.BEGINNING));
            record.entriesAfter(0).forEach(entry -> hashes.add(entry.hash()));
            assertThat(copies).allSatisfy(copy -> assertThat(hashes.get((int) copy.entries()))
                    .isEqualTo(copy.hash()));
        }
    }

    private static void write(Path file, AtomicBoolean done) {
        try (Record record = Record.open(file)) {
            for (int i = 1; !done.get(); i++) {
                record.add(CareTest.read(i));
            }
        }
    }
}
