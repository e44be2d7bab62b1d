package dyad.web.fact;

import dyad.brief.FactReport;
import dyad.brief.Links;
import dyad.brief.Messages;
import dyad.brief.Piece;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.life.Conflict;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the templates of a fact ask for. */
public final class FactPage {
    /** So many sentences are on a page. */
    static final int ON_A_PAGE = 50;

    /** So many are opened in place beneath a line. */
    static final int IN_PLACE = 10;

    private static final int LONGEST = 1200;
    private static final int MOST_BY = 5;

    private final Visit visit;
    private final Dyad dyad;
    private final String id;
    private final FactReport report;
    private final List<Testimony> testimonies;
    private final int page;

    FactPage(Visit visit, Dyad dyad, String id, FactReport report) {
        this.visit = visit;
        this.dyad = dyad;
        this.id = id;
        this.report = report;
        this.testimonies = report.testimonies();
        this.page = visit.number("page", 1, 1, pages());
    }

    /**
     * A sentence that says so.
     *
     * @param sentence the sentence
     * @param language its language, BCP 47
     * @param languageName the name of the language, or null where it is that of the page
     * @param publisher who published it
     * @param published when, in words
     * @param quoting whom it quotes, or null
     * @param modality planned, proposed or said not to be so, in words; null for what is told as so
     * @param link to it in its text
     * @param original where it was published, or null
     * @param isCopy whether an earlier one of the list is the same text
     */
    public record Told(
            String sentence,
            String language,
            @Nullable String languageName,
            String publisher,
            String published,
            @Nullable String quoting,
            @Nullable String modality,
            String link,
            @Nullable String original,
            boolean isCopy) {}

    /**
     * A step of its life.
     *
     * @param words what it came to, and when
     * @param by who tells it, the first few
     * @param more how many others tell it, in words; null where there are none
     */
    public record Step(
            String words, List<Source> by, @Nullable String more) {}

    /**
     * Who tells something.
     *
     * @param name the publisher
     * @param link to the sentence in its text
     */
    public record Source(String name, String link) {}

    /**
     * One of several accounts that disagree.
     *
     * @param words what is told
     * @param isThis whether it is that of this page
     * @param by who tells it, the first few
     * @param more how many others tell it, in words; null where there are none
     * @param fact the page on the fact it belongs to
     */
    public record Account(
            List<Piece> words,
            boolean isThis,
            List<Source> by,
            @Nullable String more,
            String fact) {}

    /**
     * What sources disagree on.
     *
     * @param about what it is
     * @param kind in what they differ, in words
     * @param remark by what all are right; empty for a contradiction
     * @param accounts each account
     */
    public record Dispute(List<Piece> about, String kind, String remark, List<Account> accounts) {}

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** What is asked for: the id of one of its statements. */
    public String id() {
        return id;
    }

    /** Names of the two states. */
    public String states() {
        return Pairs.names(dyad, words());
    }

    /** The page on the two states. */
    public String dyadLink() {
        return visit.link(Pairs.address(dyad));
    }

    /** This page. */
    public String link() {
        return address(id);
    }

    private String address(String statement) {
        return visit.link(visit.keepingTimes(Pairs.address(dyad) + "/facts/" + statement));
    }

    /** What it comes to. */
    public List<Piece> pieces() {
        return report.words();
    }

    /** The same in one line, for the window's title. */
    public String title() {
        StringBuilder title = new StringBuilder();
        report.words().forEach(piece -> title.append(piece.text()));
        return cut(title.toString(), 120);
    }

    /** How far it has come; null where sources only tell that it exists. */
    public @Nullable String now() {
        return report.fact().life().now() == Stage.THERE ? null : report.now();
    }

    /** Steps, in the order of time. */
    public List<Step> steps() {
        return report.steps().stream()
                .map(step -> new Step(step.words(), sources(step.told()), more(step.told())))
                .toList();
    }

    /** How many sentences say so in all. */
    public int count() {
        return testimonies.size();
    }

    /** From how many texts of their own. */
    public int origins() {
        return report.origins();
    }

    /** How many pages of sentences there are. */
    public int pages() {
        return Math.max(1, (testimonies.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** The page shown, from 1. */
    public int page() {
        return page;
    }

    /** The address of a page of sentences. */
    public String page(int number) {
        return visit.here("page", number == 1 ? "" : Integer.toString(number));
    }

    /** The sentences of the page. */
    public List<Told> told() {
        int from = (page - 1) * ON_A_PAGE;
        return told(from, Math.min(from + ON_A_PAGE, count()));
    }

    /** The first few. */
    public List<Told> first() {
        return told(0, Math.min(IN_PLACE, count()));
    }

    private List<Told> told(int from, int to) {
        Set<String> origins = new HashSet<>();
        testimonies.subList(0, from).forEach(told -> origins.add(told.origin()));
        return testimonies.subList(from, to).stream()
                .map(told -> told(told, isCopy(told, origins)))
                .toList();
    }

    /** Two sentences of one document are no copies of each other. */
    private boolean isCopy(Testimony told, Set<String> origins) {
        boolean first = origins.add(told.origin());
        return !first
                && testimonies.stream()
                        .anyMatch(other -> other.origin().equals(told.origin())
                                && !other.document().equals(told.document()));
    }

    private Told told(Testimony told, boolean isCopy) {
        Statement said = told.said();
        Document document = told.document();
        String language = said.said().language();
        String modality = words().find("modality." + said.modality().code());
        return new Told(
                cut(FactReport.sentence(told).sentence(), LONGEST),
                language,
                language.equals(words().language()) ? null : words().languageName(language),
                cut(document.publishedBy(), LONGEST),
                published(document),
                said.saidBy().isEmpty() ? null : words().get("quoting", cut(String.join(", ", said.saidBy()), LONGEST)),
                modality,
                inText(told),
                Links.safe(document.url()),
                isCopy);
    }

    private String published(Document document) {
        return document.published() == null
                ? words().get("undated")
                : words().period(Objects.requireNonNull(document.published()));
    }

    private String inText(Testimony told) {
        String id = told.said().id();
        return visit.link("/document", "id", told.document().id()) + "&statement=" + id + "#s-" + id;
    }

    private List<Source> sources(List<Testimony> told) {
        return told.stream()
                .limit(MOST_BY)
                .map(each -> new Source(
                        cut(each.document().publishedBy(), 100) + ", " + published(each.document()), inText(each)))
                .toList();
    }

    private @Nullable String more(List<Testimony> told) {
        return told.size() > MOST_BY ? words().get("document.fact.more", told.size() - MOST_BY) : null;
    }

    /** What sources disagree on. */
    public List<Dispute> disputes() {
        return report.disputes().stream().map(this::dispute).toList();
    }

    private Dispute dispute(FactReport.Dispute dispute) {
        List<Account> accounts = dispute.accounts().stream()
                .map(account -> new Account(
                        account.words(),
                        account.isThis(),
                        sources(account.told()),
                        more(account.told()),
                        fact(account.told())))
                .toList();
        return new Dispute(dispute.about(), kind(dispute.kind()), dispute.remark(), accounts);
    }

    private String kind(Conflict.Kind kind) {
        return words().get("document.fact.differ." + kind.name().toLowerCase(Locale.ROOT));
    }

    private String fact(List<Testimony> told) {
        return address(told.get(0).said().id());
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int at = Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
        return text.substring(0, at) + " …";
    }
}
