package dyad.web.search;

import dyad.brief.Messages;
import dyad.brief.Piece;
import dyad.brief.SearchWords;
import dyad.brief.StatementWords;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the template of the search asks for. */
public final class SearchPage {
    private static final int LONGEST = 200;

    private final Visit visit;
    private final Asked asked;
    private final Found found;

    SearchPage(Visit visit, Asked asked, Found found) {
        this.visit = visit;
        this.asked = asked;
        this.found = found;
    }

    /**
     * A text that was found.
     *
     * @param publisher who published it
     * @param published when, in words
     * @param language its language, BCP 47, or null
     * @param languageName its name where it is not that of the page, or null
     * @param sentence the sentence that has most of the words
     * @param link to the document
     */
    public record Text(
            String publisher,
            String published,
            @Nullable String language,
            @Nullable String languageName,
            List<SearchWords.Part> sentence,
            String link) {}

    /**
     * A fact or statement that was found.
     *
     * @param states whom it is about, or null where the heading tells that
     * @param pieces what it says
     * @param link to the fact, or to the statement in its text
     * @param text the sentence, and where it stands
     */
    public record Fact(@Nullable String states, List<Piece> pieces, String link, Text text) {}

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** What was typed. */
    public String typed() {
        return asked.typed();
    }

    /** The two states it is limited to, as a person would write them; empty for none. */
    public String within() {
        return asked.within() == null ? "" : asked.within().toString();
    }

    /** Whether nothing was typed yet. */
    public boolean isEmpty() {
        return asked.typed().isEmpty();
    }

    /** Whether there is no word in what was typed. */
    public boolean hasNoWord() {
        return !isEmpty() && asked.words().isEmpty();
    }

    /** Whether nothing at all was found. */
    public boolean isNothing() {
        return found.texts().isEmpty() && found.facts().isEmpty();
    }

    /** Whether texts are asked for. */
    public boolean ofTexts() {
        return asked.part() != Asked.Part.FACTS;
    }

    /** Whether facts alone are asked for. */
    public boolean ofFactsAlone() {
        return asked.part() == Asked.Part.FACTS;
    }

    /** The page on the two states that are named, or null. */
    public @Nullable String dyadLink() {
        return asked.named() == null ? null : visit.link(visit.keepingTimes(Pairs.address(asked.named())));
    }

    /** Their names. */
    public String dyadTitle() {
        return title(Objects.requireNonNull(asked.named()));
    }

    /** The names of the two states it is limited to, or null. */
    public @Nullable String withinTitle() {
        return asked.within() == null ? null : title(asked.within());
    }

    private String title(Dyad dyad) {
        return Pairs.names(dyad, words());
    }

    /** The heading above facts: whose they are, or among how many texts statements were looked for. */
    public String factsHeading() {
        Dyad dyad = asked.dyad();
        return dyad == null ? words().get("search.statements") : words().get("search.facts", title(dyad));
    }

    /** What is to be known of them: that only the newest texts were looked through; else null. */
    public @Nullable String factsRemark() {
        return asked.dyad() == null ? words().get("search.statements.among", Found.NEWEST) : null;
    }

    /** The same without a limit to two states. */
    public String everywhere() {
        return visit.link(visit.keepingTimes("/search"), "q", asked.typed());
    }

    /** How many facts there are in all. */
    public int allFacts() {
        return found.allFacts();
    }

    /** All facts, where more were found than are shown; else null. */
    public @Nullable String moreFacts() {
        boolean more = asked.part() == Asked.Part.ALL
                && found.allFacts() > found.facts().size();
        return more ? part("facts", 1) : null;
    }

    /** The first page of all that was found. */
    public String all() {
        return part("", 1);
    }

    /** The page before this, or null. */
    public @Nullable String previous() {
        return asked.page() == 1 ? null : part(visit.get("in"), asked.page() - 1);
    }

    /** The next page, or null. */
    public @Nullable String next() {
        boolean more = ofTexts()
                ? found.moreTexts()
                : found.allFacts() > asked.from() + found.facts().size();
        return more && asked.page() < Asked.MOST_PAGES ? part(visit.get("in"), asked.page() + 1) : null;
    }

    private String part(String in, int page) {
        String link = visit.link(visit.keepingTimes("/search"), "q", asked.typed());
        String limited = asked.within() == null ? link : link + "&dyad=" + within();
        String part = in.equals("facts") || in.equals("texts") ? limited + "&in=" + in : limited;
        return page == 1 ? part : part + "&page=" + page;
    }

    /** Which of all are shown: "21–40". */
    public String range() {
        int size = ofTexts() ? found.texts().size() : found.facts().size();
        return (asked.from() + 1) + "–" + (asked.from() + size);
    }

    /** What the texts have where none has all the words: a remark; else null. */
    public @Nullable String textsRemark() {
        return found.byOthers() ? words().get("search.texts.named", asked.others()) : null;
    }

    /** Texts that were found. */
    public List<Text> texts() {
        return found.texts().stream()
                .map(hit -> text(
                        hit.document(),
                        hit.text(),
                        visit.link("/document", "id", hit.document().id())))
                .toList();
    }

    /** Facts that were found. */
    public List<Fact> facts() {
        return found.facts().stream().map(this::fact).toList();
    }

    private Fact fact(Found.Told told) {
        String id = told.said().id();
        String inText = visit.link("/document", "id", told.document().id()) + "&statement=" + id + "#s-" + id;
        String link = told.dyad() == null
                ? inText
                : visit.link(visit.keepingTimes(Pairs.address(told.dyad()) + "/facts/" + id));
        String states =
                told.dyad() == null ? words().states(told.said().parties().all()) : null;
        return new Fact(
                states,
                told.pieces(),
                link,
                text(told.document(), StatementWords.sentence(told.document(), told.said()), inText));
    }

    private Text text(Document document, String sentence, String link) {
        String language = document.language();
        String name = language == null || language.equals(words().language()) ? null : words().languageName(language);
        String published = document.published() == null ? words().get("undated") : words().period(document.published());
        return new Text(
                cut(document.publishedBy()),
                published,
                language,
                name,
                asked.words().marked(sentence, language),
                link);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int at = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, at) + " …";
    }
}
