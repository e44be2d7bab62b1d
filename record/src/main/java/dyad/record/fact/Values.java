package dyad.record.fact;

import dyad.model.Bound;
import dyad.model.Valued;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Whether two values in one unit can both be true. */
public final class Values {
    /** What "about" is commonly good for: a twentieth. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** "Nearly 15 billion" leaves no room for 4.5: what is less than half would be called something else. */
    private static final BigDecimal NEARLY = new BigDecimal("0.5");

    private Values() {}

    /** Whether two values are told alike; "about" tells nothing apart. */
    public static boolean areSame(Valued one, Valued other) {
        return one.value().compareTo(other.value()) == 0
                && highest(one).compareTo(highest(other)) == 0
                && side(one.bound()) == side(other.bound());
    }

    /** Whether bounds, ranges or an "about" leave room for both. */
    public static boolean areCompatible(Valued one, Valued other) {
        boolean point = one.bound() == Bound.EXACT
                && other.bound() == Bound.EXACT
                && one.upTo() == null
                && other.upTo() == null;
        return !point && admits(one, other) && admits(other, one);
    }

    /** Whether the true value may be where the other puts it, as far as this one tells. */
    private static boolean admits(Valued one, Valued other) {
        int low = highest(other).compareTo(one.value());
        int high = other.value().compareTo(highest(one));
        int otherSide = side(other.bound());
        if (one.upTo() != null) {
            // a range holds what lies in it, and what is open towards it; "over 6" begins where "5 to 6" ends
            boolean beyond = other.bound() == Bound.OVER && high == 0 || other.bound() == Bound.UNDER && low == 0;
            return !beyond && (low >= 0 || otherSide > 0) && (high <= 0 || otherSide < 0);
        }
        boolean facing = side(one.bound()) * otherSide < 0;
        return switch (one.bound()) {
            case EXACT, ABOUT -> otherSide != 0 || other.upTo() != null || isNear(one.value(), other.value());
            // "over 7.6" and "up to 7.6" leave nothing between them; "over 250" and 250 is how people speak
            case OVER -> facing ? low > 0 : low >= 0 || otherSide > 0;
            case UNDER -> (facing ? high < 0 : high <= 0 || otherSide < 0) && isNearly(one, other);
            case AT_LEAST -> low >= 0 || otherSide > 0;
            case AT_MOST -> high <= 0 || otherSide < 0;
        };
    }

    private static boolean isNearly(Valued bound, Valued other) {
        BigDecimal half = bound.value().multiply(NEARLY);
        return side(other.bound()) != 0
                || bound.value().signum() <= 0
                || highest(other).compareTo(half) >= 0;
    }

    /** 1 where the true value may be higher, -1 where it may be lower. */
    static int side(Bound bound) {
        return switch (bound) {
            case OVER, AT_LEAST -> 1;
            case UNDER, AT_MOST -> -1;
            case EXACT, ABOUT -> 0;
        };
    }

    /** The upper end of a range, else the value. */
    public static BigDecimal highest(Valued value) {
        return value.upTo() == null ? value.value() : value.upTo();
    }

    static boolean isNear(BigDecimal one, BigDecimal other) {
        return isWithin(one, other, ABOUT);
    }

    /** Whether two values differ by no more than a part of the greater. */
    static boolean isWithin(BigDecimal one, BigDecimal other, BigDecimal part) {
        BigDecimal greater = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(greater.multiply(part)) <= 0;
    }

    /** Whether the one with fewer digits is what the other rounds, or is cut, to; one digit of many is too coarse to tell. */
    public static boolean isRounding(Valued one, Valued other) {
        BigDecimal a = one.value();
        BigDecimal b = other.value();
        BigDecimal coarse = digits(a) <= digits(b) ? a : b;
        BigDecimal fine = coarse.equals(a) ? b : a;
        int digits = digits(coarse);
        boolean points = side(one.bound()) == 0 && side(other.bound()) == 0;
        if (!points || digits == digits(fine) || !isNear(a, b)) {
            return false;
        }
        return fine.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(coarse) == 0
                || fine.round(new MathContext(digits, RoundingMode.DOWN)).compareTo(coarse) == 0;
    }

    /** Whether the one tells more digits than the other. */
    static boolean isFiner(BigDecimal one, BigDecimal other) {
        return digits(one) > digits(other);
    }

    /** Digits that are told: 4.5 billion has two, and so has 20 billion, for nobody says it of 21. */
    private static int digits(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        int whole = bare.precision() - bare.scale();
        boolean tens = whole > 0 && whole % 3 != 1;
        return Math.max(tens ? 2 : 1, bare.precision());
    }
}
