package dyad.brief;

import dyad.record.fact.Conversion;
import dyad.record.fact.Rate;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** The rates by which money was compared: "average of 2022: 1 EUR = 1.0530 USD, ECB". */
final class RateWords {
    private static final int DECIMALS = 4;

    private RateWords() {}

    static String of(Conversion conversion) {
        return of(conversion, Messages.english());
    }

    static String of(Conversion conversion, Messages words) {
        String rates = conversion.rates().stream().map(RateWords::rate).collect(Collectors.joining(" = "));
        String source = conversion.rates().get(0).source();
        return words.get("check.rate", words.period(conversion.period()), rates, source);
    }

    private static String rate(Rate rate) {
        return rate.perEuro().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString() + " " + rate.currency();
    }
}
