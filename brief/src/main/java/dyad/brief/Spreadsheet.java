package dyad.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a workbook of Excel (XLSX): numbers are numbers, all else is text, and nothing is a formula, whatever it begins with. The same
 * table gives the same bytes.
 *
 * <pre>{@code
 * Spreadsheet sheet = new Spreadsheet("figures", List.of("period", "value"));
 * sheet.add(List.of("2022", new BigDecimal("15000000000")));
 * Files.write(Path.of("figures.xlsx"), sheet.bytes());
 * }</pre>
 */
public final class Spreadsheet {
    /** So many rows a sheet takes beside its head. */
    public static final int MOST_ROWS = 1_048_575;

    private static final int LONGEST_TEXT = 32_767;
    /** A spreadsheet keeps so many digits of a number; a longer one stays whole as text. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern NUMBERED = Pattern.compile("_x[0-9A-Fa-f]{4}_");
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(out, "Dyad", null);
    private final Worksheet sheet;
    private final int[] widths;
    private int rows;

    /** An empty table with the names of its columns, under which it is sorted and filtered. */
    public Spreadsheet(String name, List<String> columns) {
        this.sheet = book.newWorksheet(name);
        this.widths = new int[columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            text(0, column, columns.get(column));
            sheet.style(0, column).bold().fillColor("E8EDF3").set();
        }
        sheet.freezePane(0, 1);
    }

    /**
     * Adds a row.
     *
     * @param cells a {@link BigDecimal} where it is a number; all else is taken as text, of which the first 32,767 letters have room
     * @throws IllegalStateException where there are {@link #MOST_ROWS}
     */
    public void add(List<?> cells) {
        if (rows == MOST_ROWS) {
            throw new IllegalStateException("a sheet has no more than " + MOST_ROWS + " rows");
        }
        rows++;
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof BigDecimal number && number.precision() <= MOST_DIGITS) {
                sheet.value(rows, column, number);
                sheet.style(rows, column).format(format(number)).set();
                widen(column, number.toPlainString().length() * 4 / 3);
            } else {
                text(rows, column, cell instanceof BigDecimal number ? number.toPlainString() : String.valueOf(cell));
            }
        }
    }

    private static String format(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            boolean fits = text.length() <= LONGEST_TEXT;
            String shown = Html.admitted(fits ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
            // Excel would read _x0041_ as a letter by its number
            sheet.value(row, column, NUMBERED.matcher(shown).replaceAll("_x005F$0"));
            widen(column, text.length());
        }
    }

    private void widen(int column, int letters) {
        widths[column] = Math.min(WIDEST, Math.max(widths[column], letters));
    }

    /** The workbook; nothing can be added to it after that. */
    public byte[] bytes() {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, Math.max(NARROWEST, widths[column] + 2));
        }
        sheet.setAutoFilter(0, 0, rows, widths.length - 1);
        try {
            book.finish();
            return FixedZip.of(parts(out.toByteArray()), NO_DATE);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
    }

    /** Its parts; the one that tells when it was made tells so no longer. */
    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        // not ZipInputStream: it does not read the sizes that stand behind the entries
        try (ZipFile zip = ZipFile.builder().setByteArray(zipped).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.computeIfPresent("docProps/core.xml", (name, part) -> undated(part));
        return parts;
    }

    private static byte[] undated(byte[] core) {
        String xml = new String(core, StandardCharsets.UTF_8);
        return xml.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
