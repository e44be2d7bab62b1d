package dyad.language.time;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Tokens;
import dyad.language.time.PatternParser.Form;
import dyad.language.time.PatternParser.Leaf;
import dyad.language.time.TimeMention.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language's words and patterns of time, compiled. Whatever in the file is not understood is an error that says where. */
final class TimePack implements PatternParser.Names {
    /** Which of two readings a pattern means: the one its meaning chose, the one already past, or the one nearer to the reference. */
    enum Prefer {
        FIRST,
        PAST,
        NEARER
    }

    /**
     * A pattern whose finds are mentions.
     *
     * @param kind null where a find is no time at all and only keeps other patterns away
     * @param future the kind where the period begins after the reference, or null for the same
     * @param prefer which of two readings is meant
     * @param after what the token before must be, or null
     * @param notAfter what the token before must not be, or null
     * @param joins whether another mention must end just before the token before
     */
    record Pattern(
            String name,
            @Nullable Kind kind,
            @Nullable Kind future,
            Prefer prefer,
            Rule rule,
            @Nullable Test after,
            @Nullable Test notAfter,
            boolean joins) {
        /** Whether what stands before the token allows the pattern. */
        boolean fits(Line line, int at, int lastEnd) {
            if (joins && lastEnd != at - 1) {
                return false;
            }
            boolean first = at <= line.from;
            return (after == null || !first && after.of(line, at - 1) != null)
                    && (notAfter == null || first || notAfter.of(line, at - 1) == null);
        }
    }

    private static final Set<String> PARTS = Set.of("language", "reference", "numbers", "words", "phrases", "mentions");
    private static final Set<String> KEYS = Set.of(
            "name", "kind", "future", "prefer", "match", "gives", "after", "not-after", "joins", "examples", "nothing");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Test> classes = new HashMap<>(Shapes.ALL);
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final List<Starts> bySymbol = new ArrayList<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final Needs needs;
    private int groups;

    TimePack(JsonNode file) {
        check(file, PARTS, "the pack");
        phrases.put("#number", numbers(file.path("numbers")));
        file.path("words")
                .properties()
                .forEach(entry -> classes.put(entry.getKey(), words(entry.getKey(), entry.getValue())));
        file.path("phrases")
                .properties()
                .forEach(entry -> phrases.put(entry.getKey(), phrase(entry.getKey(), entry.getValue())));
        file.path("mentions").forEach(node -> patterns.addAll(patterns(node)));
        this.needs = index();
    }

    private static void check(JsonNode node, Set<String> keys, String where) {
        node.fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw new IllegalArgumentException("unknown key \"" + key + "\" in " + where);
            }
        });
    }

    private NumberWords numbers(JsonNode node) {
        check(node, Set.of("values", "multipliers", "joiners"), "numbers");
        Set<Integer> joiners = new HashSet<>();
        node.path("joiners").forEach(word -> joiners.add(vocabulary.add(word.asText())));
        return new NumberWords(groups++, values(node.path("values")), values(node.path("multipliers")), joiners);
    }

    private Map<Integer, Integer> values(JsonNode node) {
        Map<Integer, Integer> values = new HashMap<>();
        node.properties().forEach(entry -> entry.getValue()
                .forEach(word -> values.put(vocabulary.add(word.asText()), Integer.valueOf(entry.getKey()))));
        return values;
    }

    /** A class: a list of words, or words under the value they have; {@code capital: true} where they must be written so. */
    private Test words(String name, JsonNode node) {
        Map<Integer, When> values = new HashMap<>();
        if (node.isArray()) {
            node.forEach(word -> values.put(vocabulary.add(word.asText()), When.UNKNOWN));
        }
        node.properties().forEach(entry -> {
            if (!entry.getKey().equals("capital")) {
                When value = value(entry.getKey());
                entry.getValue().forEach(word -> values.put(vocabulary.add(word.asText()), value));
            }
        });
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no words in class \"" + name + "\"");
        }
        return Test.Words.of(values, node.path("capital").asBoolean());
    }

    private static When value(String key) {
        try {
            return When.number(Integer.parseInt(key));
        } catch (NumberFormatException e) {
            return When.code(key);
        }
    }

    private Phrase phrase(String name, JsonNode list) {
        List<Rule> rules = new ArrayList<>();
        list.forEach(node -> {
            check(node, Set.of("match", "gives"), "phrase " + name);
            rules.addAll(rules(node));
        });
        return Rule.Group.of(groups++, rules);
    }

    private List<Rule> rules(JsonNode node) {
        List<Rule> rules = new ArrayList<>();
        JsonNode match = node.path("match");
        for (JsonNode text : match.isArray() ? match : List.of(match)) {
            List<String> slots = new ArrayList<>();
            Step start = PatternParser.parse(text.asText(), this, slots);
            rules.add(Rule.of(
                    start, slots.size(), Expression.parse(node.path("gives").asText("unknown()"), slots)));
        }
        return rules;
    }

    private List<Pattern> patterns(JsonNode node) {
        String name = node.path("name").asText();
        check(node, KEYS, "mention " + name);
        Kind kind = kind(node.path("kind").asText());
        Kind future = node.has("future") ? kind(node.path("future").asText()) : null;
        Prefer prefer = prefer(node.path("prefer"));
        Test after = test(node.path("after"));
        Test notAfter = test(node.path("not-after"));
        boolean joins = node.path("joins").asBoolean();
        return rules(node).stream()
                .map(rule -> new Pattern(name, kind, future, prefer, rule, after, notAfter, joins))
                .toList();
    }

    private static Prefer prefer(JsonNode node) {
        return node.isMissingNode()
                ? Prefer.FIRST
                : Prefer.valueOf(node.asText().toUpperCase(Locale.ROOT));
    }

    private @Nullable Test test(JsonNode node) {
        return node.isMissingNode() ? null : PatternParser.test(node.asText(), this);
    }

    private static @Nullable Kind kind(String text) {
        return text.equals("none")
                ? null
                : Kind.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Needs index() {
        List<Rule> rules = patterns.stream().map(Pattern::rule).toList();
        for (int symbol = 0; symbol < vocabulary.size(); symbol++) {
            bySymbol.add(Starts.of(symbol, rules));
        }
        return new Needs(rules, vocabulary.size());
    }

    @Override
    public Form leaf(String name, int slot) {
        Phrase phrase = phrases.get(name);
        if (phrase != null) {
            return next -> new Step.Inner(phrase, slot, next);
        }
        Test test = classes.get(name);
        if (test == null) {
            throw new IllegalArgumentException(
                    "no class or phrase \"" + name + "\" (phrases must stand before their use)");
        }
        return new Leaf(test, slot);
    }

    @Override
    public Test word(String word) {
        return new Test.Word(vocabulary.add(word));
    }

    Pattern pattern(int index) {
        return patterns.get(index);
    }

    /** The patterns that may match in a line at all, by their index. */
    BitSet allowed(Line line) {
        return needs.allowed(line);
    }

    /** The patterns a token with this symbol may begin. */
    Starts starting(int symbol) {
        return bySymbol.get(symbol);
    }

    Line line(Tokens tokens, int from, int to, Reference reference) {
        return new Line(tokens, from, to, reference, vocabulary, groups);
    }
}
