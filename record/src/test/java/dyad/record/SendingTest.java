package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writing while more is gathered. */
class SendingTest {
    private final List<Integer> written = new CopyOnWriteArrayList<>();

    @Test
    void writesInTheirOrder() throws SQLException {
        try (Sending sending = new Sending(true)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                sending.send(() -> written.add(number));
            }
            sending.await();
            assertThat(written)
                    .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
        }
    }

    @Test
    void doesNotWaitForAWriteUntilAsked() throws Exception {
        CountDownLatch gathered = new CountDownLatch(1);
        try (Sending sending = new Sending(true)) {
            sending.send(() -> {
                wait(gathered);
                written.add(1);
            });
            assertThat(written).isEmpty();
            gathered.countDown();
            sending.await();
            assertThat(written).containsExactly(1);
        }
    }

    @Test
    void nothingIsWrittenAfterAnErrorAndTheErrorIsTold() throws SQLException {
        try (Sending sending = new Sending(true)) {
            sending.send(() -> {
                throw new SQLException("full");
            });
            assertThatThrownBy(() -> {
                        sending.send(() -> written.add(2));
                        sending.await();
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessage("full");
            assertThat(written).isEmpty();
        }
    }

    /** What was given and not yet begun would else be written after the transaction was undone. */
    @Test
    void whatIsClosedWritesNothingMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        Sending sending = new Sending(true);
        sending.send(() -> {
            begun.countDown();
            wait(closing);
            written.add(1);
        });
        sending.send(() -> written.add(2));
        wait(begun);
        Thread closer = new Thread(sending::close);
        closer.start();
        // it waits for the first write, which cannot end before
        while (closer.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        closing.countDown();
        closer.join();
        assertThat(written).containsExactly(1);
    }

    @Test
    void whereNobodyElseWritesItIsDoneAtOnce() throws SQLException {
        try (Sending sending = new Sending(false)) {
            sending.send(() -> written.add(1));
            assertThat(written).containsExactly(1);
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
