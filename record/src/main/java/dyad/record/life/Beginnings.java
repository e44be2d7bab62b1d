package dyad.record.life;

import dyad.model.Period;
import dyad.model.Tie;
import dyad.record.fact.Testimony;
import dyad.record.same.Overlap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells agreements of one name apart by when they were signed: states sign an air services agreement, and decades later another. Signings
 * within a year of each other are one that sources date differently.
 */
final class Beginnings {
    private static final long ONE_SIGNING = 366;

    /** What is still negotiated so long after the signing is another agreement. */
    private static final long NEWS = 31;

    private final List<List<Testimony>> signed = new ArrayList<>();
    private final List<Period> first = new ArrayList<>();
    private final List<Testimony> ahead = new ArrayList<>();
    private final List<Testimony> unclear = new ArrayList<>();

    private Beginnings() {}

    /** Those of each agreement; where none or one is dated, they are of one, but for talks on a new one. */
    static List<List<Testimony>> split(List<Testimony> told) {
        Beginnings beginnings = new Beginnings();
        told.stream()
                .filter(each -> TieLife.start(each.said()) != null)
                .sorted(Comparator.<Testimony, LocalDate>comparing(each -> day(TieLife.start(each.said())))
                        .thenComparing(Testimony.OLDEST_FIRST))
                .forEach(beginnings::begin);
        told.stream()
                .filter(each -> TieLife.start(each.said()) == null)
                .sorted(Testimony.OLDEST_FIRST)
                .forEach(beginnings::join);
        List<List<Testimony>> all = new ArrayList<>(beginnings.signed);
        all.add(beginnings.ahead);
        all.add(beginnings.unclear);
        return all.stream().filter(some -> !some.isEmpty()).toList();
    }

    /** The last day it may have been: "2009" is no earlier than a day of that year. */
    private static LocalDate day(@Nullable Period period) {
        return period == null ? LocalDate.MAX : Overlap.end(period);
    }

    private void begin(Testimony told) {
        Period start = Objects.requireNonNull(TieLife.start(told.said()));
        for (int i = signed.size() - 1; i >= 0; i--) {
            Period known = first.get(i);
            boolean close = Math.abs(day(start).toEpochDay() - day(known).toEpochDay()) <= ONE_SIGNING;
            if (Overlap.of(known, start) || close) {
                signed.get(i).add(told);
                return;
            }
        }
        first.add(start);
        signed.add(new ArrayList<>(List.of(told)));
    }

    private void join(Testimony told) {
        Telling telling = TieLife.tellings(told).get(0);
        Period when = telling.when();
        if (telling.stage().isAim()) {
            of(aim(telling)).add(told);
        } else if (signed.size() == 1) {
            signed.get(0).add(told);
        } else if (when != null && !signed.isEmpty()) {
            of(last(day(when))).add(told);
        } else {
            of(-1).add(told);
        }
    }

    /** What lies ahead is the first signing after it was told. */
    private int aim(Telling telling) {
        LocalDate told = telling.told().day();
        for (int i = 0; i < signed.size(); i++) {
            boolean sameText = signed.get(i).stream()
                    .anyMatch(each -> each.document().equals(telling.told().document()));
            if (sameText || told == null || !told.isAfter(day(first.get(i)).plusDays(NEWS))) {
                return i;
            }
        }
        return signed.isEmpty() ? -1 : -2;
    }

    private int last(LocalDate day) {
        for (int i = signed.size() - 1; i >= 0; i--) {
            LocalDate begun = first.get(i).first();
            if (begun == null || !begun.isAfter(day)) {
                return i;
            }
        }
        return -1;
    }

    private List<Testimony> of(int index) {
        return index >= 0 ? signed.get(index) : index == -2 ? ahead : unclear;
    }

    /** Whether it is a tie at all, and not only an act that names one. */
    static boolean isTie(Testimony told) {
        return told.said() instanceof Tie;
    }
}
