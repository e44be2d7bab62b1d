package dyad.record.same;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Statement;
import dyad.reader.StatementJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | KAZ CHN | China's customs | CHN",
                "en | KAZ CHN | Kazakhstan's Bureau of National Statistics | KAZ",
                "en | KAZ ITA | Italian ambassador to Kazakhstan | ITA",
                "en | KAZ CHN | World Bank | NONE",
                "en | IND NZL | New York Federal Reserve | NONE",
                "en | ARE IND | United Nations | NONE",
                "en | KOR UZB | Korean customs | KOR",
                "en | KAZ ITA | Stefano Ravagnan | NONE",
                "en | KAZ ITA | KAZINFORM; Italian embassy | ITA",
                "ru | KAZ RUS | Федеральная таможенная служба России | RUS",
                "ru | KAZ RUS | казахстанский Минторг | KAZ",
                "it | ITA KAZ | ministero kazako del Commercio | KAZ",
                "kk | ITA KAZ | Қазақстанның Сыртқы істер министрлігі | KAZ",
            })
    void whoIsNamedTellsForHisState(String language, String states, String speakers, String expected) {
        String between = "[\"" + states.replace(" ", "\",\"") + "\"]";
        String saidBy = "[\"" + speakers.replace("; ", "\",\"") + "\"]";
        Statement said = StatementJson.read("{\"kind\":\"figure\",\"type\":\"trade-turnover\",\"between\":" + between
                + ",\"measure\":\"level\",\"value\":1,\"unit\":\"USD\",\"bound\":\"exact\",\"modality\":\"actual\",\"saidBy\":"
                + saidBy + ",\"document\":\"d\",\"language\":\"" + language
                + "\",\"start\":0,\"end\":1,\"quote\":\"x\",\"evidence\":{},\"rule\":\"table\"}");
        assertThat(String.valueOf(Side.of(said))).isEqualTo(expected.equals("NONE") ? "null" : expected);
    }
}
