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
    private static final Publishers PUBLISHERS = Publishers.load();
    private static final Comparing COMPARING = new Comparing(Rates.NONE);

    private final Dyad dyad;
    private final @Nullable LocalDate asOf;
    private final @Nullable LocalDate since;
    private final Selection selection;
    private final List<Source> sources;
    private final List<Section> sections;

    private Brief(
            Dyad dyad,
            @Nullable LocalDate asOf,
            @Nullable LocalDate since,
            Selection selection,
            List<Source> sources,
            List<Section> sections) {
        this.dyad = dyad;
        this.asOf = asOf;
        this.since = since;
        this.selection = selection;
        this.sources = sources;
        this.sections = sections;
    }

    /** The brief on two states, without any rates, and where nobody decided anything on two statements. */
    public static Brief of(Dyad dyad, List<Reading> readings, @Nullable LocalDate asOf) {
        return of(dyad, readings, COMPARING, asOf);
    }

    /**
     * The brief on two states.
     *
     * @param dyad the states
     * @param readings documents with their statements; what is not about the two is passed over
     * @param comparing with the rates and the decisions on two statements that count
     * @param asOf only documents published by this day are used, or null for all
     */
    public static Brief of(Dyad dyad, List<Reading> readings, Comparing comparing, @Nullable LocalDate asOf) {
        Selection selection = Selection.of(dyad, readings, asOf);
        Citing citing = Citing.of(selection.used());
        Facts facts = facts(selection.used(), comparing, asOf);
        List<Section> sections = new Outline(dyad, facts, citing).sections();
        return new Brief(dyad, asOf, null, selection, citing.sources(), sections);
    }

    /**
     * What documents published after a day have brought. A source without a date is nobody's news.
     *
     * @param comparing with the rates and the decisions on two statements that count
     * @param since the day
     * @param asOf only documents published by this day are used, or null for all
     */
    public static Brief since(
            Dyad dyad, List<Reading> readings, Comparing comparing, LocalDate since, @Nullable LocalDate asOf) {
        List<Reading> before = readings.stream()
                .filter(reading -> {
                    LocalDate day = reading.document().day();
                    return day == null || !day.isAfter(since);
                })
                .toList();
        Facts then = facts(Selection.of(dyad, before, asOf).used(), comparing, since);
        return since(dyad, then, readings, comparing, since, asOf);
    }

    /**
     * What is in the later readings and was not in the earlier: new facts and values, further steps, new contradictions.
     *
     * @param then what was known then, as {@link #facts} gives it
     * @param after what is known now
     * @param comparing with the rates and the decisions on two statements that count now
     * @param since the day on which the earlier was known, for the heading
     * @param asOf only documents published by this day are used, or null for all
     */
    public static Brief since(
            Dyad dyad,
            Facts then,
            List<Reading> after,
            Comparing comparing,
            LocalDate since,
            @Nullable LocalDate asOf) {
        Selection selection = Selection.of(dyad, after, asOf);
        Changes changes = Changes.between(then, facts(selection.used(), comparing, asOf));
        News news = new News(dyad, changes, selection.used());
        return new Brief(dyad, asOf, since, selection, news.sources(), news.sections());
    }

    /** All that is concluded on two states, however it is told. */
    public static Facts facts(Dyad dyad, List<Reading> readings, Comparing comparing) {
        return facts(Selection.of(dyad, readings, null).used(), comparing, null);
    }

    private static Facts facts(List<Reading> used, Comparing comparing, @Nullable LocalDate asOf) {
        return new Concluding(PUBLISHERS, comparing).of(used, asOf);
    }

    Dyad dyad() {
        return dyad;
    }

    /** Names of the two states. */
    String title() {
        return Messages.english().get("title", StateNames.of(dyad.first()), StateNames.of(dyad.second()));
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
