package dyad.reader;

import dyad.model.Document;
import java.util.List;
import java.util.Map;

/** The typed mentions of a text, before any rule has seen them; for whoever writes rules. */
public interface Mentions {
    /**
     * The mentions of a document in the order of the text.
     *
     * @param document read against its own publication date, where it has one
     * @return for each mention the fields {@code type}, {@code text}, {@code start}, {@code end}, {@code value}, ... in this order
     */
    List<Map<String, Object>> of(Document document);

    /** The mentions that the packs which come with Dyad find. */
    static Mentions create() {
        return document -> List.of();
    }
}
