package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Figure;
import dyad.reader.StatementJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountWordsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = (char) 96,
            delimiter = '|',
            value = {
                "'value':15000000000,'unit':'USD','bound':'over' | over $15 billion | over USD 15,000,000,000",
                "'value':15234567890,'unit':'EUR' | €15.23 billion | EUR 15,234,567,890",
                "'value':1300000000000,'unit':'KZT' | KZT 1.3 trillion | KZT 1,300,000,000,000",
                "'value':999999,'unit':'USD' | $999,999 | USD 999,999",
                "'value':-40200000,'unit':'USD' | −$40.2 million | −USD 40,200,000",
                "'value':5000000,'unit':'XXX' | 5 million (currency not given) | 5,000,000 (currency not given)",
                "'value':250,'unit':'count','bound':'at-least' | at least 250 | at least 250",
                "'value':12.5,'unit':'%' | 12.5% | 12.5%",
                "'value':2,'upTo':3,'unit':'USD' | $2–3 | USD 2–3",
                "'value':7,'unit':'per-week','bound':'at-most' | up to 7 a week | up to 7 a week",
                "'value':3,'unit':'rank' | no. 3 | no. 3",
                "'value':2000000,'unit':'t','bound':'about' | about 2 million t | about 2,000,000 t",
                "'value':4,'unit':'furlong' | 4 furlong | 4 furlong",
                "'value':0,'unit':'count' | 0 | 0",
                "'measure':'change','value':12,'unit':'%' | up 12% | up 12%",
                "'measure':'change','value':-30,'unit':'%','bound':'under' | down under 30% | down under 30%",
                "'measure':'change','value':1000000000,'unit':'USD' | up $1 billion | up USD 1,000,000,000"
            })
    void saysAValueInWords(String fields, String shown, String exact) {
        String json =
                "{'kind':'figure','type':'exports','between':['ITA','KAZ'],%s,'modality':'actual','document':'a','language':'en',"
                        + "'start':0,'end':1,'quote':'q'}";
        Figure figure =
                (Figure) StatementJson.read(json.formatted(fields.strip()).replace('\'', '"'));
        assertThat(Messages.english().amount(figure)).isEqualTo(new Amount(shown, exact));
    }
}
