package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
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

    private Neighbours neighbours = Neighbours.NONE;

    private States() {}

    /** Loads {@code packs/states.yaml} and what the files beside it tell of the states. */
    public static States load() {
        States all = new States();
        Map<String, List<String>> more = traits();
        for (JsonNode node : Yaml.required("states.yaml")) {
            State state = state(node, more);
            all.states.put(state.code, state);
        }
        all.neighbours = Neighbours.load();
        return all;
    }

    /** What texts call a state, or a whole region, besides what stands in its own entry. */
    private static Map<String, List<String>> traits() {
        Map<String, List<String>> traits = new HashMap<>();
        JsonNode file = Yaml.required("traits.yaml");
        Yaml.each(file, (trait, codes) -> {
            if (!trait.equals("regions")) {
                add(traits, trait, codes);
            }
        });
        Yaml.each(file.path("regions"), (trait, regions) -> add(traits, trait, regions));
        return traits;
    }

    private static void add(Map<String, List<String>> traits, String trait, JsonNode holders) {
        Yaml.texts(holders)
                .forEach(h -> traits.computeIfAbsent(h, k -> new ArrayList<>()).add(trait));
    }

    private static State state(JsonNode node, Map<String, List<String>> more) {
        List<String> traits = new ArrayList<>();
        traits.addAll(more.getOrDefault(node.get("code").asText(), List.of()));
        String region = text(node, "region");
        traits.addAll(region == null ? List.of() : more.getOrDefault(region, List.of()));
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

    /** Which states are neighbours. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** All states, in the order of the file. */
    public List<State> all() {
        return List.copyOf(states.values());
    }
}
