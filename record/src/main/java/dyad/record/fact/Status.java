package dyad.record.fact;

import dyad.model.Tie;

/** How far a tie has come. A tie of which nothing is told but that it is there, is {@link #THERE}. */
enum Status {
    PLANNED,
    NEGOTIATED,
    SIGNED,
    THERE,
    IN_FORCE,
    SUSPENDED,
    ENDED;

    static Status of(Tie tie) {
        String told = tie.status();
        if (told == null) {
            return Same.isAim(tie) ? PLANNED : THERE;
        }
        return switch (told) {
            case "planned" -> PLANNED;
            case "under-negotiation" -> NEGOTIATED;
            case "signed" -> SIGNED;
            case "in-force" -> IN_FORCE;
            case "suspended" -> SUSPENDED;
            case "ended" -> ENDED;
            default -> THERE;
        };
    }

    /** Whether one source may tell this of a tie and another that, at one time. */
    boolean isSame(Status other) {
        boolean there = this == THERE && other.isThere() || other == THERE && isThere();
        return this == other || there;
    }

    private boolean isThere() {
        return this == SIGNED || this == THERE || this == IN_FORCE;
    }

    /** Whether this comes after the other in the life of a tie; what was suspended may come into force again. */
    boolean isAfter(Status other) {
        return !isSame(other) && (compareTo(other) > 0 || this == IN_FORCE && other == SUSPENDED);
    }
}
