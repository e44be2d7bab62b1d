package dyad.bench;

import dyad.model.Dyad;
import dyad.record.Record;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Visits a site as many readers do while documents are added to its record, and measures how long they wait. */
public final class SiteLoad {
    private static final long SEED = 7;
    private static final int READERS = 50;
    private static final int CONNECTIONS = 200;
    private static final int REQUESTS = 10_000;
    private static final int DYADS = 2_000;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Dyad> asked = new ArrayList<>();
    private final AtomicLong largest = new AtomicLong();
    private volatile String largestPage = "";

    private SiteLoad(String address) {
        this.address = address;
        GeneratedPress press = new GeneratedPress(SEED, 1);
        for (int i = 0; i < DYADS; i++) {
            String[] states = press.dyad();
            asked.add(Dyad.of(states[0], states[1]));
        }
    }

    /** Takes the address of the site, the place of its record, and for how many seconds it is read. */
    public static void main(String[] arguments) throws InterruptedException {
        SiteLoad load = new SiteLoad(arguments[0]);
        int seconds = Integer.parseInt(arguments[2]);
        load.sizes();
        load.first();
        load.read("readers of dyad pages alone", seconds, null);
        load.read("readers of dyad pages, ten documents a second added", seconds, arguments[1]);
        load.connections();
        System.out.printf(Locale.ROOT, "largest page: %,d bytes (%s)%n", load.largest.get(), load.largestPage);
    }

    private void sizes() {
        get("/");
        for (Dyad dyad : asked.subList(0, 40)) {
            for (String page :
                    List.of("", "?section=trade", "?section=agreements", "?section=sources", "?language=ru")) {
                get("/dyads/" + dyad + page);
            }
            get("/dyads/" + dyad + "/figures/trade-turnover");
        }
    }

    /** How long who asks first waits, one after the other. */
    private void first() {
        long[] waited = asked.stream()
                .distinct()
                .mapToLong(dyad -> {
                    long start = System.nanoTime();
                    get("/dyads/" + dyad);
                    return System.nanoTime() - start;
                })
                .toArray();
        Arrays.sort(waited);
        System.out.printf(
                Locale.ROOT,
                "%,d pages asked for the first time: 50th percentile %.1f ms, 95th %.1f ms, worst %.0f ms%n",
                waited.length,
                at(waited, 0.5),
                at(waited, 0.95),
                at(waited, 1));
    }

    private void read(String what, int seconds, @Nullable String record) throws InterruptedException {
        AtomicBoolean end = new AtomicBoolean();
        Thread adding = new Thread(() -> {
            if (record != null) {
                add(record, end);
            }
        });
        adding.start();
        List<List<Long>> waited = new ArrayList<>();
        AtomicInteger errors = new AtomicInteger();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            List<Long> own = new ArrayList<>();
            waited.add(own);
            readers.add(new Thread(() -> {
                while (!end.get()) {
                    long start = System.nanoTime();
                    if (get("/dyads/" + asked.get(ThreadLocalRandom.current().nextInt(asked.size()))) != 200) {
                        errors.incrementAndGet();
                    }
                    own.add(System.nanoTime() - start);
                }
            }));
        }
        readers.forEach(Thread::start);
        Thread.sleep(seconds * 1000L);
        end.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        adding.join();
        tell(
                what,
                waited.stream().flatMap(List::stream).mapToLong(Long::longValue).toArray(),
                seconds,
                errors.get());
    }

    private static void add(String place, AtomicBoolean end) {
        GeneratedPress press = new GeneratedPress(System.nanoTime(), 100_000);
        try (Record record = Record.open(place)) {
            while (!end.get()) {
                record.add(press.next());
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(String what, long[] waited, int seconds, int errors) {
        Arrays.sort(waited);
        System.out.printf(
                Locale.ROOT,
                "%d %s: %,d requests, %,d a second; 50th percentile %.1f ms, 95th %.1f ms, 99th %.1f ms; errors %d%n",
                READERS,
                what,
                waited.length,
                waited.length / seconds,
                at(waited, 0.5),
                at(waited, 0.95),
                at(waited, 0.99),
                errors);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private void connections() throws InterruptedException {
        AtomicInteger errors = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(CONNECTIONS);
        long start = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            new Thread(() -> {
                        for (int j = 0; j < REQUESTS / CONNECTIONS; j++) {
                            Dyad dyad = asked.get(ThreadLocalRandom.current().nextInt(asked.size()));
                            if (get("/dyads/" + dyad) != 200) {
                                errors.incrementAndGet();
                            }
                        }
                        done.countDown();
                    })
                    .start();
        }
        done.await();
        System.out.printf(
                Locale.ROOT,
                "%,d requests over %d connections: %.1f s, errors %d%n",
                REQUESTS,
                CONNECTIONS,
                (System.nanoTime() - start) / 1e9,
                errors.get());
    }

    /** The status; 0 where there was no answer. */
    private int get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path.substring(1)))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            long size = plainSize(answer.body());
            if (size > largest.get()) {
                largest.set(size);
                largestPage = path;
            }
            return answer.statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** What gzip's last four bytes tell of the size before packing (RFC 1952, 2.3.1). */
    private static long plainSize(byte[] body) {
        boolean packed = body.length > 18 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
        if (!packed) {
            return body.length;
        }
        int end = body.length;
        return (body[end - 1] & 0xffL) << 24
                | (body[end - 2] & 0xffL) << 16
                | (body[end - 3] & 0xffL) << 8
                | body[end - 4] & 0xffL;
    }
}
