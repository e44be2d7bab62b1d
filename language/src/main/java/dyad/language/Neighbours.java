package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which states are neighbours, and on which side: "its northern neighbour". */
public final class Neighbours {
    static final Neighbours NONE = new Neighbours();

    private final Map<String, Set<String>> beside = new HashMap<>();
    private final Map<String, int[]> at = new HashMap<>();

    private Neighbours() {}

    static Neighbours load() {
        Neighbours all = new Neighbours();
        Yaml.each(Yaml.required("neighbours.yaml"), (code, entry) -> {
            JsonNode where = entry.get("at");
            all.at.put(code, new int[] {where.get(0).asInt(), where.get(1).asInt()});
            for (String other : Yaml.texts(entry.get("by"))) {
                all.beside.computeIfAbsent(code, c -> new HashSet<>()).add(other);
                all.beside.computeIfAbsent(other, c -> new HashSet<>()).add(code);
            }
        });
        return all;
    }

    /** Whether two states are neighbours. */
    public boolean are(String one, String other) {
        return beside.getOrDefault(one, Set.of()).contains(other);
    }

    /** Whether a state lies to one side of another: {@code north}, {@code south}, {@code east} or {@code west}. */
    public boolean isTo(String side, String of, String other) {
        int[] here = at.get(of);
        int[] there = at.get(other);
        if (here == null || there == null) {
            return false;
        }
        return switch (side) {
            case "north" -> there[0] > here[0];
            case "south" -> there[0] < here[0];
            case "east" -> there[1] > here[1];
            case "west" -> there[1] < here[1];
            default -> throw new IllegalArgumentException("no such side: " + side);
        };
    }
}
