package dyad.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Statement;
import dyad.reader.StatementJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final String TEXT = "\uD83D\uDE00 Italy and Kazakhstan trade.";

    private static Statement statement(int start, int end) {
        return StatementJson.read(
                ("{'kind':'tie','type':'field','between':['ITA','KAZ'],'modality':'actual','saidBy':[],"
                                + "'document':'d','language':'en','start':" + start + ",'end':" + end
                                + ",'quote':'q" + start + "','rule':'r'}")
                        .replace('\'', '"'));
    }

    private static List<String> cut(Statement... statements) {
        return Marks.of(TEXT, List.of(statements)).cuts(0, TEXT.length()).stream()
                .map(cut -> cut.text() + "|" + cut.holding().size())
                .toList();
    }

    @Test
    void spansCountCodePoints() {
        assertThat(cut(statement(2, 7))).containsExactly("\uD83D\uDE00 |0", "Italy|1", " and Kazakhstan trade.|0");
    }

    @Test
    void whereStatementsOverlapTheTextIsCut() {
        assertThat(cut(statement(2, 22), statement(12, 28), statement(12, 22)))
                .containsExactly("\uD83D\uDE00 |0", "Italy and |1", "Kazakhstan|3", " trade|1", ".|0");
    }

    @Test
    void nothingOfTheTextIsLost() {
        String whole =
                Marks.of(TEXT, List.of(statement(0, 28), statement(5, 9), statement(7, 29)))
                        .cuts(0, TEXT.length())
                        .stream()
                        .map(Marks.Cut::text)
                        .reduce("", String::concat);
        assertThat(whole).isEqualTo(TEXT);
    }

    @Test
    void aSpanBeyondTheTextEndsWithIt() {
        assertThat(cut(statement(23, 4000))).containsExactly("\uD83D\uDE00 Italy and Kazakhstan |0", "trade.|1");
    }

    @Test
    void aStatementBeginsOnce() {
        Marks marks = Marks.of(TEXT, List.of(statement(2, 22), statement(12, 28)));
        assertThat(marks.cuts(0, TEXT.length()).stream()
                        .mapToInt(cut -> cut.begins().size())
                        .sum())
                .isEqualTo(2);
    }
}
