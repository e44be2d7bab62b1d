package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.reader.Reading;
import dyad.record.search.Stems;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents are found by is theirs, and all of it. */
@ParameterizedClass
@EnumSource(Place.class)
class WordCheckTest {
    private static final String OTHER_WORDS = "entry 2 is found by other words than its document and statements have";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private String at = "";

    @BeforeEach
    void fill() {
        at = place.place(folder);
        Reading first = CareTest.read(1);
        Reading nothing = new Reading(first.document(), List.of(), List.of());
        try (Record record = Record.open(at)) {
            record.addAll(List.of(first, CareTest.read(2), Press.reading("undated", null), Press.reading("a", "2024")));
            Document wordless = new Document("wordless", "— \uD83D\uDE00 —", null, null, null, null);
            record.add(new Reading(wordless, List.of(), List.of()));
            // read again: the same once more, then nothing, which has words of its own, and nothing once more
            record.takeAll(List.of(new Taken(first.document(), first, "second", null)));
            record.takeAll(List.of(new Taken(first.document(), nothing, "third", null)));
            record.takeAll(List.of(new Taken(first.document(), nothing, "fourth", null)));
        }
    }

    private List<String> problems() {
        try (Record record = Record.open(at)) {
            return record.verify().problems();
        }
    }

    /** What changes words in the one home and in the other. */
    private void damage(String sqlite, String postgres) throws SQLException {
        try (Connection connection = place.connect(at);
                Statement sql = connection.createStatement()) {
            if (place == Place.SQLITE) {
                sql.execute(sqlite);
            } else {
                sql.execute("ALTER TABLE search DISABLE TRIGGER USER");
                sql.execute(postgres);
                sql.execute("ALTER TABLE search ENABLE TRIGGER USER");
            }
        }
    }

    private static long key(int entry) {
        return SearchTable.key(CareTest.read(entry).document(), entry);
    }

    @Test
    void thoseOfTheWriterAreRight() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aWordTooManyIsFound() throws SQLException {
        damage(
                "INSERT INTO search (rowid, stems) VALUES (" + key(2) + ", 'entebbe')",
                "UPDATE search SET stems = stems || 'entebbe'::tsvector WHERE id = " + key(2));
        assertThat(problems()).containsExactly(OTHER_WORDS);
    }

    @Test
    void aWordThatIsMissingIsFound() throws SQLException {
        damage(
                "INSERT INTO search (search, rowid, stems) VALUES ('delete', " + key(2) + ", 'kampala')",
                "UPDATE search SET stems = ts_delete(stems, 'kampala') WHERE id = " + key(2));
        assertThat(problems()).containsExactly(OTHER_WORDS);
    }

    @Test
    void theDyadsOfItsStatementsAreWordsToo() throws SQLException {
        damage(
                "INSERT INTO search (search, rowid, stems) VALUES ('delete', " + key(2) + ", '\uE001KENUGA')",
                "UPDATE search SET stems = ts_delete(stems, '\uE001KENUGA') WHERE id = " + key(2));
        assertThat(problems()).containsExactly(OTHER_WORDS);
    }

    @Test
    void anotherDayIsFound() throws SQLException {
        long later = key(2) + SearchTable.ENTRIES;
        if (place == Place.SQLITE) {
            // what a table without content holds cannot be moved
            String words = Prepared.words(CareTest.read(2), new Stems());
            damage("INSERT INTO search (search, rowid, stems) VALUES ('delete', " + key(2) + ", '" + words + "')", "");
            damage("INSERT INTO search (rowid, stems) VALUES (" + later + ", '" + words + "')", "");
        } else {
            damage("", "UPDATE search SET id = " + later + " WHERE id = " + key(2));
        }
        assertThat(problems()).containsExactly(OTHER_WORDS);
    }

    @Test
    void wordsOfNoEntryAreFound() throws SQLException {
        long nobody = key(1) + 90;
        damage(
                "INSERT INTO search (rowid, stems) VALUES (" + nobody + ", 'kampala kenya')",
                "INSERT INTO search (id, stems) VALUES (" + nobody + ", 'kampala kenya'::tsvector)");
        assertThat(problems()).containsExactly("there are words by which entries are found that are not there: 2");
    }
}
