package dyad.record;

import org.jspecify.annotations.Nullable;

/** A record that cannot be used: the message says what is wrong and what to do, in words for its user. */
public final class RecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    RecordException(String message) {
        this(message, null);
    }
}
