package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "\uff1d1",
                "-",
                "\u0000=1"
            })
    void textThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        String line = Csv.line(List.of(text));
        assertThat(line.replaceFirst("^\"", "")).startsWith("'").contains(text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(Csv.line(List.of(new BigDecimal("-3.5"), new BigDecimal("1.5E+10"), "-3.5")))
                .isEqualTo("-3.5,15000000000,'-3.5");
    }

    @Test
    void whatPartsFieldsIsQuoted() {
        assertThat(Csv.line(List.of("a,b", "c", "d\"e", "f\ng", "h", "")))
                .isEqualTo("\"a,b\",c,\"d\"\"e\",\"f\ng\",h,");
    }
}
