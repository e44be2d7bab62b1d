package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.life.Changes;
import dyad.record.life.Concluding;
import dyad.record.life.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads about two states: staccato facts and dates, each with the sentence it was read from. The same readings, in any
 * order, give the same brief.
 *
 * <pre>{@code
 * Brief brief = Brief.of(Dyad.of("KAZ", "ITA"), readings, Terms.PLAIN);
 * System.out.print(BriefFormat.TEXT.write(brief));
 * }</pre>
 */
public final class Brief {
    private static final Publishers PUBLISHERS = Publishers.load();

    /** What stands for a date that nothing tells, where a file must carry one. */
    private static final LocalDate UNKNOWN = LocalDate.of(2000, 1, 1);

    /** So many lines are some four pages with their footnotes. */
    private static final int LONG = 40;

    private final Messages words;
    private final Dyad dyad;
    private final @Nullable LocalDate asOf;
    private final @Nullable LocalDate since;
    private final Selection selection;
    private final List<Source> sources;
    private final List<Section> sections;

    private Brief(
            Messages words,
            Dyad dyad,
            @Nullable LocalDate asOf,
            @Nullable LocalDate since,
            Selection selection,
            List<Source> sources,
            List<Section> sections) {
        this.words = words;
        this.dyad = dyad;
        this.asOf = asOf;
        this.since = since;
        this.selection = selection;
        this.sources = sources;
        this.sections = sections;
    }

    /** The languages a brief can be written in, ISO 639-1; where none is asked for it is English. */
    public static List<String> languages() {
        return Messages.LANGUAGES;
    }

    /**
     * The brief on two states.
     *
     * @param dyad the states
     * @param readings documents with their statements; what is not about the two is passed over, and what is marked as rejected is told
     *     apart
     * @throws IllegalArgumentException for a language there is none in
     */
    public static Brief of(Dyad dyad, List<Reading> readings, Terms terms) {
        Messages words = Messages.of(terms.language());
        Selection selection = Selection.of(dyad, readings, terms.asOf());
        Citing citing = Citing.of(selection.cited());
        Facts facts = facts(selection, terms.comparing(), terms.asOf());
        Outline outline = new Outline(dyad, facts, citing, words);
        List<Section> sections = new ArrayList<>(outline.sections());
        sections.addAll(outline.rejected(selection.rejected()));
        return new Brief(words, dyad, terms.asOf(), null, selection, citing.sources(facts), sections);
    }

    /**
     * What documents published after a day have brought. A source without a date is nobody's news.
     *
     * @param since the day
     */
    public static Brief since(Dyad dyad, List<Reading> readings, LocalDate since, Terms terms) {
        List<Reading> before = readings.stream()
                .filter(reading -> {
                    LocalDate day = reading.document().day();
                    return day == null || !day.isAfter(since);
                })
                .toList();
        Facts then = facts(Selection.of(dyad, before, terms.asOf()), terms.comparing(), since);
        return since(dyad, then, readings, since, terms);
    }

    /**
     * What is in the later readings and was not concluded from the earlier: new facts and values, further steps, new contradictions.
     *
     * @param then what was known then, as {@link #facts(Dyad, List, Comparing)} gives it
     * @param after what is known now
     * @param since the day on which the earlier was known, for the heading
     */
    public static Brief since(Dyad dyad, Facts then, List<Reading> after, LocalDate since, Terms terms) {
        Messages words = Messages.of(terms.language());
        Selection selection = Selection.of(dyad, after, terms.asOf());
        Facts now = facts(selection, terms.comparing(), terms.asOf());
        Changes changes = Changes.between(then, now);
        News news = new News(dyad, changes, selection, since, words);
        return new Brief(words, dyad, terms.asOf(), since, selection, news.sources(now), news.sections());
    }

    /** All that is concluded on two states, however it is told. */
    public static Facts facts(Dyad dyad, List<Reading> readings, Comparing comparing) {
        return facts(Selection.of(dyad, readings, null), comparing, null);
    }

    static Facts facts(Selection selection, Comparing comparing, @Nullable LocalDate asOf) {
        return new Concluding(PUBLISHERS, comparing).of(selection.used(), asOf);
    }

    /** The pictures of its figures, in the order of the text. */
    public List<Chart> charts() {
        return sections.stream().flatMap(section -> section.charts().stream()).toList();
    }

    /** The words it is written in. */
    public Messages words() {
        return words;
    }

    /** The two states. */
    public Dyad dyad() {
        return dyad;
    }

    /** What stands above it. */
    public Heading heading() {
        return new Heading(this);
    }

    /** Names of the two states. */
    public String title() {
        return words.get("title", words.state(dyad.first()), words.state(dyad.second()));
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** The as-on date as one day, for files that must carry a date: that of the latest source where none is asked for. */
    LocalDate date() {
        Period latest = selection.latest();
        LocalDate last = latest == null ? null : latest.last();
        return asOf != null ? asOf : last == null ? UNKNOWN : last;
    }

    /** For a brief on what is new, the day since when; otherwise null. */
    @Nullable
    LocalDate since() {
        return since;
    }

    /** What was used and what was left out. */
    Selection selection() {
        return selection;
    }

    /** The documents it rests on, with the sentences used. */
    public List<Source> sources() {
        return sources;
    }

    /** What it tells, by section. */
    public List<Section> sections() {
        return sections;
    }

    /**
     * A part of the brief on paper.
     *
     * @param key a name for it in a file
     * @param heading what stands above it
     */
    record Part(String key, String heading) {}

    /** The parts on paper, in their order: what something was found on, what nothing was found on, and the sources. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        told().forEach(section -> parts.add(new Part(section.key(), section.heading())));
        if (!silent().isEmpty()) {
            parts.add(new Part("nothing", words.get("nothing.on")));
        }
        parts.add(new Part("sources", words.get("section.sources")));
        return parts;
    }

    /** The sections with something in them: on paper the others are no more than named. */
    public List<Section> told() {
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    /** Headings of the sections that nothing was found on. */
    public List<String> silent() {
        return sections.stream().filter(Section::isEmpty).map(Section::heading).toList();
    }

    /** Whether it is so long that whoever has it on paper looks for its parts. */
    boolean isLong() {
        return sections.stream().mapToInt(Section::size).sum() > LONG;
    }
}
