package dyad.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of word and mention classes, numbered so that charts and rules compare numbers. */
public final class Classes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a class, new if the name is. */
    public int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    /** Whether a class of this name exists. */
    public boolean has(String name) {
        return numbers.containsKey(name);
    }

    /** The name of a class. */
    public String name(int number) {
        return names.get(number);
    }

    /** How many classes there are. */
    public int size() {
        return names.size();
    }
}
