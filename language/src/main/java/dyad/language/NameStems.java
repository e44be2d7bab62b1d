package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What stays of a name in all its cases, so that someone is known again in another: a pack's {@code morphology.yaml} lists under {@code
 * nameEndings} the endings that names may lose, the longest first. Without such a list a name stays as it is.
 */
public final class NameStems {
    /** How many letters are left at the least. */
    private static final int SHORTEST = 3;

    private final List<String> endings;

    NameStems(JsonNode data) {
        endings = Yaml.texts(data);
    }

    /** The stem of one word of a name: "Токаев" of "Токаевым" and of "Токаева". */
    public String of(String word) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
