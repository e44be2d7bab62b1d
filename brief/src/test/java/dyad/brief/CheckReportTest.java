package dyad.brief;

import static dyad.brief.Press.ITA_KAZ;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.brief.CheckReport.Format;
import dyad.model.Document;
import dyad.reader.Reading;
import dyad.record.fact.Checking;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTest {
    private static final String COMPANIES = ITA_KAZ + ",'unit':'count','value':";
    private static final List<Reading> RECORD = List.of(
            Press.document("a", "2022-08-21")
                    .says("Some 250 companies work.", "figure companies", COMPANIES + "250,'period':'2022-08-21'")
                    .turnover("2022", "14900000000")
                    .reading(),
            Press.document("b", "2025-05-30")
                    .by("Ishim Post", "javascript:alert(1)")
                    .says(
                            "About 270 <script>alert(1)</script> companies work.",
                            "figure companies",
                            COMPANIES + "270,'bound':'about','period':'2025-05-30'")
                    .turnover("2021", "9600000000")
                    .reading());

    private static final Reading DRAFT = Press.document("draft", null)
            .turnover("2022", "14900000000")
            .says("250 <b>companies</b> work.", "figure companies", COMPANIES + "250")
            .turnover("2021", "4000000000")
            .turnover("2019", "1")
            .reading();

    private static CheckReport report(Reading draft, List<Reading> record) {
        Document document = draft.document();
        Document longer =
                new Document(document.id(), document.text() + "All is well. So it is.\n", null, null, null, "en");
        CheckReport report = new CheckReport("draft<i>.txt");
        Reading reading = new Reading(longer, draft.statements(), List.of());
        report.add(longer, new Checking(Publishers.load(), new Comparing(Rates.NONE)).of(reading, record));
        return report;
    }

    @Test
    void tellsWhatToChangeAndWhoSaysSo() {
        CheckReport report = report(DRAFT, RECORD);
        assertThat(report.needsWork()).isTrue();
        assertThat(report.write(Format.TEXT))
                .contains("“Agrees” means that sources say so, not that it is so.")
                .contains("1 agree, 1 outdated, 1 contradicted, 1 not in the record. 2 sentences are not")
                .contains("AGREES – Trade turnover: $14.9 billion, 2022")
                .contains("sources say so: Agency, quoting Ministry, 21 August 2022")
                .contains("use: about 270, as on 30 May 2025 (Ishim Post)")
                .contains("the record stands by: $9.6 billion, 2021 (Ishim Post)")
                .contains("“Trade in 2021 was 9600000000.”")
                .doesNotContain("All is well");
    }

    @Test
    void aPageShowsTheSameAndLetsNothingThrough() {
        assertThat(report(DRAFT, RECORD).write(Format.HTML))
                .contains(
                        "Content-Security-Policy",
                        "draft&lt;i&gt;.txt",
                        "250 &lt;b&gt;companies",
                        "&lt;script&gt;alert")
                .contains("use: about 270, as on 30 May 2025 (Ishim Post)")
                .doesNotContain("<script", "<b>companies", "<i>", "javascript:");
    }

    @Test
    void jsonListsEverySentence() throws IOException {
        JsonNode page = new ObjectMapper().readTree(report(DRAFT, RECORD).write(Format.JSON));
        assertThat(page.get("sentences").findValuesAsText("sentence")).contains("All is well.", "So it is.");
        assertThat(page.get("sentences")).hasSize(6);
        assertThat(page.get("counts").get("not-checkable").asInt()).isEqualTo(2);
        JsonNode outdated = page.get("sentences").get(1);
        assertThat(outdated.get("verdict").asText()).isEqualTo("outdated");
        JsonNode statement = outdated.get("statements").get(0);
        assertThat(statement.get("use").asText()).isEqualTo("about 270, as on 30 May 2025 (Ishim Post)");
        assertThat(statement.get("agreeing")).hasSize(1);
        assertThat(statement
                        .get("differing")
                        .get(0)
                        .get("statement")
                        .get("value")
                        .asInt())
                .isEqualTo(270);
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<Reading> reversed = new ArrayList<>(RECORD);
        Collections.reverse(reversed);
        for (Format format : Format.values()) {
            assertThat(report(DRAFT, reversed).write(format))
                    .isEqualTo(report(DRAFT, RECORD).write(format));
        }
    }

    @Test
    void withoutARecordNothingNeedsWork() {
        CheckReport report = report(DRAFT, List.of());
        assertThat(report.needsWork()).isFalse();
        assertThat(report.write(Format.TEXT)).contains("4 not in the record");
        for (Format format : Format.values()) {
            assertThat(new CheckReport("empty").write(format)).contains("empty");
        }
    }
}
