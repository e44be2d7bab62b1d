package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.record.same.Overlap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A figure of a draft that tells how it is now: "270 companies operate", "trade stands at $5 billion". It is set against the newest. */
final class CurrentFigure {
    /** What comes in over years has no newest year that would stand for all. */
    private static final Set<String> GATHERED = Set.of("investment", "aid");

    private static final long YEAR = 360;
    private static final long LONGEST = 372;

    /** A count of a year and a half ago says little of today's. */
    private static final int LONG = 550;

    private static final int SHORTLY = 31;

    /** A bound that is kept though the count has grown by this much is an old one. */
    private static final BigDecimal GROWN = new BigDecimal("1.10");

    /** No count grows by more than this within a year without a word of it. */
    private static final BigDecimal QUICKLY = new BigDecimal("1.50");

    private final Comparing comparing;
    private final Figure figure;
    private final Testimony draft;
    private final Testimony timeless;
    private final List<Testimony> agreeing = new ArrayList<>();
    private final List<Testimony> differing = new ArrayList<>();

    CurrentFigure(Comparing comparing, Testimony draft, List<Testimony> figures, DecidedValues decided) {
        this.comparing = comparing;
        this.draft = draft;
        this.figure = draft.figure();
        this.timeless = timeless(draft);
        for (Testimony told : figures) {
            if (isKnownBy(told)) {
                sort(told);
            }
        }
        differing.removeIf(told -> decided.isBeside(told, agreeing));
    }

    /** The same figure with no time to it: only the values are compared then. */
    private static Testimony timeless(Testimony told) {
        Figure f = told.figure();
        Document d = told.document();
        return new Testimony(
                new Figure(f.said(), f.measure(), f.value(), f.upTo(), f.unit(), f.bound(), null, f.against()),
                new Document(d.id(), d.text(), null, d.publisher(), d.url(), d.language()),
                told.reporter(),
                told.origin());
    }

    /** A draft with a day is of that day: what is so later is nothing to it. */
    private boolean isKnownBy(Testimony told) {
        LocalDate day = draft.day();
        LocalDate other = day(told);
        return day == null || other == null || !other.isAfter(day.plusDays(SHORTLY));
    }

    private void sort(Testimony told) {
        if (FigureCheck.agrees(comparing, timeless, told)) {
            agreeing.add(told);
        } else if (FigureCheck.differs(comparing, timeless, told)) {
            differing.add(told);
        }
    }

    boolean isOfNow() {
        Period period = figure.period();
        boolean ofDraft = period != null && period.equals(draft.document().published());
        return period == null || IndicatorKinds.isStock(figure) && ofDraft;
    }

    /** What comes of it, or null where what is told of the draft's own time decides. */
    @Nullable
    Finding finding() {
        return IndicatorKinds.isStock(figure) ? stock() : flow();
    }

    private @Nullable Finding stock() {
        List<Testimony> newest = newest(all());
        List<Testimony> newer = newest.stream().filter(differing::contains).toList();
        if (agreeing.isEmpty()) {
            boolean open = newer.isEmpty() || isLongAgo(newer.get(0)) || mayHaveGrown(newer.get(0));
            return open ? null : finding(Verdict.CONTRADICTS, newer);
        }
        if (newest.stream().noneMatch(agreeing::contains)) {
            return finding(Verdict.OUTDATED, newer);
        }
        return newest.stream().allMatch(this::hasOutgrown) && agreeing.stream().anyMatch(this::saysExactlyThis)
                ? outgrown(newest)
                : finding(Verdict.AGREES, newer);
    }

    /** Whether a count is so old that another one now may be as right. */
    private boolean isLongAgo(Testimony told) {
        LocalDate day = draft.day();
        LocalDate other = day(told);
        return day != null && (other == null || other.plusDays(LONG).isBefore(day));
    }

    /** Whether it was counted so long before that the count may have grown to the draft's, as counts do, and no further. */
    private boolean mayHaveGrown(Testimony told) {
        LocalDate day = draft.day();
        LocalDate other = day(told);
        boolean later = day != null && other != null && other.plusDays(SHORTLY).isBefore(day);
        BigDecimal before = told.figure().value();
        boolean more = figure.value().compareTo(before) > 0;
        return later && more && figure.value().compareTo(before.multiply(QUICKLY)) <= 0;
    }

    /** "Over 250" is still true of more than 300, and nobody says it any more. */
    private boolean hasOutgrown(Testimony told) {
        return agreeing.contains(told)
                && told.figure().value().compareTo(figure.value().multiply(GROWN)) > 0;
    }

    private boolean saysExactlyThis(Testimony told) {
        return Values.areSame(told.figure(), figure);
    }

    private Finding outgrown(List<Testimony> newest) {
        List<Testimony> older =
                agreeing.stream().filter(t -> !newest.contains(t)).toList();
        return new Finding(
                figure,
                Verdict.OUTDATED,
                Difference.OTHER_PERIOD,
                older,
                FigureCheck.standingFirst(comparing, figure, newest));
    }

    /** A flow without a period is that of the last year of which one is told. */
    private @Nullable Finding flow() {
        List<Testimony> years = all().stream().filter(CurrentFigure::isOfYear).toList();
        if (agreeing.isEmpty()) {
            List<Testimony> bare = newest(
                    differing.stream().filter(t -> t.figure().period() == null).toList());
            return draft.day() != null || bare.isEmpty() ? null : finding(Verdict.CONTRADICTS, bare);
        }
        List<Testimony> newest = newest(years);
        boolean old = !GATHERED.contains(figure.type())
                && !newest.isEmpty()
                && newest.stream().noneMatch(agreeing::contains)
                && agreeing.stream().noneMatch(t -> t.figure().period() == null || isLater(t, newest.get(0)));
        List<Testimony> newer = newest.stream().filter(differing::contains).toList();
        return finding(old ? Verdict.OUTDATED : Verdict.AGREES, old ? newer : List.of());
    }

    private static boolean isOfYear(Testimony told) {
        Period period = told.figure().period();
        return period != null && period.days() >= YEAR && period.days() <= LONGEST;
    }

    private static boolean isLater(Testimony one, Testimony other) {
        LocalDate first = day(one);
        LocalDate second = day(other);
        return first != null && second != null && first.isAfter(second);
    }

    private Finding finding(Verdict verdict, List<Testimony> told) {
        List<Testimony> others = told.isEmpty() ? told : FigureCheck.standingFirst(comparing, figure, told);
        Difference difference = verdict == Verdict.OUTDATED
                ? Difference.OTHER_PERIOD
                : comparing.of(timeless, verdict == Verdict.AGREES ? agreeing.get(0) : others.get(0));
        return new Finding(figure, verdict, difference, agreeing, others);
    }

    private List<Testimony> all() {
        List<Testimony> all = new ArrayList<>(agreeing);
        all.addAll(differing);
        return all;
    }

    /** Those as of the latest day or shortly before. */
    private static List<Testimony> newest(List<Testimony> told) {
        List<Testimony> all = new ArrayList<>(told);
        all.sort(Comparator.comparing(CurrentFigure::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Testimony.NEWEST_FIRST));
        LocalDate latest = all.isEmpty() ? null : day(all.get(0));
        return all.stream().filter(t -> isShortlyBefore(day(t), latest)).toList();
    }

    private static boolean isShortlyBefore(@Nullable LocalDate day, @Nullable LocalDate latest) {
        return latest == null || day == null
                ? latest == day
                : !day.plusDays(SHORTLY).isBefore(latest);
    }

    private static @Nullable LocalDate day(Testimony told) {
        Period time = told.time();
        return time == null ? null : Overlap.end(time);
    }
}
