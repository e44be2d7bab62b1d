package dyad.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.record.Record;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldTest {
    private static final Dyad TWO = Dyad.of("ITA", "KAZ");

    @TempDir
    private Path folder;

    private static void add(Record record, String id, String text) {
        record.add(Reader.create().read(new Document(id, text, Period.of("2024-01-20"), null, null, "en")));
    }

    @Test
    void itIsCountedOnceUntilSomethingComesIn() {
        try (Records records = Records.at(folder.resolve("dyad.db").toString())) {
            Held held = new Held(records, new Arriving(records));
            assertThat(held.dyads()).isEmpty();
            records.change(
                    record -> add(record, "a", "In 2023 trade between Kazakhstan and Italy reached $16.1 billion."));
            Map<Dyad, Long> one = held.dyads();
            assertThat(one).containsEntry(TWO, 1L);
            assertThat(held.dyads()).as("kept").isSameAs(one);
            records.change(
                    record -> add(record, "b", "In 2024 trade between Kazakhstan and Italy reached $20 billion."));
            assertThat(held.dyads()).containsEntry(TWO, 2L);
        }
    }
}
