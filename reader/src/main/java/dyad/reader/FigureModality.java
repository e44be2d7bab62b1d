package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.quantity.Quantity;
import dyad.language.time.TimeMention;
import dyad.model.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decision 4 for figures: of several amounts in one sentence each has the words of its own part only. */
final class FigureModality {
    private static final Modality[] STRONGEST_FIRST = {Modality.DENIED, Modality.PROPOSED, Modality.PLANNED};
    private static final int REACH = 20;

    private final int[] before = new int[STRONGEST_FIRST.length];
    private final int[] after = new int[STRONGEST_FIRST.length];
    private final ComparedTimes compared;
    private final int fall;
    private final int measure;
    private final int[] amountVerbs;
    private final int finite;
    private final int none;
    private final int contrast;
    private final int period;
    private final int goal;
    private final SaidUntrue whole;
    private final FigureIntent intent;

    FigureModality(Classes classes, ComparedTimes compared, boolean verbLast) {
        this.compared = compared;
        intent = new FigureIntent(classes, verbLast);
        for (int i = 0; i < STRONGEST_FIRST.length; i++) {
            before[i] = classes.number("modality." + STRONGEST_FIRST[i].code());
            after[i] = classes.number("modality-after." + STRONGEST_FIRST[i].code());
        }
        fall = classes.number("trend.down");
        measure = classes.number("measure");
        amountVerbs = new int[] {measure, classes.number("trend.up"), classes.number("trend.down")};
        finite = classes.number("finite");
        goal = classes.number("figure-goal");
        none = classes.number("modality.none");
        contrast = classes.number("contrast-if");
        period = classes.number("period");
        whole = new SaidUntrue(classes);
    }

    /** Fills the modality of an amount, and what of its period depends on it. */
    void fill(
            Draft draft,
            Passage passage,
            FigureReader.Reading reading,
            FigureReader.@Nullable Reading last,
            Discourse discourse) {
        Draft same = last != null && last.head == reading.head ? last.draft : null;
        boolean earlier = same != null && compared.isEarlier(passage.chart(), reading.value);
        Modality read = earlier ? Modality.ACTUAL : of(passage, reading.head, reading.value, reading.values, same);
        if (read != Modality.ACTUAL && passage.times().stream().noneMatch(FigurePeriod::isTold)) {
            draft.period = null;
        }
        TimeMention own = reading.own;
        if (own != null && own.period() != null && own.period().equals(draft.period)) {
            draft.period = PeriodChoice.fitting(own, read, discourse.published());
        }
        boolean ahead = read == Modality.ACTUAL && FigurePeriod.isFuture(draft.period, discourse.published());
        if (ahead && FigurePeriod.FLOWS.contains(draft.type) && isDone(passage.chart(), reading.head)) {
            draft.period = null;
            draft.evidence.remove("period");
            ahead = false;
        }
        draft.modality = ahead ? Modality.PLANNED : read;
    }

    /** "exported 15 billion and plans 18 next year": what has been done is of no time that lies ahead. */
    private boolean isDone(Chart chart, Head head) {
        Edge verb = head.isVerb() ? chart.at(head.from(), finite) : null;
        int forms = verb == null ? 0 : verb.forms();
        return (forms & Form.PAST) != 0 && (forms & (Form.PRESENT | Form.BASE | Form.FUTURE)) == 0;
    }

    /** The modality of an amount, given the one before it on the same head, if any. */
    private Modality of(Passage passage, Head head, Edge value, List<Edge> values, @Nullable Draft last) {
        Chart chart = passage.chart();
        if (whole.isSo(chart, value.from())) {
            return Modality.DENIED;
        }
        int start = Math.max(chart.from(), Math.min(head.from(), value.from()) - REACH);
        int previous = last == null ? -1 : last.evidence.getOrDefault("value", new int[] {0, -1})[1];
        if (previous > head.from() && previous <= value.from()) {
            start = previous;
            Modality own = find(passage, head, value, start, value.from(), before);
            own = own == Modality.ACTUAL ? intent.led(passage, value.from(), start) : own;
            if (own != Modality.ACTUAL) {
                return own;
            }
            if (!isNew(chart, start, core(value))) {
                return last == null ? Modality.ACTUAL : last.modality;
            }
        }
        Modality read = find(passage, head, value, start, value.from(), before);
        if (read == Modality.ACTUAL && chart.is(head.from(), goal)) {
            return Modality.PLANNED;
        }
        if (read == Modality.ACTUAL && head.from() >= value.to()) {
            read = find(passage, head, value, value.to(), head.from(), before);
        }
        if (read == Modality.ACTUAL) {
            read = intent.of(passage, head, value);
        }
        if (read == Modality.ACTUAL && isAhead(chart, head.to(), value.from())) {
            return Modality.PLANNED;
        }
        boolean said = head.to() <= value.from() && (isNew(chart, head.to(), core(value)) || isPutIn(chart, value));
        return read != Modality.ACTUAL || said
                ? read
                : find(passage, head, value, value.to(), Math.min(chart.to(), value.to() + REACH), after);
    }

    /** "торговля сократится на 5 процентов": a verb of the amount that can only tell what will be. */
    private boolean isAhead(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            for (int type : amountVerbs) {
                Edge verb = chart.at(at, type);
                int forms = verb == null ? 0 : verb.forms();
                if ((forms & Form.FUTURE) != 0 && (forms & (Form.PAST | Form.PRESENT | Form.BASE)) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Trade, at $180 million, is expected to": between two commas, so that what is said behind is said of another amount. */
    private static boolean isPutIn(Chart chart, Edge value) {
        int before = value.from() - 1;
        boolean opened = chart.tokens().is(before, ",") || chart.tokens().is(before - 1, ",");
        return opened && before > chart.from() && chart.tokens().is(value.to(), ",");
    }

    private static int core(Edge value) {
        return value.detail() instanceof Quantity quantity ? quantity.coreFrom() : value.from();
    }

    /** Whether these tokens hold a verb of their own. */
    private boolean isNew(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, measure) && chart.is(at, finite)) {
                return true;
            }
        }
        return false;
    }

    /** "3 млрд долларға, ал 2030 жылы 5 млрд долларға жеткізбек": where verbs stand last, an amount without one has that of the clause behind. */
    private boolean isLeftOpen(Passage passage, Edge value, int cue) {
        int clause = passage.clause(value.from());
        if (!passage.isVerbLast() || passage.clause(cue) != clause + 1) {
            return false;
        }
        for (int at = value.to(); at < cue && passage.clause(at) == clause; at++) {
            for (int type : amountVerbs) {
                if (passage.chart().is(at, type)) {
                    return false;
                }
            }
            if (passage.chart().is(at, finite)) {
                return false;
            }
        }
        return true;
    }

    private Modality find(Passage passage, Head head, Edge value, int from, int to, int[] cues) {
        Chart chart = passage.chart();
        for (int i = 0; i < cues.length; i++) {
            for (int at = chart.has(cues[i]) ? from : to; at < to; at++) {
                if (at >= value.to() && passage.endsAtVerb(at)) {
                    break;
                }
                int clause = passage.clause(at);
                boolean own = clause == passage.clause(value.from())
                        || at >= value.to() && isLeftOpen(passage, value, at)
                        || clause == passage.clause(head.from()) && !isAside(passage, head, value);
                if (own
                        && chart.is(at, cues[i])
                        && !isFall(chart, at, cues[i])
                        && !chart.is(at, none)
                        && !passage.isTime(at)
                        && !isContrast(chart, at, value.from())) {
                    return STRONGEST_FIRST[i];
                }
            }
        }
        return Modality.ACTUAL;
    }

    /** "если в 2021 году товарооборот составлял 300 млн, то": with a time and a verb of the past no condition, but one year set against another. */
    private boolean isContrast(Chart chart, int at, int to) {
        return chart.is(at, contrast) && chart.is(at + 1, period) && !isAhead(chart, at, to);
    }

    /** "dropped" of an amount is a fall; "fell through" is not. */
    private boolean isFall(Chart chart, int at, int cue) {
        Edge drop = chart.at(at, fall);
        Edge word = chart.at(at, cue);
        return drop != null && word != null && word.to() <= drop.to();
    }

    /** The amount stands in a clause put in behind the head. */
    private static boolean isAside(Passage passage, Head head, Edge value) {
        return passage.clause(value.from()) != passage.clause(head.from()) && head.to() <= value.from();
    }
}
