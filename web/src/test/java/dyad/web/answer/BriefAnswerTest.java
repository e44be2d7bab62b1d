package dyad.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.record.Record;
import dyad.web.answer.BriefAnswer.BriefSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefAnswerTest {
    private static final String TEXT = "In 2023 trade between Kazakhstan and Italy reached $16.1 billion.";

    @Test
    void aCopyNamesWhatItCopies(@TempDir Path folder) {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            Reader reader = Reader.create();
            record.add(reader.read(new Document("first", TEXT, Period.of("2024-01-20"), "Ishim Post", null, "en")));
            record.add(reader.read(new Document("second", TEXT, Period.of("2024-01-21"), "Adda News", null, "en")));
            Dyad dyad = Dyad.of("KAZ", "ITA");
            BriefAnswer answer = BriefAnswer.of(BriefAnswer.brief(record, dyad, null, Times.NOW, "en"), Times.NOW);
            assertThat(answer.sources())
                    .filteredOn(source -> source.document().equals("second"))
                    .extracting(BriefSource::copyOf, BriefSource::translationOf)
                    .containsExactly(tuple("first", null));
            assertThat(answer.sources())
                    .filteredOn(source -> source.document().equals("first"))
                    .extracting(BriefSource::copyOf)
                    .containsExactly((String) null);
            assertThat(AnswerJson.write(answer))
                    .contains("\"copyOf\":\"first\"")
                    .doesNotContain("translationOf");
        }
    }
}
