package dyad.record;

import static dyad.record.Press.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
class SearchTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void fill() {
        home = place.home(folder);
        take(
                JANUARY,
                "1",
                reading(
                        "en",
                        "2024-05-01",
                        "en",
                        "Italian investments in Kazakhstan's energy grew.",
                        pair("en", "ITA")),
                reading("it", "2024-06", "it", "Gli investimenti dell’Italia crescono; perché?", pair("it", "ITA")),
                reading("ru", "2023", "ru", "Торговля с Казахстаном: всё растёт.", pair("ru", "RUS")),
                reading("kk", null, "kk", "Қазақстанның саудасы өсті, сауда көлемі 7,6 миллиард."),
                reading("fr", "2020-01-01", "fr", "Les échanges avec le Kazakhstan."));
    }

    @Test
    void findsAllWordsInAnyFormTheNewestFirst() {
        assertThat(found("Kazakhstan")).containsExactly("en", "fr");
        assertThat(found("investment")).containsExactly("it", "en");
        assertThat(found("investments energy")).containsExactly("en");
        assertThat(found("investimento italia perche")).containsExactly("it");
        assertThat(found("казахстана")).containsExactly("ru");
        assertThat(found("все растет")).containsExactly("ru");
        assertThat(found("Қазақстанда сауданың")).containsExactly("kk");
        assertThat(found("Kazakhstan energy")).containsExactly("en");
        assertThat(found("echanges")).containsExactly("fr");
        assertThat(found("Kazakhstan weather")).isEmpty();
        assertThat(found("7 6")).containsExactly("kk");
    }

    @Test
    void undatedOnesAreLast() {
        take(JANUARY, "1", reading("old", "1999", "kk", "Сауда"));
        assertThat(found("сауда")).containsExactly("old", "kk");
    }

    @Test
    void findsOnlyWhatStatesSomethingOnADyad() {
        assertThat(found(new Search("investimenti crescono", Dyad.of("FRA", "KAZ"), null, null, 9)))
                .isEmpty();
        assertThat(found(new Search("Kazakhstan", Dyad.of("ITA", "KAZ"), null, null, 9)))
                .containsExactly("en");
        assertThat(found(new Search("Kazakhstan", Dyad.of("RUS", "KAZ"), null, null, 9)))
                .isEmpty();
    }

    @Test
    void isBoundByBothTimesAndTheLimit() {
        take(MARCH, "1", reading("late", "2019", "en", "Kazakhstan"));
        assertThat(found("Kazakhstan")).containsExactly("en", "fr", "late");
        assertThat(found(Search.of("Kazakhstan", 2))).containsExactly("en", "fr");
        assertThat(found(new Search("Kazakhstan", null, null, JANUARY, 9))).containsExactly("en", "fr");
        assertThat(found(new Search("Kazakhstan", null, LocalDate.of(2024, 4, 30), null, 9)))
                .containsExactly("fr", "late");
        assertThat(found(new Search("сауда", null, LocalDate.of(2030, 1, 1), null, 9)))
                .isEmpty();
    }

    @Test
    void theLatestReadingCounts() {
        take(
                MARCH,
                "2",
                reading(
                        "en",
                        "2019-05-01",
                        "en",
                        "Italian investments in Kazakhstan's energy grew.",
                        pair("en", "FRA")));
        assertThat(found("Kazakhstan")).containsExactly("fr", "en");
        assertThat(found(new Search("Kazakhstan", Dyad.of("ITA", "KAZ"), null, null, 9)))
                .isEmpty();
        assertThat(found(new Search("Kazakhstan", Dyad.of("FRA", "KAZ"), null, null, 9)))
                .containsExactly("en");
        assertThat(found(new Search("Kazakhstan", null, null, JANUARY, 9))).containsExactly("en", "fr");
    }

    @Test
    void aDocumentReadAgainAlikeIsFoundOnce() {
        take(
                MARCH,
                "2",
                reading(
                        "en",
                        "2024-05-01",
                        "en",
                        "Italian investments in Kazakhstan's energy grew.",
                        pair("en", "ITA")));
        take(MARCH, "2", reading("fr", "2020-02-01", "fr", "Les échanges avec le Kazakhstan."));
        assertThat(found("Kazakhstan")).containsExactly("en", "fr");
    }

    @Test
    void whatLooksLikeAnOperatorIsAWord() {
        take(JANUARY, "1", reading("sign", "2018", "en", "NOT a \"word\" or 'two' AND | & (three) near* :column ^ OR"));
        assertThat(found("NOT AND OR")).containsExactly("sign");
        assertThat(found("\"word' near*")).containsExactly("sign");
        assertThatExceptionOfType(RecordException.class)
                .isThrownBy(() -> found("\" & |"))
                .withMessageContaining("no word to search for");
    }

    private List<String> found(String words) {
        return found(Search.of(words, 20));
    }

    private List<String> found(Search search) {
        try (Record record = Place.open(home, MARCH.toString())) {
            return record.search(search).stream().map(Document::id).toList();
        }
    }

    private void take(Instant at, String reader, Reading... readings) {
        try (Record record = Place.open(home, at.toString())) {
            record.takeAll(Stream.of(readings)
                    .map(reading -> new Taken(reading.document(), reading, reader, null))
                    .toList());
        }
    }

    private static Reading reading(String id, String published, String language, String text, Statement... said) {
        Period date = published == null ? null : Period.of(published);
        return new Reading(new Document(id, text, date, null, null, language), List.of(said), List.of());
    }

    private static Statement pair(String document, String state) {
        String states = Stream.of(state, "KAZ")
                .sorted()
                .map(s -> "\"" + s + "\"")
                .toList()
                .toString();
        return statement("tie", "body", "\"between\":" + states, document);
    }
}
