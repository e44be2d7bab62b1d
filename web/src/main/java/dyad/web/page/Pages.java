package dyad.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** Pages that were made and still hold, up to a bound of memory. */
final class Pages {
    private static final long MOST_BYTES = 64L << 20;

    private final Cache<String, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, byte[] page) -> 2 * key.length() + page.length)
            .build();

    /** The page of this key; of many who ask at once for one that is not there yet, one makes it. */
    byte[] get(String key, Supplier<byte[]> make) {
        return made.get(key, k -> make.get());
    }
}
