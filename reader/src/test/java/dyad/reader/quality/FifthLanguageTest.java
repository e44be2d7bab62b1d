package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.model.Document;
import dyad.reader.Reader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A language is data: a small Spanish pack that only tests know is read like the others, without a line of Java for it. */
class FifthLanguageTest {
    private static final Reader READER = Reader.create(List.of("en", "es"));

    @Test
    void itsSpecsAreRead() throws URISyntaxException {
        List<String> wrong = new ArrayList<>();
        Path specs = Path.of(Objects.requireNonNull(FifthLanguageTest.class.getResource("/specs/es"))
                .toURI());
        for (SpecCase spec : SpecCase.in(specs)) {
            List<JsonNode> read = Quality.read(READER, spec.document());
            Compare.Result result = Compare.compare(spec.gives(), read, true);
            if (!result.ok()) {
                wrong.add(spec.id() + " missing " + result.missing() + " extra " + result.extra());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theExamplesOfItsRulesAreRead() {
        assertThat(RuleExamples.wrong(READER, "es", List.of())).isEmpty();
    }

    @Test
    void itsTextsAreRecognised() {
        String text =
                "El comercio entre España y Francia superó los 90.000 millones de euros en 2023, según los datos de la aduana, y las dos partes quieren que siga creciendo.";
        Document document = new Document("es.txt", text, null, null, null, null);
        assertThat(READER.read(document).statements()).hasSize(1);
    }
}
