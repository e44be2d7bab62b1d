package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Figure;
import dyad.model.Period;
import dyad.reader.StatementJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    /** Words of a draft and what they say, what the record says, and the words to write; none where the sentence is to be written anew. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 150 млрд евро            | exact 150e9 EUR | exact 168e9 EUR   | 168 млрд евро",
                "ru | 150 миллиардов евро      | exact 150e9 EUR | exact 16.8e9 EUR  | NONE",
                "ru | 150 миллиардов евро      | exact 150e9 EUR | exact 168e9 EUR   | 168 миллиардов евро",
                "ru | 4,5 млрд долларов        | exact 4.5e9 USD | exact 14.25e9 USD | 14,25 млрд долларов",
                "ru | 4,5 млрд долларов        | exact 4.5e9 USD | exact 14e9 EUR    | NONE",
                "ru | 4,5 млрд долларов        | exact 4.5e9 USD | exact 14253e6 USD | NONE",
                "ru | более 270                | over 270 count  | over 300 count    | более 300",
                "ru | более 270                | over 270 count  | exact 250 count   | NONE",
                "ru | 270                      | exact 270 count | exact 301 count   | NONE",
                "ru | 12 500                   | exact 12500 count | exact 13700 count | 13 700",
                "ru | 1 млрд 200 млн долларов  | exact 1.2e9 USD | exact 1.5e9 USD   | NONE",
                "it | 150,5 miliardi di euro   | exact 150.5e9 EUR | exact 168e9 EUR | 168 miliardi di euro",
                "it | 12.500                   | exact 12500 count | exact 13700 count | 13.700",
                "it | 1 miliardo di euro       | exact 1e9 EUR   | exact 3e9 EUR     | NONE",
                "kk | 150 миллиард еуроға      | exact 150e9 EUR | exact 168e9 EUR   | 168 миллиард еуроға",
                "en | 150 billion euros        | exact 150e9 EUR | exact 168e9 EUR   | €168 billion",
            })
    void onlyTheNumberGivesWay(String language, String words, String mine, String theirs, String expected) {
        String written = new ValueWords(words, language)
                .level(figure(mine), figure(theirs))
                .map(text -> text.replace('\u00A0', ' '))
                .orElse("NONE");
        assertThat(written).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "в 1993 году, 1993, 1992, в 1992 году",
        "1993 жылы, 1993, 1992-08-21, 1992 жылы",
        "nel 1993, 1993, 1992, nel 1992",
        "в прошлом году, 1993, 1992, NONE",
        "21 августа 1993 года, 1993-08-21, 1992-08-21, NONE",
    })
    void onlyTheYearGivesWay(String words, String mine, String theirs, String expected) {
        assertThat(DateWords.yearInstead(words, Period.of(mine), Period.of(theirs))
                        .orElse("NONE"))
                .isEqualTo(expected);
    }

    private static Figure figure(String told) {
        String[] parts = told.split(" ");
        return (Figure)
                StatementJson.read("{\"kind\":\"figure\",\"type\":\"trade-turnover\",\"between\":[\"ITA\",\"KAZ\"],"
                        + "\"measure\":\"level\",\"value\":" + parts[1] + ",\"unit\":\"" + parts[2] + "\",\"bound\":\""
                        + parts[0]
                        + "\",\"modality\":\"actual\",\"saidBy\":[],\"document\":\"d\",\"language\":\"en\",\"start\":0,\"end\":1,"
                        + "\"quote\":\"x\",\"evidence\":{},\"rule\":\"table\"}");
    }
}
