package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.reader.Sureness;
import dyad.reader.Unsure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurenessTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("dyad.root", ".."), "specs", "documents");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reader READER = Reader.create();

    private static List<String> unsure(String text) {
        Document document = new Document("d", text, Period.of("2024-05-10"), null, null, "en");
        Reading reading = READER.read(document);
        assertThat(reading.statements()).isNotEmpty();
        Sureness sureness = new Sureness(READER);
        return sureness.of(reading.document(), reading.statements().get(0)).stream()
                .map(each -> (each.kind().code() + " " + String.join(" ", each.about())).strip())
                .toList();
    }

    @Test
    void whatStandsInOneSentenceAloneIsSure() {
        assertThat(unsure("Kenya's exports to Uganda came to $1.2 billion in 2023."))
                .isEmpty();
    }

    @Test
    void whatTheSentenceDoesNotSettleIsTold() {
        assertThat(unsure("Kenya's exports to Uganda came to $1.2 billion, an official said in Kigali."))
                .containsExactly("no-time", "other-state RWA");
        assertThat(unsure("Kenya is to export tea to Uganda. Its exports there will come to $1.2 billion."))
                .contains("no-time", "not-yet");
    }

    /** Of what is told to be doubtful, clearly more is read otherwise than it should be. */
    @Test
    void whatIsDoubtfulIsMoreOftenMisread() throws IOException {
        int[] doubtful = new int[2];
        int[] others = new int[2];
        for (String folder : List.of("en/seen", "it/seen")) {
            for (SpecCase spec : SpecCase.documents(DOCUMENTS.resolve(folder))) {
                Reading reading = READER.read(spec.document());
                Sureness sureness = new Sureness(READER);
                List<JsonNode> read = new ArrayList<>();
                for (Statement statement : reading.statements()) {
                    read.add(JSON.readTree(StatementJson.line(statement)));
                }
                Set<JsonNode> wrong =
                        new HashSet<>(Compare.compare(spec.gives(), read, true).extra());
                for (int i = 0; i < read.size(); i++) {
                    List<Unsure> unsure =
                            sureness.of(reading.document(), reading.statements().get(i));
                    int[] tally = Sureness.doubt(unsure) >= Sureness.DOUBTFUL ? doubtful : others;
                    tally[0]++;
                    tally[1] += wrong.contains(read.get(i)) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "of %d doubtful statements %d are not strictly right, of %d others %d%n",
                doubtful[0], doubtful[1], others[0], others[1]);
        assertThat(doubtful[0]).isGreaterThan(20);
        assertThat((double) doubtful[1] / doubtful[0]).isGreaterThan(1.5 * others[1] / others[0]);
    }
}
