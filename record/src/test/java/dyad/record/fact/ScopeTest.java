package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    /** A sentence with the words that name the indicator in brackets, or where there are none, the value. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | trade-turnover | [Trade] between Chad and Peru reached $5 billion. | ALL",
                "en | trade-turnover | [Non-oil trade] between Oman and India reached $5 billion. | non-oil",
                "en | trade-turnover | [Trade between] Oman and India excluding oil reached $5 billion. | non-oil",
                "en | trade-turnover | [Trade] in services between Oman and India reached $5 billion. | services",
                "en | trade-turnover | [Trade in goods and services] between Oman and India reached $5 billion. | goods-and-services",
                "en | exports | Peru's oil [exports] to Chad reached $5 billion. | oil",
                "en | exports | Peru's non-oil [exports] to Chad reached $5 billion. | non-oil",
                "en | exports | Peru's oil and gas [exports] to Chad reached $5 billion. | energy",
                "en | exports | Peru's [exports] of oil and other goods to Chad reached $5 billion. | ALL",
                "en | exports | Peru, rich in oil, saw its [exports] to Chad reach $5 billion. | ALL",
                "en | exports | Peru [exported] wheat worth $5 billion to Chad. | grain",
                "en | trade-turnover | Chad and Peru traded <$5 billion> worth of agricultural products. | agriculture",
                "en | companies | [Oil companies] from Chad work in Peru. | ALL",
                "ru | trade-turnover | Ненефтяной [товарооборот] Омана и Индии достиг 5 млрд. | non-oil",
                "ru | trade-turnover | [Товарооборот] Омана и Индии без учета нефти достиг 5 млрд. | non-oil",
                "ru | exports | [Экспорт] зерна в Перу достиг 5 млрд. | grain",
                "ru | exports | [Экспорт] нефти и газа в Перу достиг 5 млрд. | energy",
                "ru | trade-turnover | [Товарооборот] Чада и Перу достиг 5 млрд. | ALL",
                "it | trade-turnover | L'[interscambio] agroalimentare tra Perù e Ciad vale 5 miliardi. | agriculture",
                "it | exports | Le [esportazioni] di petrolio dal Ciad valgono 5 miliardi. | oil",
                "kk | exports | Мұнай [экспорты] 5 миллиардқа жетті. | oil",
                "en | partner-rank | Peru is Chad's <third-largest> trading partner. | ALL",
                "en | partner-rank | Peru is Chad's <second-largest> export market after Fiji, a major supplier. | export-market",
                "en | partner-rank | A buyer of oil, Peru is Chad's <third-largest> trading partner. | ALL",
                "en | partner-rank | Peru is the <third-largest> investor in Chad. | investor",
                "en | partner-rank | Peru is the <largest> gas supplier of Chad. | gas-supplier",
                "en | partner-rank | Among investors in Chad, Peru ranks <third>. | investor",
                "it | partner-rank | Il Perù è il <terzo> fornitore del Ciad. | supplier",
                "it | partner-rank | Il Perù è il <terzo> partner commerciale del Ciad. | ALL",
                "ru | partner-rank | Перу занимает <третье> место среди импортеров Чада. | export-market",
                "ru | partner-rank | Перу занимает <третье> место среди торговых партнёров Чада. | ALL",
                "kk | partner-rank | Перу – Чадтың <үшінші> инвесторы. | investor",
                "kk | partner-rank | Перу – Чадтың <үшінші> сауда серіктесі. | ALL",
                "fr | exports | Les [exportations] oil. | ALL",
            })
    void isToldByTheWordsAroundTheIndicator(String language, String type, String sentence, String expected) {
        assertThat(String.valueOf(Scope.of(statement(language, type, sentence))))
                .isEqualTo(expected.equals("ALL") ? "null" : expected);
    }

    @Test
    void aPartIsSetAgainstNothingButItself() {
        List<Reading> readings = List.of(
                reading("a", "[Non-oil trade] reached $5 billion."),
                reading("b", "[Trade] reached $8 billion."),
                reading("c", "[Non-oil trade] was $6 billion."));
        List<Series> series =
                new Figures(Publishers.load(), new Comparing(Rates.NONE)).of(Dyad.of("PER", "TCD"), readings, Set.of());
        assertThat(series).hasSize(2);
        assertThat(series.get(0).disagreements()).isEmpty();
        assertThat(series.get(0).points().get(0).told())
                .extracting(each -> each.document().id())
                .containsExactly("b");
        assertThat(series.get(1).disagreements())
                .extracting(Disagreement::difference)
                .containsExactly(Difference.CONTRADICTION);
    }

    private static Reading reading(String id, String sentence) {
        Document document = new Document(id, id, Period.of("2024-02-0" + (id.charAt(0) - 'a' + 1)), id, null, "en");
        return new Reading(document, List.of(statement("en", "trade-turnover", sentence)), List.of());
    }

    private static Statement statement(String language, String type, String sentence) {
        String quote = sentence.replaceAll("[\\[\\]<>]", "");
        boolean named = sentence.indexOf('[') >= 0;
        int start = sentence.indexOf(named ? '[' : '<');
        int end = sentence.indexOf(named ? ']' : '>') - 1;
        String value = sentence.contains("6 billion") ? "6" : sentence.contains("8 billion") ? "8" : "5";
        return StatementJson.read(
                "{\"kind\":\"figure\",\"type\":\"" + type + "\",\"between\":[\"PER\",\"TCD\"],\"period\":\"2023\","
                        + "\"measure\":\"level\",\"value\":" + value
                        + "000000000,\"unit\":\"USD\",\"bound\":\"exact\",\"modality\":\"actual\","
                        + "\"saidBy\":[],\"document\":\"d\",\"language\":\"" + language + "\",\"start\":100,\"end\":"
                        + (100 + quote.length()) + ",\"quote\":\"" + quote + "\",\"evidence\":{\""
                        + (named ? "type" : "value") + "\":["
                        + (100 + start) + "," + (100 + end) + "]},\"rule\":\"table\"}");
    }
}
