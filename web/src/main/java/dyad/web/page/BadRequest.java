package dyad.web.page;

/** The visitor asked for something that cannot be; the message tells what, and what to do. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    /** What is asked cannot be understood. */
    public BadRequest(String message) {
        this(400, message);
    }

    private BadRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What is asked for is not there. */
    public static BadRequest notFound(String message) {
        return new BadRequest(404, message);
    }

    /** What is asked for can be done later. */
    public static BadRequest busy(String message) {
        return new BadRequest(503, message);
    }

    /** With another HTTP status. */
    public static BadRequest of(int status, String message) {
        return new BadRequest(status, message);
    }

    /** The HTTP status that says so. */
    public int status() {
        return status;
    }

    /** The message, which is never null. */
    public String told() {
        return String.valueOf(getMessage());
    }
}
