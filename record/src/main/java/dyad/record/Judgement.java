package dyad.record;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a statement, when and why. It names statements by their ids, which are hashes of what they say, and so holds
 * after the document was read again and in another record.
 *
 * @param at when it was decided, to the microsecond
 * @param who who decided
 * @param why the reason, empty where none was given
 * @param decision what was decided
 * @param statement id of the statement
 * @param other id of the other statement where the decision is on two, else null
 * @param correction for {@link Decision#CORRECT} the slots as they should be, a JSON object with the fields of the statement format;
 *     else null
 * @param undoes for {@link Decision#UNDO} the id of the judgement that does not hold any more, else null
 */
public record Judgement(
        Instant at,
        String who,
        String why,
        Decision decision,
        String statement,
        @Nullable String other,
        @Nullable String correction,
        @Nullable String undoes) {
    /**
     * Checks that the decision has what belongs to it and nothing else.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    public Judgement {
        at = Instants.kept(at);
        if (who.isBlank()) {
            throw new IllegalArgumentException("a judgement needs the name of who judges");
        }
        belongs(decision, "another statement", decision.isOfTwo(), other);
        belongs(decision, "a correction", decision == Decision.CORRECT, correction);
        belongs(decision, "an earlier judgement", decision == Decision.UNDO, undoes);
        if (statement.equals(other)) {
            throw new IllegalArgumentException(decision.code() + " is on two different statements");
        }
    }

    private static void belongs(Decision decision, String what, boolean needed, @Nullable String given) {
        if (needed != (given != null)) {
            throw new IllegalArgumentException(decision.code() + (needed ? " needs " : " does not take ") + what);
        }
    }

    /** A decision on one statement: {@link Decision#ACCEPT} or {@link Decision#REJECT}. */
    public static Judgement on(Instant at, String who, String why, Decision decision, String statement) {
        return new Judgement(at, who, why, decision, statement, null, null, null);
    }

    /** A decision on two statements. */
    public static Judgement on(Instant at, String who, String why, Decision decision, String statement, String other) {
        return new Judgement(at, who, why, decision, statement, other, null, null);
    }

    /** How a statement should be. */
    public static Judgement correct(Instant at, String who, String why, String statement, String correction) {
        return new Judgement(at, who, why, Decision.CORRECT, statement, null, correction, null);
    }

    /** That this judgement does not hold any more. */
    public Judgement undo(Instant then, String by, String reason) {
        return new Judgement(then, by, reason, Decision.UNDO, statement, null, null, id());
    }

    /** Content hash: the same judgement has the same id in every record. */
    public String id() {
        return content().hex();
    }

    Digest content() {
        return new Digest()
                .add("judgement", Instants.text(at), who, why, decision.code(), statement)
                .add(other, correction, undoes);
    }

    /**
     * Those that hold: what was undone does not, unless the undoing was undone itself.
     *
     * @param judgements in the order in which they were made
     */
    public static List<Judgement> holding(Collection<Judgement> judgements) {
        LinkedList<Judgement> holding = new LinkedList<>();
        Set<String> undone = new HashSet<>();
        List<Judgement> all = List.copyOf(judgements);
        for (int i = all.size() - 1; i >= 0; i--) {
            Judgement judgement = all.get(i);
            if (!undone.contains(judgement.id())) {
                if (judgement.undoes() == null) {
                    holding.addFirst(judgement);
                } else {
                    undone.add(judgement.undoes());
                }
            }
        }
        return List.copyOf(holding);
    }
}
