package dyad.brief;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** A statement in a line of words, for lists. */
public final class StatementWords {
    private StatementWords() {}

    /** Id, states, kind of statement and what is said, in columns; one line. */
    public static String row(Statement said) {
        String what = said.kind().code() + " " + said.type();
        String states = said.parties().toString();
        List<String> judged = JudgedWords.of(said);
        String mark = judged.isEmpty() ? "" : " [" + Wrapping.clean(String.join(", ", judged)) + "]";
        return "%s  %-9s %-24s %s".formatted(said.id(), states, what, of(said) + mark);
    }

    /** What is said, in English words; one line. */
    public static String of(Statement said) {
        return of(said, Messages.english());
    }

    /** What is said, in words; one line. */
    public static String of(Statement said, Messages messages) {
        List<String> all = said.parties().all();
        Wording wording = new Wording(Dyad.of(all.get(0), all.get(all.size() > 1 ? 1 : 0)), messages);
        StringBuilder words = new StringBuilder();
        wording.pieces(said).forEach(piece -> words.append(piece.text()));
        if (said.modality() != Modality.ACTUAL) {
            words.append(" – ")
                    .append(messages.get("modality." + said.modality().code()));
        }
        return Wrapping.clean(words.toString());
    }

    /** Who told it, whom they quote, when, and what people decided on it; one line. */
    public static String source(Document document, Statement said, Messages messages) {
        List<String> parts = new ArrayList<>();
        parts.add(document.publishedBy());
        if (!said.saidBy().isEmpty()) {
            parts.add(messages.get("quoting", String.join(" – ", said.saidBy())));
        }
        Period published = document.published();
        parts.add(published == null ? messages.get("undated") : messages.period(published));
        parts.addAll(JudgedWords.full(said, messages));
        return Wrapping.clean(String.join(", ", parts));
    }

    /** The sentence of a document that carries a statement, in one line. */
    public static String sentence(Document document, Statement said) {
        Sentences sentences = new Sentences(document.text(), said.said().language());
        return sentences.text(sentences.around(said.said().span()));
    }
}
