package dyad.web.review;

import dyad.model.Statement;
import dyad.record.Judgement;
import dyad.record.review.Desk;
import dyad.record.review.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be decided on two states as the record stood at one entry, with the last decisions.
 *
 * @param questions in the order in which they are asked
 * @param last the last decisions, the newest first
 * @param on the statements they are on, by id
 * @param undone ids of decisions that do not hold any more
 */
record Queue(List<Question> questions, List<Judgement> last, Map<String, Statement> on, Set<String> undone) {
    private static final int LAST = 12;

    static Queue of(Desk desk) {
        List<Judgement> made = desk.made();
        Set<String> holding =
                Judgement.holding(made).stream().map(Judgement::id).collect(Collectors.toSet());
        List<Judgement> last = new ArrayList<>(made.subList(Math.max(0, made.size() - LAST), made.size()));
        Collections.reverse(last);
        Set<String> undone = last.stream()
                .filter(each -> each.undoes() == null && !holding.contains(each.id()))
                .map(Judgement::id)
                .collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        last.forEach(each -> {
            ids.add(each.statement());
            if (each.other() != null) {
                ids.add(each.other());
            }
        });
        return new Queue(desk.questions(), last, desk.statements(ids), undone);
    }

    /** Where a question stands, from 0; -1 where it is not asked any more. */
    int indexOf(String question) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(question)) {
                return i;
            }
        }
        return -1;
    }
}
