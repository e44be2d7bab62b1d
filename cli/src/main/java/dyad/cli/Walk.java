package dyad.cli;

import dyad.brief.QuestionReport;
import dyad.brief.StatementWords;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.RecordException;
import dyad.record.fact.Testimony;
import dyad.record.review.Desk;
import dyad.record.review.Question;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the questions of a desk with a person who decides on each. */
final class Walk {
    private final Setting setting;
    private final Desk desk;
    private final Keys keys;
    private final String who;
    private final Set<String> skipped = new HashSet<>();
    private final Deque<Made> made = new ArrayDeque<>();
    private String why;
    private @Nullable String again;
    private @Nullable String shown;

    /** A judgement, and the question it answered. */
    private record Made(String question, Judgement judgement) {}

    Walk(Setting setting, Desk desk, Keys keys, String who, String why) {
        this.setting = setting;
        this.desk = desk;
        this.keys = keys;
        this.who = who;
        this.why = why;
    }

    /**
     * Until there are no more questions or no more keys.
     *
     * @return false if the person wants to stop
     */
    boolean go() {
        for (Question question = next(); question != null; question = next()) {
            show(question);
            String typed = keys.next();
            if (typed == null || typed.equals("q")) {
                return false;
            }
            follow(typed, question);
        }
        return true;
    }

    /** How many were decided, skipped, and are left. */
    String summary() {
        long left = desk.questions().stream()
                .filter(each -> !skipped.contains(each.id()))
                .count();
        return made.size() + " decided, " + skipped.size() + " skipped, " + left + " left";
    }

    private @Nullable Question next() {
        List<Question> open = desk.questions().stream()
                .filter(each -> !skipped.contains(each.id()))
                .toList();
        return open.stream()
                .filter(each -> each.id().equals(again))
                .findFirst()
                .orElse(open.isEmpty() ? null : open.get(0));
    }

    private void show(Question question) {
        if (!question.id().equals(shown)) {
            long left = desk.questions().stream()
                    .filter(each -> !skipped.contains(each.id()))
                    .count();
            int done = made.size() + skipped.size();
            String head = (done + 1) + " of " + (done + left) + ": " + QuestionReport.reason(question);
            setting.line("");
            setting.line(
                    (setting.coloursOnOut() ? "\u001b[1m" + head + "\u001b[0m" : head) + "  (" + question.id() + ")");
            setting.out().print(QuestionReport.text(question));
            setting.line(question.other().isPresent() ? Key.OF_TWO : Key.OF_ONE);
        }
        shown = question.id();
        setting.out().flush();
    }

    private void follow(String typed, Question question) {
        try {
            Key key = Key.of(typed, question);
            switch (key.letter()) {
                case 'k' -> skipped.add(question.id());
                case 'u' -> undo();
                case 'w' -> why = key.rest().isEmpty() ? keys.answer("why: ") : String.join(" ", key.rest());
                case '?' -> setting.line(Key.HELP);
                default -> decide(key, question);
            }
        } catch (RecordException | UsageException e) {
            setting.say("dyad: " + e.getMessage());
        }
    }

    private void decide(Key key, Question question) {
        Judgement judgement = judgement(key, question);
        desk.judge(judgement);
        made.push(new Made(question.id(), judgement));
        again = null;
        setting.line("  " + JudgementWords.line(judgement, true));
        if (judgement.correction() != null) {
            Testimony told = key.isSecond() ? question.other().orElseThrow() : question.one();
            setting.line("  " + StatementWords.of(desk.judged(told.said())));
        }
    }

    private Judgement judgement(Key key, Question question) {
        Instant now = Instant.now();
        if (key.decision().isOfTwo()) {
            Testimony other = question.other().orElseThrow();
            return Judgement.on(
                    now,
                    who,
                    key.why(why),
                    key.decision(),
                    question.one().said().id(),
                    other.said().id());
        }
        Key whole = question.other().isPresent() && !key.isChosen() ? key.choosing(keys.oneOfTwo("1 or 2? ")) : key;
        Testimony told = whole.isSecond() ? question.other().orElseThrow() : question.one();
        String id = told.said().id();
        if (key.decision() == Decision.CORRECT) {
            List<String> slots = whole.slots().isEmpty() ? Key.words(keys.answer("SLOT=VALUE: ")) : whole.slots();
            if (slots.isEmpty()) {
                throw new UsageException("what is to be corrected? write SLOT=VALUE, as in value=7600000000");
            }
            return Judgement.correct(now, who, key.why(why), id, Slots.correction(slots));
        }
        return Judgement.on(now, who, key.why(why), key.decision(), id);
    }

    private void undo() {
        Made last = made.peek();
        if (last == null) {
            throw new UsageException(
                    "nothing was decided in this review yet; an earlier judgement is undone by: dyad judge undo ID");
        }
        desk.judge(last.judgement.undo(Instant.now(), who, why));
        made.pop();
        again = last.question;
        shown = null;
        setting.line("  undone: " + JudgementWords.line(last.judgement, true));
    }
}
