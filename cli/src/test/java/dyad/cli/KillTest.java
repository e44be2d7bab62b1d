package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.record.Entry;
import dyad.record.ReadEntry;
import dyad.record.Record;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code dyad read} in the middle of its work, again and again, on the same record. {@code -Ddyad.kills=N} asks for N kills and {@code -Ddyad.disk} for
 * the {@link Disk} it works on; the long campaigns are in {@code bench/kills.sh}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("dyad.kills", 3);
    private static final int DOCUMENTS = KILLS > 5 ? 3000 : 1500;
    private static final int PATIENCE_MILLISECONDS = 120_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temporary;

    private final Random random = new Random(Long.getLong("dyad.seed", 20241129));
    private int killed;
    private int stopped;
    private int whole;
    private int grown;

    @Test
    void whatWasAcknowledgedIsThereOnceAndWhole() throws IOException, InterruptedException {
        Disk disk = Disk.wanted(temporary);
        for (int round = 0; killed + stopped < KILLS; round++) {
            Path record = disk.folder().resolve("dyad" + round + ".db");
            Path acknowledged = temporary.resolve("acknowledged" + round + ".jsonl");
            Path input = input(round);
            boolean done = false;
            int before = 0;
            // the same input over and over, as somebody would after a crash, until all of it is read
            while (!done && killed + stopped < KILLS) {
                disk.begin(record);
                done = read(disk, input, record, acknowledged);
                disk.end(record);
                int kept = check(record, acknowledged);
                assertThat(kept).isEqualTo(done ? DOCUMENTS : kept);
                grown += done || kept == before ? 0 : 1;
                before = kept;
            }
            for (Path file : Disk.files(record)) {
                Files.deleteIfExists(file);
            }
        }
        // or it is only the start of the program that was killed
        assertThat(grown).isGreaterThanOrEqualTo(KILLS / 4);
        System.out.println("kills: " + killed + ", ended for want of room: " + stopped
                + ", of both after something more was stored: "
                + grown + ", read to the end: " + whole
                + "; no acknowledged document lost, none twice, none by half");
    }

    /** Whether all was read. */
    private boolean read(Disk disk, Path input, Path record, Path acknowledged)
            throws IOException, InterruptedException {
        Path said = temporary.resolve("said.txt");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // it begins to work sooner so
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dyad.cli.Main",
                        "read",
                        "--quiet",
                        "--record",
                        record.toString(),
                        "--acknowledge",
                        acknowledged.toString(),
                        input.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        program.environment().putAll(disk.environment());
        Process process = program.start();
        if (!endsBefore(process, acknowledged)) {
            process.destroyForcibly().waitFor();
            killed++;
            return false;
        }
        return ended(process.exitValue(), Files.readString(said), disk);
    }

    /** Half of the kills come early, when the record may just be made; the others once something more was acknowledged. */
    private boolean endsBefore(Process process, Path acknowledged) throws IOException, InterruptedException {
        if (random.nextBoolean()) {
            return process.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
        }
        long before = size(acknowledged);
        long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLISECONDS);
        while (size(acknowledged) == before && System.nanoTime() < patience) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return process.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private boolean ended(int code, String said, Disk disk) {
        if (code == 0) {
            whole++;
            return true;
        }
        assertThat(disk.mayEndWith()).as("ended by itself: " + said).isNotEmpty();
        assertThat(said.lines()).as(said).hasSize(1);
        assertThat(said).startsWith("dyad: ").contains(disk.mayEndWith());
        stopped++;
        return false;
    }

    private static int check(Path file, Path acknowledged) throws IOException {
        if (!Files.exists(file)) {
            assertThat(acknowledged).satisfiesAnyOf(p -> assertThat(p).doesNotExist(), p -> assertThat(p)
                    .isEmptyFile());
            return 0;
        }
        List<String> held = new ArrayList<>();
        try (Record record = Record.open(file)) {
            assertThat(record.verify().problems()).isEmpty();
            try (var entries = record.entriesAfter(0)) {
                entries.forEach(entry -> held.add(id(entry)));
            }
        }
        assertThat(held).doesNotHaveDuplicates();
        assertThat(new HashSet<>(held)).containsAll(acknowledged(acknowledged));
        return held.size();
    }

    private static String id(Entry entry) {
        return ((ReadEntry) entry).given().id();
    }

    /** The last line may have been cut by the kill: it was not yet an acknowledgement. */
    private static Set<String> acknowledged(Path file) throws IOException {
        Set<String> ids = new HashSet<>();
        String text = Files.exists(file) ? Files.readString(file) : "";
        int end = text.lastIndexOf('\n');
        for (String line : end < 0 ? new String[0] : text.substring(0, end).split("\n")) {
            JsonNode node = JSON.readTree(line);
            ids.add(node.get("id").asText());
        }
        return ids;
    }

    private Path input(int round) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            String text =
                    "NAIROBI, 5 March. In 20%02d the trade turnover between Kenya and Uganda reached %d.%d billion dollars, the ministry said."
                            .formatted(i % 24, i / 10, i % 10);
            lines.append(JSON.writeValueAsString(JSON.createObjectNode()
                            .put("id", "d" + i)
                            .put("text", text)
                            .put("published", "2024-03-05")
                            .put("language", "en")))
                    .append('\n');
        }
        return Files.writeString(temporary.resolve("input" + round + ".jsonl"), lines);
    }
}
