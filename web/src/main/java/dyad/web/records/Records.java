package dyad.web.records;

import dyad.record.Record;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** The record for many at once: a {@link Record} is for one thread, so there are several, and one writes at a time. */
public final class Records implements AutoCloseable {
    private static final int MOST = 8;

    private final String place;
    private final BlockingQueue<Boolean> permits = new ArrayBlockingQueue<>(MOST);
    private final ConcurrentLinkedQueue<Record> idle = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private final AtomicLong changes = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    private Records(String place) {
        this.place = place;
    }

    /**
     * The record at a place, begun where there is none.
     *
     * @throws dyad.record.RecordException if it cannot be opened
     */
    public static Records at(String place) {
        Records records = new Records(place);
        for (int i = 0; i < MOST; i++) {
            records.permits.add(true);
        }
        records.idle.add(Record.open(place));
        return records;
    }

    /** What the user calls the place, without a password. */
    public String name() {
        return Record.nameOf(place);
    }

    /** Asks the record; what comes back must not read from it any more. */
    public <T> T read(Function<Record, T> question) {
        boolean permit = take();
        Record record = null;
        try {
            record = idle.poll();
            if (record == null) {
                record = Record.open(place);
            }
            return question.apply(record);
        } finally {
            if (record != null) {
                giveBack(record);
            }
            permits.add(permit);
        }
    }

    /** Adds to the record, one after the other. */
    public <T> T write(Function<Record, T> change) {
        writing.lock();
        try {
            return read(change);
        } finally {
            changes.incrementAndGet();
            writing.unlock();
        }
    }

    /** How often the record was changed through this. */
    public long changes() {
        return changes.get();
    }

    /** The same for what gives nothing back. */
    public void change(Consumer<Record> change) {
        write(record -> {
            change.accept(record);
            return true;
        });
    }

    private boolean take() {
        try {
            return permits.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the record", e);
        }
    }

    private void giveBack(Record record) {
        if (closed.get()) {
            record.close();
        } else {
            idle.add(record);
        }
    }

    @Override
    public void close() {
        closed.set(true);
        for (Record record = idle.poll(); record != null; record = idle.poll()) {
            record.close();
        }
    }
}
