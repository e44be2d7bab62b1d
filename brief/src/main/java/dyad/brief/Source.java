package dyad.brief;

import dyad.model.Document;
import dyad.model.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document a brief rests on.
 *
 * @param number its number in the list of sources
 * @param document the document
 * @param first the document it is a copy or a translation of, or null
 * @param notes the sentences used, in the order of the text
 */
public record Source(
        int number, Document document, @Nullable Document first, List<Note> notes) {
    /** The same as a copy or a translation of another document. */
    Source of(Document other) {
        return new Source(number, document, other, notes);
    }

    /** Whether it is what another says, in another language. */
    public boolean isTranslation() {
        return first != null && !Objects.equals(first.language(), document.language());
    }

    /** Whether all its sentences are attributed alike, so that it is enough to say so once. */
    boolean isOneVoice() {
        return notes.stream().map(Note::saidBy).distinct().count() == 1;
    }

    /** Whether all its sentences are in one language, so that it is enough to say so once. */
    boolean isOneLanguage() {
        return notes.stream().map(Note::language).distinct().count() == 1;
    }

    /**
     * A sentence of a source.
     *
     * @param number the number a line refers to it by
     * @param sentence its text
     * @param language the language it is in, ISO 639-1
     * @param saidBy the chain of attribution, outermost first
     * @param said what was read from it
     */
    public record Note(int number, String sentence, String language, List<String> saidBy, List<Statement> said) {
        public Note {
            saidBy = List.copyOf(saidBy);
            said = List.copyOf(said);
        }
    }
}
