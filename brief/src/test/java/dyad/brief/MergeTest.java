package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Statement;
import dyad.model.Tie;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final String AIR = Press.BETWEEN + ",'name':'Treaty on Air'";

    @Test
    void namesThatDifferInCaseArticleAndPunctuationAreTheSame() {
        assertThat(facts(AIR, Press.BETWEEN + ",'name':'the treaty, on air'")).hasSize(1);
        assertThat(facts(AIR, Press.BETWEEN + ",'name':'Treaty on Water'")).hasSize(2);
    }

    @Test
    void oneCompletesTheOther() {
        List<Fact> facts = facts(AIR + ",'since':'2021'", AIR + ",'since':'2021-05-03','status':'signed'");
        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(((Tie) fact.said()).since()).hasToString("2021-05-03");
            assertThat(((Tie) fact.said()).status()).isEqualTo("signed");
            assertThat(fact.notes()).containsExactly(1, 2);
        });
    }

    @Test
    void whatContradictsStaysApart() {
        assertThat(facts(AIR + ",'since':'2021'", AIR + ",'since':'2020'")).hasSize(2);
        assertThat(facts(AIR + ",'status':'signed'", AIR + ",'status':'in-force'"))
                .hasSize(2);
    }

    @Test
    void twoWithoutANameAreNotTheSame() {
        assertThat(facts(Press.BETWEEN, Press.BETWEEN)).hasSize(2);
    }

    @Test
    void aVisitToldTwiceIsOneWhereTimesAndPeopleAgree() {
        String may = Press.ITA_KAZ + ",'mode':'visit','period':'2025-05'";
        String day = Press.ITA_KAZ + ",'mode':'visit','period':'2025-05-30'";
        String first = ",'actors':[{'state':'ITA','name':'Anna Rossi'}]";
        String second = ",'actors':[{'state':'ITA','name':'Carlo Bianchi'}]";
        assertThat(visits(may + first, day + ",'actors':[{'state':'ITA','name':'Rossi'}]"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.period()).hasToString("2025-05-30"));
        assertThat(visits(may + first, day + second)).hasSize(2);
        assertThat(visits(day, Press.ITA_KAZ + ",'mode':'visit','period':'2025'"))
                .hasSize(2);
        assertThat(visits(day, Press.ITA_KAZ + ",'mode':'visit','period':'2025-06-01'"))
                .hasSize(2);
    }

    private static List<Fact> facts(String... ties) {
        return merged("tie agreement", ties);
    }

    private static List<Fact> visits(String... events) {
        return merged("event CONSULT", events);
    }

    private static List<Fact> merged(String type, String... fields) {
        Press press = Press.document("a", "2022");
        for (int i = 0; i < fields.length; i++) {
            press.says("Sentence " + i + ".", type, fields[i]);
        }
        Merge merge = new Merge();
        int note = 0;
        for (Statement said : press.reading().statements()) {
            merge.add(said, ++note);
        }
        return merge.facts();
    }
}
