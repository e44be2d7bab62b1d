package dyad.web.document;

import dyad.brief.Links;
import dyad.brief.Messages;
import dyad.brief.Piece;
import dyad.brief.StatementPieces;
import dyad.brief.StatementWords;
import dyad.model.Document;
import dyad.model.Kind;
import dyad.model.Statement;
import dyad.record.fact.Judgements;
import dyad.web.document.Blocks.Block;
import dyad.web.document.Marks.Cut;
import dyad.web.document.Marks.Mark;
import dyad.web.document.Parts.Part;
import dyad.web.page.Shortened;
import dyad.web.page.Visit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the template of a document asks for: its text with what was read from it marked in place. */
public final class DocumentPage {
    private static final String NONE = "";

    private final Visit visit;
    private final Opened opened;
    private final Marks marks;
    private final List<Part> parts;
    private final int part;

    DocumentPage(Visit visit, Opened opened) {
        this.visit = visit;
        this.opened = opened;
        String text = opened.document().text();
        this.marks = Marks.of(text, opened.statements());
        this.parts = Parts.of(text, Blocks.of(text), marks.all());
        this.part = visit.number("page", Parts.with(chosenId(), parts), 1, parts.size());
    }

    /**
     * A paragraph, or a block of a very long one.
     *
     * @param goesOn whether it goes on in the paragraph of the block before
     * @param stretches its text
     */
    public record Paragraph(boolean goesOn, List<Stretch> stretches) {}

    /**
     * A stretch of the text in which the same statements hold.
     *
     * @param text the stretch
     * @param anchors ids of the statements that begin with it
     * @param link where a click on it leads, or null where nothing was read from it
     * @param look the names of the ways it is marked
     * @param says what was read from it, in words; empty where nothing was
     * @param isChosen whether the chosen statement is one of those that hold
     */
    public record Stretch(
            String text, List<String> anchors, @Nullable String link, String look, String says, boolean isChosen) {}

    /**
     * A statement in the list.
     *
     * @param kind code of its kind
     * @param pieces what it says
     * @param link to it in the text
     * @param isChosen whether it is the chosen one
     * @param isRejected whether people rejected it
     */
    public record Entry(String kind, List<Piece> pieces, String link, boolean isChosen, boolean isRejected) {}

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** The document. */
    public Document document() {
        return opened.document();
    }

    /** Who published it, or what it is called where that is not known. */
    public String title() {
        return Shortened.of(document().publishedBy());
    }

    /** What it is called, not too long. */
    public String name() {
        return Shortened.of(document().id());
    }

    /** When it was published, in words. */
    public String published() {
        return document().published() == null
                ? words().get("undated")
                : words().period(Objects.requireNonNull(document().published()));
    }

    /** The name of its language, or null where it is not known. */
    public @Nullable String language() {
        String language = document().language();
        return language == null ? null : words().languageName(language);
    }

    /** Where it was published, if that may be followed. */
    public @Nullable String original() {
        return Links.safe(document().url());
    }

    /** Whether there is no later version of its text. */
    public boolean isLatest() {
        return opened.isLatest();
    }

    /** The document without anything chosen, in its latest version. */
    public String latest() {
        return visit.link("/document", "id", document().id());
    }

    /** How many statements there are in all. */
    public int count() {
        return opened.statements().size();
    }

    /** How many of a kind, in words. */
    public String count(Kind kind) {
        long count =
                opened.statements().stream().filter(each -> each.kind() == kind).count();
        return words().get("document.count." + kind.code(), count);
    }

    /** The kinds of statements that were read from it. */
    public List<Kind> kinds() {
        return Arrays.stream(Kind.values())
                .filter(kind -> opened.statements().stream().anyMatch(said -> said.kind() == kind))
                .toList();
    }

    /** Whether something people rejected is marked. */
    public boolean hasRejected() {
        return opened.statements().stream().anyMatch(Judgements::isRejected);
    }

    /** How many parts the text is shown in. */
    public int parts() {
        return parts.size();
    }

    /** The part shown, from 1. */
    public int part() {
        return part;
    }

    /** The address of a part. */
    public String part(int number) {
        return visit.link(visit.link("/document", "id", document().id()) + "&page=" + number);
    }

    /** The paragraphs of the part shown. */
    public List<Paragraph> paragraphs() {
        return shown().blocks().stream()
                .map(block -> new Paragraph(block.goesOn(), stretches(block)))
                .toList();
    }

    private Part shown() {
        return parts.get(part - 1);
    }

    private List<Stretch> stretches(Block block) {
        return marks.cuts(block.from(), block.to()).stream().map(this::stretch).toList();
    }

    private Stretch stretch(Cut cut) {
        List<String> anchors =
                cut.begins().stream().map(mark -> mark.said().id()).toList();
        if (cut.holding().isEmpty()) {
            return new Stretch(cut.text(), anchors, null, NONE, NONE, false);
        }
        boolean chosen = cut.holding().stream().anyMatch(mark -> isChosen(mark.said()));
        return new Stretch(cut.text(), anchors, link(cut.holding()), look(cut.holding()), says(cut.holding()), chosen);
    }

    /** Where several overlap, a click on the chosen one leads to the next; on the only one, to what is told of it. */
    private String link(List<Mark> holding) {
        for (int i = 0; i < holding.size(); i++) {
            if (isChosen(holding.get(i).said())) {
                return holding.size() == 1
                        ? "#statement"
                        : link(holding.get((i + 1) % holding.size()).said());
            }
        }
        return link(holding.get(0).said());
    }

    private String link(Statement said) {
        return address(visit, document().id(), said.id());
    }

    /** A statement in its document. */
    static String address(Visit visit, String document, String statement) {
        return visit.link("/document?id=" + Encoded.of(document), "statement", statement) + "#s-" + statement;
    }

    private String look(List<Mark> holding) {
        LinkedHashSet<String> looks = new LinkedHashSet<>();
        looks.add(holding.get(0).said().kind().code());
        if (holding.size() > 1) {
            looks.add("several");
        }
        if (holding.stream().allMatch(mark -> Judgements.isRejected(mark.said()))) {
            looks.add("rejected");
        }
        return String.join(" ", looks);
    }

    private String says(List<Mark> holding) {
        return holding.stream()
                .limit(5)
                .map(mark -> words().get("document.kind." + mark.said().kind().code()) + ": "
                        + StatementWords.of(mark.said(), words()))
                .map(Shortened::of)
                .collect(Collectors.joining("\n"));
    }

    private String chosenId() {
        return opened.chosen() == null ? NONE : opened.chosen().id();
    }

    private boolean isChosen(Statement said) {
        return said.id().equals(chosenId());
    }

    /** What was read from the part shown, in the order of the text. */
    public List<Entry> entries() {
        return shown().marks().stream().map(Mark::said).map(this::entry).toList();
    }

    private Entry entry(Statement said) {
        return new Entry(
                said.kind().code(),
                StatementPieces.of(said, words()),
                link(said),
                isChosen(said),
                Judgements.isRejected(said));
    }

    /** The chosen statement, or null. */
    public @Nullable Chosen chosen() {
        Statement chosen = opened.chosen();
        return chosen == null ? null : new Chosen(visit, chosen, document(), opened.chosenCounts());
    }
}
