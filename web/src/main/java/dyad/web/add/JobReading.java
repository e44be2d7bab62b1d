package dyad.web.add;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.source.DocumentSink;
import dyad.reader.source.Sources;
import dyad.record.Deposit;
import dyad.record.Record;
import dyad.record.RecordException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads what was sent into the record. */
final class JobReading implements DocumentSink {
    /** What is sent from a browser is a few hundred documents; more are brought in by the command line. */
    private static final int MOST_DOCUMENTS = 20_000;

    private static final long MOST_CHARACTERS = 100_000_000;

    private final Job job;
    private final Told told;
    private final Reader reader;
    private final Deposit deposit;
    private final BooleanSupplier stopped;
    private int documents;
    private long characters;

    /**
     * What a person told of the documents, which counts where they do not tell it themselves.
     *
     * @param publisher who published them, or null
     * @param published when, or null
     * @param url where, or null
     */
    record Told(
            @Nullable String publisher,
            @Nullable Period published,
            @Nullable String url) {
        Document complete(Document found) {
            return new Document(
                    found.id(),
                    found.text(),
                    found.published() == null ? published : found.published(),
                    found.publisher() == null ? publisher : found.publisher(),
                    found.url() == null ? url : found.url(),
                    found.language());
        }
    }

    /** Ends the reading before its end. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private JobReading(Job job, Told told, Reader reader, Record record, BooleanSupplier stopped) {
        this.job = job;
        this.told = told;
        this.reader = reader;
        this.deposit = new Deposit(record, stored -> {});
        this.stopped = stopped;
    }

    /** Reads all files of a job, one after the other; what comes of it is told to the job. */
    static void run(Job job, List<Sent> sent, Told told, Reader reader, Record record, BooleanSupplier stopped) {
        JobReading reading = new JobReading(job, told, reader, record, stopped);
        try {
            sent.forEach(reading::file);
        } catch (Stop e) {
            // what was read so far is kept
        }
        try {
            reading.deposit.flush();
            job.ends(null);
        } catch (RecordException e) {
            job.ends(String.valueOf(e.getMessage()));
        }
    }

    private void file(Sent sent) {
        job.reads(sent.name());
        try (InputStream in = new Counted(Files.newInputStream(sent.kept()), job::bytes)) {
            Sources.read(sent.name(), in, this);
        } catch (IOException e) {
            problem(new Issue(sent.name(), null, "the file cannot be read", "send it again", true));
        }
    }

    @Override
    public void document(Document found) {
        if (stopped.getAsBoolean()) {
            throw new Stop();
        }
        Document document = told.complete(found);
        documents++;
        characters += document.text().length();
        if (documents > MOST_DOCUMENTS || characters > MOST_CHARACTERS) {
            problem(new Issue(
                    document.id(),
                    null,
                    "too much was sent at once; this and what follows is left out",
                    "read it with dyad read",
                    true));
            throw new Stop();
        }
        if (!deposit.isNew(document)) {
            job.skipped();
            return;
        }
        reader.read(document, this::problem).ifPresent(reading -> {
            deposit.add(reading);
            job.document(reading);
        });
    }

    @Override
    public void problem(Issue issue) {
        job.problem(issue);
    }
}
