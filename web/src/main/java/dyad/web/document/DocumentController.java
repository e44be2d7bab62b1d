package dyad.web.document;

import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.web.page.Answer;
import dyad.web.page.BadRequest;
import dyad.web.page.Visit;
import dyad.web.records.Records;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows documents with what was read from them. */
@Controller
final class DocumentController {
    private final Records records;

    DocumentController(Records records) {
        this.records = records;
    }

    /** The id may hold anything, and so is no part of the path. */
    @GetMapping("/document")
    Answer document(Visit visit) {
        // as it was sent: blanks at its ends belong to an id too
        String id = String.join("", visit.all("id").stream().limit(1).toList());
        if (id.isEmpty()) {
            throw new BadRequest(visit.words().get("document.which"));
        }
        String statement = visit.get("statement").toLowerCase(Locale.ROOT);
        Opened opened = records.read(record -> Opened.of(record, id, statement, visit));
        return Answer.of(
                visit,
                "document/page.jte",
                () -> Map.of("page", new DocumentPage(visit, opened)),
                () -> DocumentJson.of(opened));
    }

    /** A statement by its id or how that begins, in its document. */
    @GetMapping("/statements/{id}")
    Answer statement(@PathVariable String id, Visit visit) {
        Opened opened = records.read(record -> {
            Reading found = Opened.found(record, id.toLowerCase(Locale.ROOT), visit);
            String whole = found.statements().get(0).id();
            return Opened.of(record, found.document().id(), whole, visit);
        });
        Statement said = Objects.requireNonNull(opened.chosen());
        if (visit.wantsJson()) {
            return Answer.of(visit, "", Map::of, () -> DocumentJson.of(said, opened.document(), opened.chosenCounts()));
        }
        return Answer.seeOther(
                visit, DocumentPage.address(visit, opened.document().id(), said.id()));
    }
}
