package dyad.record.fact;

import dyad.model.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets a figure of a draft against all that the record tells of the same indicator. */
final class FigureCheck {
    private final Comparing comparing;
    private final Figure figure;
    private final Testimony draft;
    private final List<Testimony> figures;
    private final DecidedValues decided;

    private FigureCheck(Comparing comparing, Testimony draft, List<Testimony> record) {
        this.comparing = comparing;
        this.draft = draft;
        this.figure = draft.figure();
        this.figures = record.stream().filter(t -> t.said() instanceof Figure).toList();
        this.decided = new DecidedValues(figures, comparing.pairs());
    }

    static Finding of(Comparing comparing, Testimony draft, List<Testimony> newestFirst) {
        FigureCheck check = new FigureCheck(comparing, draft, newestFirst);
        CurrentFigure current = new CurrentFigure(comparing, draft, check.figures, check.decided);
        Finding finding = current.isOfNow() ? current.finding() : null;
        return check.completed(finding == null ? check.then() : finding);
    }

    /** Against what is told of the same period. */
    private Finding then() {
        // a figure without a time would be the same as one of any year
        boolean known = figure.period() != null || draft.document().published() != null;
        List<Testimony> agreeing = where(t -> known && agrees(comparing, draft, t));
        List<Testimony> differing = where(t -> known && differs(comparing, draft, t));
        List<Testimony> sameMoney = new ArrayList<>(agreeing);
        sameMoney.addAll(differing);
        sameMoney.removeIf(t -> !t.figure().unit().equals(figure.unit()));
        if (!sameMoney.isEmpty()) {
            // what is told in the draft's own money decides before what a rate brings to it
            agreeing = agreeing.stream().filter(sameMoney::contains).toList();
        }
        if (!agreeing.isEmpty()) {
            List<Testimony> same = agreeing;
            return revised(
                    agreeing,
                    differing.stream().filter(t -> !decided.isBeside(t, same)).toList());
        }
        return differing.isEmpty() ? unknown() : contradicts(standingFirst(comparing, figure, differing));
    }

    private Finding revised(List<Testimony> agreeing, List<Testimony> differing) {
        List<Testimony> revisions = differing.stream()
                .filter(t -> agreeing.stream().anyMatch(old -> revises(t, old)))
                .toList();
        boolean old = agreeing.stream().allMatch(a -> revisions.stream().anyMatch(t -> revises(t, a)));
        return old
                ? new Finding(figure, Verdict.OUTDATED, Difference.LATER_REVISION, agreeing, revisions)
                : new Finding(figure, Verdict.AGREES, comparing.of(draft, agreeing.get(0)), agreeing, differing)
                        .against(standingOtherwise(agreeing, differing));
    }

    /** What the record stands by, where that is none of those that agree; of money in one currency, so that all can be set side by side. */
    private @Nullable Testimony standingOtherwise(List<Testimony> agreeing, List<Testimony> differing) {
        List<Testimony> all = new ArrayList<>(agreeing);
        all.addAll(differing);
        all.sort(Testimony.NEWEST_FIRST);
        Standing standing = Standing.of(all, comparing);
        if (standing == null || !differing.contains(standing.told()) || !isFirm(standing.reason())) {
            return null;
        }
        return standing.told();
    }

    /** Being the newest says little where others stand by the draft. */
    private static boolean isFirm(Standing.Reason reason) {
        return reason == Standing.Reason.MOST_SOURCES || reason == Standing.Reason.JUDGED;
    }

    private boolean revises(Testimony newer, Testimony older) {
        LocalDate day = newer.day();
        LocalDate before = older.day();
        boolean later = day != null && before != null && day.isAfter(before);
        return later && comparing.of(older, newer) == Difference.LATER_REVISION;
    }

    /** Nobody speaks of it, or only in money that nothing converts: the record could know, and cannot tell. */
    private Finding unknown() {
        List<Testimony> otherMoney = where(t -> comparing.of(draft, t) == Difference.OTHER_CURRENCY);
        return otherMoney.isEmpty()
                ? Finding.absent(figure)
                : new Finding(figure, Verdict.NOT_CHECKABLE, Difference.OTHER_CURRENCY, List.of(), otherMoney);
    }

    private Finding contradicts(List<Testimony> differing) {
        Difference difference = comparing.of(draft, differing.get(0));
        return new Finding(figure, Verdict.CONTRADICTS, difference, List.of(), differing);
    }

    /** With the rates that were used, and where the same value comes from if not from here. */
    private Finding completed(Finding finding) {
        List<Testimony> deciding = finding.agreeing().isEmpty() ? finding.differing() : finding.agreeing();
        Finding rated = deciding.isEmpty()
                ? finding
                : finding.by(comparing.conversion(draft, deciding.get(0)).orElse(null));
        if (!finding.agreeing().isEmpty()) {
            rated = rated.alsoRight(where(t -> decided.isAsRight(t, finding.agreeing())));
        }
        boolean astray = finding.verdict() == Verdict.CONTRADICTS || finding.verdict() == Verdict.NOT_IN_RECORD;
        List<Testimony> against = finding.differing();
        return astray ? rated.elsewhere(where(t -> tellsTheValueElsewhere(t) && !against.contains(t))) : rated;
    }

    /** Half a year's figure taken for the year's, or the exports of one for those of the other. */
    private boolean tellsTheValueElsewhere(Testimony told) {
        Figure other = told.figure();
        boolean sameThing = other.type().equals(figure.type())
                && other.measure() == figure.measure()
                && other.unit().equals(figure.unit())
                && other.parties().all().equals(figure.parties().all());
        boolean here = comparing.of(draft, told) == Difference.NONE;
        return sameThing && !here && Values.areSame(figure, other);
    }

    /** Whether a source says what the draft says, as people speak. */
    static boolean agrees(Comparing comparing, Testimony draft, Testimony told) {
        Difference difference = comparing.of(draft, told);
        if (difference == Difference.OTHER_CURRENCY) {
            return comparing.conversion(draft, told).isPresent();
        }
        return Comparing.AGREE.contains(difference) && !isBeyondBound(difference, draft, told);
    }

    static boolean differs(Comparing comparing, Testimony draft, Testimony told) {
        Difference difference = comparing.of(draft, told);
        return difference.isDispute() || isBeyondBound(difference, draft, told);
    }

    /** Whether both may be true, though no source vouches for what the draft says: "more than 500" where it is "more than 300". */
    private static boolean isBeyondBound(Difference difference, Testimony draft, Testimony told) {
        return difference == Difference.BOUND_COMPATIBLE
                && !SpokenValue.ofDraft(draft.figure()).meets(SpokenValue.ofSource(told.figure(), draft.figure()));
    }

    private List<Testimony> where(Predicate<Testimony> condition) {
        return figures.stream().filter(condition).toList();
    }

    /** What the record stands by first, then the newest. */
    static List<Testimony> standingFirst(Comparing comparing, Figure figure, List<Testimony> differing) {
        Standing standing = Series.of(figure.type(), figure.parties(), differing, comparing)
                .points()
                .get(0)
                .standing();
        List<Testimony> sorted = new ArrayList<>(differing);
        if (standing != null) {
            sorted.sort(Comparator.comparing(t -> !t.equals(standing.told())));
        }
        // a source in the draft's own money can be pasted
        sorted.sort(Comparator.comparing(t -> !t.figure().unit().equals(figure.unit())));
        return sorted;
    }
}
