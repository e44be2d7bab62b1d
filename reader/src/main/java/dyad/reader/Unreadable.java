package dyad.reader;

/** A file that cannot be read: {@link #what} says what is wrong, {@link #remedy} what the user can do. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * Says so.
     *
     * @param what what is wrong with the file, as in "is encrypted"
     * @param remedy what the user can do
     */
    public Unreadable(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** What is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** What the user can do. */
    public String remedy() {
        return remedy;
    }
}
