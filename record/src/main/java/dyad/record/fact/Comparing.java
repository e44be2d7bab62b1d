package dyad.record.fact;

import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Said;
import dyad.record.same.Same;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says how two figures stand to each other. The questions are asked in a fixed order, from what makes them incomparable to what only
 * looks like a contradiction; what no question explains is one.
 */
public final class Comparing {
    /** A later number of the same reporter is a revision of the earlier where they differ by no more than this part. */
    private static final BigDecimal REVISION = new BigDecimal("0.25");

    /** An aim that is told this many days later is set anew, by whomever. */
    private static final long ANEW = 31;

    /** Amounts converted at an average agree within a twentieth: payments are not spread evenly over a year. */
    private static final BigDecimal CONVERTED = new BigDecimal("0.05");

    /** What two values are that can both be so. */
    static final Set<Difference> AGREE = EnumSet.of(
            Difference.NONE,
            Difference.COPY,
            Difference.TRANSLATION,
            Difference.BOUND_COMPATIBLE,
            Difference.EXACT_AGAINST_ROUNDED);

    private final Rates rates;
    private final Pairs pairs;

    /** With reference rates, or {@link Rates#NONE}. */
    public Comparing(Rates rates) {
        this(rates, Pairs.NONE);
    }

    /** With reference rates, and what people decided on two statements. */
    public Comparing(Rates rates, Pairs pairs) {
        this.rates = rates;
        this.pairs = pairs;
    }

    /** What people decided on two statements. */
    public Pairs pairs() {
        return pairs;
    }

    /** How two figures differ; the order of the two does not matter. */
    public Difference of(Testimony one, Testimony other) {
        return of(one, other, false);
    }

    /** How two figures differ that people take for one, whatever the time at which either is told. */
    Difference ofOneThing(Testimony one, Testimony other) {
        return of(one, other, true);
    }

    private Difference of(Testimony one, Testimony other, boolean sameTime) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (!isSameThing(a, b) || !Objects.equals(one.scope(), other.scope())) {
            return Difference.NOT_COMPARABLE;
        }
        if (isCopy(one, other)) {
            return areInOneLanguage(a, b) ? Difference.COPY : Difference.TRANSLATION;
        }
        if (Same.isDenied(a) != Same.isDenied(b)) {
            // one says it is so, or to be so, the other that it is not
            return Values.areSame(a, b) ? Difference.CONTRADICTION : Difference.NOT_COMPARABLE;
        }
        if (Same.isAim(a) != Same.isAim(b)) {
            return Difference.TARGET_AGAINST_ACTUAL;
        }
        if (!sameTime && a.against() != null && b.against() != null && !isSame(a.against(), b.against())) {
            return Difference.OTHER_PERIOD;
        }
        Difference time = sameTime ? Difference.NONE : time(one, other);
        return time != Difference.NONE ? time : a.unit().equals(b.unit()) ? value(one, other) : currency(one, other);
    }

    private static boolean isSameThing(Figure a, Figure b) {
        return a.parties().equals(b.parties())
                && (a.type().equals(b.type()) || IndicatorKinds.areMirrors(a, b))
                && a.measure() == b.measure();
    }

    /**
     * One text twice tells one thing of one time once, however the copy shortens it, rounds it or puts it in other money. Where the two
     * cannot both be so, that is what matters, for an old text was brought up to date; but a translation has all other numbers of its text,
     * and what is another is a slip.
     */
    private boolean isCopy(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        boolean sameTime = IndicatorKinds.isStock(a)
                || a.period() == null && b.period() == null
                || a.period() != null && b.period() != null && isSame(a.period(), b.period());
        return one.origin().equals(other.origin())
                && !a.said().document().equals(b.said().document())
                && a.type().equals(b.type())
                && (a.modality() == b.modality() || Values.areSame(a, b))
                && sameTime
                && !(areInOneLanguage(a, b) && isDisputed(one, other));
    }

    private boolean isDisputed(Testimony one, Testimony other) {
        boolean sameUnit = one.figure().unit().equals(other.figure().unit());
        return (sameUnit ? value(one, other) : currency(one, other)).isDispute();
    }

    private static boolean areInOneLanguage(Figure a, Figure b) {
        return a.said().language().equals(b.said().language());
    }

    private static Difference time(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        Period first = one.time();
        Period second = other.time();
        if (first == null || second == null) {
            return Difference.NONE;
        }
        if (IndicatorKinds.isStockAgainstFlow(a, b)) {
            return Difference.STOCK_AGAINST_FLOW;
        }
        boolean stocks = IndicatorKinds.isStock(a) || a.period() == null && b.period() == null;
        boolean same = stocks ? IndicatorKinds.isSameTime(first, second) : isSame(first, second);
        boolean agree = stocks && a.unit().equals(b.unit()) && Values.areSame(a, b);
        return same || agree ? Difference.NONE : Difference.OTHER_PERIOD;
    }

    /** One that is open ends when it was told, which nobody knows: it may be the other. */
    private static boolean isSame(Period one, Period other) {
        boolean begun = Objects.equals(one.first(), other.first());
        boolean open = one.first() != null && (one.last() == null || other.last() == null);
        return begun && (open || Objects.equals(one.last(), other.last()));
    }

    private Difference value(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (Values.areSame(a, b)) {
            return Difference.NONE;
        }
        if (Values.areCompatible(a, b)) {
            return Difference.BOUND_COMPATIBLE;
        }
        if (Values.isRounding(a, b)) {
            return Difference.EXACT_AGAINST_ROUNDED;
        }
        if (IndicatorKinds.areMirrors(a, b) || isOtherReporter(one, other)) {
            return Difference.OTHER_REPORTER;
        }
        if (isOneSentence(one, other)) {
            return Difference.NOT_COMPARABLE;
        }
        return isRevision(one, other) ? Difference.LATER_REVISION : Difference.CONTRADICTION;
    }

    /** Nobody contradicts himself in one breath: "rose from 180 million to 60 billion" tells of two times, whichever of them was read. */
    private static boolean isOneSentence(Testimony one, Testimony other) {
        Said first = one.said().said();
        Said second = other.said().said();
        return first.document().equals(second.document())
                && one.document().text().equals(other.document().text())
                && first.saidBy().equals(second.saidBy())
                && first.span().start() < second.span().end()
                && second.span().start() < first.span().end();
    }

    /** Each of the two sides counts by its own rules; a third party's press only repeats one of them. */
    private static boolean isOtherReporter(Testimony one, Testimony other) {
        String first = one.reporter();
        String second = other.reporter();
        return first != null
                && second != null
                && !first.equals(second)
                && IndicatorKinds.isCountedByBoth(one.figure())
                && one.figure().parties().all().containsAll(List.of(first, second));
    }

    /** Whether the same publisher puts it otherwise another day, and neither only rounds the other nor leaves room for it. */
    static boolean isRevised(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return a.unit().equals(b.unit())
                && !Values.areSame(a, b)
                && !Values.areCompatible(a, b)
                && !Values.isRounding(a, b)
                && isRevision(one, other);
    }

    private static boolean isRevision(Testimony one, Testimony other) {
        LocalDate first = one.day();
        LocalDate second = other.day();
        boolean later = first != null && second != null && !first.equals(second);
        if (later && Same.isAim(one.figure()) && Math.abs(ChronoUnit.DAYS.between(first, second)) > ANEW) {
            return true;
        }
        return later
                && one.document().publishedBy().equals(other.document().publishedBy())
                && Values.isWithin(one.figure().value(), other.figure().value(), REVISION);
    }

    private Difference currency(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        if (!a.isMoney() || !b.isMoney()) {
            return Difference.NOT_COMPARABLE;
        }
        Optional<Conversion> conversion = conversion(one, other);
        if (conversion.isEmpty()) {
            return Difference.OTHER_CURRENCY;
        }
        BigDecimal converted = conversion.get().of(a.value());
        BigDecimal upTo = a.upTo() == null ? null : conversion.get().of(a.upTo());
        Figure same = new Figure(a.said(), a.measure(), converted, upTo, b.unit(), a.bound(), a.period(), a.against());
        boolean agree = Values.isWithin(converted, b.value(), CONVERTED) || Values.areCompatible(same, b);
        return agree ? Difference.OTHER_CURRENCY : Difference.CONTRADICTION;
    }

    /** Whether two figures of one time bear each other out: they say the same, round it, leave room for it, or agree by a rate. */
    boolean bearOut(Testimony one, Testimony other) {
        Difference difference = of(one, other);
        return AGREE.contains(difference)
                || difference == Difference.OTHER_CURRENCY
                        && conversion(one, other).isPresent();
    }

    /** The rates that set the one's money against the other's; without any, nothing says that they agree. */
    public Optional<Conversion> conversion(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        Period when = one.time();
        return when == null || !a.isMoney() || !b.isMoney()
                ? Optional.empty()
                : rates.between(a.unit(), b.unit(), when);
    }
}
