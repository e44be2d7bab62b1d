package dyad.record;

import static dyad.record.Press.body;
import static dyad.record.Press.reading;
import static dyad.record.Press.turnover;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Place.class)
class ChainTest {
    private static final String NOW = "2026-01-01T00:00:00Z";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void begin() {
        home = place.home(folder);
    }

    @Test
    void eachHashCoversWhatIsReadBackAndTheHashBefore() {
        String before = Chain.BEGINNING;
        List<Entry> entries = filled();
        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L, 3L, 4L);
        for (Entry entry : entries) {
            before = Chain.next(before, entry);
            assertThat(entry.hash()).isEqualTo(before);
        }
    }

    @Test
    void anyOtherContentHasAnotherHash() {
        ReadEntry read = (ReadEntry) filled().get(0);
        List<Entry> others = new ArrayList<>();
        Document given = read.given();
        others.add(with(read, read.reader() + "x", given, read.lines()));
        others.add(
                with(read, read.reader(), new Document("a", given.text() + "x", null, null, null, null), read.lines()));
        others.add(with(read, read.reader(), given, read.lines().subList(0, 1)));
        others.add(with(
                read,
                read.reader(),
                given,
                List.of(read.lines().get(1), read.lines().get(0))));
        others.add(new ReadEntry(1, Instant.EPOCH, "", read.reader(), given, read.read(), read.lines()));
        assertThat(others)
                .extracting(entry -> Chain.next(Chain.BEGINNING, entry))
                .doesNotContain(read.hash())
                .doesNotHaveDuplicates();
        assertThat(Chain.next(read.hash(), read)).isNotEqualTo(read.hash());
    }

    private static Entry with(ReadEntry read, String reader, Document given, List<String> lines) {
        return new ReadEntry(read.number(), read.at(), read.hash(), reader, given, read.read(), lines);
    }

    @Test
    void theSameInTheSameOrderIsTheSameChain() {
        List<Entry> first = filled();
        home = place.home(folder);
        assertThat(filled()).isEqualTo(first);
    }

    @Test
    void canBeGoneOnFrom() {
        List<Entry> all = filled();
        try (Record record = Place.open(home, NOW);
                Stream<Entry> found = record.entriesAfter(2)) {
            assertThat(found.toList()).isEqualTo(all.subList(2, 4));
        }
    }

    @Test
    void makesTheSameRecordElsewhere() {
        List<Entry> all = filled();
        home = place.home(folder);
        try (Record copy = Place.open(home, "2030-01-01T00:00:00Z")) {
            for (Entry entry : all) {
                if (entry instanceof ReadEntry read) {
                    copy.takeAll(List.of(read.taken()));
                }
            }
            try (Stream<Entry> found = copy.entriesAfter(0)) {
                assertThat(found.toList()).isEqualTo(all.subList(0, 3));
            }
        }
    }

    private List<Entry> filled() {
        try (Record record = Place.open(home, NOW)) {
            record.addAll(List.of(
                    reading("a", "2024", turnover("a", 8), body("a")),
                    reading("b", null),
                    reading("c", "2024", body("c"))));
            record.judge(Judgement.on(
                    Instant.EPOCH, "Aigerim", "", Decision.ACCEPT, body("c").id()));
            try (Stream<Entry> found = record.entriesAfter(0)) {
                return found.toList();
            }
        }
    }
}
