package dyad.language;

/**
 * A form that stands for a state.
 *
 * @param code ISO 3166-1 alpha-3 (ISO 3166-3 for a state that is gone), or the code of an organisation of states
 * @param form what kind of form it is
 * @param ambiguous whether the form also means something else
 */
public record StateName(String code, Form form, boolean ambiguous) {
    /** Kinds of form. */
    public enum Form {
        NAME,
        OFFICIAL,
        ADJECTIVE,
        INHABITANT,
        INHABITANTS,
        COMBINING,
        CAPITAL,
        SEAT,
        PARLIAMENT,
        HISTORICAL,
        EPITHET,
        ORGANISATION
    }
}
