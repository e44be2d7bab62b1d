package dyad.record;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes of one transaction in their order: at once, or by another thread while a server has work to do and more is gathered here. Whoever wants
 * anything else of the connection waits first.
 */
final class Sending implements AutoCloseable {
    private final boolean meanwhile;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(Sending::thread);
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    private volatile boolean closed;

    /** What is written at one go. */
    interface Write {
        void run() throws SQLException;
    }

    /** Carries an error of the database to whoever waits. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient SQLException error;

        Failed(SQLException error) {
            super(error);
            this.error = error;
        }
    }

    /**
     * For one transaction.
     *
     * @param meanwhile whether another thread writes
     */
    Sending(boolean meanwhile) {
        this.meanwhile = meanwhile;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "dyad-sending");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes after all that was given before; an error of those writes may be told now. */
    void send(Write write) throws SQLException {
        if (!meanwhile) {
            write.run();
            return;
        }
        if (last.isCompletedExceptionally()) {
            await();
        }
        last = last.thenRunAsync(() -> run(write), sender);
    }

    private void run(Write write) {
        if (closed) {
            return;
        }
        try {
            write.run();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Waits until all is written. */
    void await() throws SQLException {
        try {
            last.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Failed failed) {
                throw failed.error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Nothing is written any more after this, so that a transaction that is undone ends for good. */
    @Override
    public void close() {
        closed = true;
        last.handle((done, error) -> done).join();
        sender.shutdown();
    }
}
