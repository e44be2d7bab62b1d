package dyad.record;

import java.util.ArrayList;
import java.util.List;

/** Problems found in a record; a damaged one may have millions, of which the first tell enough. */
final class Problems {
    private static final int LISTED = 100;

    private final List<String> listed = new ArrayList<>();
    private long more;

    void add(String problem) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        } else {
            more++;
        }
    }

    /** What goes on as long as the record can be read, and is a problem where it cannot. */
    void of(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            add(what + " cannot be read: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    List<String> listed() {
        return List.copyOf(listed);
    }

    long more() {
        return more;
    }
}
