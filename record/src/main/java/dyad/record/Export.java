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
 * A record as JSON Lines, lossless: a line that says what it is, a line an entry, a line a rate, and a line that tells how many there were of each
 * and the hash of the last, so that a file which was cut short or changed is recognised.
 *
 * <pre>
 * {"dyad":"export","version":2}
 * {"entry":1,"at":"…","hash":"…","reader":"…","document":{"id":"…",…,"text":"…"},"read":{…},"statements":[…]}
 * {"entry":2,"at":"…","hash":"…","judgement":{"at":"…","who":"…","why":"…","decision":"accept","statement":"…"}}
 * {"rate":1,"at":"…","hash":"…","source":"ECB","currency":"USD","period":"2022","perEuro":"1.0530"}
 * {"end":2,"hash":"…","rates":1,"rateHash":"…"}
 * </pre>
 *
 * <p>The first version had no rates; it is taken in as well.
 */
public final class Export {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HEAD = "{\"dyad\":\"export\",\"version\":2}";
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
        Held rates = new Held(0, Chain.BEGINNING);
        for (RateEntry rate : record.ratesInOrder()) {
            lines.accept(RateJson.line(rate));
            rates = new Held(rate.number(), rate.hash());
        }
        lines.accept("{\"end\":%d,\"hash\":\"%s\",\"rates\":%d,\"rateHash\":\"%s\"}"
                .formatted(held[0].entries(), held[0].hash(), rates.entries(), rates.hash()));
        return held[0];
    }

    /**
     * Writes what a record holds, but not when and in which order it got that: records that hold the same give the same lines. They
     * cannot be taken in again.
     */
    public static void writeContents(Record record, Consumer<String> lines) {
        lines.accept("{\"dyad\":\"contents\",\"version\":1}");
        try (Stream<Entry> all = record.entriesByContent()) {
            all.map(EntryJson::contents).forEach(lines);
        }
        record.latestRates(null).stream().map(RateJson::contents).sorted().forEach(lines);
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
        Walk walk = new Walk();
        lines(walk::line);
        if (!walk.ended) {
            throw new RecordException(file + " is not whole: its last line is missing; export again");
        }
    }

    /** One walk through the lines: where it has come to. */
    private final class Walk {
        private Held entries = new Held(0, Chain.BEGINNING);
        private Held rates = new Held(0, Chain.BEGINNING);
        private boolean ended;

        void line(String line, long at) {
            if (at == 1) {
                head(line);
            } else if (ended) {
                throw wrong(at, "there is something behind the end");
            } else if (isEnd(line)) {
                end(line, at);
                ended = true;
            } else if (RateJson.isRate(line)) {
                RateEntry rate = rate(line, at);
                rates = next(
                        rates,
                        rate.number(),
                        rate.hash(),
                        "rate",
                        at,
                        RateEntry.next(rates.hash(), rate.taken(), rate.rate()));
            } else {
                Entry entry = entry(line, at);
                entries = next(entries, entry.number(), entry.hash(), "entry", at, Chain.next(entries.hash(), entry));
            }
        }

        private Held next(Held before, long number, String hash, String what, long at, String wanted) {
            if (number != before.entries() + 1 || !wanted.equals(hash)) {
                throw wrong(at, "the " + what + " does not fit its hash: the export was changed or damaged");
            }
            return new Held(number, hash);
        }

        private void end(String line, long at) {
            JsonNode end = json(line);
            boolean fits = end != null
                    && new Held(end.path("end").asLong(), end.path("hash").asText()).equals(entries)
                    && new Held(end.path("rates").asLong(), end.path("rateHash").asText(Chain.BEGINNING)).equals(rates);
            if (!fits) {
                throw wrong(at, "the entries and rates are not those that were exported");
            }
        }
    }

    /**
     * How much was not there before.
     *
     * @param entries readings and judgements
     * @param rates averages of reference rates
     */
    public record Added(int entries, int rates) {}

    /**
     * Takes all its entries and rates into a record. Into an empty one they give the same record; in another, what is there already adds nothing.
     *
     * @return how many were not there before
     */
    public Added into(Record record) {
        int[] added = {0};
        List<Entry> waiting = new ArrayList<>();
        List<RateEntry> rates = new ArrayList<>();
        lines((line, at) -> {
            if (at > 1 && RateJson.isRate(line)) {
                rates.add(rate(line, at));
            } else if (at > 1 && !isEnd(line)) {
                waiting.add(entry(line, at));
            }
            if (waiting.size() >= AT_ONCE) {
                added[0] += record.takeOver(waiting);
                waiting.clear();
            }
        });
        added[0] += record.takeOver(waiting);
        return new Added(added[0], record.takeOverRates(rates));
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
        int version = head.path("version").asInt();
        if (version < 1 || version > 2) {
            throw new RecordException(file + " was exported by a later Dyad; update Dyad");
        }
    }

    private static boolean isEnd(String line) {
        return line.startsWith("{\"end\":");
    }

    private Entry entry(String line, long at) {
        try {
            return EntryJson.read(line);
        } catch (IllegalArgumentException e) {
            throw wrong(at, "the entry " + e.getMessage());
        }
    }

    private RateEntry rate(String line, long at) {
        try {
            return RateJson.read(line);
        } catch (IllegalArgumentException e) {
            throw wrong(at, "the rate " + e.getMessage());
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
