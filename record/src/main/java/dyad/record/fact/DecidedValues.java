package dyad.record.fact;

import dyad.record.Decision;
import dyad.record.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people decided on two values, whoever tells them. */
final class DecidedValues {
    private final Map<Testimony, Integer> numbers = new HashMap<>();
    private final Map<Pairs.Pair<Integer>, Judgement> decided;

    /** Among these figures. */
    DecidedValues(List<Testimony> figures, Pairs pairs) {
        List<List<Testimony>> groups = pairs.isEmpty()
                ? List.of()
                : new ArrayList<>(Variant.group(figures).values());
        for (int i = 0; i < groups.size(); i++) {
            for (Testimony told : groups.get(i)) {
                numbers.put(told, i);
            }
        }
        this.decided = pairs.among(groups);
    }

    private @Nullable Decision on(Testimony one, Testimony other) {
        Judgement judgement = decided.isEmpty()
                ? null
                : decided.get(Pairs.Pair.of(numbers.getOrDefault(one, -1), numbers.getOrDefault(other, -1)));
        return judgement == null ? null : judgement.decision();
    }

    /** Whether a value says nothing against those of others, being of another thing, or defined otherwise. */
    boolean isBeside(Testimony told, List<Testimony> others) {
        return others.stream().map(other -> on(told, other)).anyMatch(decision -> decision == Decision.NOT_SAME)
                || isAsRight(told, others);
    }

    /** Whether people found it as right as one of others. */
    boolean isAsRight(Testimony told, List<Testimony> others) {
        return others.stream().map(other -> on(told, other)).anyMatch(decision -> decision == Decision.BOTH_RIGHT);
    }
}
