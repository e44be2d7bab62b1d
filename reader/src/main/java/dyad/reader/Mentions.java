package dyad.reader;

import dyad.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The typed mentions of a text, before any rule has seen them; for whoever writes rules. Not for several threads at once. */
public final class Mentions {
    private final Reader reader = Reader.create();
    private final Map<String, LanguageMentions> mentions = new HashMap<>();

    private Mentions() {}

    /** The mentions that the packs which come with Dyad find. */
    public static Mentions create() {
        return new Mentions();
    }

    /** The language (BCP 47) in which a document is read; empty where it is not recognised or not read. */
    public Optional<String> language(Document document) {
        return reader.language(document);
    }

    /**
     * The mentions of a document in the order of the text.
     *
     * @param document read against its own publication date, where it has one
     * @return for each mention the fields {@code type}, {@code text}, {@code start}, {@code end} (code points), {@code value}, ... in this order; none
     *     where its language is not read
     */
    public List<Map<String, Object>> of(Document document) {
        return language(document)
                .map(language -> mentions.computeIfAbsent(language, l -> new LanguageMentions(reader.reader(l)))
                        .of(document))
                .orElse(List.of());
    }
}
