package dyad.record.same;

import dyad.model.Parties;
import dyad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whether two names are of one thing. */
public final class Names {
    private Names() {}

    /** Whether they are; the names of the states themselves are in the name of all that lies between them, and tell nothing apart. */
    public static boolean areSame(String one, String other, Parties parties) {
        return Name.of(one, parties).isSame(Name.of(other, parties));
    }

    /** Whether nothing tells two things apart: equal, or one of them is not named. */
    public static boolean mayBeSame(@Nullable String one, @Nullable String other, Parties parties) {
        return one == null || other == null || areSame(one, other, parties);
    }

    /** Whether nothing tells two statements apart by their names: equal, or one of them has none. */
    public static boolean mayBeSame(Statement one, Statement other) {
        return one.name() == null || other.name() == null || Name.of(one).isSame(Name.of(other));
    }

    /** Whether words tell that an agreement was ratified. */
    public static boolean tellOfRatifying(String words) {
        return Vocabulary.ENGLISH.tells("ratified", words);
    }

    /** Whether words tell that an agreement came into force. */
    public static boolean tellOfForce(String words) {
        return Vocabulary.ENGLISH.tells("in-force", words);
    }
}
