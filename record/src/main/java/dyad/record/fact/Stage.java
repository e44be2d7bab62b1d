package dyad.record.fact;

import dyad.model.Event;
import dyad.model.Modality;
import dyad.model.Tie;
import dyad.record.same.Names;
import java.util.Locale;

/** How far a thing has come: an agreement, a body, a visit, a target. In the order of a life, as far as it has one. */
public enum Stage {
    /** Called for, offered, hoped. */
    PROPOSED,
    /** Intended or scheduled. */
    PLANNED,
    /** Planned, and then given another day, or none for now. */
    PUT_OFF,
    /** Under negotiation. */
    NEGOTIATED,
    /** Its text is agreed and initialled, which is not signing. */
    INITIALLED,
    SIGNED,
    /** By one of the sides, or by both. */
    RATIFIED,
    /** Told to be there, and nothing more. */
    THERE,
    IN_FORCE,
    /** A visit or meeting took place; a body met. */
    HELD,
    /** A figure has come to the target. */
    REACHED,
    /** The time of the target is over, and the figure stayed below. */
    MISSED,
    SUSPENDED,
    ENDED,
    /** A visit or meeting that will not be, or was not. */
    CALLED_OFF,
    /** Said not to be so. */
    DENIED,
    /** Planned, its time is over, and no source has spoken of it since. */
    LAPSED;

    /** The name used in data, such as {@code in-force}. */
    public String code() {
        return this == NEGOTIATED
                ? "under-negotiation"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a source tells of a tie. */
    public static Stage of(Tie tie) {
        String told = tie.status() == null ? "" : tie.status();
        if (tie.modality() == Modality.DENIED) {
            return DENIED;
        }
        if (told.equals("under-negotiation")) {
            return NEGOTIATED;
        }
        if (tie.modality() != Modality.ACTUAL) {
            return aim(tie.modality());
        }
        return switch (told) {
            case "planned" -> PLANNED;
            case "signed" -> Names.tellOfInitialling(tie) ? INITIALLED : SIGNED;
            case "in-force" -> IN_FORCE;
            case "suspended" -> SUSPENDED;
            case "ended" -> ENDED;
            default -> THERE;
        };
    }

    /** To what an act of agreeing that took place has brought an agreement. */
    public static Stage ofAct(Event act) {
        if (Names.tellOfRatifying(act)) {
            return RATIFIED;
        }
        if (Names.tellOfForce(act)) {
            return IN_FORCE;
        }
        return Names.tellOfInitialling(act) ? INITIALLED : SIGNED;
    }

    /** What is not yet so. */
    public static Stage aim(Modality modality) {
        return modality == Modality.PROPOSED ? PROPOSED : PLANNED;
    }

    /** Whether it is not yet so. */
    public boolean isAim() {
        return this == PROPOSED || this == PLANNED || this == PUT_OFF || this == NEGOTIATED;
    }

    /** Whether one source may tell this of a tie and another that, at one time. */
    boolean isSame(Stage other) {
        boolean there = this == THERE && other.isThere() || other == THERE && isThere();
        return this == other || there;
    }

    private boolean isThere() {
        return this == SIGNED || this == THERE || this == IN_FORCE;
    }

    /** Whether this comes after the other in the life of a tie; what was suspended may come into force again. */
    boolean isAfter(Stage other) {
        // who speaks of an agreement that was initialled does not say that it was signed
        boolean spoken = this == THERE && other == INITIALLED;
        return !isSame(other) && !spoken && (compareTo(other) > 0 || this == IN_FORCE && other == SUSPENDED);
    }
}
