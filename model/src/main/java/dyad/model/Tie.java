package dyad.model;

import org.jspecify.annotations.Nullable;

/**
 * What lasts between states.
 *
 * @param said what every statement carries
 * @param name what it is called, or null
 * @param since when it began, or null
 * @param until when it ended, or null
 * @param status in-force, signed, under-negotiation, planned, suspended or ended, or null where the text does not tell
 * @param by operator, company or institution, or null
 */
public record Tie(
        Said said,
        @Nullable String name,
        @Nullable Period since,
        @Nullable Period until,
        @Nullable String status,
        @Nullable String by)
        implements Statement {
    @Override
    public Tie judged(Judged decided) {
        return new Tie(said.judged(decided), name, since, until, status, by);
    }

    @Override
    public Kind kind() {
        return Kind.TIE;
    }
}
