package dyad.brief;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Cases that are suffixes: which one a word has, and the word with it. In a language without them no word has one. */
final class Suffixes {
    /** What a word is without its case; the case is empty where it has none. */
    record Cased(String bare, String inCase) {}

    private record Rule(boolean owned, List<String> ends, String vowels, String add) {}

    private final Map<String, List<Rule>> cases = new TreeMap<>();
    private final Map<String, String> spoken = new HashMap<>();
    private final Map<String, String> sounds = new HashMap<>();
    private final List<String> known;
    private final List<String> owned;
    private final String vowels;

    /** With the words that a value may end in. */
    Suffixes(JsonNode data, List<String> known) {
        this.known = known;
        vowels = data.path("vowels").asText("");
        owned = Yaml.texts(data.get("owned"));
        Yaml.each(data.get("spoken"), (word, said) -> spoken.put(word, said.asText()));
        Yaml.each(data.get("sounds"), (word, sound) -> sounds.put(word, sound.asText()));
        Yaml.each(data.get("suffixes"), (name, rules) -> cases.put(name, rules(rules)));
    }

    private static List<Rule> rules(JsonNode rules) {
        return rules.valueStream()
                .map(rule -> new Rule(
                        rule.path("owned").asBoolean(),
                        Yaml.texts(rule.get("ends")),
                        rule.path("vowel").asText(""),
                        rule.path("add").asText()))
                .toList();
    }

    /** The words with a case: "150-ден", "млрд-қа", "доллардан". */
    String with(String words, String inCase) {
        if (inCase.isEmpty()) {
            return words;
        }
        String said = spoken(words);
        boolean isOwned = owned.stream().anyMatch(words::endsWith);
        for (Rule rule : cases.getOrDefault(inCase, List.of())) {
            if (fits(rule, said.isEmpty() ? sounded(words) : said, isOwned)) {
                return words + (said.isEmpty() ? "" : "-") + rule.add();
            }
        }
        return words;
    }

    private String sounded(String words) {
        return sounds.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), words);
    }

    private boolean fits(Rule rule, String word, boolean isOwned) {
        return (!rule.owned() || isOwned)
                && (rule.ends().isEmpty() || rule.ends().stream().anyMatch(word::endsWith))
                && (rule.vowels().isEmpty() || rule.vowels().indexOf(lastVowel(word)) >= 0);
    }

    private char lastVowel(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char c = Character.toLowerCase(word.charAt(i));
            if (vowels.indexOf(c) >= 0) {
                return c;
            }
        }
        return ' ';
    }

    /** How the end of the words is said where it is no word: of several the longest; empty where it is a word. */
    private String spoken(String words) {
        return spoken.keySet().stream()
                .filter(sign -> words.endsWith(sign) && (isNumber(sign) || stands(words, sign)))
                .max(Comparator.comparing(String::length))
                .map(spoken::get)
                .orElse("");
    }

    private static boolean isNumber(String sign) {
        return Character.isDigit(sign.charAt(0));
    }

    private static boolean stands(String words, String sign) {
        int before = words.length() - sign.length() - 1;
        return before < 0 || !Character.isLetter(words.charAt(before));
    }

    /** The words without the case they stand in: each of the ends that a case could have given is tried. */
    Cased cased(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<Rule>> each : cases.entrySet()) {
            for (Rule rule : each.getValue()) {
                for (String end : List.of("-" + rule.add(), rule.add())) {
                    String bare = small.endsWith(end) ? words.substring(0, words.length() - end.length()) : "";
                    if (!bare.isEmpty()
                            && isWord(bare)
                            && with(bare, each.getKey()).equals(words)) {
                        return new Cased(bare, each.getKey());
                    }
                }
            }
        }
        return new Cased(words, "");
    }

    /** Whether this is something that a value may end in. */
    private boolean isWord(String bare) {
        return !spoken(bare).isEmpty()
                || known.stream().anyMatch(word -> bare.equals(word) || bare.endsWith(" " + word));
    }
}
