package dyad.record.rate;

import dyad.model.Issue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a file of rates: a day and what one euro was worth in each currency. */
final class RateRows {
    private static final String FORM = "the form is Date,USD,JPY,... with a row a day";
    private static final int LONGEST = 20;
    private static final int LONGEST_SHOWN = 30;

    private final String file;
    private final Averages averages;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<LocalDate, Integer> days = new HashMap<>();

    /** By column; null where a column is passed over. */
    private final List<@Nullable String> currencies = new ArrayList<>();

    RateRows(String file, Averages averages) {
        this.file = file;
        this.averages = averages;
    }

    List<Issue> issues() {
        return issues;
    }

    void read(String text) {
        List<String> lines = text.lines().toList();
        int header = 0;
        while (lines.get(header).isBlank()) {
            header++;
        }
        if (!header(cells(lines.get(header)), header + 1)) {
            return;
        }
        for (int i = header + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(cells(lines.get(i)), i + 1);
            }
        }
        if (days.isEmpty() && issues.isEmpty()) {
            wrong(header + 1, "has no day of rates after its first line", FORM);
        }
    }

    /** The cells of a line, without quotes. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",", -1)) {
            String bare = cell.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            cells.add(quoted ? bare.substring(1, bare.length() - 1).strip() : bare);
        }
        return cells;
    }

    /** The cells without the empty one that the comma at the end of a line leaves. */
    private static List<String> withoutEnd(List<String> cells) {
        int last = cells.size() - 1;
        return last > 0 && cells.get(last).isEmpty() ? cells.subList(0, last) : cells;
    }

    private boolean header(List<String> all, int line) {
        List<String> cells = withoutEnd(all);
        if (!cells.get(0).equalsIgnoreCase("Date") || cells.size() < 2) {
            String begins = "is no file of reference rates: its first line begins with " + shown(cells.get(0));
            wrong(line, begins, FORM + "; get eurofxref-hist.csv from the European Central Bank");
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String name : cells.subList(1, cells.size())) {
            currencies.add(column(name, line, seen));
        }
        return issues.stream().noneMatch(Issue::lost);
    }

    private @Nullable String column(String name, int line, Set<String> seen) {
        boolean code = name.length() == 3 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!code) {
            wrong(line, "the column " + shown(name) + " is no currency", "name it by its ISO 4217 code, as USD");
            return null;
        }
        if (!seen.add(name)) {
            wrong(line, "the column " + name + " stands twice", "leave one");
            return null;
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(c -> c.getCurrencyCode().equals(name))) {
            String what = "the column " + name + " is no currency of ISO 4217 and is passed over";
            issues.add(new Issue(file, line, what, "mend its code if it is needed", false));
            return null;
        }
        return name;
    }

    private void row(List<String> all, int line) {
        List<String> cells = all.size() - 1 > currencies.size() ? withoutEnd(all) : all;
        LocalDate day = day(cells.get(0));
        if (day == null) {
            wrong(line, shown(cells.get(0)) + " is no date", "dates are written as 2024-01-31");
            return;
        }
        Integer before = days.putIfAbsent(day, line);
        if (before != null) {
            wrong(line, "the day " + day + " has stood in line " + before + " already", "leave one of the two");
            return;
        }
        if (cells.size() - 1 != currencies.size()) {
            wrong(
                    line,
                    "has " + (cells.size() - 1) + " rates for " + currencies.size() + " currencies",
                    "get a complete copy");
            return;
        }
        for (int i = 0; i < currencies.size(); i++) {
            rate(currencies.get(i), day, cells.get(i + 1), line);
        }
    }

    private static @Nullable LocalDate day(String cell) {
        try {
            return cell.length() == 10 ? LocalDate.parse(cell) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void rate(@Nullable String currency, LocalDate day, String cell, int line) {
        if (currency == null || cell.isEmpty() || cell.equals("N/A")) {
            return;
        }
        BigDecimal rate = number(cell);
        if (rate == null || rate.signum() <= 0) {
            String what = rate == null ? " is no number" : " is not greater than 0";
            wrong(line, "the rate " + shown(cell) + " of " + currency + what, "a gap is written N/A");
            return;
        }
        averages.add(currency, day, rate);
    }

    private static @Nullable BigDecimal number(String cell) {
        boolean plain =
                cell.length() <= LONGEST && cell.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        try {
            return plain ? new BigDecimal(cell) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void wrong(int line, String what, String remedy) {
        issues.add(new Issue(file, line, what, remedy, true));
    }

    /** What stands in the file, in quotes, with nothing in it that a terminal would obey. */
    private static String shown(String cell) {
        String clean = cell.replaceAll("\\p{Cntrl}", "?");
        return "\"" + (clean.length() > LONGEST_SHOWN ? clean.substring(0, LONGEST_SHOWN) + "…" : clean) + "\"";
    }
}
