package dyad.record.review;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.reader.Sureness;
import dyad.reader.Unsure;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.fact.Comparing;
import dyad.record.fact.Judgements;
import dyad.record.fact.Rates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {
    private static final Dyad DYAD = Dyad.of("KAZ", "ITA");
    private static final Reader READER = Reader.create();
    private static final String BOTH = "'between':['ITA','KAZ'],";

    private final List<Reading> readings = new ArrayList<>();
    private final List<Judgement> made = new ArrayList<>();

    /** A document of its own that says this; it is numbered from 1. */
    private String told(String day, String kindAndType, String fields) {
        String id = String.valueOf(readings.size() + 1);
        String[] what = kindAndType.split(" ");
        String parties = fields.contains("'from'") ? "" : BOTH;
        String modality = fields.contains("'modality'") ? "" : "'modality':'actual',";
        String quote = fields.contains("'quote'") ? "" : "'quote':'Words of %s.',".formatted(id);
        String json = "{'kind':'%s','type':'%s',%s%s%s,'document':'%s','language':'en','start':0,'end':%d,%s'rule':'r'}"
                .formatted(what[0], what[1], parties, modality, fields, id, 10 + id.length(), quote);
        Statement said = StatementJson.read(json.replace('\'', '"'));
        Document document = new Document(id, "Words of " + id + ".", Period.of(day), "Publisher " + id, null, "en");
        readings.add(new Reading(document, List.of(said), List.of()));
        return said.id();
    }

    private void judge(Decision decision, String... ids) {
        Instant at = Instant.EPOCH.plusSeconds(made.size());
        made.add(
                ids.length > 1
                        ? Judgement.on(at, "A", "", decision, ids[0], ids[1])
                        : Judgement.on(at, "A", "", decision, ids[0]));
    }

    private List<Question> questions() {
        Judgements judgements = Judgements.of(made);
        return Questions.on(DYAD, judgements.counting(readings), new Comparing(Rates.NONE, judgements.pairs()));
    }

    /** As "contradiction 1/2 3": who tells either side. */
    private List<String> asked() {
        return questions().stream()
                .map(question -> question.reason().code() + " "
                        + question.sides().stream()
                                .map(side -> side.stream()
                                        .map(each -> each.document().id())
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("/")))
                .toList();
    }

    @Test
    void thatATreatyCameIntoForceLongAfterItWasSignedIsNoQuestion() {
        told("2020-06-19", "tie agreement", "'name':'Treaty on Visas','since':'2020-06-19','status':'signed'");
        told("2025-01-11", "tie agreement", "'name':'Treaty on Visas','since':'2025-01-11','status':'in-force'");
        assertThat(Questions.on(DYAD, readings, new Comparing(Rates.NONE))).isEmpty();
    }

    @Test
    void aContradictionIsAskedUntilSomebodyDecides() {
        String eight = told("2023-01-01", "figure exports", "'value':8,'unit':'EUR','period':'2022'");
        String nine = told("2023-02-01", "figure exports", "'value':9,'unit':'EUR','period':'2022'");
        told("2023-03-01", "figure exports", "'value':9,'unit':'EUR','period':'2022'");
        told("2023-03-01", "figure exports", "'value':9,'unit':'EUR','period':'2021'");
        assertThat(asked()).containsExactly("contradiction 1/2 3");
        for (Decision decision : List.of(Decision.SAME, Decision.NOT_SAME, Decision.BOTH_RIGHT)) {
            judge(decision, nine, eight);
            assertThat(asked()).isEmpty();
            made.clear();
        }
        judge(Decision.ACCEPT, eight);
        assertThat(asked()).isEmpty();
        made.clear();
        judge(Decision.REJECT, eight);
        assertThat(asked()).isEmpty();
    }

    @Test
    void whatOneDeniesAndOtherDatesAreAsked() {
        String so =
                told("2020-01-01", "tie agreement", "'name':'Treaty on Air','since':'2019-05-01','status':'signed'");
        String not = told("2021-01-01", "tie agreement", "'name':'Treaty on Air','modality':'denied'");
        told("2021-06-01", "tie agreement", "'name':'Treaty on Air','since':'2019-06-01','status':'signed'");
        assertThat(asked()).containsExactly("denial 1 3/2", "other-date 1/3");
        judge(Decision.BOTH_RIGHT, so, not);
        assertThat(asked()).containsExactly("other-date 1/3");
    }

    @Test
    void howManyIsAskedWhereSourcesCountOtherwise() {
        String expelled =
                "'from':['ITA'],'to':['KAZ'],'mode':'expel','period':'2024-03-12','quote':'expelled %s diplomats'";
        String five = told("2024-03-12", "event SANCTION", expelled.formatted("five"));
        told("2024-03-13", "event SANCTION", expelled.formatted("5"));
        String three = told("2024-03-14", "event SANCTION", expelled.formatted("three"));
        assertThat(asked()).containsExactly("other-count 1 2/3");
        judge(Decision.BOTH_RIGHT, five, three);
        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tie agreement | 'name':'Treaty on Extradition' | 'name':'Protocol on Extradition' | true",
                "tie agreement | 'name':'Treaty on Extradition' | 'name':'Treaty on Customs' | false",
                "tie agreement | 'name':'Agreement on Water, Customs and Transit' | 'name':'Agreement on Water, Customs and Ports' | true",
                "tie agreement | 'name':'Agreement on Water and Customs' | 'name':'Agreement on Water and Transit' | false",
                "tie agreement | 'name':'Air Agreement','since':'1995' | 'name':'Air Agreement','since':'2019' | false",
                "tie body | 'name':'Joint Business Council' | 'name':'New Business Council' | true",
                "tie body | 'name':'Third Business Council' | 'name':'Fourth Business Council' | false",
                "tie field | 'name':'green energy' | 'name':'wind energy' | false",
                "tie link | 'name':'air route','by':'Neos' | 'name':'new air route','by':'Scat' | false",
                "event CONSULT | 'period':'2024-05-02','actors':[{'state':'ITA','name':'Anna Rossi'}] "
                        + "| 'period':'2024-05-04','actors':[{'state':'ITA','name':'Anna Rossi'}] | true",
                "event CONSULT | 'period':'2024-05-02','actors':[{'state':'ITA','name':'Anna Rossi'}] "
                        + "| 'period':'2024-05-04','actors':[{'state':'ITA','name':'Luca Bianchi'}] | false",
                "event CONSULT | 'period':'2024-05-02','actors':[{'state':'ITA','name':'Anna Rossi'}] "
                        + "| 'period':'2024-06-02','actors':[{'state':'ITA','name':'Anna Rossi'}] | false"
            })
    void whatLooksLikeOneThingAndStandsAsTwo(String kind, String one, String other, boolean isAsked) {
        String first = told("2024-06-01", kind, one.strip());
        String second = told("2024-06-02", kind, other.strip());
        assertThat(asked()).isEqualTo(isAsked ? List.of("look-alike 1/2") : List.of());
        judge(Decision.NOT_SAME, first, second);
        assertThat(asked()).isEmpty();
        judge(Decision.SAME, first, second);
        assertThat(asked()).noneMatch(each -> each.startsWith("look-alike"));
    }

    @Test
    void whatStandsAsOneWithLittleToSaySo() {
        String held = told(
                "2024-05-31",
                "event CONSULT",
                "'from':['ITA'],'to':['KAZ'],'mode':'visit','period':'2024-05-30','actors':[{'state':'ITA','name':'Anna Rossi'}]");
        String plan =
                told("2024-04-20", "event CONSULT", "'from':['ITA'],'to':['KAZ'],'mode':'visit','modality':'planned'");
        told(
                "2024-06-01",
                "event CONSULT",
                "'from':['ITA'],'to':['KAZ'],'mode':'visit','period':'2024-05-30','actors':[{'state':'ITA','name':'A. Rossi'}]");
        assertThat(asked()).containsExactly("joined-loosely 1/2");
        judge(Decision.NOT_SAME, held, plan);
        // by itself the plan, of which nothing tells the time, is less sure
        assertThat(asked()).containsExactly("unsure 2");
        judge(Decision.SAME, held, plan);
        assertThat(asked()).isEmpty();
    }

    @Test
    void figuresThatMayHaveBeenMisread() {
        told("2023-01-01", "figure trade-turnover", "'value':8000,'unit':'USD','period':'2022'");
        told("2024-01-01", "figure trade-turnover", "'value':9000,'unit':'USD','period':'2023'");
        told("2022-01-01", "figure trade-turnover", "'value':7000,'unit':'USD','period':'2021'");
        String far = told("2021-01-01", "figure trade-turnover", "'value':7,'unit':'USD','period':'2020'");
        String bare = told("2021-01-01", "figure deals", "'value':7,'unit':'XXX','period':'2020'");
        told("2021-02-01", "figure trade-turnover", "'value':8500,'unit':'USD'");
        assertThat(asked()).containsExactly("far-off 4", "no-currency 5", "no-period 6");
        judge(Decision.ACCEPT, far);
        made.add(Judgement.correct(Instant.EPOCH, "A", "", bare, "{\"unit\":\"EUR\"}"));
        assertThat(asked()).containsExactly("no-period 6");
    }

    /** A document of this text, with what is read of it. */
    private void read(String day, String text) {
        String id = String.valueOf(readings.size() + 1);
        readings.add(READER.read(new Document(id, text, Period.of(day), "Publisher " + id, null, "en")));
    }

    @Test
    void whatTheReaderWasNotSureOfTheLeastSureFirst() {
        read("2024-01-01", "Kazakhstan's exports to Italy reached $14.7 billion in 2023.");
        read("2024-04-01", "The President of Italy visited Kazakhstan, an official said in Tbilisi.");
        read("2024-02-01", "Italy will lend Kazakhstan $120 million, an official said in Kyiv.");
        List<Question> unsure = questions().stream()
                .filter(question -> question.reason() == Reason.UNSURE)
                .toList();
        assertThat(unsure).isNotEmpty().allMatch(question -> !question.unsure().isEmpty());
        assertThat(unsure)
                .extracting(question -> Sureness.doubt(question.unsure()))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(doubt -> doubt >= Sureness.DOUBTFUL);
        assertThat(unsure)
                .flatExtracting(Question::unsure)
                .contains(new Unsure(Unsure.Kind.OTHER_STATE, List.of("UKR")))
                .contains(new Unsure(Unsure.Kind.OTHER_STATE, List.of("GEO")));
        assertThat(unsure).noneMatch(question -> question.one().document().id().equals("1"));
        judge(Decision.ACCEPT, unsure.get(0).one().said().id());
        assertThat(questions())
                .noneMatch(question -> question.id().equals(unsure.get(0).id()));
    }

    @Test
    void whatAnotherTextSaysTooIsNotAskedAgain() {
        read("2024-04-01", "The President of Italy visited Kazakhstan, an official said in Tbilisi.");
        assertThat(asked()).containsExactly("unsure 1");
        read("2024-04-01", "It is known in Baku as well: the President of Italy visited Kazakhstan.");
        assertThat(asked()).noneMatch(each -> each.startsWith("unsure"));
    }

    @Test
    void neitherTheOrderOfReadingNorAnotherSourceChangesAQuestion() {
        told("2023-01-01", "figure exports", "'value':8,'unit':'EUR','period':'2022'");
        told("2023-02-01", "figure exports", "'value':9,'unit':'EUR','period':'2022'");
        told("2023-02-01", "tie agreement", "'name':'Treaty on Extradition'");
        told("2023-02-01", "tie agreement", "'name':'Protocol on Extradition'");
        List<Question> before = questions();
        assertThat(before).hasSize(2);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(readings, new Random(seed));
            assertThat(questions()).isEqualTo(before);
        }
        told("2024-02-01", "figure exports", "'value':9,'unit':'EUR','period':'2022'");
        assertThat(questions())
                .extracting(Question::id)
                .containsExactlyElementsOf(before.stream().map(Question::id).toList());
    }
}
