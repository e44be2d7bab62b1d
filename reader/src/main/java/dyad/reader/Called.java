package dyad.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document has called things and papers by their full names: "the Agreement", "the commission" are those. Changes from sentence to sentence. */
final class Called {
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, List<String>> papers = new HashMap<>();
    private @Nullable String title;
    private int titleAge;
    private @Nullable String paper;
    private int paperAge;

    /** Notes what a thing is called by its full name. */
    void title(String head, String name) {
        titles.put(head, name);
        title = name;
        titleAge = 0;
    }

    /** What was last called by a full name, if not more than a sentence ago; else null. */
    @Nullable
    String title() {
        return titleAge <= 1 ? title : null;
    }

    /** The full name last used of a thing of this kind, or null. */
    @Nullable
    String title(String head) {
        return titles.get(head);
    }

    /** Notes a paper by its name and between whom it is. */
    void paper(String name, List<String> states) {
        paper = name;
        paperAge = 0;
        papers.put(name.toLowerCase(Locale.ROOT), List.copyOf(states));
    }

    /** The name of the paper spoken of in this sentence or the two before; null where there is none. */
    @Nullable
    String paper() {
        return paperAge <= 2 ? paper : null;
    }

    /** Between whom a paper of this name was last; none where it was not spoken of. */
    List<String> paperParties(@Nullable String name) {
        return name == null ? List.of() : papers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** A sentence has been read. */
    void sentence() {
        titleAge++;
        paperAge++;
    }
}
