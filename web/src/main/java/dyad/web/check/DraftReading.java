package dyad.web.check;

import dyad.brief.CheckReport;
import dyad.brief.Messages;
import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import dyad.reader.Reader;
import dyad.reader.source.DocumentSink;
import dyad.reader.source.Layout;
import dyad.reader.source.Sources;
import dyad.reader.source.WordLayout;
import dyad.record.Record;
import dyad.record.review.DraftCheck;
import dyad.web.answer.Times;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a draft and sets it against the record. */
final class DraftReading implements DocumentSink {
    /** A longer one is a book, and would take minutes. */
    static final int LONGEST = 500_000;

    private static final int MOST_ISSUES = 50;

    private final Reader reader;
    private final DraftCheck check;
    private final @Nullable Period date;
    private final CheckReport report;
    private final List<Issue> issues = new ArrayList<>();
    private int characters;
    private boolean isWord;

    /** More than {@link #LONGEST} characters. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private DraftReading(Reader reader, DraftCheck check, @Nullable Period date, String name, Messages words) {
        this.reader = reader;
        this.check = check;
        this.date = date;
        this.report = new CheckReport(name, words);
    }

    /**
     * Reads and checks a draft.
     *
     * @param times as of when the record is asked
     * @param name what it is called
     * @param date the day it is of where it does not tell itself, or null
     * @throws TooLong if it is
     */
    static CheckedDraft of(
            Reader reader,
            Record record,
            Times times,
            String name,
            byte[] bytes,
            @Nullable Period date,
            Messages words) {
        DraftCheck check = DraftCheck.against(record, times.asOf(), times.knownAt());
        DraftReading reading = new DraftReading(reader, check, date, name, words);
        Sources.readDraft(name, new ByteArrayInputStream(bytes), reading);
        return new CheckedDraft(reading.report, List.copyOf(reading.issues), times, reading.isWord ? bytes : null);
    }

    @Override
    public void document(Document document) {
        document(document, Layout.UNKNOWN);
    }

    @Override
    public void document(Document found, Layout layout) {
        characters += found.text().length();
        if (characters > LONGEST) {
            throw new TooLong();
        }
        isWord |= layout instanceof WordLayout;
        reader.read(dated(found), this::problem)
                .ifPresent(reading -> report.add(reading.document(), layout, check.findings(reading)));
    }

    private Document dated(Document found) {
        return date == null || found.published() != null
                ? found
                : new Document(found.id(), found.text(), date, found.publisher(), found.url(), found.language());
    }

    @Override
    public void problem(Issue issue) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(issue);
        }
    }
}
