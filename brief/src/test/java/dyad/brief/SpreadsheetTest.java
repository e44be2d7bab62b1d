package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Csv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "=HYPERLINK(\"http://127.0.0.1/\",\"a\")",
            "+1+1",
            "-1+1",
            "@SUM(1)",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "=cmd|' /C calc'!A0",
            "{=1+1}",
            "'=1+1",
            "a\u0000b\u001b\uffff\ud800 ]]> <b>&amp;",
            "a;=1+1;\"b\"",
            "_x003D_1+1",
            "x".repeat(40_000));

    @Test
    void nothingIsAFormulaAndNumbersAreNumbers() throws IOException {
        Spreadsheet table = new Spreadsheet("table", List.of("text", "number"));
        HOSTILE.forEach(text -> table.add(List.of(text, new BigDecimal("-12.5"))));
        table.add(List.of("", new BigDecimal("12345678901234567890")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table.bytes()))) {
            Sheet sheet = book.getSheet("table");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                }
            }
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-12.5);
            assertThat(sheet.getRow(15).getCell(0).getStringCellValue()).isEqualTo("_x003D_1+1");
            assertThat(sheet.getRow(16).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
            assertThat(sheet.getRow(17).getCell(1).getStringCellValue()).isEqualTo("12345678901234567890");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void theSameTableGivesTheSameBytes() throws InterruptedException {
        byte[] first = table();
        Thread.sleep(2100);
        assertThat(table()).isEqualTo(first);
    }

    @Test
    void libreOfficeFindsNoFormulaInAWorkbook(@TempDir Path folder) throws Exception {
        assertNoFormula(Files.write(folder.resolve("table.xlsx"), table()));
    }

    @Test
    void libreOfficeFindsNoFormulaInCommaSeparatedValues(@TempDir Path folder) throws Exception {
        StringBuilder csv = new StringBuilder("text,number\n");
        HOSTILE.forEach(text ->
                csv.append(Csv.line(List.of(text, new BigDecimal("-12.5")))).append('\n'));
        String clean = csv.toString().replace("\ud800", "");
        assertNoFormula(Files.writeString(folder.resolve("table.csv"), clean));
    }

    private static byte[] table() {
        Spreadsheet table = new Spreadsheet("table", List.of("text", "number"));
        HOSTILE.forEach(text -> table.add(List.of(text, new BigDecimal("-12.5"))));
        return table.bytes();
    }

    private static void assertNoFormula(Path file) throws IOException, InterruptedException {
        var opened = Office.convertTable(file, "fods");
        if (opened.isPresent()) {
            String cells = Files.readString(opened.get());
            assertThat(cells).contains("SUM(1)", "office:value=\"-12.5\"").doesNotContain("table:formula", "Err:");
        }
    }
}
