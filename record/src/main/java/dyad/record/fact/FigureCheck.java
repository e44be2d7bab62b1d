package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Figure;
import dyad.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets a figure of a draft against all that the record tells of the same indicator. */
final class FigureCheck {
    private static final Set<Difference> AGREE =
            EnumSet.of(Difference.NONE, Difference.COPY, Difference.BOUND_COMPATIBLE, Difference.EXACT_AGAINST_ROUNDED);
    private static final Set<Difference> DIFFER =
            EnumSet.of(Difference.CONTRADICTION, Difference.LATER_REVISION, Difference.OTHER_REPORTER);

    private final Comparing comparing;
    private final Figure figure;
    private final Testimony draft;
    private final Testimony timeless;
    private final List<Testimony> figures;

    private FigureCheck(Comparing comparing, Testimony draft, List<Testimony> record) {
        this.comparing = comparing;
        this.draft = draft;
        this.figure = this.draft.figure();
        this.timeless = timeless(this.draft);
        this.figures = record.stream().filter(t -> t.said() instanceof Figure).toList();
    }

    static Finding of(Comparing comparing, Testimony draft, List<Testimony> newestFirst) {
        FigureCheck check = new FigureCheck(comparing, draft, newestFirst);
        return check.isOfNow() ? check.now() : check.then();
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

    /** Whether the draft tells how it is now: "270 companies operate". */
    private boolean isOfNow() {
        Period period = figure.period();
        boolean ofDraft = period != null && period.equals(draft.document().published());
        return period == null || IndicatorKinds.isStock(figure) && ofDraft;
    }

    /** Against the newest, because an older value was right in its time. */
    private Finding now() {
        List<Testimony> agreeing = where(t -> agrees(timeless, t));
        List<Testimony> differing = where(t -> differs(timeless, t));
        List<Testimony> newest = newest(agreeing, differing);
        List<Testimony> newer = newest.stream().filter(differing::contains).toList();
        if (!agreeing.isEmpty()) {
            boolean old = IndicatorKinds.isStock(figure) && newest.stream().noneMatch(agreeing::contains);
            return old
                    ? new Finding(figure, Verdict.OUTDATED, Difference.OTHER_PERIOD, agreeing, newer)
                    : agrees(timeless, agreeing, newer);
        }
        // a draft with a day is of that day; one without is of today, whenever that is
        return draft.document().published() != null || newer.isEmpty() ? then() : contradicts(timeless, newer);
    }

    /** Those as of the latest day or shortly before; what covers a period of its own is no answer to what is so now. */
    private List<Testimony> newest(List<Testimony> agreeing, List<Testimony> differing) {
        List<Testimony> all = new ArrayList<>(agreeing);
        all.addAll(differing);
        all.removeIf(t -> !IndicatorKinds.isStock(figure) && t.figure().period() != null);
        all.sort(Comparator.comparing(FigureCheck::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Testimony.NEWEST_FIRST));
        Period latest = all.isEmpty() ? null : all.get(0).time();
        return all.stream().filter(t -> isSameTime(t.time(), latest)).toList();
    }

    private static boolean isSameTime(@Nullable Period one, @Nullable Period other) {
        return one == null || other == null ? Objects.equals(one, other) : IndicatorKinds.isSameTime(one, other);
    }

    private static @Nullable LocalDate day(Testimony told) {
        Period time = told.time();
        return time == null ? null : Overlap.end(time);
    }

    /** Against what is told of the same period. */
    private Finding then() {
        // a figure without a time would be the same as one of any year
        boolean known = figure.period() != null || draft.document().published() != null;
        List<Testimony> agreeing = where(t -> known && agrees(draft, t));
        List<Testimony> differing = where(t -> known && differs(draft, t));
        if (!agreeing.isEmpty()) {
            List<Testimony> revisions = differing.stream()
                    .filter(t -> agreeing.stream().anyMatch(old -> revises(t, old)))
                    .toList();
            boolean old = agreeing.stream().allMatch(a -> revisions.stream().anyMatch(t -> revises(t, a)));
            return old
                    ? new Finding(figure, Verdict.OUTDATED, Difference.LATER_REVISION, agreeing, revisions)
                    : agrees(draft, agreeing, differing);
        }
        return differing.isEmpty() ? unknown() : contradicts(draft, standingFirst(differing));
    }

    private boolean revises(Testimony newer, Testimony older) {
        LocalDate day = newer.day();
        LocalDate before = older.day();
        boolean later = day != null && before != null && day.isAfter(before);
        return later && comparing.of(older, newer) == Difference.LATER_REVISION;
    }

    /** Nobody speaks of it, or only in money that nothing converts. */
    private Finding unknown() {
        List<Testimony> otherMoney = where(t -> comparing.of(draft, t) == Difference.OTHER_CURRENCY);
        return otherMoney.isEmpty()
                ? Finding.absent(figure)
                : new Finding(figure, Verdict.NOT_IN_RECORD, Difference.OTHER_CURRENCY, List.of(), otherMoney);
    }

    private Finding agrees(Testimony one, List<Testimony> agreeing, List<Testimony> differing) {
        Difference difference = comparing.of(one, agreeing.get(0));
        return new Finding(figure, Verdict.AGREES, difference, agreeing, differing);
    }

    private Finding contradicts(Testimony one, List<Testimony> differing) {
        Difference difference = comparing.of(one, differing.get(0));
        return new Finding(figure, Verdict.CONTRADICTS, difference, List.of(), differing);
    }

    private boolean agrees(Testimony one, Testimony told) {
        Difference difference = comparing.of(one, told);
        return AGREE.contains(difference) || difference == Difference.OTHER_CURRENCY && comparing.hasRate(one, told);
    }

    private boolean differs(Testimony one, Testimony told) {
        return DIFFER.contains(comparing.of(one, told));
    }

    private List<Testimony> where(Predicate<Testimony> condition) {
        return figures.stream().filter(condition).toList();
    }

    /** What the record stands by first, then the newest. */
    private List<Testimony> standingFirst(List<Testimony> differing) {
        Standing standing = Series.of(figure.type(), figure.parties(), differing, comparing)
                .points()
                .get(0)
                .standing();
        List<Testimony> sorted = new ArrayList<>(differing);
        if (standing != null) {
            sorted.sort(Comparator.comparing(t -> !t.equals(standing.told())));
        }
        return sorted;
    }
}
