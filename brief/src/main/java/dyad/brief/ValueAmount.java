package dyad.brief;

import dyad.brief.Wordings.Money;
import dyad.brief.Wordings.Scale;
import dyad.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The amount of another value, written as the draft writes its own: scale, sign or name of a currency, signs of numbers. */
final class ValueAmount {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MILLION = 6;

    private final Wordings data;
    private final ValueText value;
    private final Figure mine;
    private final Figure theirs;

    ValueAmount(Wordings data, ValueText value, Figure mine, Figure theirs) {
        this.data = data;
        this.value = value;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The amount without bound and case; null where it cannot be written with certainty. */
    @Nullable
    String in(Agreement agreement, String next) {
        Integer told = digits();
        boolean range = (mine.upTo() == null) == (value.upTo() == null);
        if (told == null || !range || !isComparable()) {
            return null;
        }
        int old = value.scale() == null ? 0 : value.scale().digits();
        Integer digits = told == old ? scaled(old) : kept(told);
        if (digits == null) {
            return null;
        }
        boolean same = told != old || digits == old;
        Scale scale = same ? value.scale() : style(digits);
        BigDecimal first = theirs.value().abs().movePointLeft(digits);
        BigDecimal last = theirs.upTo() == null ? first : theirs.upTo().abs().movePointLeft(digits);
        if (NumberText.rounded(first).signum() == 0 && theirs.value().signum() != 0) {
            return null;
        }
        String unit = unit(agreement.of(mine(told), NumberText.rounded(last)), scale, next);
        return unit == null
                ? null
                : sign() + number(first) + (theirs.upTo() == null ? "" : dash() + number(last)) + unit;
    }

    private BigDecimal mine(int told) {
        BigDecimal last = mine.upTo() == null ? mine.value() : mine.upTo();
        return NumberText.rounded(last.abs().movePointLeft(told));
    }

    /** How many digits the words behind the number stand for; null where the number is no part of the value. */
    private @Nullable Integer digits() {
        List<BigDecimal> values = new NumberText(value.number(), data).values();
        int known = value.scale() == null ? 0 : value.scale().digits();
        for (BigDecimal each : values) {
            if (each.movePointRight(known).compareTo(mine.value().abs()) == 0) {
                return known;
            }
        }
        for (int digits = 0; digits <= 15; digits++) {
            if (!values.isEmpty()
                    && values.get(0)
                                    .movePointRight(digits)
                                    .compareTo(mine.value().abs())
                            == 0) {
                return digits;
            }
        }
        return null;
    }

    private boolean isComparable() {
        boolean money = mine.isMoney() && theirs.isMoney() && !theirs.unit().equals("XXX");
        return mine.unit().equals(theirs.unit()) || money;
    }

    /** The scale of the draft, where a number of it is one to be read; otherwise the one that is; null where there is no such word. */
    private @Nullable Integer scaled(int old) {
        BigDecimal number = theirs.value().abs().movePointLeft(old);
        boolean large = mine.value().abs().compareTo(BigDecimal.TEN.pow(MILLION)) >= 0;
        boolean small = theirs.value().abs().compareTo(BigDecimal.TEN.pow(MILLION)) < 0;
        if (old == 0) {
            return small || large ? Integer.valueOf(0) : null;
        }
        if (number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(THOUSAND) < 0) {
            return old;
        }
        for (int digits = 12; digits >= MILLION; digits -= 3) {
            boolean reached = theirs.value().abs().compareTo(BigDecimal.TEN.pow(digits)) >= 0;
            if (reached && style(digits) != null) {
                return digits;
            }
        }
        return small ? Integer.valueOf(0) : null;
    }

    /** What stands for so many digits is not known word by word: it stays, where the other number fits it. */
    private @Nullable Integer kept(int told) {
        BigDecimal number = theirs.value().abs().movePointLeft(told);
        boolean fits = number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(THOUSAND) < 0;
        return fits && mine.unit().equals(theirs.unit()) ? Integer.valueOf(told) : null;
    }

    private @Nullable Scale style(int digits) {
        Scale old = value.scale();
        return old == null
                ? null
                : data.scales().stream()
                        .filter(scale -> scale.digits() == digits && scale.style() == old.style())
                        .findFirst()
                        .orElse(null);
    }

    private String number(BigDecimal number) {
        return new NumberText(value.number(), data).like(number);
    }

    private String dash() {
        return value.dash() == null ? "–" : value.dash();
    }

    /** The sign or code of the currency before the number. */
    private String sign() {
        Money money = data.currency(theirs.unit());
        if (mine.unit().equals(theirs.unit())) {
            return value.sign();
        }
        boolean code =
                Character.isLetter(value.sign().isEmpty() ? '$' : value.sign().charAt(0));
        boolean unnamed = value.sign().isEmpty()
                && value.rest().isBlank()
                && data.text("/unnamed").equals("sign");
        if (!value.sign().isEmpty() && code && value.sign().strip().equals(mine.unit())) {
            return theirs.unit() + value.sign().substring(mine.unit().length());
        }
        boolean signed = !value.sign().isEmpty() || unnamed;
        return signed && money != null && money.sign() != null ? money.sign() : "";
    }

    /** What stands behind the number; null where its form is not known. */
    private @Nullable String unit(Agreement agreement, @Nullable Scale scale, String next) {
        String scaleWord = scale == null ? "" : agreement.scale(scale);
        String rest = mine.unit().equals(theirs.unit()) ? agreement.rest(scale != null, next) : named(agreement, scale);
        if (scaleWord == null || rest == null) {
            return null;
        }
        String gap = scale == null && !rest.isEmpty() && Wordings.isBlank(rest.charAt(0)) ? "" : value.gap();
        return scale == null && rest.isEmpty() ? "" : gap + scaleWord + rest;
    }

    /** Another currency by its name, where a sign does not tell it already. */
    private @Nullable String named(Agreement agreement, @Nullable Scale scale) {
        if (!sign().isEmpty()) {
            return value.rest().isBlank() ? "" : null;
        }
        Money money = data.currency(theirs.unit());
        String name = money == null ? null : agreement.name(money.forms(), scale != null);
        return name == null ? null : scale == null ? "\u00a0" + name : " " + data.text("/link") + name;
    }
}
