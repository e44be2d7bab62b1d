package dyad.record.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Languages;
import dyad.language.Yaml;
import dyad.model.Span;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Among whom a rank is one: "third-largest trading partner", "second-largest export market", "крупнейший инвестор". The words are those of
 * {@code packs/scopes.yaml}; of several the one nearest behind the rank counts, else the nearest before it.
 */
final class RankScope {
    /** A rank among trading partners, which is what a rank is where nothing else is said. */
    private static final String PARTNERS = "partners";

    private static final Map<String, List<Scope.Phrase>> LANGUAGES = load();

    private RankScope() {}

    private static Map<String, List<Scope.Phrase>> load() {
        JsonNode file = Yaml.required("scopes.yaml");
        Map<String, List<Scope.Phrase>> languages = new HashMap<>();
        Yaml.each(
                file.get("ranks"),
                (scope, words) -> Yaml.each(words, (language, phrases) -> {
                    List<Scope.Phrase> one = languages.computeIfAbsent(language, k -> new ArrayList<>());
                    Yaml.texts(phrases).forEach(phrase -> one.add(Scope.Phrase.of(scope, phrase)));
                }));
        // of two that begin with one word the longer tells more
        languages
                .values()
                .forEach(one ->
                        one.sort(Comparator.comparing(phrase -> -phrase.words().size())));
        return languages;
    }

    /** The name of the list that a rank is in, as it is called in the data; null for that of trading partners. */
    static @Nullable String of(Statement said) {
        List<Scope.Phrase> phrases =
                LANGUAGES.getOrDefault(Languages.primary(said.said().language()), List.of());
        String quote = said.said().quote();
        Span value = said.said().evidence().get("value");
        int length = quote.codePointCount(0, quote.length());
        int from = value == null ? 0 : value.start() - said.said().span().start();
        int to = value == null ? 0 : value.end() - said.said().span().start();
        if (from < 0 || to > length) {
            return null;
        }
        String scope = first(phrases, Scope.tokens(quote.substring(quote.offsetByCodePoints(0, to))));
        String found = scope == null
                ? last(phrases, Scope.tokens(quote.substring(0, quote.offsetByCodePoints(0, from))))
                : scope;
        return PARTNERS.equals(found) ? null : found;
    }

    private static @Nullable String first(List<Scope.Phrase> phrases, List<String> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            String scope = at(phrases, tokens, at);
            if (scope != null) {
                return scope;
            }
        }
        return null;
    }

    private static @Nullable String last(List<Scope.Phrase> phrases, List<String> tokens) {
        for (int at = tokens.size() - 1; at >= 0; at--) {
            String scope = at(phrases, tokens, at);
            if (scope != null) {
                return scope;
            }
        }
        return null;
    }

    private static @Nullable String at(List<Scope.Phrase> phrases, List<String> tokens, int at) {
        return phrases.stream()
                .filter(phrase -> phrase.stands(tokens, at))
                .map(Scope.Phrase::scope)
                .findFirst()
                .orElse(null);
    }
}
