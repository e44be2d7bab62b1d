package dyad.web.answer;

import dyad.brief.Brief;
import dyad.brief.Line;
import dyad.brief.Links;
import dyad.brief.Piece;
import dyad.brief.Section;
import dyad.brief.Source;
import dyad.brief.Terms;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.fact.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A brief on two states.
 *
 * @param note what the answer is
 * @param dyad the states
 * @param title their names
 * @param language what it is written in
 * @param asOn as on when, in words
 * @param asOf the last day of publication that counts, or null
 * @param knownAt the instant at which the record is asked, or null
 * @param total how many lines there are in all parts
 * @param next cursor of the next part, or null
 * @param sections with the lines of this part
 * @param sources the sentences these lines rest on
 */
@Schema(description = "A brief on two states: lines of facts, and the sentences they rest on.")
public record BriefAnswer(
        @Schema(description = "What the answer is, and is not")
        String note,

        @Schema(description = "The two states, codes in order", example = "ITA-KAZ")
        String dyad,

        @Schema(description = "Names of the two states", example = "Italy – Kazakhstan")
        String title,

        @Schema(
                description = "Language of headings, dates, numbers and names of states",
                allowableValues = {"en", "it", "kk", "ru"})
        String language,

        @Schema(description = "As on when, in words") String asOn,

        @Schema(description = "Last day of publication that counts; absent where all does") @Nullable
        String asOf,

        @Schema(description = "Instant at which the record is asked; absent where all it holds now counts") @Nullable
        String knownAt,

        @Schema(description = "How many lines there are in all parts")
        int total,

        @Schema(description = "Cursor of the next part; absent in the last") @Nullable
        String next,

        @Schema(description = "Sections; one that is empty says that nothing was found in the sources read")
        List<BriefSection> sections,

        @Schema(description = "The documents and sentences that the lines of this part rest on")
        List<BriefSource> sources) {

    /**
     * A section.
     *
     * @param key its name
     * @param heading its heading
     * @param lines its lines
     */
    @Schema(description = "A section of a brief.")
    public record BriefSection(
            @Schema(description = "Its name, the same in every language", example = "agreements")
            String key,

            @Schema(description = "Its heading") String heading,
            @Schema(description = "Its lines") List<BriefLine> lines) {}

    /**
     * A line.
     *
     * @param group what it stands under within the section, or null
     * @param text what it says
     * @param fact id of the fact, or null where it tells several or a contradiction
     * @param type type of the fact, or null
     * @param status how far it has come, or null
     * @param sentences numbers of the sentences
     */
    @Schema(description = "A line of a brief: one fact.")
    public record BriefLine(
            @Schema(
                    description =
                            "What it stands under within the section: an indicator, or a status; absent where it stands alone")
            @Nullable
            String group,

            @Schema(description = "What it says") String text,

            @Schema(
                    description =
                            "Id of the statement that told the fact first; absent where a line tells of several, or of a contradiction")
            @Nullable
            String fact,

            @Schema(description = "An indicator, event type or tie type") @Nullable
            String type,

            @Schema(description = "How far it has come", example = "signed") @Nullable
            String status,

            @Schema(description = "Numbers of the sentences it rests on, under sources")
            List<Integer> sentences) {}

    /**
     * A document.
     *
     * @param document its id
     * @param publisher who published it, or null
     * @param published when, or null
     * @param url where, or null
     * @param copyOf id of the document that it is a copy of, or null
     * @param translationOf id of the document that it is a translation of, or null
     * @param sentences the sentences used
     */
    @Schema(description = "A document that lines rest on.")
    public record BriefSource(
            @Schema(description = "Id of the document") String document,

            @Schema(description = "Who published it; absent where that is not known") @Nullable
            String publisher,

            @Schema(description = "When, EDTF; absent where that is not known") @Nullable
            String published,

            @Schema(description = "Where, http or https; absent where that is not known", format = "uri") @Nullable
            String url,

            @Schema(description = "Id of the document whose text it copies: both count as one source; absent otherwise")
            @Nullable
            String copyOf,

            @Schema(
                    description =
                            "Id of the document whose text it translates: both count as one source; absent otherwise")
            @Nullable
            String translationOf,

            @Schema(description = "The sentences used") List<BriefSentence> sentences) {}

    /**
     * A sentence.
     *
     * @param number what lines refer to it by
     * @param quote its words
     * @param language its language
     * @param saidBy whom the text quotes
     * @param statements ids of what was read from it
     */
    @Schema(description = "A sentence of a source.")
    public record BriefSentence(
            @Schema(description = "What lines refer to it by", minimum = "1")
            int number,

            @Schema(description = "The sentence, word for word")
            String quote,

            @Schema(description = "Its language, BCP 47") String language,

            @Schema(description = "Whom the text quotes, outermost first; empty where the publisher speaks")
            List<String> saidBy,

            @Schema(description = "Ids of the statements read from it")
            List<String> statements) {}

    /**
     * The brief a record gives.
     *
     * @param since only what documents published after this day have brought, or null for all
     */
    public static Brief brief(Record record, Dyad dyad, @Nullable LocalDate since, Times times, String language) {
        Known known = Known.of(record, Query.of(dyad).knownAt(times.knownAt()));
        Terms terms = new Terms(known.comparing(), times.asOf(), language);
        return since == null ? Brief.of(dyad, known.marked(), terms) : Brief.since(dyad, known.marked(), since, terms);
    }

    /** All of a brief. */
    public static BriefAnswer of(Brief brief, Times times) {
        return of(brief, times, Part.whole());
    }

    /** A part of a brief. */
    public static BriefAnswer of(Brief brief, Times times, Part part) {
        List<BriefLine> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Section section : brief.sections()) {
            List<BriefLine> lines = lines(section);
            all.addAll(lines);
            sizes.add(lines.size());
        }
        List<BriefSection> sections = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        int at = 0;
        for (int i = 0; i < sizes.size(); i++) {
            int from = Math.max(at, part.from());
            int to = (int) Math.min(at + sizes.get(i), (long) part.from() + part.limit());
            List<BriefLine> here = from < to ? all.subList(from, to) : List.of();
            here.forEach(line -> used.addAll(line.sentences()));
            if (!here.isEmpty() || (sizes.get(i) == 0 && part.from() == 0)) {
                Section section = brief.sections().get(i);
                sections.add(new BriefSection(section.key(), section.heading(), List.copyOf(here)));
            }
            at += sizes.get(i);
        }
        return new BriefAnswer(
                Caveat.NOTE,
                brief.dyad().toString(),
                brief.title(),
                brief.words().language(),
                brief.heading().asOn(),
                times.day(),
                times.instant(),
                all.size(),
                part.next(all.size()),
                sections,
                sources(brief, used));
    }

    private static List<BriefLine> lines(Section section) {
        List<BriefLine> lines = new ArrayList<>();
        section.figures().forEach(table -> table.rows()
                .forEach(row -> lines.add(
                        line(table.indicator(), row.period() + ": " + text(row.value()), row.value(), row.item()))));
        section.groups().forEach(group -> group.lines()
                .forEach(line -> lines.add(line(group.heading(), text(line), line, line.item()))));
        return lines;
    }

    private static BriefLine line(@Nullable String group, String text, Line line, dyad.brief.@Nullable Item item) {
        return new BriefLine(
                group,
                text,
                item == null ? null : item.fact().told().get(0).said().id(),
                item == null ? null : item.said().type(),
                item == null ? null : item.life().now().code(),
                line.allNotes());
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.pieces().stream()
                .filter(piece -> piece.style() != Piece.Style.NOTES)
                .forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static List<BriefSource> sources(Brief brief, Set<Integer> used) {
        List<BriefSource> sources = new ArrayList<>();
        for (Source source : brief.sources()) {
            List<BriefSentence> sentences = source.notes().stream()
                    .filter(note -> used.contains(note.number()))
                    .map(BriefAnswer::sentence)
                    .toList();
            if (!sentences.isEmpty()) {
                Document document = source.document();
                String first = source.first() == null ? null : source.first().id();
                sources.add(new BriefSource(
                        document.id(),
                        document.publisher(),
                        document.published() == null
                                ? null
                                : document.published().edtf(),
                        Links.safe(document.url()),
                        source.isTranslation() ? null : first,
                        source.isTranslation() ? first : null,
                        sentences));
            }
        }
        return sources;
    }

    private static BriefSentence sentence(Source.Note note) {
        return new BriefSentence(
                note.number(),
                note.sentence(),
                note.language(),
                note.saidBy(),
                note.said().stream().map(Statement::id).toList());
    }
}
