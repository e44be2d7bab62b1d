package dyad.web.review;

import dyad.brief.Account;
import dyad.brief.Account.Slot;
import dyad.brief.Links;
import dyad.brief.Messages;
import dyad.brief.QuestionReport;
import dyad.brief.StatementWords;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.review.Question;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the template of the review asks for: one question, the accounts it is on, and what was decided last. */
public final class ReviewPage {
    private final Visit visit;
    private final Dyad dyad;
    private final Queue queue;
    private final String judge;
    private final int index;

    ReviewPage(Visit visit, Dyad dyad, Queue queue, String judge) {
        this.visit = visit;
        this.dyad = dyad;
        this.queue = queue;
        this.judge = judge;
        this.index = Math.max(0, queue.indexOf(visit.get("question")));
    }

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** The states, as in an address. */
    public String dyad() {
        return dyad.toString();
    }

    /** Both names. */
    public String title() {
        return Pairs.names(dyad, words());
    }

    /** The page on the two states. */
    public String about() {
        return visit.link(Pairs.address(dyad));
    }

    /** Who decides; empty where that is not known yet. */
    public String judge() {
        return judge;
    }

    /** How many questions there are. */
    public int open() {
        return queue.questions().size();
    }

    /** The number of the question that is shown, from 1. */
    public int number() {
        return index + 1;
    }

    /** The question that is shown, or null where nothing is to be decided. */
    public @Nullable Question question() {
        return queue.questions().isEmpty() ? null : queue.questions().get(index);
    }

    /** Why it is asked. */
    public String reason(Question question) {
        return QuestionReport.reason(question, words());
    }

    /** The same in a sentence. */
    public String explained(Question question) {
        return words().get("review.page.about." + question.reason().code());
    }

    /** One account, or two that are set against each other. */
    public List<Account> accounts(Question question) {
        return question.sides().stream().map(side -> Account.of(side, words())).toList();
    }

    /** The slots of an account that can be corrected. */
    public List<Slot> slots(Account account) {
        return Slots.of(account);
    }

    /** The slots of an account that are told, in a line. */
    public List<Slot> told(Account account) {
        return Slots.of(account).stream()
                .filter(slot -> !slot.value().isEmpty())
                .toList();
    }

    /** The name of a form's field for a slot of an account. */
    public String field(int account, Slot slot) {
        return Slots.field(account, slot.name());
    }

    /** The page of the document of an account. */
    public String document(Account account) {
        return visit.link("/document", "id", account.document().id());
    }

    /** The page of the statement of an account. */
    public String statement(Account account) {
        return visit.link("/statements/" + account.said().id());
    }

    /** Where a document was published, if that may be followed. */
    public @Nullable String original(Account account) {
        return Links.safe(account.document().url());
    }

    /** The page of the question before, or null at the first. */
    public @Nullable String previous() {
        return index > 0 ? at(index - 1) : null;
    }

    /** The page of the question after, or null at the last. */
    public @Nullable String next() {
        return index + 1 < open() ? at(index + 1) : null;
    }

    private String at(int question) {
        return visit.link(
                "/review?dyad=" + dyad,
                "question",
                queue.questions().get(question).id());
    }

    /** The decision that the visitor has just made, or null. */
    public @Nullable Judgement kept() {
        String id = visit.get("kept");
        return queue.last().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Whether the visitor wanted to decide on what had been decided already. */
    public boolean isGone() {
        return !visit.get("gone").isEmpty();
    }

    /** The last decisions, the newest first. */
    public List<Judgement> last() {
        return queue.last();
    }

    /** What was decided: "accepted". */
    public String decided(Judgement judgement) {
        return words().get("review.page.made." + judgement.decision().code());
    }

    /** Who decided, when and why. */
    public String by(Judgement judgement) {
        String day =
                words().period(Period.day(judgement.at().atZone(ZoneOffset.UTC).toLocalDate()));
        String by = judgement.who() + ", " + day;
        return judgement.why().isEmpty() ? by : by + ": " + judgement.why();
    }

    /** What it was decided on: one statement or two, in words; ids where an earlier reading stated them. */
    public List<String> on(Judgement judgement) {
        String other = judgement.other();
        return other == null ? List.of(said(judgement.statement())) : List.of(said(judgement.statement()), said(other));
    }

    private String said(String id) {
        Statement said = queue.on().get(id);
        return said == null ? id : StatementWords.of(said, words());
    }

    /** Whether a decision can be undone: it holds. */
    public boolean canUndo(Judgement judgement) {
        return judgement.decision() != Decision.UNDO && !isUndone(judgement);
    }

    /** Whether a decision does not hold any more. */
    public boolean isUndone(Judgement judgement) {
        return queue.undone().contains(judgement.id());
    }

    /** The newest decision that holds, or null. */
    public @Nullable Judgement latest() {
        return queue.last().stream().filter(this::canUndo).findFirst().orElse(null);
    }
}
