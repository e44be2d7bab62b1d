package dyad.record.fact;

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
        for (Testimony told : things.with(newestFirst, told -> told.said() instanceof Tie t && check.isSameThing(t))) {
            if (told.said() instanceof Tie tie) {
                check.weigh(told, tie);
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
            add(known, against, told);
            return;
        }
        Stage mine = Stage.of(draft);
        Stage theirs = Stage.of(tie);
        boolean signedOnce = mine == Stage.SIGNED && draft.since() != null && theirs.compareTo(mine) > 0;
        boolean sameStatus = mine.isSame(theirs) || signedOnce;
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
        if (!agreeing.isEmpty()) {
            return new Finding(draft, Verdict.AGREES, null, agreeing, against);
        }
        return against.isEmpty()
                ? Finding.absent(draft)
                : new Finding(draft, Verdict.CONTRADICTS, null, List.of(), against);
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
