package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Period;
import dyad.record.fact.Difference;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Series;
import dyad.record.fact.Standing;
import dyad.record.fact.Testimony;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures on two states and what disagrees among them, in words of a language. */
public final class FigureWords {
    private final Dyad dyad;
    private final Messages words;

    /** The words for the figures on two states. */
    public FigureWords(Dyad dyad, Messages words) {
        this.dyad = dyad;
        this.words = words;
    }

    /** What a series measures, with its direction. */
    public String heading(Series series) {
        return new Wording(dyad, words)
                .indicator(series.points().get(0).told().get(0).figure());
    }

    /** What a value covers; that it is not told where it is not. */
    public String period(@Nullable Period period) {
        return period(period, words);
    }

    static String period(@Nullable Period period, Messages words) {
        return period == null ? words.get("no.period") : words.period(period);
    }

    /** The value with its bound, and what it is not where it is no plain fact. */
    public String value(Testimony told) {
        return value(told, words);
    }

    static String value(Testimony told, Messages words) {
        String modality = words.find("modality." + told.figure().modality().code());
        String shown = words.amount(told.figure()).shown();
        return modality == null || modality.isEmpty() ? shown : shown + ", " + modality;
    }

    /** The value as one side of a difference, with its time where the other is of another, and what it is where that is. */
    public String side(Testimony told, Testimony other) {
        return side(told, other, words);
    }

    static String side(Testimony told, Testimony other, Messages words) {
        Period mine = told.figure().period();
        boolean same = Objects.equals(mine, other.figure().period());
        boolean mirrored = !told.said().type().equals(other.said().type());
        String what = mirrored ? words.get("indicator." + told.said().type()) + ": " : "";
        return what + value(told, words) + (same ? "" : ", " + period(mine, words));
    }

    /** Who told it and when, and what people decided on it. */
    public String source(Testimony told) {
        return StatementWords.source(told.document(), told.said(), words);
    }

    /** The sentence that tells it. */
    public String sentence(Testimony told) {
        return StatementWords.sentence(told.document(), told.said());
    }

    /** The figure the record stands by, with the reason. */
    public String standing(Standing standing) {
        return standing(standing, words);
    }

    static String standing(Standing standing, Messages words) {
        return words.get(
                "stands.by",
                words.amount(standing.told().figure()).shown(),
                words.get("reason." + standing.reason().code(), standing.sources()));
    }

    /** What kind of disagreement it is, of which period where it is one, and who decided what on it. */
    public String difference(Disagreement one) {
        return difference(one, words) + JudgedWords.bracketed("", JudgedWords.of(one.judged(), words));
    }

    static String difference(Disagreement one, Messages words) {
        Period period = one.one().get(0).figure().period();
        String kind = words.get("difference." + one.difference().code());
        return period == null || !period.equals(one.other().get(0).figure().period())
                ? kind
                : kind + ", " + words.period(period);
    }

    /** The pictures of a series, one a unit; none where there is too little to compare. */
    public List<Chart> charts(String id, Series series) {
        List<Testimony> told = new ArrayList<>();
        series.points().forEach(point -> told.addAll(point.told()));
        Set<Testimony> disputed = new HashSet<>();
        for (Disagreement one : series.disagreements()) {
            if (one.difference() == Difference.CONTRADICTION) {
                disputed.addAll(one.one());
                disputed.addAll(one.other());
            }
        }
        return Chart.of(id, heading(series), told, disputed, words);
    }
}
