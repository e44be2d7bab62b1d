package dyad.reader.source;

/** Something that cannot be read: its message says what is wrong, {@link #remedy} what the user can do. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    Unreadable(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String what() {
        return String.valueOf(getMessage());
    }

    String remedy() {
        return remedy;
    }
}
