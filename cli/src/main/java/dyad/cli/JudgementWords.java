package dyad.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.record.Judgement;
import dyad.record.Record;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judgements as a user sees them and names them. */
final class JudgementWords {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** So many digits of an id tell one judgement from all others of a desk. */
    private static final int DIGITS = 12;

    private JudgementWords() {}

    /**
     * The one judgement whose id begins so.
     *
     * @throws UsageException if there is none, or several
     */
    static Judgement find(Record record, String id) {
        List<Judgement> found;
        try (Stream<Judgement> all = record.judgements(null)) {
            found = all.filter(each -> each.id().startsWith(id)).toList();
        }
        if (found.isEmpty()) {
            throw new UsageException("no judgement has an id that begins with " + id + "; dyad judgements lists them");
        }
        if (found.size() > 1) {
            throw Found.several(id, found.stream().map(JudgementWords::id).toList());
        }
        return found.get(0);
    }

    static String id(Judgement judgement) {
        return judgement.id().substring(0, DIGITS);
    }

    /** Its id, when, who, what on which statements, and why. */
    static String line(Judgement made, boolean holds) {
        StringBuilder line =
                new StringBuilder(id(made) + "  " + made.at().toString().substring(0, 10) + "  " + made.who() + "  ");
        line.append(made.decision().code()).append(' ').append(made.undoes() == null ? made.statement() : undone(made));
        append(line, " ", made.other());
        append(line, " ", made.correction());
        append(line, "  – ", made.why().isEmpty() ? null : made.why());
        append(line, "  ", holds ? null : "[undone]");
        // a name or reason may hold anything, also what a terminal would obey
        return line.toString().replaceAll("\\p{Cntrl}+", " ");
    }

    private static String undone(Judgement made) {
        return String.valueOf(made.undoes()).substring(0, DIGITS);
    }

    private static void append(StringBuilder line, String between, @Nullable String text) {
        if (text != null) {
            line.append(between).append(text);
        }
    }

    static String json(Judgement made, boolean holds) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", made.id())
                .put("at", made.at().toString())
                .put("who", made.who())
                .put("why", made.why());
        node.put("decision", made.decision().code()).put("statement", made.statement());
        put(node, "other", made.other());
        put(node, "correction", made.correction());
        put(node, "undoes", made.undoes());
        return node.put("holds", holds).toString();
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }
}
