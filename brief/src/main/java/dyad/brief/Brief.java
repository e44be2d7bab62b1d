package dyad.brief;

import dyad.model.Dyad;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import dyad.record.life.Changes;
import dyad.record.life.Concluding;
import dyad.record.life.Facts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads about two states: staccato facts and dates, each with the sentence it was read from. The same readings, in any
 * order, give the same brief.
 *
 * <pre>{@code
 * Brief brief = Brief.of(Dyad.of("KAZ", "ITA"), readings, null);
 * System.out.print(BriefFormat.TEXT.write(brief));
 * }</pre>
 */
public final class Brief {
    private static final Concluding CONCLUDING = new Concluding(Publishers.load(), new Comparing(Rates.NONE));

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

    /** The brief on two states in English. */
    public static Brief of(Dyad dyad, List<Reading> readings, @Nullable LocalDate asOf) {
        return of(dyad, readings, asOf, "en");
    }

    /**
     * The brief on two states. Sentences and names stay in the language of their source.
     *     *
     * @param dyad the states
     * @param readings documents with their statements; what is not about the two is passed over
     * @param asOf only documents published by this day are used, or null for all
     * @param language one of {@link #languages()}
     * @throws IllegalArgumentException for any other language
     */
    public static Brief of(Dyad dyad, List<Reading> readings, @Nullable LocalDate asOf, String language) {
        Messages words = Messages.of(language);
        Selection selection = Selection.of(dyad, readings, asOf);
        Citing citing = Citing.of(selection.used());
        Facts facts = CONCLUDING.of(selection.used(), asOf);
        List<Section> sections = new Outline(dyad, facts, citing, words).sections();
        return new Brief(words, dyad, asOf, null, selection, citing.sources(), sections);
    }

    /**
     * What documents published after a day have brought. A source without a date is nobody's news.
     *
     * @param since the day
     * @param asOf only documents published by this day are used, or null for all
     * @param language one of {@link #languages()}
     */
    public static Brief since(
            Dyad dyad, List<Reading> readings, LocalDate since, @Nullable LocalDate asOf, String language) {
        List<Reading> before = readings.stream()
                .filter(reading -> {
                    LocalDate day = reading.document().day();
                    return day == null || !day.isAfter(since);
                })
                .toList();
        Facts then = CONCLUDING.of(Selection.of(dyad, before, asOf).used(), since);
        return since(Messages.of(language), dyad, then, readings, since, asOf);
    }

    /**
     * What is in the later readings and was not in the earlier: new facts and values, further steps, new contradictions.
     *
     * @param before what was known then
     * @param after what is known now
     * @param since the day on which the earlier was known, for the heading
     * @param language one of {@link #languages()}
     */
    public static Brief since(Dyad dyad, List<Reading> before, List<Reading> after, LocalDate since, String language) {
        Facts then = CONCLUDING.of(Selection.of(dyad, before, null).used(), null);
        return since(Messages.of(language), dyad, then, after, since, null);
    }

    private static Brief since(
            Messages words, Dyad dyad, Facts then, List<Reading> after, LocalDate since, @Nullable LocalDate asOf) {
        Selection selection = Selection.of(dyad, after, asOf);
        News news =
                new News(dyad, Changes.between(then, CONCLUDING.of(selection.used(), asOf)), selection.used(), words);
        return new Brief(words, dyad, asOf, since, selection, news.sources(), news.sections());
    }

    /** The words it is written in. */
    Messages words() {
        return words;
    }

    Dyad dyad() {
        return dyad;
    }

    /** Names of the two states. */
    String title() {
        return words.get("title", words.state(dyad.first()), words.state(dyad.second()));
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
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

    List<Source> sources() {
        return sources;
    }

    List<Section> sections() {
        return sections;
    }
}
