package dyad.reader.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Chart;
import dyad.language.Pack;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** All rules of a language, from the files that {@code pack.yaml} lists. Strict: a field or class that is not known is an error. */
public final class RuleBook {
    private static final Set<String> FIELDS = Set.of(
            "figure",
            "event",
            "tie",
            "mode",
            "between",
            "from",
            "to",
            "name",
            "period",
            "since",
            "until",
            "status",
            "places",
            "by",
            "value",
            "unit",
            "bound",
            "modality",
            "each",
            "actors",
            "measure",
            "units",
            "quote",
            "host",
            "aside",
            "stay");
    /** Classes that no file of words names: the engine finds their members. */
    private static final List<String> MENTIONS = List.of(
            "party",
            "land",
            "compound",
            "party.person",
            "person",
            "place",
            "period",
            "money",
            "number",
            "number.ordinals",
            "percent",
            "amount",
            "title.agreement",
            "title.paper",
            "title.body",
            "title.link",
            "title.link.named",
            "title.project.named",
            "title.centre",
            "title.project");

    private static final Set<String> KEYS = Set.of("rule", "match", "unless", "within", "gives", "examples", "note");

    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("<([a-z-]+)>");

    private final List<Rule> rules = new ArrayList<>();
    private RuleIndex index = new RuleIndex(List.of());

    private RuleBook() {}

    /**
     * Loads the rules of a pack.
     *
     * @throws IllegalStateException naming the rule, if one is not as it should be
     */
    public static RuleBook load(Pack pack) {
        RuleBook book = new RuleBook();
        MENTIONS.forEach(pack.classes()::number);
        Set<String> ids = new HashSet<>();
        pack.rules().forEach((family, nodes) -> {
            for (JsonNode node : nodes) {
                Rule rule = rule(family, node, pack);
                if (!ids.add(rule.id())) {
                    throw new IllegalStateException("rule " + rule.id() + " stands twice");
                }
                book.rules.add(rule);
            }
        });
        book.index = new RuleIndex(book.rules);
        return book;
    }

    private static Rule rule(String family, JsonNode node, Pack pack) {
        String id = family + "." + node.path("rule").asText("?");
        try {
            Yaml.each(node, (key, value) -> check(KEYS, key));
            Pattern pattern = pattern(node.get("match"), pack);
            Pattern unless = node.has("unless") ? pattern(node.get("unless"), pack) : null;
            Pattern within = node.has("within") ? pattern(node.get("within"), pack) : null;
            List<JsonNode> examples = new ArrayList<>();
            node.path("examples").forEach(examples::add);
            return new Rule(id, pattern, unless, within, gives(node), examples);
        } catch (RuntimeException e) {
            throw new IllegalStateException("rule " + id + ": " + e.getMessage(), e);
        }
    }

    private static Pattern pattern(JsonNode text, Pack pack) {
        return PatternParser.parse(whole(text.asText(), pack.parts()), pack);
    }

    /** Puts named pieces in their places: {@code <name>}. A piece may hold pieces. */
    private static String whole(String pattern, Map<String, String> parts) {
        Matcher matcher = PART.matcher(pattern);
        StringBuilder whole = new StringBuilder();
        while (matcher.find()) {
            String part = parts.get(matcher.group(1));
            if (part == null) {
                throw new IllegalArgumentException("no part is called " + matcher.group(1));
            }
            matcher.appendReplacement(whole, Matcher.quoteReplacement("( " + whole(part, parts) + " )"));
        }
        return matcher.appendTail(whole).toString();
    }

    private static List<Map<String, String>> gives(JsonNode node) {
        List<Map<String, String>> gives = new ArrayList<>();
        JsonNode given = node.get("gives");
        for (JsonNode one : given.isArray() ? given : List.of(given)) {
            Map<String, String> fields = new LinkedHashMap<>();
            Yaml.each(one, (field, value) -> {
                check(FIELDS, field);
                fields.put(field, value.asText());
            });
            gives.add(fields);
        }
        return gives;
    }

    private static void check(Set<String> known, String key) {
        if (!known.contains(key)) {
            throw new IllegalArgumentException("nothing is called " + key);
        }
    }

    /** All rules, in the order of the files. */
    public List<Rule> rules() {
        return rules;
    }

    /** Calls for the rules that may match in a sentence, in the order of the files. */
    public void candidates(Chart chart, Consumer<Rule> rule) {
        index.candidates(chart, rule);
    }
}
