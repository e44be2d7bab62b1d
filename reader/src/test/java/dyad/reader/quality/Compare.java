package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what was read with what a case gives, by the rules of {@code docs/specs.md}. */
public final class Compare {
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "on", "in", "for", "and", "to", "at", "by", "with", "between");

    private Compare() {}

    /**
     * What is missing and what is too much.
     *
     * @param missing expected statements that were not read
     * @param extra statements read that were not expected
     */
    public record Result(List<JsonNode> missing, List<JsonNode> extra) {
        /** Whether all is as expected. */
        public boolean ok() {
            return missing.isEmpty() && extra.isEmpty();
        }
    }

    /** Matches one to one, required statements first. */
    public static Result compare(List<JsonNode> gives, List<JsonNode> read, boolean strict) {
        List<JsonNode> left = new ArrayList<>(read);
        List<JsonNode> missing = new ArrayList<>();
        for (boolean optional : new boolean[] {false, true}) {
            for (JsonNode wanted : gives) {
                if (wanted.path("optional").asBoolean() == optional) {
                    JsonNode found = find(wanted, left, strict, optional);
                    if (found != null) {
                        left.remove(found);
                    } else if (!optional) {
                        missing.add(wanted);
                    }
                }
            }
        }
        return new Result(missing, left);
    }

    private static JsonNode find(JsonNode wanted, List<JsonNode> left, boolean strict, boolean optional) {
        for (JsonNode one : left) {
            if (core(wanted, one) && strict(wanted, one)) {
                return one;
            }
        }
        for (JsonNode one : left) {
            if ((!strict || optional) && core(wanted, one)) {
                return one;
            }
        }
        return null;
    }

    private static boolean core(JsonNode wanted, JsonNode read) {
        boolean same = same(wanted, read, "kind")
                && same(wanted, read, "type")
                && states(wanted).equals(states(read));
        if (!same) {
            return false;
        }
        return switch (wanted.get("kind").asText()) {
            case "figure" ->
                wanted.path("measure")
                                .asText("level")
                                .equals(read.path("measure").asText())
                        && near(wanted.path("value"), read.path("value"))
                        && wanted.path("unit").asText().equals(read.path("unit").asText());
            case "tie" ->
                Set.of("relations", "partnership", "mission")
                                .contains(wanted.get("type").asText())
                        || name(wanted, read);
            default -> true;
        };
    }

    private static boolean strict(JsonNode wanted, JsonNode read) {
        boolean direction = !wanted.has("from") && !wanted.has("between")
                || Yaml.texts(wanted.get("from")).equals(Yaml.texts(read.get("from")))
                        && Yaml.texts(wanted.get("to")).equals(Yaml.texts(read.get("to")));
        boolean times = true;
        for (String field : List.of("period", "since", "until", "against")) {
            String time = wanted.path(field).asText("");
            times &= time.isEmpty()
                    || (time.equals("none")
                            ? !read.has(field)
                            : time.equals(read.path(field).asText()));
        }
        boolean fields = true;
        for (String field : List.of("status", "mode")) {
            fields &= !wanted.has(field) || same(wanted, read, field);
        }
        return direction
                && times
                && fields
                && wanted.path("modality")
                        .asText("actual")
                        .equals(read.path("modality").asText())
                && (!wanted.get("kind").asText().equals("figure")
                        || wanted.path("bound")
                                .asText("exact")
                                .equals(read.path("bound").asText()));
    }

    private static boolean same(JsonNode one, JsonNode other, String field) {
        return one.path(field).asText("").equals(other.path(field).asText(""));
    }

    private static Set<String> states(JsonNode node) {
        Set<String> states = new TreeSet<>(Yaml.texts(node.get("between")));
        states.addAll(Yaml.texts(node.get("from")));
        states.addAll(Yaml.texts(node.get("to")));
        return states;
    }

    private static boolean near(JsonNode one, JsonNode other) {
        BigDecimal a = new BigDecimal(one.asText("0"));
        BigDecimal b = new BigDecimal(other.asText("0"));
        BigDecimal most = a.abs().max(b.abs());
        return a.subtract(b).abs().compareTo(most.multiply(new BigDecimal("0.005"))) <= 0;
    }

    /** Half of the words of both names, by their first letters, must be the same. */
    static boolean name(JsonNode wanted, JsonNode read) {
        if (!wanted.has("name")) {
            return true;
        }
        List<String> a = words(wanted.get("name").asText());
        List<String> b = words(read.path("name").asText(""));
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty();
        }
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(w -> counts.merge(stem(w), 1, Integer::sum));
        int hits = 0;
        for (String word : b) {
            if (counts.merge(stem(word), -1, Integer::sum) >= 0) {
                hits++;
            }
        }
        return 2 * hits * 2 >= a.size() + b.size();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), word.length() < 7 ? 4 : 5));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                if (!SMALL.contains(word.toString())) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
