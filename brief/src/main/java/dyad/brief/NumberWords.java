package dyad.brief;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dyad.model.Bound;
import dyad.model.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands in a sentence of an inflecting language, and another one in its place: only the number gives way, so that the words
 * around it keep their cases, and only where the new one asks for the same forms of them.
 */
final class NumberWords {
    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("10000");
    private static final int MOST_DECIMALS = 2;

    private final String before;
    private final String number;
    private final String rest;
    private final String language;
    private final DecimalFormatSymbols symbols;

    /** The words before a value, the value, and the language of both. */
    NumberWords(String before, String amount, String language) {
        int from = 0;
        while (from < amount.length() && !Character.isDigit(amount.charAt(from))) {
            from++;
        }
        int to = end(amount, from);
        this.before = before + amount.substring(0, from);
        this.number = amount.substring(from, to);
        this.rest = amount.substring(to);
        this.language = language;
        this.symbols = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    }

    /** Past the last digit of the number: its groups may stand apart by a space, and its decimals behind a mark. */
    private static int end(String amount, int from) {
        int at = from;
        while (at < amount.length()
                && (Character.isDigit(amount.charAt(at))
                        || at + 1 < amount.length() && Character.isDigit(amount.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    /** Another value in the unit of the draft; nothing where the unit, the bound or the form of its words would be another. */
    Optional<String> level(Figure mine, Figure theirs) {
        boolean sameSign = mine.value().signum() == theirs.value().signum();
        boolean plain =
                mine.upTo() == null && theirs.upTo() == null && mine.unit().equals(theirs.unit()) && sameSign;
        boolean known = mine.bound() == theirs.bound() || before.isEmpty() && theirs.bound() == Bound.EXACT;
        BigDecimal written = written();
        if (!plain
                || !known
                || written == null
                || written.signum() <= 0
                || rest.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        BigDecimal scale = mine.value().abs().stripTrailingZeros();
        int places = written.stripTrailingZeros().scale() - scale.scale();
        boolean ofTen = written.movePointRight(places).compareTo(mine.value().abs()) == 0;
        BigDecimal value = theirs.value().abs().movePointLeft(places).stripTrailingZeros();
        return ofTen && fits(written, value, places) ? Optional.of(before + shown(value) + rest) : Optional.empty();
    }

    /** Whether the number can be written with the same words after it: "1,5 миллиарда" but "15 миллиардов". */
    private boolean fits(BigDecimal written, BigDecimal value, int places) {
        boolean readable = places == 0 || value.compareTo(LEAST) >= 0 && value.compareTo(MOST) < 0;
        return readable && value.scale() <= MOST_DECIMALS && form(written).equals(form(value));
    }

    private String form(BigDecimal number) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        return rules.select(number.doubleValue());
    }

    private @Nullable BigDecimal written() {
        char decimal = symbols.getDecimalSeparator();
        StringBuilder plain = new StringBuilder();
        for (char c : number.toCharArray()) {
            if (Character.isDigit(c)) {
                plain.append(c);
            } else if (c == decimal) {
                plain.append('.');
            } else if (c != symbols.getGroupingSeparator() && !Character.isSpaceChar(c)) {
                return null;
            }
        }
        boolean one = plain.indexOf(".") == plain.lastIndexOf(".");
        return plain.isEmpty() || !one ? null : new BigDecimal(plain.toString());
    }

    private String shown(BigDecimal value) {
        return new AmountWords(Messages.of(language)).grouped(value);
    }
}
