package dyad.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that were made and still hold, up to a bound of memory.
 *
 * <p>Where others fill the record, a page that changes by it is shown as it was and made anew meanwhile, one page after the other, so that
 * readers need not wait for it; for thirty seconds at most. What was changed through this site shows at once.
 */
final class Pages implements AutoCloseable {
    private static final long MOST_BYTES = 128L << 20;
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService again = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "pages made anew");
        thread.setDaemon(true);
        return thread;
    });
    private final Cache<String, Made> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Made page) -> 2 * key.length() + page.packed.length)
            .build();

    /**
     * A page, packed.
     *
     * @param packed in gzip form, which nearly every reader takes
     * @param version of what it shows
     * @param at when it was made, on the machine's own clock
     */
    private record Made(byte[] packed, Version version, long at) {
        boolean holds(Version now) {
            return version.equals(now);
        }

        /** Whether it may be shown though there is something new. */
        boolean mayBeShown(Version now) {
            return version.own() == now.own() && System.nanoTime() - at < LONGEST;
        }
    }

    /** The page in gzip form; of many who ask at once for one that is not there yet, one makes it. */
    byte[] get(String key, Version version, Supplier<byte[]> make) {
        Made before = made.getIfPresent(key);
        if (before != null && before.holds(version)) {
            return before.packed();
        }
        if (before != null && before.mayBeShown(version)) {
            later(key, version, make);
            return before.packed();
        }
        return now(key, version, make).packed();
    }

    private void later(String key, Version version, Supplier<byte[]> make) {
        if (waiting.add(key)) {
            again.execute(() -> {
                waiting.remove(key);
                again(key, version, make);
            });
        }
    }

    /** What cannot be shown any more is forgotten: whoever asks next is told why. */
    private void again(String key, Version version, Supplier<byte[]> make) {
        try {
            made.put(key, make(version, make));
        } catch (RuntimeException e) {
            made.invalidate(key);
        }
    }

    private Made now(String key, Version version, Supplier<byte[]> make) {
        return made.asMap().compute(key, (k, old) -> old != null && old.holds(version) ? old : make(version, make));
    }

    private static Made make(Version version, Supplier<byte[]> make) {
        return new Made(pack(make.get()), version, System.nanoTime());
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** What was packed. */
    static byte[] plain(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        again.shutdownNow();
    }
}
