package dyad.reader.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule: where its pattern matches, and nothing that forbids it does, it gives one or more statements.
 *
 * @param id name of the rule, with the family before the dot
 * @param pattern what must match
 * @param unless what must not match in the same sentence, or null
 * @param gives for each statement its fields: literal values, slots ({@code $name}) and decisions ({@code subject}, {@code near}, …)
 * @param examples cases with what they must give, executed by the tests
 */
public record Rule(
        String id,
        Pattern pattern,
        @Nullable Pattern unless,
        List<Map<String, String>> gives,
        List<JsonNode> examples) {}
