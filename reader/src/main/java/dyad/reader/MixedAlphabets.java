package dyad.reader;

import dyad.language.Tokens;
import dyad.model.Document;
import dyad.model.Issue;
import java.util.List;

/** Tells of words that are written in the letters of two alphabets which look alike: they are read as meant, and the reader of the source should know. */
final class MixedAlphabets {
    private MixedAlphabets() {}

    /** One notice for a document with such words; none for any other. */
    static List<Issue> notices(Document document, Tokens tokens) {
        List<Integer> mixed = tokens.mixed();
        if (mixed.isEmpty()) {
            return List.of();
        }
        int first = mixed.get(0);
        long line = 1
                + document.text()
                        .substring(0, tokens.start(first))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String words = mixed.size() == 1 ? "a word is" : mixed.size() + " words are";
        String what = "%s written with letters of another alphabet that look alike, first \"%s\""
                .formatted(words, tokens.text(first, first + 1));
        return List.of(new Issue(
                document.id(),
                (int) line,
                what,
                "read as \"" + tokens.norm(first) + "\"; check the source if it should not be so",
                false));
    }
}
