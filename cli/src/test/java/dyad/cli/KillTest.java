package dyad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.record.Entry;
import dyad.record.ReadEntry;
import dyad.record.Record;
import java.io.File;
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
 * Kills {@code dyad read} in the middle of its work, again and again, on the same record. {@code -Ddyad.kills=N} asks for N kills; the long campaign is
 * {@code bench/kills.sh}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("dyad.kills", 3);
    private static final int DOCUMENTS = 1500;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereOnceAndWhole() throws IOException, InterruptedException {
        Random random = new Random(20241129);
        int kept = 0;
        int killed = 0;
        for (int round = 0; killed < KILLS; round++) {
            Path record = folder.resolve("dyad" + round + ".db");
            Path acknowledged = folder.resolve("acknowledged" + round + ".jsonl");
            Path input = input(round);
            boolean done = false;
            // the same input over and over, as somebody would after a crash, until all of it is read
            while (!done && killed < KILLS) {
                done = read(input, record, acknowledged, 300 + random.nextInt(2500));
                killed += done ? 0 : 1;
                kept = check(record, acknowledged);
            }
            if (done) {
                assertThat(kept).isEqualTo(DOCUMENTS);
            }
        }
        System.out.println("kills: " + killed + "; no acknowledged document lost, none twice, none by half");
    }

    /** Whether it ended by itself. */
    private static boolean read(Path input, Path record, Path acknowledged, int milliseconds)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
                .redirectOutput(new File("/dev/null"))
                .start();
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        return ended && process.exitValue() == 0;
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
        return Files.writeString(folder.resolve("input" + round + ".jsonl"), lines);
    }
}
