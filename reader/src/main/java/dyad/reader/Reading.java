package dyad.reader;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Statement;
import java.util.List;

/**
 * What was read from one document.
 *
 * @param document the document, completed with what its text tells of itself (date, language)
 * @param statements in document order
 * @param issues problems met
 */
public record Reading(Document document, List<Statement> statements, List<Issue> issues) {}
