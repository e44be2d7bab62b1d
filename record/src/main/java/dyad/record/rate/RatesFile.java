package dyad.record.rate;

import dyad.model.Issue;
import dyad.model.Period;
import dyad.reader.Unreadable;
import dyad.record.fact.Rate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The European Central Bank's euro reference rates in its historical CSV form, plain or in the ZIP archive in which it is published:
 *
 * <pre>
 * Date,USD,JPY,BGN,
 * 2024-01-03,1.0919,155.76,1.9558,
 * 2024-01-02,1.0956,N/A,1.9558,
 * </pre>
 *
 * <p>Days may come in any order; {@code N/A} is a gap. One wrong line makes the whole file unsound: no average may rest on half of it.
 *
 * @param averages by currency, those of months first; empty where the file is unsound
 * @param issues what is wrong ({@code lost}), and what could not be averaged for gaps
 */
public record RatesFile(List<Rate> averages, List<Issue> issues) {
    static final String SOURCE = "ECB";
    private static final int MOST_ISSUES = 20;
    private static final int MOST_MONTHS = 6;

    public RatesFile {
        averages = List.copyOf(averages);
        issues = List.copyOf(issues);
    }

    /** Reads and averages a file; what is wrong with it stands in its issues. */
    public static RatesFile read(Path file) {
        String name = file.toString();
        try {
            Averages averages = new Averages(SOURCE);
            RateRows rows = new RateRows(name, averages);
            rows.read(RatesText.of(file));
            return rows.issues().stream().anyMatch(Issue::lost)
                    ? unsound(name, rows.issues())
                    : sound(name, averages, rows.issues());
        } catch (Unreadable e) {
            return unsound(name, List.of(new Issue(name, null, e.what(), e.remedy(), true)));
        } catch (IOException e) {
            return unsound(
                    name, List.of(new Issue(name, null, "cannot be read", "check its name and permissions", true)));
        }
    }

    /** Whether it may be kept. */
    public boolean isSound() {
        return issues.stream().noneMatch(Issue::lost);
    }

    private static RatesFile unsound(String name, List<Issue> issues) {
        List<Issue> shown = new ArrayList<>(issues.subList(0, Math.min(MOST_ISSUES, issues.size())));
        if (issues.size() > MOST_ISSUES) {
            String more = "and " + (issues.size() - MOST_ISSUES) + " more lines are wrong";
            shown.add(new Issue(name, null, more, "mend those above first", true));
        }
        return new RatesFile(List.of(), shown);
    }

    private static RatesFile sound(String name, Averages averages, List<Issue> notices) {
        List<Rate> rates = averages.rates();
        List<Issue> issues = new ArrayList<>(notices);
        averages.gaps().forEach((currency, months) -> issues.add(gap(name, currency, months)));
        if (rates.isEmpty()) {
            issues.add(new Issue(
                    name,
                    null,
                    "has no month with enough days to be averaged",
                    "get the historical rates (eurofxref-hist), not those of a day or of 90 days",
                    true));
        }
        return new RatesFile(rates, issues);
    }

    private static Issue gap(String name, String currency, List<YearMonth> months) {
        String listed =
                months.stream().limit(MOST_MONTHS).map(YearMonth::toString).collect(Collectors.joining(", "));
        String more = months.size() > MOST_MONTHS ? " and " + (months.size() - MOST_MONTHS) + " more months" : "";
        return new Issue(
                name,
                null,
                currency + ": too few days in " + listed + more + ", so no averages of these months and their years",
                "nothing is compared by them; get a complete file if they are needed",
                false);
    }

    /** How many currencies it has averages of. */
    public int currencies() {
        return (int) averages.stream().map(Rate::currency).distinct().count();
    }

    /** Of how many years there are averages, of any currency. */
    public int years() {
        return (int) periods().filter(Period::isYear).count();
    }

    /** Of how many months there are averages, of any currency. */
    public int months() {
        return (int) periods().filter(period -> !period.isYear()).count();
    }

    private Stream<Period> periods() {
        return averages.stream().map(Rate::period).distinct();
    }
}
