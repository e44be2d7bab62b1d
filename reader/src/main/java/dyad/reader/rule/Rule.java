package dyad.reader.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule: where its pattern matches, and nothing that forbids it does, it gives one or more statements.
 *
 * @param id name of the rule, with the family before the dot
 * @param pattern what must match
 * @param unless what must not match in the same sentence, or null
 * @param within what must match inside the match, or null
 * @param gives for each statement its fields: literal values, slots ({@code $name}) and decisions ({@code subject}, {@code near}, …)
 * @param examples cases with what they must give, executed by the tests
 */
public record Rule(
        String id,
        Pattern pattern,
        @Nullable Pattern unless,
        @Nullable Pattern within,
        List<Map<String, String>> gives,
        List<JsonNode> examples) {
    /** All its patterns. */
    List<Pattern> patterns() {
        return Stream.of(pattern, unless, within).filter(Objects::nonNull).toList();
    }

    /** Where the rule holds in a sentence. */
    public List<Match> matches(Matcher matcher) {
        List<Match> matches = pattern.matches(matcher);
        boolean forbidden = !matches.isEmpty() && unless != null && unless.isIn(matcher);
        if (forbidden) {
            return List.of();
        }
        if (within == null || matches.isEmpty()) {
            return matches;
        }
        List<Match> holding = new ArrayList<>();
        List<Match> inner = within.matches(matcher);
        for (Match match : matches) {
            if (match.holds(inner)) {
                holding.add(match);
            }
        }
        return holding;
    }
}
