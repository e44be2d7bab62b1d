package dyad.web.check;

import dyad.brief.CheckNote;
import dyad.brief.CheckReport;
import dyad.brief.Checked;
import dyad.brief.Links;
import dyad.brief.Messages;
import dyad.model.Period;
import dyad.record.fact.Verdict;
import dyad.web.page.ProblemWords;
import dyad.web.page.Visit;
import dyad.web.page.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the template of a checked draft asks for: its text with marks, and what there is to tell of each. */
public final class CheckPage {
    private static final String PASTED = "check.page.pasted";

    /** So much text and so many marked sentences are on one page, and so many sources of each. */
    private static final int CHARACTERS = 40_000;

    private static final int MARKS = 40;
    private static final int SOURCES = 4;
    private static final int NAMED = 2;

    /** Not by colour alone: each verdict has a sign of its own, which a screen reader passes over for its name. */
    private static final Map<Verdict, String> SIGNS = Map.of(
            Verdict.AGREES, "✓",
            Verdict.OUTDATED, "↻",
            Verdict.CONTRADICTS, "✕",
            Verdict.NOT_IN_RECORD, "?",
            Verdict.NOT_CHECKABLE, "–");

    private final Visit visit;
    private final String key;
    private final CheckedDraft draft;
    private final CheckReport report;
    private final List<List<Passage>> pages;
    private final int page;

    CheckPage(Visit visit, String key, CheckedDraft draft) {
        this.visit = visit;
        this.key = key;
        this.draft = draft;
        this.report = draft.report().in(visit.words());
        this.pages = pages(Passage.of(report.sentences()));
        this.page = visit.number("page", 1, 1, Math.max(1, pages.size()));
    }

    private static List<List<Passage>> pages(List<Passage> all) {
        List<List<Passage>> pages = new ArrayList<>();
        int characters = CHARACTERS;
        int marks = MARKS;
        for (Passage passage : all) {
            if (characters >= CHARACTERS || marks >= MARKS) {
                pages.add(new ArrayList<>());
                characters = 0;
                marks = 0;
            }
            pages.get(pages.size() - 1).add(passage);
            characters += passage.length();
            marks += passage.marked().size();
        }
        return pages;
    }

    /** As of when the record was asked, a remark each. */
    public List<String> asked() {
        List<String> asked = new ArrayList<>();
        LocalDate asOf = draft.times().asOf();
        Instant knownAt = draft.times().knownAt();
        if (asOf != null) {
            asked.add(visit.words().get("dyad.asOf") + " " + visit.words().period(Period.day(asOf)));
        }
        if (knownAt != null) {
            LocalDate day = LocalDate.ofInstant(knownAt, ZoneOffset.UTC);
            asked.add(visit.words().get("dyad.knownAt") + " " + visit.words().period(Period.day(day)));
        }
        return asked;
    }

    /** The words to show it in. */
    public Messages words() {
        return visit.words();
    }

    /** What the draft is called. */
    public String name() {
        boolean pasted = Messages.LANGUAGES.stream()
                .anyMatch(language -> Words.of(language).get(PASTED).equals(report.name()));
        return pasted ? visit.words().get(PASTED) : report.name();
    }

    /** Where it is shown. */
    public String address() {
        return "/check/" + key;
    }

    /** The passages of this page. */
    public List<Passage> passages() {
        return pages.isEmpty() ? List.of() : pages.get(page - 1);
    }

    /** The number of this page, from 1. */
    public int page() {
        return page;
    }

    /** How many pages there are. */
    public int pages() {
        return pages.size();
    }

    /** The verdicts, the gravest first. */
    public List<Verdict> verdicts() {
        return List.of(
                Verdict.CONTRADICTS, Verdict.OUTDATED, Verdict.NOT_IN_RECORD, Verdict.AGREES, Verdict.NOT_CHECKABLE);
    }

    /** A verdict in words. */
    public String name(Verdict verdict) {
        return words().get("verdict." + verdict.code());
    }

    /** The sign that stands for a verdict. */
    public String sign(Verdict verdict) {
        return SIGNS.getOrDefault(verdict, "");
    }

    /** How many sentences have this verdict. */
    public int count(Verdict verdict) {
        return report.count(verdict);
    }

    /** What there is to tell of a sentence. */
    public List<CheckNote> notes(Checked sentence) {
        return report.notes(sentence);
    }

    /** Why, and what to write; of those who agree the first few. */
    public List<String> advice(CheckNote note) {
        if (note.verdict() != Verdict.AGREES) {
            return note.advice();
        }
        List<String> sources =
                note.agreeing().stream().map(CheckNote.Told::label).distinct().toList();
        String first = String.join("; ", sources.subList(0, Math.min(NAMED, sources.size())));
        String more = sources.size() > NAMED ? " " + words().count("check.page.more", sources.size() - NAMED) : "";
        return List.of(words().get("check.agrees", first) + more);
    }

    /** Who says it: first who says otherwise, or where nobody does, who agrees; no more than a few. */
    public List<CheckNote.Told> told(CheckNote note) {
        List<CheckNote.Told> all = new ArrayList<>(note.told());
        all.addAll(note.agreeing());
        return all.stream().limit(SOURCES).toList();
    }

    /** How many more there are. */
    public int more(CheckNote note) {
        return Math.max(0, note.told().size() + note.agreeing().size() - SOURCES);
    }

    /** The page of a source's document. */
    public String document(CheckNote.Told told) {
        return visit.link("/document", "id", told.testimony().document().id());
    }

    /** The page of what a source states. */
    public String statement(CheckNote.Told told) {
        return visit.link("/statements/" + told.testimony().said().id());
    }

    /** Where a source was published, if that may be followed. */
    public @Nullable String original(CheckNote.Told told) {
        return Links.safe(told.testimony().document().url());
    }

    /** The language of a draft's sentence, for who reads it aloud. */
    public String language(Checked sentence) {
        String language = sentence.document().language();
        return language == null ? "" : language;
    }

    /** What could not be read of the draft. */
    public List<String> issues() {
        return draft.issues().stream()
                .map(each -> ProblemWords.of(each, words()))
                .toList();
    }

    /** Whether it can be had with comments. */
    public boolean isWord() {
        return draft.word() != null;
    }

    /** Whether nothing in it can be checked. */
    public boolean isEmpty() {
        return report.sentences().stream()
                .allMatch(sentence -> sentence.findings().isEmpty());
    }
}
