package dyad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States as a sentence refers to them: by name, by adjective, by a person who speaks for one, by "the two countries".
 *
 * @param from first token
 * @param to one past the last token
 * @param states codes; two or more where a group is named
 * @param kind how it refers
 * @param preposition role of the preposition before it ({@code of, with, to, from, in, by, against, between, for}), or null
 * @param possessive whether it owns what follows
 */
public record Party(
        int from,
        int to,
        List<String> states,
        Kind kind,
        @Nullable String preposition,
        boolean possessive) {
    /** How a party refers to states. */
    public enum Kind {
        NAME,
        CAPITAL,
        SEAT,
        ADJECTIVE,
        PEOPLE,
        COMPOUND,
        PERSON,
        ORGANISATION,
        /** "the two countries", "both sides", "bilateral". */
        BOTH,
        /** "the country", "it", "the island". */
        ONE,
        /** "the neighbour". */
        OTHER
    }

    /** Whether it names two states or more. */
    public boolean isGroup() {
        return states.size() > 1;
    }

    /** Whether it only says where something is: "in Ankara", "at the Kremlin". */
    public boolean isLocative() {
        return "in".equals(preposition)
                && (kind == Kind.CAPITAL || kind == Kind.SEAT || kind == Kind.NAME || kind == Kind.ONE);
    }

    Party with(@Nullable String role, boolean owns) {
        return new Party(from, to, states, kind, role, owns);
    }
}
