package dyad.record.fact;

import dyad.model.Period;
import dyad.model.Tie;
import dyad.record.same.Names;
import dyad.record.same.Overlap;
import dyad.record.same.Same;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a tie of a draft against what the record tells of the same tie. */
final class TieCheck {
    private final Tie draft;
    private final List<Testimony> agreeing = new ArrayList<>();
    private final List<Testimony> further = new ArrayList<>();
    private final List<Testimony> against = new ArrayList<>();

    private TieCheck(Tie draft) {
        this.draft = draft;
    }

    static Finding of(Tie draft, List<Testimony> newestFirst, Things things) {
        TieCheck check = new TieCheck(draft);
        List<Testimony> same =
                things.with(newestFirst, told -> told.said() instanceof Tie t && check.isSameThing(t)).stream()
                        .filter(told -> told.said() instanceof Tie)
                        .toList();
        Again again = Again.in(draft, same);
        for (Testimony told : same) {
            if (again.isNew(told)) {
                check.further.add(told);
            } else if (!again.isPast(told)) {
                check.weigh(told, (Tie) told.said());
            }
        }
        things.removeApart(check.against, check.agreeing);
        things.removeApart(check.further, check.agreeing);
        return check.finding();
    }

    private boolean isSameThing(Tie tie) {
        boolean named = draft.name() == null || isOne() || isSameRoute(tie) || tie.name() != null;
        return tie.type().equals(draft.type())
                && Same.parties(draft, tie)
                && named
                && (isOne() || Names.mayBeSame(draft, tie))
                && Names.mayBeSame(draft.by(), tie.by(), draft.parties())
                && Same.places(draft, tie);
    }

    /** A route is known by its two ends, whatever it is called. */
    private boolean isSameRoute(Tie tie) {
        boolean ends = draft.said().places().size() > 1 && tie.said().places().size() > 1;
        return draft.type().equals("link") && ends && Same.places(draft, tie);
    }

    /** There are diplomatic relations once; of all else two states may have many. */
    private boolean isOne() {
        return draft.type().equals("relations");
    }

    private void weigh(Testimony told, Tie tie) {
        // without a name what differs may be another tie
        boolean known = isOne() || draft.name() != null;
        if (Same.isDenied(draft) != Same.isDenied(tie)) {
            add(known && isDenied(told, tie), against, told);
            return;
        }
        Stage mine = Stage.of(draft);
        Stage theirs = Stage.of(tie);
        boolean signedOnce = mine == Stage.SIGNED && draft.since() != null && theirs.compareTo(mine) > 0;
        // who speaks of a treaty does not say that it is in force
        boolean open =
                mine == Stage.IN_FORCE && theirs == Stage.THERE && draft.type().equals("agreement");
        // nor that it was ratified who says that it was signed
        boolean ratified =
                Names.tellOfRatifying(draft) && !Names.tellOfRatifying(tie) && theirs.compareTo(Stage.IN_FORCE) < 0;
        boolean sameStatus = mine.isSame(theirs) && !open && !ratified || signedOnce;
        // signing and coming into force have each its own day
        boolean sameStart = mine == theirs || mine == Stage.THERE || theirs == Stage.THERE;
        if (sameStart && beganElsewhen(tie)) {
            add(known, against, told);
        } else if (sameStatus) {
            agreeing.add(told);
        } else if (theirs.isAfter(mine)) {
            add(known, further, told);
        }
    }

    /** Whether the one says of the very thing that it is not so, and not before it was; a treaty that is signed may not yet be in force. */
    private boolean isDenied(Testimony told, Tie tie) {
        boolean denied = Same.isDenied(tie);
        Tie not = denied ? tie : draft;
        Stage so = Stage.of(denied ? draft : tie);
        boolean step = !Names.tellOfRatifying(not) && (!Names.tellOfForce(not) || so == Stage.IN_FORCE);
        LocalDate begun = draft.since() == null ? null : draft.since().first();
        LocalDate day = told.day();
        return step && (!denied || begun == null || day == null || !begun.isAfter(day));
    }

    private static void add(boolean known, List<Testimony> list, Testimony told) {
        if (known) {
            list.add(told);
        }
    }

    private boolean beganElsewhen(Tie tie) {
        return draft.since() != null && tie.since() != null && !Overlap.of(draft.since(), tie.since());
    }

    private Finding finding() {
        List<Testimony> newer = further.stream().filter(this::isNewest).toList();
        if (!newer.isEmpty()) {
            return new Finding(draft, Verdict.OUTDATED, null, agreeing, newer);
        }
        if (!agreeing.isEmpty() && !isOnlyRough()) {
            return new Finding(draft, Verdict.AGREES, null, agreeing, against);
        }
        return against.isEmpty()
                ? Finding.absent(draft)
                : new Finding(draft, Verdict.CONTRADICTS, null, List.of(), against);
    }

    /** Whether others give another day, and those who could agree tell no more than the year. */
    private boolean isOnlyRough() {
        Period mine = draft.since();
        return mine != null
                && agreeing.stream().noneMatch(told -> isAsFine(told, mine))
                && against.stream().anyMatch(told -> isAsFine(told, mine));
    }

    private static boolean isAsFine(Testimony told, Period mine) {
        Period since = ((Tie) told.said()).since();
        return since != null && since.days() <= mine.days();
    }

    /** Whether nobody who tells what the draft tells does so as late. */
    private boolean isNewest(Testimony told) {
        LocalDate last = agreeing.isEmpty() ? null : agreeing.get(0).day();
        return agreeing.isEmpty() || isLater(told.day(), last);
    }

    private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate than) {
        return day != null && (than == null || day.isAfter(than));
    }
}
