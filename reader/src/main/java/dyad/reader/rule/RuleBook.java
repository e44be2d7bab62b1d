package dyad.reader.rule;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Chart;
import dyad.language.Pack;
import dyad.language.Yaml;
import dyad.language.name.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "stay");
    /** Classes that no file of words names: the engine finds their members. */
    private static final List<String> MENTIONS = List.of(
            "party",
            "land",
            "compound",
            "person",
            "place",
            "period",
            "money",
            "number",
            "number.ordinals",
            "percent",
            "amount",
            "title.agreement",
            "title.body",
            "title.link",
            "title.link.named",
            "title.project.named",
            "title.centre",
            "title.project");

    private static final Set<String> KEYS = Set.of("rule", "match", "unless", "within", "gives", "examples", "note");

    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("<([a-z-]+)>");

    /** Classes that most sentences about states have. */
    private static final List<String> COMMON = List.of(
            "party",
            "land",
            "period",
            "number",
            "place",
            "person",
            "adjective",
            "state",
            "capital",
            "article",
            "be",
            "verb",
            "finite",
            "name-joint");

    private final List<Rule> rules = new ArrayList<>();
    private final BitSet always = new BitSet();
    private final Map<Integer, BitSet> byAnchor = new HashMap<>();

    private RuleBook() {}

    /**
     * Loads the rules of a pack.
     *
     * @throws IllegalStateException naming the rule, if one is not as it should be
     */
    public static RuleBook load(Pack pack) {
        RuleBook book = new RuleBook();
        MENTIONS.forEach(pack.classes()::number);
        Phrases phrases = new Phrases(pack.classes());
        Set<String> ids = new HashSet<>();
        pack.rules().forEach((family, nodes) -> {
            for (JsonNode node : nodes) {
                Rule rule = rule(family, node, pack, phrases);
                if (!ids.add(rule.id())) {
                    throw new IllegalStateException("rule " + rule.id() + " stands twice");
                }
                book.rules.add(rule);
            }
        });
        book.index(pack);
        return book;
    }

    private static Rule rule(String family, JsonNode node, Pack pack, Phrases phrases) {
        String id = family + "." + node.path("rule").asText("?");
        try {
            Yaml.each(node, (key, value) -> check(KEYS, key));
            Pattern pattern = pattern(node.get("match"), pack, phrases);
            Pattern unless = node.has("unless") ? pattern(node.get("unless"), pack, phrases) : null;
            Pattern within = node.has("within") ? pattern(node.get("within"), pack, phrases) : null;
            List<JsonNode> examples = new ArrayList<>();
            node.path("examples").forEach(examples::add);
            return new Rule(id, pattern, unless, within, gives(node), examples);
        } catch (RuntimeException e) {
            throw new IllegalStateException("rule " + id + ": " + e.getMessage(), e);
        }
    }

    private static Pattern pattern(JsonNode text, Pack pack, Phrases phrases) {
        return PatternParser.parse(whole(text.asText(), pack.parts()), pack.classes(), phrases);
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

    /** The numbers of the rules that may match a sentence, in order. */
    public BitSet candidates(Chart chart) {
        BitSet candidates = (BitSet) always.clone();
        BitSet present = chart.present();
        for (int type = present.nextSetBit(0); type >= 0; type = present.nextSetBit(type + 1)) {
            BitSet here = byAnchor.get(type);
            if (here != null) {
                candidates.or(here);
            }
        }
        return candidates;
    }

    /** Files each rule under the classes of which one must be present, so that a sentence asks only the rules it may concern. */
    private void index(Pack pack) {
        BitSet common = new BitSet();
        COMMON.forEach(name -> common.set(pack.classes().number(name)));
        for (int i = 0; i < rules.size(); i++) {
            BitSet anchor = rules.get(i).pattern().anchor(common);
            if (anchor.isEmpty()) {
                always.set(i);
            }
            for (int type = anchor.nextSetBit(0); type >= 0; type = anchor.nextSetBit(type + 1)) {
                byAnchor.computeIfAbsent(type, k -> new BitSet()).set(i);
            }
        }
    }

    /** All rules, in the order of the files. */
    public List<Rule> rules() {
        return rules;
    }
}
