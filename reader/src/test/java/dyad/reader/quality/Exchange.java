package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts two states in each other's place in a text: names for names, adjectives for adjectives, where both are written in forms that do not inflect. */
final class Exchange {
    private static final List<String> KINDS = List.of("names", "adjectives", "capitals");

    private Exchange() {}

    /** The text with the two states of its directed statements exchanged; nothing where it has none, or names another form of them. */
    static Optional<String> of(SpecCase spec) {
        Set<String> states = new TreeSet<>();
        for (JsonNode gives : spec.gives()) {
            if (!gives.has("from")) {
                return Optional.empty();
            }
            states.addAll(Yaml.texts(gives.get("from")));
            states.addAll(Yaml.texts(gives.get("to")));
        }
        if (states.size() != 2) {
            return Optional.empty();
        }
        List<String> both = new ArrayList<>(states);
        return exchange(spec.document().text(), spec.document().language(), both.get(0), both.get(1));
    }

    private static Optional<String> exchange(String text, String language, String one, String other) {
        String result = text;
        int changes = 0;
        for (String kind : KINDS) {
            List<String> mine = forms(language, one, kind);
            List<String> theirs = forms(language, other, kind);
            if (mine.isEmpty() || theirs.isEmpty()) {
                continue;
            }
            String mineFirst = mine.get(0);
            String theirsFirst = theirs.get(0);
            Pattern either = Pattern.compile(
                    "(?<!\\p{L})(" + Pattern.quote(mineFirst) + "|" + Pattern.quote(theirsFirst) + ")(?!\\p{L})");
            Matcher found = either.matcher(result);
            StringBuilder out = new StringBuilder();
            while (found.find()) {
                changes++;
                found.appendReplacement(
                        out, Matcher.quoteReplacement(found.group().equals(mineFirst) ? theirsFirst : mineFirst));
            }
            result = found.appendTail(out).toString();
        }
        return changes >= 2 && names(result, language, one) && names(result, language, other)
                ? Optional.of(result)
                : Optional.empty();
    }

    private static boolean names(String text, String language, String state) {
        return KINDS.stream()
                .flatMap(kind -> forms(language, state, kind).stream().limit(1))
                .anyMatch(text::contains);
    }

    /** The written forms of one kind: those of paradigms as they stand. */
    private static List<String> forms(String language, String state, String kind) {
        JsonNode forms = Yaml.required(language + "/states.yaml").path(state).path(kind);
        List<String> all = new ArrayList<>();
        if (forms.isObject()) {
            forms.forEach(list -> Yaml.texts(list).forEach(form -> all.add(form.split("/")[0])));
        } else {
            all.addAll(Yaml.texts(forms));
        }
        return all;
    }
}
