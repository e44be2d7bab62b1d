package dyad.reader.word;

/** A file that is no Word document Dyad opens: its message says what it is, {@link #remedy} what its user can do. */
public final class UnusableWordFile extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    UnusableWordFile(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    /** What its user can do. */
    public String remedy() {
        return remedy;
    }
}
