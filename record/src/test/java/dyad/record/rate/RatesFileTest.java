package dyad.record.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Issue;
import dyad.model.Period;
import dyad.record.fact.Conversion;
import dyad.record.fact.Rate;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatesFileTest {
    @TempDir
    private Path folder;

    private static String rates() {
        try (var in = RatesFileTest.class.getResourceAsStream("rates.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private RatesFile read(String text) throws IOException {
        return RatesFile.read(Files.writeString(folder.resolve("rates.csv"), text));
    }

    private List<String> problems(String text) throws IOException {
        RatesFile file = read(text);
        assertThat(file.isSound()).isFalse();
        assertThat(file.averages()).isEmpty();
        return file.issues().stream()
                .filter(Issue::lost)
                .map(issue -> issue.toString().replace(folder + "/", ""))
                .toList();
    }

    private static BigDecimal shown(Optional<Rate> rate) {
        return rate.orElseThrow().perEuro().setScale(4, RoundingMode.HALF_UP);
    }

    @Test
    void averagesWholeMonthsAndYears() throws IOException {
        RatesFile file = read(rates());
        assertThat(file.issues()).isEmpty();
        AverageRates rates = new AverageRates(file.averages());
        // 260 weekdays go through ten rates evenly
        assertThat(shown(rates.rate("USD", Period.of("2022")))).isEqualTo("1.0530");
        assertThat(shown(rates.rate("HRK", Period.of("2022-12")))).isEqualTo("7.5345");
        assertThat(file.averages()).allMatch(rate -> rate.source().equals("ECB"));
        assertThat(file.currencies()).isEqualTo(3);
        assertThat(file.counts().get(true)).isEqualTo(3);
    }

    @Test
    void theAverageIsOfAllDaysOfTheMonth() throws IOException {
        String text = "Date,USD\n" + weekdays("2024-02-01", "2024-02-29", i -> i < 7 ? "1.1" : "1.0");
        List<Rate> rates = read(text).averages();
        assertThat(rates).hasSize(1);
        assertThat(rates.get(0).perEuro()).isEqualByComparingTo("1.03333333");
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022",
        "2022-03-07, 2022-03",
        "2022-40, 2022-40",
        "2022-01/2022-09, 2022-01/2022-09",
        "2022-03-20/2022-04-10, 2022-03/2022-04",
        "2022-02/2023-01, 2022-02/2023-01"
    })
    void aPeriodHasTheAverageOfItsMonths(String period, String average) throws IOException {
        Optional<Rate> rate = new AverageRates(read(rates()).averages()).rate("USD", Period.of(period));
        assertThat(rate.orElseThrow().period()).isEqualTo(Period.of(average));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2021", "2023-03", "2023-40", "1992/2022", "2022/2023", "2022/..", "2021-12-30"})
    void noPeriodIsGivenAnAverageOfAnother(String period) throws IOException {
        assertThat(new AverageRates(read(rates()).averages()).rate("USD", Period.of(period)))
                .isEmpty();
    }

    @Test
    void bringsOneCurrencyToAnother() throws IOException {
        AverageRates rates = new AverageRates(read(rates()).averages());
        Conversion conversion = rates.between("USD", "JPY", Period.of("2022")).orElseThrow();
        assertThat(conversion.of(new BigDecimal("1053")).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("138000");
        assertThat(conversion.rates()).extracting(Rate::currency).containsExactly("USD", "JPY");
        assertThat(rates.between("USD", "KZT", Period.of("2022"))).isEmpty();
        assertThat(rates.between("EUR", "USD", Period.of("2022")).orElseThrow().rates())
                .extracting(Rate::currency)
                .containsExactly("USD");
    }

    @Test
    void theArchiveInWhichItIsPublishedIsReadAsItIs() throws IOException {
        Path zip = folder.resolve("eurofxref-hist.zip");
        zip(zip, "eurofxref-hist.csv", rates());
        assertThat(RatesFile.read(zip).averages()).isEqualTo(read(rates()).averages());
        zip(zip, "readme.txt", rates());
        assertThat(RatesFile.read(zip).issues().toString()).contains("without a CSV file");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, 20));
        assertThat(RatesFile.read(zip).isSound()).isFalse();
    }

    private static void zip(Path file, String name, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void quotesBlanksAndTheOrderOfDaysDoNotMatter() throws IOException {
        List<String> lines = rates().lines().toList();
        List<String> days = lines.subList(1, lines.size());
        String oldestFirst = Stream.iterate(days.size() - 1, i -> i >= 0, i -> i - 1)
                .map(days::get)
                .collect(Collectors.joining("\r\n"));
        String quoted = ("\uFEFF\"Date\", \"USD\",JPY ,HRK,\r\n" + oldestFirst).replace(",N/A,", ", ,");
        assertThat(read(quoted).averages()).isEqualTo(read(rates()).averages());
    }

    @Test
    void monthsWithGapsAreNamedAndNotAveraged() throws IOException {
        String text = rates().lines()
                .filter(line -> !line.startsWith("2022-05-1") && !line.startsWith("2022-05-2"))
                .collect(Collectors.joining("\n"));
        RatesFile file = read(text);
        assertThat(file.isSound()).isTrue();
        assertThat(file.issues()).hasSize(3).allMatch(issue -> issue.what().contains("too few days in 2022-05"));
        AverageRates rates = new AverageRates(file.averages());
        assertThat(rates.rate("USD", Period.of("2022-05"))).isEmpty();
        assertThat(rates.rate("USD", Period.of("2022"))).isEmpty();
        assertThat(rates.rate("USD", Period.of("2022-40"))).isEmpty();
        assertThat(rates.rate("USD", Period.of("2022-06"))).isPresent();
    }

    @Test
    void whatIsWrongHasItsLine() throws IOException {
        assertThat(problems("Date,USD,JPY,\n2024-01-03,1.09,155,\n2024-01-03,1.10,156,\n2024-01-02,-1.1,0,\n"
                        + "02.01.2024,1.1,150,\n2024-01-01,1,1 and more,\n2024-01-04,1.1,\n"))
                .containsExactly(
                        "rates.csv:3: the day 2024-01-03 has stood in line 2 already; leave one of the two",
                        "rates.csv:4: the rate \"-1.1\" of USD is not greater than 0; a gap is written N/A",
                        "rates.csv:4: the rate \"0\" of JPY is not greater than 0; a gap is written N/A",
                        "rates.csv:5: \"02.01.2024\" is no date; dates are written as 2024-01-31",
                        "rates.csv:6: the rate \"1 and more\" of JPY is no number; a gap is written N/A");
        assertThat(problems("Date,USD,JPY\n2024-01-03,1.09\n"))
                .containsExactly("rates.csv:2: has 1 rates for 2 currencies; get a complete copy");
    }

    @Test
    void columnsThatAreNoCurrencyAreRefused() throws IOException {
        assertThat(problems("Date,USD,Dollar,USD\n"))
                .containsExactly(
                        "rates.csv:1: the column \"Dollar\" is no currency; name it by its ISO 4217 code, as USD",
                        "rates.csv:1: the column USD stands twice; leave one");
        RatesFile file = read("Date,QQQ,USD,\n" + weekdays("2024-02-01", "2024-02-29", i -> "1.5,1.1"));
        assertThat(file.isSound()).isTrue();
        assertThat(file.issues().toString()).contains("QQQ is no currency of ISO 4217 and is passed over");
        assertThat(file.averages()).extracting(Rate::currency).containsExactly("USD");
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "' \n\n', is empty",
        "'Dear all, here are the rates', is no file of reference rates",
        "'Date\n', is no file of reference rates",
        "'Date,USD\n', has no day of rates",
        "'Date,USD\n2024-01-02,1.1\n', has no month with enough days"
    })
    void aFileThatIsNoneIsRefused(String text, String what) throws IOException {
        assertThat(problems(text)).hasSize(1).first().asString().contains(what);
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws IOException {
        assertThat(RatesFile.read(folder.resolve("none.csv")).issues().toString())
                .contains("does not exist");
        assertThat(RatesFile.read(folder).issues().toString()).contains("is a folder");
        byte[] binary = new byte[100_000];
        new java.util.Random(7).nextBytes(binary);
        assertThat(RatesFile.read(Files.write(folder.resolve("binary.csv"), binary))
                        .isSound())
                .isFalse();
    }

    @Test
    void manyWrongLinesAreNotAllListed() throws IOException {
        String text = "Date,USD\n" + "x,1\n".repeat(1000);
        assertThat(problems(text)).hasSize(21).last().asString().contains("980 more lines");
    }

    private static String weekdays(String from, String to, java.util.function.IntFunction<String> rates) {
        List<LocalDate> days = LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            rows.append(days.get(i)).append(',').append(rates.apply(i)).append('\n');
        }
        return rows.toString();
    }
}
