package dyad.record;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Rate;
import dyad.record.fact.Rates;
import dyad.record.rate.AverageRates;
import dyad.record.search.Stems;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read and judged, kept for good: documents, what each reading of them stated, and what people decided. Nothing in it is ever
 * changed or deleted. What {@link #add} has returned from survives a loss of power. A {@code Record} is for one thread; several may be
 * open on the same record, where one writes at a time and the others wait.
 *
 * <pre>{@code
 * try (Record record = Record.open(Path.of("dyad.db"))) {
 *     record.add(reader.read(document));
 *     try (Stream<Statement> statements = record.statements(Query.of(Dyad.of("KAZ", "ITA")))) {
 *         statements.forEach(...);
 *     }
 * }
 * }</pre>
 */
public final class Record implements AutoCloseable {
    private final Home home;
    private final Connection writing;
    private final Connection reading;
    private final Writer writer;
    private final Selecting selecting;
    private final Entries entries;
    private final Past past;
    private final Searching searching;

    private Record(Home home, Connection writing, Connection reading, Clock clock) {
        this.home = home;
        this.writing = writing;
        this.reading = reading;
        Stems stems = new Stems();
        this.writer = new Writer(home, writing, clock, stems);
        this.selecting = new Selecting(home, reading);
        this.entries = new Entries(selecting);
        this.past = new Past(home, reading);
        this.searching = new Searching(home.search(), selecting, stems);
    }

    /**
     * Opens the record in this file, or begins one where there is none. One of an earlier schema is migrated.
     *
     * @throws RecordException if the file is not a record, is of a later version, or cannot be opened
     */
    public static Record open(Path file) {
        return open(file, Clock.systemUTC());
    }

    /** The same with a clock that tells when something is taken in. */
    public static Record open(Path file, Clock clock) {
        return open(new SqliteHome(file), clock);
    }

    /**
     * Opens the record at a place, or begins it: a file, or {@code postgresql://user:password@host:port/database}.
     *
     * @throws RecordException if there is no record, and none can be begun, or one of a later version
     */
    public static Record open(String place) {
        return open(home(place), Clock.systemUTC());
    }

    /**
     * Whether there is a record at a place.
     *
     * @throws RecordException if that cannot be told
     */
    public static boolean exists(String place) {
        Home home = home(place);
        try {
            return home.exists();
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /** What to call a place towards a user: without a password. */
    public static String nameOf(String place) {
        return home(place).name();
    }

    private static Home home(String place) {
        return PostgresHome.isAddress(place) ? PostgresHome.at(place) : new SqliteHome(Path.of(place));
    }

    static Record open(Home home, Clock clock) {
        try {
            Connection writing = home.open();
            return new Record(home, writing, home.reading(writing), clock);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /**
     * Adds a document with what this program's reader read from it, all or nothing.
     *
     * @return false if the document (same id and same text) had been read by the same version of the reader before; then nothing is added
     */
    public boolean add(Reading reading) {
        return addAll(List.of(reading)) == 1;
    }

    /** Adds several documents at once, all or nothing; returns how many had not been read by the same version of the reader before. */
    public int addAll(List<Reading> readings) {
        return takeAll(readings.stream()
                .map(reading -> Taken.of(reading.document(), reading))
                .toList());
    }

    /**
     * Takes in documents with what was read from them, all or nothing: also what another version of the reader read, or at another time.
     * Where the document was read before, the latest reading counts and the earlier ones are kept.
     *
     * @return how many had not been read by the same version of the reader before; the others add nothing
     */
    public int takeAll(List<Taken> taken) {
        try {
            return writer.take(taken);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /**
     * Keeps a judgement.
     *
     * @return false if the very same was there already
     * @throws RecordException if it is on a statement, or undoes a judgement, that the record does not have
     */
    public boolean judge(Judgement judgement) {
        return judgeAll(List.of(judgement)) == 1;
    }

    /**
     * Keeps several judgements at once, all or nothing.
     *
     * @return how many were not there before
     * @throws RecordException if one is on a statement, or undoes a judgement, that the record does not have
     */
    public int judgeAll(List<Judgement> judgements) {
        try {
            return writer.judge(judgements);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /**
     * Keeps averages of reference rates, all or nothing. One that is other than before counts from now on.
     *
     * @return how many were not there before
     */
    public int keepRates(List<Rate> rates) {
        try {
            return writer.keep(rates);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /**
     * The reference rates that compare money in different currencies.
     *
     * @param knownAt only those the record held at this instant, or null for all
     */
    public Rates rates(@Nullable Instant knownAt) {
        return new AverageRates(latestRates(knownAt));
    }

    List<Rate> latestRates(@Nullable Instant knownAt) {
        try {
            return new RateTable(reading).latest(knownAt);
        } catch (SQLException e) {
            throw home.unusable(e);
        } catch (IllegalArgumentException e) {
            throw home.damaged(e);
        }
    }

    /** All entries in an order of what they hold. Close the stream. */
    Stream<Entry> entriesByContent() {
        return entries.byContent();
    }

    /** All rates that were ever taken in, in that order. */
    List<RateEntry> ratesInOrder() {
        try {
            return new RateTable(reading).all();
        } catch (SQLException e) {
            throw home.unusable(e);
        } catch (IllegalArgumentException e) {
            throw home.damaged(e);
        }
    }

    /**
     * Takes over rates of another record at their instants, all or nothing. Into a record without rates they give the same chain.
     *
     * @return how many were not there before
     */
    int takeOverRates(List<RateEntry> others) {
        try {
            return writer.takeOverRates(others);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /** Whether a document with this id and this text is there. */
    public boolean has(Document document) {
        return selecting.has(document, null);
    }

    /** Whether a document with this id and this text was read by this version of the reader. */
    public boolean hasRead(Document document, String reader) {
        return selecting.has(document, reader);
    }

    /**
     * The statements that fit, by the date of their document (undated last), its id, and their place in it. Close the stream.
     */
    public Stream<Statement> statements(Query query) {
        return selecting.statements(query);
    }

    /**
     * Documents with those of their statements that fit, in the order of {@link #statements}. Close the stream.
     */
    public Stream<Reading> readings(Query query) {
        return selecting.readings(query);
    }

    /** The document with this id, as it was last read; of several versions the one published last. */
    public Optional<Document> document(String id) {
        return selecting.document(id);
    }

    /** All that was last read from this text of a document, in the order of the text; nothing where the record does not have it. */
    public List<Statement> statements(Document document) {
        return statements(document, null);
    }

    /** The same as the record held it at an instant, or now where that is null. */
    public List<Statement> statements(Document document, @Nullable Instant knownAt) {
        return selecting.statements(document, knownAt);
    }

    /**
     * The statements whose id begins so, each with its document; a user need not type all of an id. Also those of earlier readings.
     *
     * @param prefix the first digits of an id
     * @param limit no more than so many
     */
    public List<Reading> find(String prefix, int limit) {
        return selecting.find(prefix, limit);
    }

    /**
     * The documents that have all the words looked for, in any form, in English, Italian, Russian or Kazakh; the one published last
     * first, undated ones last.
     *
     * @throws RecordException if there is no word to look for
     */
    public List<Document> search(Search search) {
        return searching.find(search, search.knownAt() == null ? null : past.last(search.knownAt()));
    }

    /**
     * All judgements in the order in which the record got them. Close the stream.
     *
     * @param knownAt only those the record held at this instant, or null for all
     */
    public Stream<Judgement> judgements(@Nullable Instant knownAt) {
        return entries.judgements(last(knownAt));
    }

    /**
     * The judgements on any of these statements, and those which undo them, in the order in which the record got them.
     *
     * @param statements ids
     * @param knownAt only those the record held at this instant, or null for all
     */
    public List<Judgement> judgementsOn(Collection<String> statements, @Nullable Instant knownAt) {
        return entries.judgementsOn(statements, last(knownAt));
    }

    long last(@Nullable Instant knownAt) {
        return knownAt == null ? Long.MAX_VALUE : past.last(knownAt);
    }

    /**
     * All that was ever added, in that order: every reading, also those that do not count any more, and every judgement. What a copy or a
     * check of the record is made from. Close the stream.
     *
     * @param number only entries after this one; 0 for all
     */
    public Stream<Entry> entriesAfter(long number) {
        return entries.after(number);
    }

    /**
     * Takes over entries of another record, in their order and at their instants, all or nothing. Into an empty record they give the same chain.
     *
     * @return how many were not there before
     */
    public int takeOver(List<Entry> others) {
        try {
            return writer.takeOver(others);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /** How much it holds now. */
    public Held held() {
        return selecting.held();
    }

    /**
     * Checks everything: that the database is whole and still refuses changes, the chain of hashes, that each quote stands in its text, and
     * that what is searched by is what was stated.
     */
    public Verification verify() {
        Problems problems = new Problems();
        problems.of("the database", () -> damage().forEach(problems::add));
        WordCheck words = new WordCheck(new Stems(), problems);
        ChainCheck chain = new ChainCheck(problems, words);
        chain.run(entries);
        words.run(home, reading, selecting, chain.number());
        new RowCheck(selecting, problems).run();
        RateCheck.run(new RateTable(reading), home, problems);
        return new Verification(chain.number(), chain.hash(), problems.listed(), problems.more());
    }

    Selecting selecting() {
        return selecting;
    }

    private List<String> damage() {
        try {
            return home.damage(writing);
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }

    /**
     * Copies the record to a file, as it stands at one instant, while others write.
     *
     * @throws RecordException if the file is there already or cannot be written; then nothing is left behind
     */
    public Held backup(Path file) {
        return Backup.make(file, part -> {
            try {
                if (!home.copy(writing, part)) {
                    Backup.copyEntries(this, part.toString());
                }
            } catch (SQLException e) {
                throw new RecordException(file + " cannot be written: " + e.getMessage(), e);
            }
            return Backup.held(part);
        });
    }

    /**
     * Makes a record of a backup, of this or an earlier schema, if it is sound.
     *
     * @param place a file, or the address of an empty database
     * @throws RecordException if there is a record already, or the backup is none or not sound; then nothing is left behind
     */
    public static Held restore(Path backup, String place) {
        return PostgresHome.isAddress(place)
                ? Backup.restoreInto(place, backup)
                : Backup.restore(backup, Path.of(place));
    }

    @Override
    public void close() {
        try {
            reading.close();
            writing.close();
        } catch (SQLException e) {
            throw home.unusable(e);
        }
    }
}
