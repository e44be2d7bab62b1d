package dyad.cli;

import dyad.record.Deposit;

/** What was stored, in words. */
final class Storing {
    private Storing() {}

    static String summary(Deposit made) {
        return count(made.documents(), "document") + " read"
                + (made.again() == 0 ? "" : " (" + made.again() + " of them again by newer rules)") + ", "
                + made.skipped() + " skipped (already there), " + count(made.statements(), "statement");
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
