package dyad.brief;

import dyad.model.Bound;
import dyad.model.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value as it stands in a sentence, and another one in its place. */
final class ValueWords {
    private static final Messages WORDS = Messages.english();
    private static final List<String> BOUNDS = List.of(WORDS.get("use.bounds").split("\\|"));
    private static final List<String> PERCENT = List.of("%", "percent", "per cent");

    private final String before;
    private final String amount;

    /** The words of a value: those before the number, and the rest. */
    ValueWords(String words) {
        int at = 0;
        while (at < words.length() && !isAmount(words, at)) {
            at++;
        }
        this.before = words.substring(0, at);
        this.amount = words.substring(at);
    }

    /** Whether a number or its currency begins here. */
    private static boolean isAmount(String words, int at) {
        char c = words.charAt(at);
        if (Character.isDigit(c) || Character.getType(c) == Character.CURRENCY_SYMBOL) {
            return true;
        }
        boolean code =
                at + 2 < words.length() && words.substring(at, at + 3).chars().allMatch(Character::isUpperCase);
        return code && (at == 0 || words.charAt(at - 1) == ' ');
    }

    /** Another value with its bound; nothing where the words say more than a bound ("exceeded"), and the bound is another. */
    Optional<String> level(Figure mine, Figure theirs) {
        String bare = WORDS.amount(exact(theirs)).shown();
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        String bound = before.strip().toLowerCase(Locale.ROOT);
        if (!bound.isEmpty() && !BOUNDS.contains(bound)) {
            return mine.bound() == theirs.bound() ? Optional.of(before + bare) : Optional.empty();
        }
        boolean elsewhere = bound.isEmpty() && mine.bound() != Bound.EXACT;
        if (elsewhere) {
            return mine.bound() == theirs.bound() ? Optional.of(bare) : Optional.empty();
        }
        String words = WORDS.find("use.bound." + theirs.bound().code(), bare);
        return Optional.of(words == null ? bare : words);
    }

    /** Another change in the same direction; the verb, which stays, has told the direction. */
    Optional<String> change(Figure mine, Figure theirs) {
        boolean sameWay = mine.value().signum() == theirs.value().signum();
        boolean percent = theirs.unit().equals("%") && PERCENT.stream().anyMatch(amount::endsWith);
        boolean points = BOUNDS.contains(before.strip().toLowerCase(Locale.ROOT)) || before.isEmpty();
        if (!sameWay || !percent || !points || amount.startsWith("+") || amount.startsWith("-")) {
            return Optional.empty();
        }
        BigDecimal value = theirs.value().abs();
        String shown = value.stripTrailingZeros().toPlainString();
        String range = theirs.upTo() == null
                ? ""
                : "–" + theirs.upTo().abs().stripTrailingZeros().toPlainString();
        String bare = shown + range + amount.substring(unitAt());
        String words = WORDS.find("use.bound." + theirs.bound().code(), bare);
        return Optional.of(words == null ? bare : words);
    }

    /** Where the number ends: the unit stays as the author writes it. */
    private int unitAt() {
        int end = 0;
        for (int i = 0; i < amount.length(); i++) {
            end = Character.isDigit(amount.charAt(i)) ? i + 1 : end;
        }
        return end;
    }

    private static Figure exact(Figure f) {
        return new Figure(f.said(), f.measure(), f.value(), f.upTo(), f.unit(), Bound.EXACT, f.period(), f.against());
    }
}
