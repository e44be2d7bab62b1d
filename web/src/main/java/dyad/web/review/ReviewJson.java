package dyad.web.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dyad.brief.QuestionReport;
import dyad.model.Dyad;
import dyad.record.Judgement;
import dyad.record.review.Question;
import dyad.web.page.Visit;
import dyad.web.review.RecentPairs.Pair;
import java.util.List;

/** The review for programs. */
final class ReviewJson {
    private static final int PAGE = 20;

    private ReviewJson() {}

    static ObjectNode of(List<Pair> pairs) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode dyads = json.putArray("dyads");
        pairs.forEach(
                pair -> dyads.addObject().put("dyad", pair.dyad().toString()).put("open", pair.open()));
        return json;
    }

    /** Questions a page at a time, and the last decisions. */
    static ObjectNode of(Dyad dyad, Queue queue, Visit visit) {
        List<Question> all = queue.questions();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = visit.number("page", 1, 1, pages);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dyad", dyad.toString())
                .put("open", all.size())
                .put("page", page)
                .put("pages", pages);
        ArrayNode questions = json.putArray("questions");
        all.stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .forEach(each -> questions.addRawValue(new RawValue(QuestionReport.json(each))));
        ArrayNode decisions = json.putArray("decisions");
        queue.last().forEach(each -> decision(each, queue, decisions.addObject()));
        return json;
    }

    private static void decision(Judgement made, Queue queue, ObjectNode json) {
        json.put("id", made.id())
                .put("at", made.at().toString())
                .put("who", made.who())
                .put("why", made.why())
                .put("decision", made.decision().code())
                .put("statement", made.statement())
                .put("other", made.other())
                .put("correction", made.correction())
                .put("undoes", made.undoes())
                .put("holds", !queue.undone().contains(made.id()));
    }
}
