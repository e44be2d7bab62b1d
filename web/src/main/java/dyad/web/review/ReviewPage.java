package dyad.web.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.brief.Account;
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
import dyad.web.slot.Slot;
import dyad.web.slot.SlotWords;
import dyad.web.slot.Slots;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the template of the review asks for: one question, the accounts it is on, and what was decided last. */
public final class ReviewPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "–";
    private static final Set<String> ELSEWHERE = Set.of("type", "saidBy", "language");

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

    /**
     * A slot that can be corrected.
     *
     * @param field the name it has in the statement format
     * @param label the same in words
     * @param value as the statement format has it
     * @param choices what it may be; empty where that is free
     */
    public record Offered(String field, String label, String value, List<Option> choices) {}

    /**
     * What a slot may be.
     *
     * @param code as the statement format has it; empty for nothing
     * @param label the same in words
     * @param isChosen whether it is so now
     */
    public record Option(String code, String label, boolean isChosen) {}

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

    /** The slots of an account that can be corrected, as a form offers them. */
    public List<Offered> slots(Account account) {
        SlotWords named = new SlotWords(words());
        return OfferedSlots.of(account).stream()
                .map(slot -> new Offered(
                        slot.name(), named.label(slot.name()), slot.value(), choices(slot.name(), slot.value(), named)))
                .toList();
    }

    private static List<Option> choices(String field, String value, SlotWords named) {
        List<Option> choices = new ArrayList<>();
        List<String> codes = SlotWords.codes(field);
        if (!codes.isEmpty() && !codes.contains(value)) {
            choices.add(new Option(value, value.isEmpty() ? NOTHING : value, true));
        }
        codes.forEach(code -> choices.add(new Option(code, named.meaning(field, code), code.equals(value))));
        return choices;
    }

    /** The slots of an account in words, without what its heading and its source tell. */
    public List<Slot> told(Account account) {
        return Slots.of(account.said(), account.document(), words()).stream()
                .filter(slot -> !ELSEWHERE.contains(slot.field()))
                .toList();
    }

    /** The name of a form's field for a slot of an account. */
    public String field(int account, Offered slot) {
        return OfferedSlots.field(account, slot.field());
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

    /** What was corrected to what, in words; empty where nothing was. */
    public String correction(Judgement judgement) {
        SlotWords named = new SlotWords(words());
        return changed(judgement).properties().stream()
                .map(slot -> named.label(slot.getKey()) + ": " + value(slot.getKey(), slot.getValue(), named))
                .collect(Collectors.joining("; "));
    }

    private static JsonNode changed(Judgement judgement) {
        try {
            return judgement.correction() == null ? JSON.createObjectNode() : JSON.readTree(judgement.correction());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a correction that was kept is JSON", e);
        }
    }

    private static String value(String field, JsonNode value, SlotWords named) {
        if (value.isNull()) {
            return NOTHING;
        }
        return value.isTextual() ? named.meaning(field, value.textValue()) : value.toString();
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
