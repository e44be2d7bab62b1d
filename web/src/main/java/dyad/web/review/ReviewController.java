package dyad.web.review;

import dyad.model.Dyad;
import dyad.record.Judgement;
import dyad.record.RecordException;
import dyad.record.review.Desk;
import dyad.record.review.Question;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Pairs;
import dyad.web.page.ProblemWords;
import dyad.web.page.Visit;
import dyad.web.records.Records;
import dyad.web.review.RecentPairs.Pair;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks what the record cannot decide, and keeps what people decide. */
@Controller
final class ReviewController {
    private final Records records;
    private final Queues queues;
    private final RecentPairs recent;

    ReviewController(Records records, Queues queues, RecentPairs recent) {
        this.records = records;
        this.queues = queues;
        this.recent = recent;
    }

    @GetMapping("/review")
    Answer review(Visit visit, @CookieValue(name = JudgeName.COOKIE, required = false) @Nullable String cookie) {
        if (!visit.get("one").isEmpty() || !visit.get("other").isEmpty()) {
            String one = Pairs.state(visit.get("one"), visit);
            Dyad chosen = Pairs.of(one, Pairs.state(visit.get("other"), visit), visit);
            return Answer.seeOther(visit, visit.link("/review", "dyad", chosen.toString()));
        }
        if (visit.get("dyad").isEmpty()) {
            List<Pair> pairs = recent.now();
            ReviewList list = new ReviewList(visit, pairs);
            return Answer.of(visit, "review/list.jte", () -> Map.of("list", list), () -> ReviewJson.of(pairs));
        }
        Dyad dyad = Pairs.in(visit.get("dyad"), visit);
        Queue queue = queues.of(dyad);
        ReviewPage page = new ReviewPage(visit, dyad, queue, JudgeName.in(cookie));
        return Answer.of(visit, "review/page.jte", () -> Map.of("page", page), () -> ReviewJson.of(dyad, queue, visit));
    }

    /** Keeps a decision, and goes on to the question after. */
    @PostMapping("/review")
    Answer decide(
            Visit visit,
            @CookieValue(name = JudgeName.COOKIE, required = false) @Nullable String cookie,
            HttpServletResponse response) {
        Dyad dyad = Pairs.in(visit.get("dyad"), visit);
        Choice choice = Choice.of(visit);
        String who = JudgeName.of(visit, cookie, response);
        String address = records.write(record -> {
            Desk desk = Desk.at(record, dyad);
            List<Question> before = desk.questions();
            int index = indexOf(before, visit.get("question"));
            if (index < 0) {
                return "gone=1";
            }
            Judgement judgement = choice.on(before.get(index), who, visit);
            judge(() -> desk.judge(judgement), visit);
            Queue queue = queues.fresh(record, desk, dyad);
            return after(before, index, queue) + "kept=" + judgement.id();
        });
        return Answer.seeOther(visit, visit.link("/review?dyad=" + dyad + "&" + address));
    }

    private static int indexOf(List<Question> questions, String id) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The first of the questions after this one that is still asked. */
    private static String after(List<Question> before, int index, Queue queue) {
        for (Question next : before.subList(index + 1, before.size())) {
            if (queue.indexOf(next.id()) >= 0) {
                return "question=" + next.id() + "&";
            }
        }
        return "";
    }

    /** Keeps that an earlier decision does not hold any more. */
    @PostMapping("/review/undo")
    Answer undo(
            Visit visit,
            @CookieValue(name = JudgeName.COOKIE, required = false) @Nullable String cookie,
            HttpServletResponse response) {
        Dyad dyad = Pairs.in(visit.get("dyad"), visit);
        String who = JudgeName.of(visit, cookie, response);
        String id = records.write(record -> {
            Desk desk = Desk.at(record, dyad);
            Judgement made = desk.made().stream()
                    .filter(each -> each.id().equals(visit.get("judgement")))
                    .findFirst()
                    .orElseThrow(() -> BadRequest.notFound(visit.words().get("review.page.bad.judgement")));
            Judgement undoing = made.undo(Instant.now(), who, "");
            judge(() -> desk.judge(undoing), visit);
            queues.fresh(record, desk, dyad);
            return undoing.id();
        });
        return Answer.seeOther(visit, visit.link("/review?dyad=" + dyad + "&kept=" + id));
    }

    /** Keeps the name of who decides. */
    @PostMapping("/review/name")
    Answer name(
            Visit visit,
            @CookieValue(name = JudgeName.COOKIE, required = false) @Nullable String cookie,
            HttpServletResponse response) {
        JudgeName.of(visit, cookie, response);
        Dyad dyad = Pairs.in(visit.get("dyad"), visit);
        return Answer.seeOther(visit, visit.link("/review?dyad=" + dyad, "question", visit.get("question")));
    }

    private static void judge(Runnable keeping, Visit visit) {
        try {
            keeping.run();
        } catch (RecordException e) {
            throw new BadRequest(visit.words()
                    .get("review.page.bad.correction", ProblemWords.of(String.valueOf(e.getMessage()), visit.words())));
        }
    }
}
