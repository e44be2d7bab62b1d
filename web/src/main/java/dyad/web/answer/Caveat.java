package dyad.web.answer;

/** What every answer says of itself. */
public final class Caveat {
    /** What an answer is, and what it is not. */
    public static final String NOTE =
            "Evidence, not a verdict: this is what sources say, each with its own words, publisher and date. Where nothing is listed, "
                    + "nothing was found in the sources read; that does not say that there is nothing.";

    private Caveat() {}
}
