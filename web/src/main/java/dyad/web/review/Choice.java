package dyad.web.review;

import dyad.brief.Account;
import dyad.brief.Account.Slot;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.fact.Testimony;
import dyad.record.review.Question;
import dyad.record.review.WrittenSlots;
import dyad.web.page.BadRequest;
import dyad.web.page.ProblemWords;
import dyad.web.page.Visit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person chose on a question.
 *
 * @param decision what was decided
 * @param account on which of the accounts, from 1; 0 where it is on both
 */
record Choice(Decision decision, int account) {
    private static final int LONGEST_VALUE = 2000;
    private static final int LONGEST_REASON = 500;

    /**
     * The choice in a form: {@code accept:1}, {@code same}.
     *
     * @throws BadRequest if there is no such
     */
    static Choice of(Visit visit) {
        String[] parts = visit.get("decision").split(":", 2);
        try {
            Choice choice = new Choice(Decision.of(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
            if (choice.decision != Decision.UNDO && choice.decision.isOfTwo() == (choice.account == 0)) {
                return choice;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new BadRequest(visit.words().get("review.page.bad.decision"));
    }

    /**
     * The judgement on a question.
     *
     * @throws BadRequest if the question has no such account, or a correction changes nothing or cannot be
     */
    Judgement on(Question question, String who, Visit visit) {
        Instant now = Instant.now();
        String why = JudgeName.cut(visit.get("why"), LONGEST_REASON);
        if (decision.isOfTwo()) {
            Testimony other = question.other().orElseThrow(() -> bad(visit, "review.page.bad.decision"));
            return Judgement.on(
                    now,
                    who,
                    why,
                    decision,
                    question.one().said().id(),
                    other.said().id());
        }
        if (account < 1 || account > question.sides().size()) {
            throw bad(visit, "review.page.bad.decision");
        }
        List<Testimony> side = question.sides().get(account - 1);
        String id = side.get(0).said().id();
        return decision == Decision.CORRECT
                ? Judgement.correct(now, who, why, id, correction(side, visit))
                : Judgement.on(now, who, why, decision, id);
    }

    private String correction(List<Testimony> side, Visit visit) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Slot slot : OfferedSlots.of(Account.of(side, visit.words()))) {
            String field = OfferedSlots.field(account, slot.name());
            String value = visit.get(field);
            if (!visit.all(field).isEmpty() && !value.equals(slot.value().strip())) {
                changed.put(slot.name(), value);
            }
        }
        if (changed.isEmpty()) {
            throw bad(visit, "review.page.bad.unchanged");
        }
        if (changed.values().stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw bad(visit, "review.page.bad.long");
        }
        try {
            return WrittenSlots.correction(changed);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(visit.words()
                    .get("review.page.bad.correction", ProblemWords.of(String.valueOf(e.getMessage()), visit.words())));
        }
    }

    private static BadRequest bad(Visit visit, String key) {
        return new BadRequest(visit.words().get(key));
    }
}
