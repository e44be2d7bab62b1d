package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Kind;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.record.Contents.Arrivals;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
    private static final Dyad ITALY = Dyad.of("KAZ", "ITA");
    private static final Dyad KENYA = Dyad.of("KEN", "UGA");

    @TempDir
    private Path folder;

    private static Reading read(String id, String text) {
        return Reader.create().read(new Document(id, text, Period.of("2024-01-20"), null, null, "en"));
    }

    private static Reading italy(String id) {
        return read(id, "In 2023 trade between Kazakhstan and Italy reached $16.1 billion.");
    }

    private static Reading kenya(String id) {
        return read(id, "In 2023 trade between Kenya and Uganda reached $1.1 billion.");
    }

    @Test
    void tellsOnWhomHowMuchIsHeld() {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.addAll(List.of(italy("a"), italy("b"), kenya("c")));
            assertThat(Contents.of(record).dyads())
                    .containsEntry(ITALY, 2L)
                    .containsEntry(KENYA, 1L)
                    .hasSize(2);
        }
    }

    @Test
    void countsByKindAsOfBothTimes() {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.addAll(List.of(italy("a"), italy("b"), kenya("c")));
            Contents contents = Contents.of(record);
            assertThat(contents.counts(Query.all()))
                    .containsEntry(ITALY, Map.of(Kind.FIGURE, 2))
                    .containsEntry(KENYA, Map.of(Kind.FIGURE, 1))
                    .hasSize(2);
            assertThat(contents.counts(Query.of(KENYA))).containsOnlyKeys(KENYA);
            assertThat(contents.counts(Query.all().asOf(LocalDate.of(2024, 1, 20))))
                    .isEqualTo(contents.counts(Query.all()));
            assertThat(contents.counts(Query.all().asOf(LocalDate.of(2024, 1, 19))))
                    .isEmpty();
            assertThat(contents.counts(Query.all().knownAt(Instant.now().plusSeconds(60))))
                    .isEqualTo(contents.counts(Query.all()));
            assertThat(contents.counts(Query.all().knownAt(Instant.EPOCH))).isEmpty();
        }
    }

    @Test
    void ofADocumentThatWasReadTwiceTheLastReadingCounts() {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            Reading first = italy("a");
            record.takeAll(List.of(new Taken(first.document(), first, "reader one", Instant.EPOCH)));
            record.add(first);
            assertThat(Contents.of(record).dyads()).containsEntry(ITALY, 1L);
            assertThat(Contents.of(record).counts(Query.all())).containsEntry(ITALY, Map.of(Kind.FIGURE, 1));
        }
    }

    @Test
    void tellsWhatHasComeSince() {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.add(italy("a"));
            Arrivals before = Contents.of(record).since(0, 0, 100);
            assertThat(before.dyads()).containsExactly(ITALY);
            assertThat(before.other()).isFalse();
            Reading kenya = kenya("c");
            record.add(kenya);
            Arrivals after = Contents.of(record).since(before.entries(), before.rates(), 100);
            assertThat(after.dyads()).containsExactly(KENYA);
            record.judge(Judgement.on(
                    Instant.EPOCH,
                    "A. Person",
                    "",
                    Decision.REJECT,
                    kenya.statements().get(0).id()));
            assertThat(Contents.of(record)
                            .since(after.entries(), after.rates(), 100)
                            .other())
                    .isTrue();
        }
    }

    @Test
    void withMuchThatIsNewAllIsTakenToBeNew() {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.addAll(List.of(italy("a"), italy("b"), kenya("c")));
            assertThat(Contents.of(record).since(0, 0, 2).other()).isTrue();
        }
    }

    @Test
    void theNewestDocumentsComeFirst() {
        try (Record record = Record.open(folder.resolve("dyad.db"))) {
            record.addAll(List.of(italy("a"), italy("b"), kenya("c")));
            assertThat(Contents.of(record).newest(2)).extracting(Document::id).containsExactly("c", "b");
            assertThat(Contents.of(record).latelyOn(1)).containsExactly(KENYA);
        }
    }
}
