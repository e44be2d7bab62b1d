package dyad.web.add;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Issue;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was sent at once, how far it has been read, and what came of it. Safe for many threads: one reads, others look on. */
final class Job {
    /** So many of each are listed; all are counted. */
    static final int LISTED = 100;

    /** How far it is. */
    enum State {
        WAITING,
        READING,
        DONE,
        /** The record could not take it; what was stored before is there. */
        FAILED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int STATES = 4;

    private final String id;
    private final Instant at;
    private final List<String> files;
    private final long bytes;
    private final List<Issue> problems = new ArrayList<>();
    private final List<Read> documents = new ArrayList<>();
    private final Map<Dyad, Integer> dyads = new HashMap<>();
    private State state = State.WAITING;
    private String current = "";
    private @Nullable String failure;
    private long read;
    private int problemCount;
    private int documentCount;
    private int skipped;
    private long statements;

    /**
     * A document that was read.
     *
     * @param id its id
     * @param statements how many statements it makes
     */
    record Read(String id, int statements) {}

    /**
     * Two states of which was read.
     *
     * @param statements how many statements are on them
     */
    record Told(Dyad dyad, int statements) {}

    /** A job at one moment. */
    record Seen(
            String id,
            Instant at,
            List<String> files,
            State state,
            String current,
            int percent,
            int documents,
            int skipped,
            long statements,
            List<Read> read,
            List<Told> told,
            List<Issue> problems,
            int problemCount,
            @Nullable String failure) {
        boolean isOver() {
            return state == State.DONE || state == State.FAILED;
        }
    }

    Job(String id, Instant at, List<Sent> sent) {
        this.id = id;
        this.at = at;
        this.files = sent.stream().map(Sent::name).toList();
        this.bytes = sent.stream().mapToLong(Sent::size).sum();
    }

    synchronized void reads(String file) {
        state = State.READING;
        current = file;
    }

    synchronized void bytes(long count) {
        read += count;
    }

    synchronized void document(Reading reading) {
        documentCount++;
        statements += reading.statements().size();
        Document document = reading.document();
        if (documents.size() < LISTED) {
            documents.add(new Read(document.id(), reading.statements().size()));
        }
        reading.statements().forEach(this::count);
    }

    /** Lists of many states are of no two of them. */
    private void count(Statement said) {
        List<String> states = said.parties().all();
        for (int i = 0; i < states.size() && states.size() <= STATES; i++) {
            for (int j = i + 1; j < states.size(); j++) {
                dyads.merge(Dyad.of(states.get(i), states.get(j)), 1, Integer::sum);
            }
        }
    }

    synchronized void skipped() {
        skipped++;
    }

    synchronized void problem(Issue issue) {
        problemCount++;
        if (problems.size() < LISTED) {
            problems.add(issue);
        }
    }

    synchronized void ends(@Nullable String why) {
        state = why == null ? State.DONE : State.FAILED;
        failure = why;
        current = "";
    }

    synchronized Seen seen() {
        List<Told> told = dyads.entrySet().stream()
                .map(each -> new Told(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Told::statements).reversed().thenComparing(each -> each.dyad()
                        .toString()))
                .limit(LISTED)
                .toList();
        int percent = state == State.DONE ? 100 : (int) Math.min(99, read * 100 / Math.max(1, bytes));
        return new Seen(
                id,
                at,
                files,
                state,
                current,
                percent,
                documentCount,
                skipped,
                statements,
                List.copyOf(documents),
                told,
                List.copyOf(problems),
                problemCount,
                failure);
    }
}
