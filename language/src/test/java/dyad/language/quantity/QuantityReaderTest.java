package dyad.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.Tokenizer;
import dyad.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    private static final Pack PACK = Pack.load("en");

    /** Each amount as {@code value[..upTo] unit [bound]}; "$" is USD, any other ambiguous currency none. */
    private static List<String> amounts(String text) {
        return amounts(PACK, Tokenizer.tokens(text));
    }

    private static List<String> amounts(Pack pack, Tokens tokens) {
        Chart chart = pack.chart(tokens, 0, tokens.size());
        pack.quantities().read(chart, codes -> codes.contains("USD") ? "USD" : "XXX");
        List<Edge> edges = new ArrayList<>();
        for (String type : List.of("money", "amount", "number", "percent")) {
            edges.addAll(chart.all(pack.classes().number(type)));
        }
        edges.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return edges.stream().map(e -> written(e.as(Quantity.class))).toList();
    }

    private static String written(Quantity quantity) {
        String upTo = quantity.upTo() == null
                ? ""
                : ".." + quantity.upTo().stripTrailingZeros().toPlainString();
        String bound = quantity.bound().code().equals("exact")
                ? ""
                : " " + quantity.bound().code();
        return quantity.value().stripTrailingZeros().toPlainString() + upTo + " " + quantity.unit() + bound;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worth $15 billion in all|15000000000 USD",
                "between two and three thousand workers|2000..3000 count",
                "between twenty and twenty-five thousand|20000..25000 count",
                "between two and three hundred|200..300 count",
                "between one hundred and two hundred|100..200 count",
                "between 900 and 1.5 million|900..1500000 count",
                "between $5 and $6 billion|5000000000..6000000000 USD",
                "more than $15 billion|15000000000 USD over",
                "some US$1.31bn|1310000000 USD about",
                "a sum of USD 16.2 billion|16200000000 USD",
                "A$600 million|600000000 AUD",
                "NZ$6.24 million|6240000 NZD",
                "nearly 2.56 billion euros|2560000000 EUR under",
                "EUR 548 million|548000000 EUR",
                "\u20AC7.6bn|7600000000 EUR",
                "174.5 billion baht|174500000000 THB",
                "1.6 billion yen|1600000000 JPY",
                "two million Swiss francs|2000000 CHF",
                "six million one hundred thousand passengers|6100000 count",
                "half a million people|500000 count",
                "one and a half billion dollars|1500000000 USD",
                "a billion and a half dollars|1500000000 USD",
                "$2 and a half billion|2500000000 USD",
                "three and a quarter million people|3250000 count",
                "a 27-million contract|27000000 count",
                "12,400 crore rupees|124000000000 XXX",
                "16 lakh visas|1600000 count",
                "1.1 TWh|1100000000 kWh",
                "2.7 billion cubic metres|2700000000 m3",
                "300,000 barrels a day|300000 bbl/day",
                "6.5 per cent|6.5 %",
                "almost 30 percent|30 % under",
                "8.1%|8.1 %",
                "no fewer than 1,200 students|1200 count at-least",
                "up to 20,000 more|20000 count at-most",
                "upwards of 250,000|250000 count over",
                "3-4 billion dollars|3000000000..4000000000 USD",
                "between 200 and 300 firms|200..300 count",
                "twenty-five scholarships|25 count",
                "a hundred trucks|100 count",
                "500 or so|500 count about",
                "3,000 MW|3000 MW",
                "1.5 GW|1500 MW",
                "$5 trillion|5000000000000 USD",
                "$400m|400000000 USD",
                "R$12 million|12000000 BRL",
                "N$412 million|412000000 NAD",
                "RO 38.7 million|38700000 OMR",
                "GEL 3.1 billion|3100000000 GEL",
                "1 million tonnes|1000000 t",
            })
    void readsValueUnitAndBound(String text, String expected) {
        assertThat(amounts("It was " + text + ".")).containsExactly(expected);
    }

    @Test
    void twoAmountsStayTwo() {
        assertThat(amounts("It rose from $3 million to $5 million")).containsExactly("3000000 USD", "5000000 USD");
        assertThat(amounts("It fell to 12.2 billion dollars from 16.2 billion"))
                .containsExactly("12200000000 USD", "16200000000 count");
    }

    @Test
    void namesOfModelsAreNoUnits() {
        assertThat(amounts("five KC-390 aircraft and ten T-72 tanks")).contains("5 count", "10 count");
        assertThat(amounts("five KC-390 aircraft and ten T-72 tanks"))
                .noneMatch(a -> a.contains("CZK") || a.endsWith(" t"));
    }

    @Test
    void ordinalsAndVersionsAreNoNumbers() {
        assertThat(amounts("the 28th session of version 1.2.3")).isEmpty();
    }

    @Test
    void noCurrencyIsAssumed() {
        assertThat(amounts("He paid 5 million rupees.")).containsExactly("5000000 XXX");
        assertThat(amounts("He paid 5 million.")).containsExactly("5000000 count");
    }

    /** Suffixes stand at digits and at scales, bounds behind the number or between it and its unit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 млрд доллардан астам|15000000000 USD over",
                "5 миллиардтан астам доллар|5000000000 USD over",
                "270-тен астам компания|270 count over",
                "300-ге жуық студент|300 count about",
                "25 млрд долларға жуық|25000000000 USD about",
                "шамамен 2,5 миллион еуро|2500000 EUR about",
                "2 млрд 842 млн теңге|2842000000 KZT",
                "$5 млрд-қа жетті|5000000000 USD",
                "4 мыңдай фирма|4000 count about",
                "1 138 кәсіпорын|1138 count",
                "кемінде жиырма бес жоба|25 count at-least",
                "бір жарым миллиард доллар|1500000000 USD",
                "21%-ға өсті|21 %",
                "5,5 пайызға кеміді|5.5 %",
                "11 млрд текше метрге дейін|11000000000 m3 at-most",
                "1,8 трлн рубльге жетті|1800000000000 RUB"
            })
    void aKazakhAmountIsReadWithItsSuffixesAndBounds(String text, String wanted) {
        Pack kazakh = Pack.load("kk");
        assertThat(amounts(kazakh, kazakh.tokens(text))).containsExactly(wanted);
    }
}
