package dyad.record.life;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import dyad.record.fact.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Concluding CONCLUDING = new Concluding(Publishers.load(), new Comparing(Rates.NONE));
    private static final String TREATY = "'kind':'tie','type':'agreement','name':'Treaty on Water'";
    private static final String VISIT = "'kind':'event','type':'CONSULT','mode':'visit','name':'talks on water'";

    @Test
    void whatNobodyToldBeforeIsNew() {
        Changes changes = changes(List.of(of("a", "2022", TREATY)), List.of(of("b", "2023", VISIT)));
        assertThat(changes.facts()).extracting(fact -> fact.said().type()).containsExactly("CONSULT");
        assertThat(changes.progress()).isEmpty();
    }

    @Test
    void anotherSourceOfAKnownFactIsNone() {
        String signed = TREATY + ",'status':'signed','since':'2022-03-01'";
        assertThat(changes(List.of(of("a", "2022", signed)), List.of(of("b", "2023", signed)))
                        .isEmpty())
                .isTrue();
        String year = TREATY + ",'status':'signed','since':'2022'";
        assertThat(changes(List.of(of("a", "2022", signed)), List.of(of("b", "2023", year)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aFurtherStepIsToldWithWhereItStood() {
        Changes changes = changes(
                List.of(of("a", "2022", TREATY + ",'status':'signed','since':'2022-03-01'")),
                List.of(of("b", "2023", TREATY + ",'status':'in-force','since':'2023-01-01'")));
        assertThat(changes.facts()).isEmpty();
        assertThat(changes.progress()).singleElement().satisfies(progress -> {
            assertThat(progress.before()).isEqualTo(Stage.SIGNED);
            assertThat(progress.steps()).extracting(Step::stage).containsExactly(Stage.IN_FORCE);
        });
    }

    @Test
    void talksThatWereTakenUpAgainAreNews() {
        String talks = TREATY + ",'status':'under-negotiation'";
        List<Reading> before =
                List.of(of("a", "2013", talks, "planned"), of("b", "2019", TREATY + ",'status':'suspended'"));
        assertThat(changes(before, List.of(of("c", "2022", talks, "planned"))).progress())
                .singleElement()
                .satisfies(progress -> {
                    assertThat(progress.before()).isEqualTo(Stage.SUSPENDED);
                    assertThat(progress.steps()).extracting(Step::stage).containsExactly(Stage.NEGOTIATED);
                });
        assertThat(changes(List.of(before.get(0)), List.of(of("c", "2022", talks, "planned")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDayWhereOnlyTheYearWasKnownIsNews() {
        Changes changes = changes(
                List.of(of("a", "2022", TREATY + ",'status':'signed','since':'2022'")),
                List.of(of("b", "2023", TREATY + ",'status':'signed','since':'2022-03-01'")));
        assertThat(changes.progress()).hasSize(1);
    }

    @Test
    void aPlanThatTimeHasPassedByIsNews() {
        String planned = VISIT + ",'period':'2022-06'";
        Changes changes =
                changes(List.of(of("a", "2022-03-01", planned, "planned")), List.of(of("b", "2023-03-01", TREATY)));
        assertThat(changes.progress())
                .singleElement()
                .satisfies(progress -> assertThat(progress.fact().life().now()).isEqualTo(Stage.LAPSED));
    }

    @Test
    void onlyAContradictionThatWasNotThereIsNew() {
        Reading one = of("a", "2022", figure(8));
        Reading other = of("b", "2022", figure(9));
        Reading third = of("c", "2023", figure(20));
        assertThat(changes(List.of(one, other), List.of(of("d", "2023", TREATY)))
                        .conflicts())
                .isEmpty();
        assertThat(changes(List.of(one, other), List.of(third)).conflicts()).hasSize(1);
        assertThat(changes(List.of(one), List.of(other)).conflicts()).hasSize(1);
        assertThat(changes(List.of(one), List.of(other)).values()).hasSize(1);
    }

    @Test
    void whatIsReadAgainByAnotherRuleIsNoNews() {
        Reading before = of("a", "2022", TREATY);
        Reading again = new Reading(
                before.document(),
                before.statements().stream()
                        .map(said -> StatementJson.read(StatementJson.line(said).replace("\"r\"", "\"s\"")))
                        .toList(),
                List.of());
        assertThat(Changes.between(CONCLUDING.of(List.of(before), null), CONCLUDING.of(List.of(again), null))
                        .isEmpty())
                .isTrue();
    }

    private static String figure(int value) {
        return "'kind':'figure','type':'exports','measure':'level','unit':'USD','bound':'exact','period':'2021','value':"
                + value;
    }

    private static Changes changes(List<Reading> before, List<Reading> more) {
        List<Reading> after = new ArrayList<>(before);
        after.addAll(more);
        return Changes.between(CONCLUDING.of(before, null), CONCLUDING.of(after, null));
    }

    private static Reading of(String id, String published, String fields) {
        return of(id, published, fields, "actual");
    }

    private static Reading of(String id, String published, String fields, String modality) {
        String json = "{" + fields + ",'between':['ITA','KAZ'],'modality':'" + modality + "','document':'" + id
                + "','language':'en','start':0,'end':1,'quote':'" + id + "','rule':'r'}";
        Statement said = StatementJson.read(json.replace('\'', '"'));
        Document document = new Document(id, "text " + id, Period.of(published), "Publisher " + id, null, "en");
        return new Reading(document, List.of(said), List.of());
    }
}
