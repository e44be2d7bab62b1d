package dyad.brief;

import dyad.model.Dyad;
import dyad.reader.Reading;
import dyad.record.fact.Comparing;
import dyad.record.fact.Concluding;
import dyad.record.fact.Facts;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
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

    private final Dyad dyad;
    private final @Nullable LocalDate asOf;
    private final Selection selection;
    private final List<Source> sources;
    private final List<Section> sections;

    private Brief(Dyad dyad, @Nullable LocalDate asOf, Selection selection, Citing citing) {
        this.dyad = dyad;
        this.asOf = asOf;
        this.selection = selection;
        this.sources = citing.sources();
        Facts facts = CONCLUDING.of(selection.used(), asOf);
        this.sections = new Outline(dyad, facts, citing).sections();
    }

    /**
     * The brief on two states.
     *
     * @param dyad the states
     * @param readings documents with their statements; what is not about the two is passed over
     * @param asOf only documents published by this day are used, or null for all
     */
    public static Brief of(Dyad dyad, List<Reading> readings, @Nullable LocalDate asOf) {
        Selection selection = Selection.of(dyad, readings, asOf);
        return new Brief(dyad, asOf, selection, Citing.of(selection.used()));
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
