package dyad.web.document;

import dyad.brief.Messages;
import dyad.brief.Piece;
import dyad.brief.StateFinder;
import dyad.brief.StatementPieces;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Judged;
import dyad.model.Statement;
import dyad.reader.Explanation;
import dyad.record.fact.Judgements;
import dyad.web.page.Pairs;
import dyad.web.page.Shortened;
import dyad.web.page.Visit;
import dyad.web.slot.Slot;
import dyad.web.slot.Slots;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statement of a document that was chosen, with all that is known of it. */
public final class Chosen {
    private static final int MOST_PAIRS = 6;
    private static final int LONGEST = 8000;

    private final Visit visit;
    private final Statement statement;
    private final Document document;
    private final boolean counts;

    Chosen(Visit visit, Statement statement, Document document, boolean counts) {
        this.visit = visit;
        this.statement = statement;
        this.document = document;
        this.counts = counts;
    }

    /**
     * Two states it is about.
     *
     * @param title their names
     * @param dyad the page on them
     * @param fact the page on the fact that rests on it, or null where none does
     */
    public record Pair(String title, String dyad, @Nullable String fact) {}

    /**
     * What a person decided.
     *
     * @param words what, who, when and why
     * @param other the other statement where it is on two, or null
     */
    public record Decided(String words, @Nullable String other) {}

    private Messages words() {
        return visit.words();
    }

    /** Its id. */
    public String id() {
        return statement.id();
    }

    /** Figure, event or tie: the code. */
    public String kind() {
        return statement.kind().code();
    }

    /** BCP 47 tag of the words it was read from. */
    public String language() {
        return statement.said().language();
    }

    /** What it says, in words. */
    public List<Piece> pieces() {
        return StatementPieces.of(statement, words());
    }

    /** Whether the latest reading of the text says so too. */
    public boolean counts() {
        return counts;
    }

    /** Whether people rejected it. */
    public boolean isRejected() {
        return Judgements.isRejected(statement);
    }

    /** Its slots. */
    public List<Slot> slots() {
        return Slots.of(statement, document, words());
    }

    /** What read it. */
    public String rule() {
        return statement.said().rule();
    }

    /** How it was read, as a tree. */
    public String explanation() {
        return Shortened.to(LONGEST, Explanation.of(statement, document, false));
    }

    /** What people decided on it. */
    public List<Decided> judgements() {
        Judged judged = statement.said().judged();
        return judged == null
                ? List.of()
                : judged.marks().stream().map(this::decided).toList();
    }

    private Decided decided(Judged.Mark mark) {
        String other = mark.other() == null ? null : visit.link("/statements/" + mark.other());
        return new Decided(StatementPieces.judgement(mark, words()), other);
    }

    /** The pairs of states it is about, the first of very many. */
    public List<Pair> pairs() {
        List<String> states =
                statement.parties().all().stream().filter(StateFinder::isCode).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int k = i + 1; k < states.size() && pairs.size() < MOST_PAIRS; k++) {
                Dyad dyad = Dyad.of(states.get(i), states.get(k));
                if (dyad.isIn(statement.parties())) {
                    pairs.add(pair(dyad));
                }
            }
        }
        return pairs;
    }

    private Pair pair(Dyad dyad) {
        String title = Pairs.names(dyad, words());
        String address = Pairs.address(dyad);
        String fact = counts && !isRejected() ? visit.link(address + "/facts/" + id()) : null;
        return new Pair(title, visit.link(address), fact);
    }

    /** The statement by itself. */
    public String twin() {
        return "/statements/" + id() + ".json";
    }

    /** The document without it. */
    public String close() {
        return visit.link("/document", "id", document.id());
    }
}
