package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeMention.Kind;
import dyad.model.Bound;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the figures that rules give: value, unit, bound, the sign of a change, the date of a stock. */
final class RuleFigures {
    private static final Set<Kind> DATES = EnumSet.of(Kind.AS_OF, Kind.DURING);
    /** The ways of choosing a time that are read here. */
    static final Set<String> TIMES = Set.of("stock", "flow", "near");

    /** The month in which years of schools and universities begin, or a later one. */
    private static final int TERM_BEGINS = 8;

    private static final Set<Kind> ANY = EnumSet.of(Kind.AS_OF, Kind.DURING, Kind.SINCE, Kind.BY);
    private static final Set<Kind> STARTS = EnumSet.of(Kind.AS_OF, Kind.DURING, Kind.SINCE);

    /** Trade of which nothing is said is of when the trade told before was. */
    private static final Set<String> CARRIED = Set.of("exports", "imports", "trade-turnover");

    /** Who and what crossed a border in the stretch of time that the amounts before were of. */
    private static final Set<String> MOVED = Set.of("visitors", "passengers", "freight");

    /** Flights are counted by the week: those of one day are seven times as many. */
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    private static final String DAILY = "per-day";
    private static final String WEEKLY = "per-week";

    private final Trend trends;
    private final ChangePeriod periods;
    private final PaperTimes papers;
    private final int percent;
    private final int compared;
    private final ComparedTimes levels;
    private final int present;
    private final int today;
    private final NextAct next;
    private final int now;
    private final int academicYear;

    RuleFigures(Classes classes) {
        trends = new Trend(classes);
        levels = new ComparedTimes(classes);
        periods = new ChangePeriod(classes, levels);
        papers = new PaperTimes(classes);
        percent = classes.number(QuantityReader.PERCENT);
        compared = classes.number("compare-with");
        next = new NextAct(classes);
        today = classes.number("rate-today");
        present = classes.number("rate-now");
        now = classes.number("counted.now");
        academicYear = classes.number("academic-year");
    }

    /** Fills value, unit and bound; false where the slot is empty or says no change although one is to be read. */
    boolean fill(Draft draft, Map<String, String> fields, Match match, Passage passage) {
        String given = fields.getOrDefault("value", "$value");
        if (!given.startsWith("$")) {
            draft.value = new BigDecimal(given);
            draft.unit = unit(fields, match, "count");
            return true;
        }
        Capture slot = match.slot(given.substring(1));
        if (slot == null || slot.edge() == null || slot.edge().detail() == null) {
            return false;
        }
        draft.evidence("value", slot.from(), slot.to());
        draft.aside = fields.containsKey("aside");
        boolean read = "change".equals(fields.get("measure"))
                ? change(draft, passage.chart(), slot)
                : level(draft, slot.edge().detail());
        String units = fields.get("units");
        if (units != null && !Set.of(units.split("\\|")).contains(draft.unit)) {
            return false;
        }
        draft.unit = unit(fields, match, draft.unit);
        if (draft.type.equals("flights") && draft.unit.equals(DAILY)) {
            draft.value = draft.value.multiply(WEEK);
            draft.unit = WEEKLY;
        }
        if (fields.containsKey("bound")) {
            draft.bound = Bound.of(fields.get("bound"));
        }
        return read;
    }

    private static boolean level(Draft draft, @Nullable Object detail) {
        if (detail instanceof Quantity quantity) {
            draft.value = quantity.value();
            draft.upTo = quantity.upTo();
            draft.bound = quantity.bound();
            draft.unit = quantity.unit();
        } else {
            draft.value = new BigDecimal(String.valueOf(detail));
        }
        return true;
    }

    private boolean change(Draft draft, Chart chart, Capture slot) {
        draft.measure = Measure.CHANGE;
        draft.unit = "%";
        for (Trend.Change change : trends.changes(chart, percent)) {
            if (change.edge().from() < slot.to() && slot.from() < change.edge().to()) {
                draft.value = change.value();
                draft.bound = change.bound();
                return true;
            }
        }
        return false;
    }

    /** What a change is against: what the text compares with, the first of "between 2015 and 2023", or the year before. */
    void against(Draft draft, Passage passage, Discourse discourse) {
        int[] value = draft.evidence.get("value");
        if (draft.kind != dyad.model.Kind.FIGURE || draft.measure != Measure.CHANGE || value == null) {
            return;
        }
        Period read = draft.period;
        draft.period = null;
        periods.fill(draft, passage, new Edge(percent, value[0], value[1], Form.WORD, null), discourse);
        draft.period = draft.period == null ? read : draft.period;
        Period span = draft.period;
        if (span != null && span.isYears()) {
            draft.against = span.firstYear();
            draft.period = span.lastYear();
        }
    }

    /** A literal unit, or the rate in a slot: "three times <i>a week</i>". */
    private static String unit(Map<String, String> fields, Match match, String otherwise) {
        String given = fields.getOrDefault("unit", otherwise);
        Capture slot = given.startsWith("$") ? match.slot(given.substring(1)) : null;
        Object detail = slot == null || slot.edge() == null ? null : slot.edge().detail();
        String rate = detail instanceof TimeMention time ? time.rate() : null;
        return rate != null ? rate : given.startsWith("$") ? otherwise : given;
    }

    /**
     * The period of a figure, by the expression of time nearest its value, else its act: {@code stock} the date it is of, of a rate also the
     * date from which it holds, never a date to come; {@code flow} the stretch it covers; {@code near} any. A stock of which nothing is said
     * is of the document's date.
     */
    @Nullable
    Period period(String how, Draft draft, Passage passage, int from, int to, Discourse discourse) {
        int[] value = draft.evidence.get("value");
        TimeMention time = value == null ? null : time(how, draft, passage, value[0], value[1], discourse.published());
        time = time == null ? time(how, draft, passage, from, to, discourse.published()) : time;
        boolean actual = draft.modality == Modality.ACTUAL;
        if (time == null && !how.equals("near") && !actual) {
            time = time("near", draft, passage, from, to, discourse.published());
        }
        if (time == null && how.equals("flow") && CARRIED.contains(draft.type)) {
            Period carried = discourse.figurePeriod(draft.parties.all());
            boolean placed = passage.times().stream().anyMatch(t -> t.period() != null);
            return carried != null || placed || draft.modality != Modality.ACTUAL ? carried : discourse.span();
        }
        if (time == null || time.period() == null) {
            return !actual
                    ? null
                    : how.equals("stock") ? discourse.published() : unsaid(draft, passage, from, discourse);
        }
        boolean gone = FigurePeriod.isFuture(discourse.published(), time.period()) && time.kind() == Kind.DURING;
        if (how.equals("stock") && actual && gone && isNow(passage.chart(), from)) {
            return discourse.published();
        }
        draft.evidence("period", time.from(), time.to());
        Period period = time.kind() == Kind.SINCE ? FigurePeriod.since(time, discourse, draft) : time.period();
        return isAcademic(passage.chart(), time) ? academic(period) : period;
    }

    /** "the 2024/25 academic year" runs from September to August. */
    private static @Nullable Period academic(@Nullable Period period) {
        if (period == null
                || !period.isYears()
                || !period.lastYear().equals(FigurePeriod.shift(period.firstYear(), 1))) {
            return period;
        }
        return Period.of(period.firstYear() + "-09/" + period.lastYear() + "-08");
    }

    private boolean isAcademic(Chart chart, TimeMention time) {
        return chart.isWithin(time.from() - 3, time.to() + 3, academicYear);
    }

    /** "60 places a year" are of the year of the document; of visitors, the stretch that the amounts before were of. */
    private static @Nullable Period unsaid(Draft draft, Passage passage, int from, Discourse discourse) {
        Period published = discourse.published();
        boolean yearly = passage.times().stream()
                .anyMatch(t -> "per-year".equals(t.rate()) && passage.clause(t.from()) == passage.clause(from));
        if (yearly && published != null && published.year() != null) {
            return Period.year(published.year());
        }
        if (!MOVED.contains(draft.type)) {
            return null;
        }
        List<Period> told = passage.times().stream()
                .filter(t -> t.kind() == Kind.DURING)
                .map(TimeMention::period)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean timeless = passage.times().stream().noneMatch(t -> t.period() != null);
        // "handled 15 million tonnes in 2023, and 41,200 people took the train"
        return timeless ? discourse.span() : told.size() == 1 && passage.times().size() == 1 ? told.get(0) : null;
    }

    /** Whether the verb says that it is so today: "currently serve", "have settled". */
    private boolean isNow(Chart chart, int verb) {
        for (Edge edge : chart.at(verb)) {
            if ((edge.forms() & (Form.PRESENT | Form.BASE)) != 0 && (edge.forms() & Form.PAST) == 0) {
                return true;
            }
        }
        return chart.isWithin(verb - 2, verb + 1, now);
    }

    /** What the text only compares with does not count. */
    private @Nullable TimeMention time(
            String how, Draft draft, Passage passage, int from, int to, @Nullable Period published) {
        boolean rate = draft.unit.startsWith("per-");
        Set<Kind> kinds = how.equals("stock") && !rate ? DATES : how.equals("near") ? ANY : STARTS;
        boolean stock = how.equals("stock") && !rate;
        TimeMention time = PeriodChoice.near(
                passage,
                from,
                to,
                kinds,
                t -> !isComparison(passage.chart(), t)
                        && !levels.isLevel(passage.chart(), t)
                        && !levels.isOfPart(passage.chart(), to, t)
                        && !next.owns(t, passage.chart(), to)
                        && !(stock && isStretch(t))
                        && !(rate && isOver(t, passage, valueOf(draft, from), published))
                        && !papers.isTerm(draft, passage.chart(), t));
        LocalDate first =
                time == null || time.period() == null ? null : time.period().first();
        LocalDate last = published == null ? null : published.last();
        boolean future = first != null && last != null && first.isAfter(last);
        return stock && future ? null : time;
    }

    private static int valueOf(Draft draft, int otherwise) {
        int[] value = draft.evidence.get("value");
        return value == null ? otherwise : value[0];
    }

    /** What is flown today is not of a year that is over: "carried 90,000 last year and operates 7 flights a week". */
    private boolean isOver(TimeMention time, Passage passage, int value, @Nullable Period published) {
        for (int at = time.to(); at < value; at++) {
            if (passage.chart().is(at, today)) {
                return true;
            }
        }
        if (time.kind() != Kind.DURING || published == null || !PeriodChoice.isPast(time.period(), published)) {
            return false;
        }
        Chart chart = passage.chart();
        for (int at = value - 1; at >= chart.from() && passage.clause(at) == passage.clause(value); at--) {
            if (chart.is(at, present)) {
                return true;
            }
        }
        return false;
    }

    /** "over the past 20 years" is no date at which anything is counted; "in the 2024/25 academic year" is. */
    private static boolean isStretch(TimeMention time) {
        Period period = time.period();
        LocalDate first = period == null ? null : period.first();
        LocalDate last = period == null ? null : period.last();
        boolean academic = time.kind() == Kind.DURING
                && first != null
                && last != null
                && first.getMonthValue() >= TERM_BEGINS
                && first.plusYears(1).minusDays(1).equals(last);
        return period != null && period.isInterval() && !academic;
    }

    private boolean isComparison(Chart chart, TimeMention time) {
        int first = chart.tokens().is(time.from(), "on") ? time.from() : time.from() - 1;
        boolean on = first >= chart.from() && chart.tokens().is(first, "on");
        if (on
                && time.kind() == Kind.DURING
                && time.period() != null
                && !time.period().isDay()
                && !time.period().isInterval()) {
            return true;
        }
        for (int at = Math.max(chart.from(), time.from() - 1); at <= time.from(); at++) {
            if (chart.is(at, compared) || chart.endingAt(at, compared, 3) != null) {
                return true;
            }
        }
        return false;
    }
}
