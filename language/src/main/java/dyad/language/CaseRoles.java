package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a language's cases say that English says with a preposition: a pack's {@code morphology.yaml} gives each case a role under {@code
 * roles}, in the order in which they are tried for a form that may be several.
 */
public final class CaseRoles {
    private final Map<Integer, String> roles = new LinkedHashMap<>();

    CaseRoles(JsonNode data) {
        Yaml.each(data, (form, role) -> roles.put(Form.of(form), role.asText()));
    }

    /** Whether no case has a role: the language says it with prepositions alone. */
    public boolean isEmpty() {
        return roles.isEmpty();
    }

    /**
     * The role of a name in this form ({@code of}, {@code with}, {@code to}…), or null where it may be the subject, or has no case.
     *
     * @param forms a mask of {@link Form}
     */
    public @Nullable String of(int forms) {
        if ((forms & Form.CASES) == 0 || (forms & Form.NOMINATIVE) != 0) {
            return null;
        }
        for (Map.Entry<Integer, String> role : roles.entrySet()) {
            if ((forms & role.getKey()) != 0) {
                return role.getValue();
            }
        }
        return null;
    }
}
