package dyad.model;

import java.util.List;

/** The types and statuses there are, in the order of the statement format. */
public final class Types {
    /** PLOVER's types of events. */
    public static final List<String> EVENTS = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    /** What lasts between two states. */
    public static final List<String> TIES = List.of(
            "relations",
            "partnership",
            "agreement",
            "body",
            "mission",
            "link",
            "regime",
            "centre",
            "culture",
            "project",
            "twinning",
            "field");

    /** How a tie stands. */
    public static final List<String> STATUSES =
            List.of("in-force", "signed", "under-negotiation", "planned", "suspended", "ended");

    private Types() {}

    /** The types of one kind of statement. */
    public static List<String> of(Kind kind) {
        return switch (kind) {
            case FIGURE -> Indicators.all();
            case EVENT -> EVENTS;
            case TIE -> TIES;
        };
    }
}
