package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Statement;
import org.junit.jupiter.api.Test;

class StatementCsvTest {
    @Test
    void aRowHasAFieldForEachColumn() {
        String line = StatementCsv.line(tie("plain"));
        assertThat(line.split(",", -1)).hasSameSizeAs(StatementCsv.header().split(","));
        assertThat(line).contains("tie,body,ITA; KAZ").contains(",plain,");
    }

    @Test
    void quotesWhatWouldBreakTheTable() {
        assertThat(StatementCsv.line(tie("a, \\\"b\\\""))).contains("\"a, \"\"b\"\"\"");
    }

    @Test
    void aSpreadsheetDoesNotRunWhatASourceWrote() {
        assertThat(StatementCsv.line(tie("=HYPERLINK(1)"))).contains(",'=HYPERLINK(1),");
    }

    private static Statement tie(String name) {
        return StatementJson.read(
                "{\"kind\":\"tie\",\"type\":\"body\",\"between\":[\"ITA\",\"KAZ\"],\"name\":\"" + name
                        + "\",\"modality\":\"actual\",\"document\":\"a\",\"language\":\"en\",\"start\":0,\"end\":1,\"quote\":\"q\"}");
    }
}
