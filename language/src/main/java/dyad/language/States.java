package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of states in any language: codes, currency, region, form. */
public final class States {
    /**
     * One state.
     *
     * @param code ISO 3166-1 alpha-3, or ISO 3166-3 for one that is gone
     * @param alpha2 two-letter code
     * @param currency ISO 4217 code of its main currency, or null
     * @param region slug of its region, or null
     * @param traits forms and landscape by which texts refer to it: island, landlocked, kingdom, ...
     */
    public record State(
            String code,
            @Nullable String alpha2,
            @Nullable String currency,
            @Nullable String region,
            List<String> traits) {}

    private final Map<String, State> states = new LinkedHashMap<>();

    private States() {}

    /** Loads {@code packs/states.yaml}. */
    public static States load() {
        States all = new States();
        for (JsonNode node : Yaml.required("states.yaml")) {
            State state = state(node);
            all.states.put(state.code, state);
        }
        return all;
    }

    private static State state(JsonNode node) {
        List<String> traits = new ArrayList<>();
        for (String flag : List.of("island", "landlocked")) {
            if (node.path(flag).asBoolean()) {
                traits.add(flag);
            }
        }
        for (String field : List.of("form", "region", "kind")) {
            String value = text(node, field);
            if (value != null) {
                traits.add(value);
            }
        }
        return new State(
                node.get("code").asText(),
                text(node, "alpha2"),
                text(node, "currency"),
                text(node, "region"),
                List.copyOf(traits));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** The state with this alpha-3 code, or null. */
    public @Nullable State of(String code) {
        return states.get(code);
    }

    /** Whether a state has a trait such as {@code island}, {@code kingdom}, {@code west-africa} or {@code africa}. */
    public boolean has(String code, String trait) {
        State state = states.get(code);
        return state != null
                && (state.traits.contains(trait) || state.region != null && state.region.endsWith("-" + trait));
    }

    /** All states, in the order of the file. */
    public List<State> all() {
        return List.copyOf(states.values());
    }
}
