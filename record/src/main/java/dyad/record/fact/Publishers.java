package dyad.record.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import dyad.model.Document;
import dyad.model.Statement;
import dyad.record.same.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reviewed publishers, a file each in {@code packs/publishers/}; {@code packs/publishers.yaml} lists them. Strict: an unknown field is an error. */
public final class Publishers {
    private static final Set<String> FIELDS =
            Set.of("name", "aliases", "state", "kind", "control", "languages", "feeds", "figures");
    private static final Set<String> KINDS = Set.of(
            "agency",
            "newspaper",
            "broadcaster",
            "government",
            "ministry",
            "presidency",
            "parliament",
            "embassy",
            "statistics",
            "bank",
            "organisation");
    private static final Set<String> CONTROL = Set.of("state", "public", "private", "party");

    private final List<Publisher> all = new ArrayList<>();
    private final Map<String, Publisher> byName = new HashMap<>();

    private Publishers() {}

    /**
     * Loads all files.
     *
     * @throws IllegalStateException naming the file, if one is not as it should be
     */
    public static Publishers load() {
        JsonNode bundled = PublisherBundle.bundled();
        return from(bundled == null ? PublisherBundle.files() : bundled);
    }

    /** The publishers of these files, by their names. */
    static Publishers from(JsonNode files) {
        Publishers publishers = new Publishers();
        Yaml.each(files, publishers::add);
        return publishers;
    }

    private void add(String file, JsonNode node) {
        Yaml.each(node, (field, value) -> check(FIELDS.contains(field), file, "nothing is called " + field));
        Publisher publisher = new Publisher(
                node.path("name").asText(),
                Yaml.texts(node.path("aliases")),
                node.hasNonNull("state") ? node.get("state").asText() : null,
                node.path("kind").asText(),
                node.path("control").asText(),
                Yaml.texts(node.path("languages")),
                Yaml.texts(node.path("feeds")),
                Yaml.texts(node.path("figures")));
        check(KINDS.contains(publisher.kind()), file, "kind is one of " + KINDS);
        check(CONTROL.contains(publisher.control()), file, "control is one of " + CONTROL);
        check(!publisher.languages().isEmpty(), file, "a publisher has a language");
        all.add(publisher);
        put(file, publisher.name(), publisher);
        publisher.aliases().forEach(alias -> put(file, alias, publisher));
    }

    private void put(String file, String name, Publisher publisher) {
        Publisher other = byName.put(key(name), publisher);
        check(other == null || other.equals(publisher), file, name + " is also a name of another publisher");
    }

    private static void check(boolean holds, String file, String what) {
        if (!holds) {
            throw new IllegalStateException("packs/publishers/" + file + ".yaml: " + what);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").trim();
    }

    /** All of them, in the order of the list. */
    public List<Publisher> all() {
        return List.copyOf(all);
    }

    /** The publisher with this name or alias, whatever the case and the marks between its words; null where it is not known. */
    public @Nullable Publisher of(@Nullable String name) {
        return name == null ? null : byName.get(key(name));
    }

    /** The state whose number it is: of whom the text names as saying so, otherwise of the document's publisher; null where that is not known. */
    public @Nullable String reporter(Statement said, Document document) {
        String side = said.said().saidBy().isEmpty() ? null : Side.of(said);
        return side == null ? reporter(document) : side;
    }

    /** The state whose office or press a document is from, or null where that is not known. */
    public @Nullable String reporter(Document document) {
        Publisher publisher = of(document.publisher());
        return publisher == null ? null : publisher.state();
    }
}
