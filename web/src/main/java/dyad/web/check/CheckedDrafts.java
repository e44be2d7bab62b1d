package dyad.web.check;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The drafts that were checked last, so that one can be looked at in another language and downloaded. They are held in memory alone, for
 * half an hour and never more than a few, under names that nobody can guess.
 */
@Component
final class CheckedDrafts {
    private static final int MOST = 12;
    private static final long MOST_BYTES = 48L << 20;
    private static final long HELD = Duration.ofMinutes(30).toNanos();
    private static final int KEY_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(CheckedDraft draft, long since) {}

    /** Holds a draft; the oldest give way. */
    synchronized String keep(CheckedDraft draft) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        kept.put(key, new Kept(draft, System.nanoTime()));
        drop();
        return key;
    }

    /** The draft of this name, if it is still held. */
    synchronized Optional<CheckedDraft> get(String key) {
        drop();
        return Optional.ofNullable(kept.get(key)).map(Kept::draft);
    }

    /** Forgets a draft now. */
    synchronized void forget(String key) {
        kept.remove(key);
    }

    private void drop() {
        long now = System.nanoTime();
        kept.values().removeIf(each -> now - each.since > HELD);
        long bytes = kept.values().stream().mapToLong(each -> each.draft.size()).sum();
        Iterator<Kept> oldest = kept.values().iterator();
        while (kept.size() > 1 && (kept.size() > MOST || bytes > MOST_BYTES)) {
            bytes -= oldest.next().draft.size();
            oldest.remove();
        }
    }
}
