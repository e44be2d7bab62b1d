package dyad.web.add;

import dyad.reader.Reader;
import dyad.web.records.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What was sent, one read after the other; a few may wait. Its files lie in a folder of their own until they have been read. */
@Component
final class Jobs implements AutoCloseable {
    /** So many may wait. */
    static final int WAITING = 8;

    private static final int KEPT = 50;
    private static final int ID_BYTES = 8;
    private static final long LAST_SECONDS = 5;

    private final Records records;
    private final Reader reader;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Jobs::thread);
    private volatile boolean stopped;

    /** Puts a file that was sent where it is told to. */
    interface Saving {
        void to(Path file) throws IOException;
    }

    Jobs(Records records, Reader reader) {
        this.records = records;
        this.reader = reader;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "adding");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes what was sent, and has it read as soon as what came before has been.
     *
     * @param files by their cleaned names, each with how to save it
     * @throws RejectedExecutionException if too many wait already; then nothing is kept
     * @throws IOException if the disk does not take it
     */
    String add(Map<String, Saving> files, JobReading.Told told) throws IOException {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw new RejectedExecutionException("too many wait");
        }
        Path folder = Files.createTempDirectory("dyad-add-");
        try {
            List<Sent> sent = new ArrayList<>();
            for (Map.Entry<String, Saving> file : files.entrySet()) {
                Path kept = folder.resolve(Integer.toString(sent.size()));
                file.getValue().to(kept);
                sent.add(new Sent(file.getKey(), Files.size(kept), kept));
            }
            Job job = new Job(newId(), Instant.now(), sent);
            worker.execute(() -> read(job, sent, told, folder));
            keep(job);
            return job.seen().id();
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private void read(Job job, List<Sent> sent, JobReading.Told told, Path folder) {
        try {
            records.read(record -> {
                JobReading.run(job, sent, told, reader, record, () -> stopped);
                return true;
            });
        } catch (RuntimeException | OutOfMemoryError e) {
            job.ends(e.toString());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private synchronized void keep(Job job) {
        jobs.put(job.seen().id(), job);
        if (jobs.size() > KEPT) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }

    /** The job with this id, as it is now. */
    synchronized Optional<Job.Seen> get(String id) {
        return Optional.ofNullable(jobs.get(id)).map(Job::seen);
    }

    /** The last jobs, the newest first. */
    synchronized List<Job.Seen> all() {
        List<Job.Seen> all = new ArrayList<>();
        jobs.values().forEach(job -> all.add(0, job.seen()));
        return all;
    }

    /** Lets the document that is being read come to its end, and stores it; what waits is forgotten. */
    @Override
    public void close() {
        stopped = true;
        worker.shutdown();
        try {
            worker.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
