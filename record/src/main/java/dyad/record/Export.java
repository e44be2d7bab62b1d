package dyad.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record as JSON Lines, lossless: a line that says what it is, a line an entry, and a line that tells how many there were and the hash of the last, so that a file
 * which was cut short or changed is recognised.
 *
 * <pre>
 * {"dyad":"export","version":1}
 * {"entry":1,"at":"…","hash":"…","reader":"…","document":{"id":"…",…,"text":"…"},"read":{…},"statements":[…]}
 * {"entry":2,"at":"…","hash":"…","judgement":{"at":"…","who":"…","why":"…","decision":"accept","statement":"…"}}
 * {"end":2,"hash":"…"}
 * </pre>
 */
public final class Export {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HEAD = "{\"dyad\":\"export\",\"version\":1}";
    private static final int AT_ONCE = 200;

    private final Path file;

    private Export(Path file) {
        this.file = file;
    }

    /** Writes a record, line by line. */
    public static Held write(Record record, Consumer<String> lines) {
        lines.accept(HEAD);
        Held[] held = {new Held(0, Chain.BEGINNING)};
        try (Stream<Entry> all = record.entriesAfter(0)) {
            all.forEach(entry -> {
                lines.accept(EntryJson.line(entry));
                held[0] = new Held(entry.number(), entry.hash());
            });
        }
        lines.accept("{\"end\":" + held[0].entries() + ",\"hash\":\"" + held[0].hash() + "\"}");
        return held[0];
    }

    /**
     * An export that was written to a file, read through once.
     *
     * @throws RecordException if the file is no export, is not whole or was changed
     */
    public static Export in(Path file) {
        Export export = new Export(file);
        export.check();
        return export;
    }

    /** Reads all of it once before anything is taken in. */
    private void check() {
        String[] hash = {Chain.BEGINNING};
        long[] number = {0};
        boolean[] ended = {false};
        lines((line, at) -> {
            if (at == 1) {
                head(line);
            } else if (ended[0]) {
                throw wrong(at, "there is something behind the end");
            } else if (isEnd(line)) {
                end(line, at, number[0], hash[0]);
                ended[0] = true;
            } else {
                Entry entry = entry(line, at);
                boolean fits = entry.number() == number[0] + 1
                        && Chain.next(hash[0], entry).equals(entry.hash());
                if (!fits) {
                    throw wrong(at, "the entry does not fit its hash: the export was changed or damaged");
                }
                number[0] = entry.number();
                hash[0] = entry.hash();
            }
        });
        if (!ended[0]) {
            throw new RecordException(file + " is not whole: its last line is missing; export again");
        }
    }

    /**
     * Takes all its entries into a record. Into an empty one they give the same record; in another, what is there already adds nothing.
     *
     * @return how many entries were not there before
     */
    public int into(Record record) {
        int[] added = {0};
        List<Entry> waiting = new ArrayList<>();
        lines((line, at) -> {
            if (at > 1 && !isEnd(line)) {
                waiting.add(entry(line, at));
            }
            if (waiting.size() >= AT_ONCE) {
                added[0] += record.takeOver(waiting);
                waiting.clear();
            }
        });
        return added[0] + record.takeOver(waiting);
    }

    private interface Each {
        void line(String line, long number);
    }

    private void lines(Each each) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                each.line(line, ++number);
            }
        } catch (CharacterCodingException e) {
            throw new RecordException(file + " is not UTF-8; export again", e);
        } catch (IOException | UncheckedIOException e) {
            throw new RecordException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void head(String line) {
        JsonNode head = json(line);
        if (head == null || !head.path("dyad").asText().equals("export")) {
            throw new RecordException(file + " is not an export of a Dyad record; make one with dyad export");
        }
        if (head.path("version").asInt() != 1) {
            throw new RecordException(file + " was exported by a later Dyad; update Dyad");
        }
    }

    private static boolean isEnd(String line) {
        return line.startsWith("{\"end\":");
    }

    private void end(String line, long at, long number, String hash) {
        JsonNode end = json(line);
        boolean fits = end != null
                && end.path("end").asLong() == number
                && end.path("hash").asText().equals(hash);
        if (!fits) {
            throw wrong(at, "the entries are not those that were exported");
        }
    }

    private Entry entry(String line, long at) {
        try {
            return EntryJson.read(line);
        } catch (IllegalArgumentException e) {
            throw wrong(at, "the entry " + e.getMessage());
        }
    }

    private static @Nullable JsonNode json(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private RecordException wrong(long line, String what) {
        return new RecordException(file + ":" + line + ": " + what + "; nothing was taken in");
    }
}
