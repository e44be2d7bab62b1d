package dyad.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) in which a spreadsheet finds no formula: text that begins like one gets an apostrophe before it.
 *
 * <pre>{@code
 * Csv.line(List.of("exports", new BigDecimal("-3.5"), "=1+1")); // exports,-3.5,'=1+1
 * }</pre>
 */
public final class Csv {
    /** What a formula may begin with; the wide forms are taken for the narrow ones in some locales. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Csv() {}

    /** One record without a line end (a quoted field may contain one): numbers as they are, all else as text. */
    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(Object value) {
        // toString would write large numbers as 1.5E+10
        return value instanceof BigDecimal number ? number.toPlainString() : quoted(safe(String.valueOf(value)));
    }

    /** A spreadsheet must not run what a source wrote. */
    private static String safe(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) <= ' ' || Character.isSpaceChar(text.charAt(first)))) {
            first++;
        }
        boolean blank = first == text.length();
        boolean control = !text.isEmpty() && text.charAt(0) < ' ';
        boolean formula = !blank && FORMULA.indexOf(text.charAt(first)) >= 0;
        return formula || control ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
