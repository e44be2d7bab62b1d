package dyad.web.document;

import dyad.model.Document;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Record;
import dyad.record.fact.Judgements;
import dyad.web.page.BadRequest;
import dyad.web.page.Shortened;
import dyad.web.page.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is looked at.
 *
 * @param document the version of its text that has the chosen statement, else the latest
 * @param statements all that was last read from this text, as people judged it
 * @param chosen the statement asked for, or null
 * @param isLatest whether there is no later version of the text
 */
record Opened(
        Document document,
        List<Statement> statements,
        @Nullable Statement chosen,
        boolean isLatest) {
    private static final int SEVERAL = 10;

    Opened {
        statements = List.copyOf(statements);
    }

    /**
     * The document with this id.
     *
     * @param statement id of a statement or its beginning; empty for none
     * @throws BadRequest if the record does not have one of them, or the one is not in the other
     */
    static Opened of(Record record, String id, String statement, Visit visit) {
        Optional<Document> latest = record.document(id);
        if (latest.isEmpty()) {
            throw BadRequest.notFound(visit.words().get("document.missing", Shortened.of(id)));
        }
        if (statement.isEmpty()) {
            return of(record, latest.get(), null, true);
        }
        Reading found = found(record, statement, visit);
        if (!found.document().id().equals(id)) {
            throw BadRequest.notFound(visit.words().get("document.statement.elsewhere", Shortened.of(statement)));
        }
        boolean same = found.document().text().equals(latest.get().text());
        return of(
                record,
                same ? latest.get() : found.document(),
                found.statements().get(0),
                same);
    }

    /**
     * The one statement whose id begins so, with its document.
     *
     * @throws BadRequest if there is none, or several
     */
    static Reading found(Record record, String statement, Visit visit) {
        List<Reading> found = record.find(statement, SEVERAL);
        if (found.isEmpty()) {
            throw BadRequest.notFound(visit.words().get("document.statement.missing", Shortened.of(statement)));
        }
        if (found.size() > 1) {
            List<String> ids =
                    found.stream().map(each -> each.statements().get(0).id()).toList();
            String all = String.join(", ", ids);
            throw new BadRequest(visit.words().get("document.statement.several", Shortened.of(statement), all));
        }
        return found.get(0);
    }

    private static Opened of(Record record, Document document, @Nullable Statement chosen, boolean isLatest) {
        List<Statement> read = record.statements(document);
        List<Statement> all = new ArrayList<>(read);
        if (chosen != null) {
            all.add(chosen);
        }
        Judgements judgements = Judgements.on(List.of(new Reading(document, all, List.of())), record, null);
        return new Opened(
                document,
                read.stream().map(judgements::judged).toList(),
                chosen == null ? null : judgements.judged(chosen),
                isLatest);
    }

    /** Whether the chosen statement counts: it is what the latest reading says. */
    boolean chosenCounts() {
        String id = chosen == null ? "" : chosen.id();
        return statements.stream().anyMatch(each -> each.id().equals(id));
    }
}
