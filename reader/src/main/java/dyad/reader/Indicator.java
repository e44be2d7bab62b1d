package dyad.reader;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Classes;
import dyad.language.Pack;
import dyad.language.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How one indicator is read: the nouns and verbs that name it and who its holder and partner are. Data: {@code indicators.yaml}.
 *
 * @param type the indicator
 * @param noun class of its nouns
 * @param verb class of its verbs
 * @param units classes of amounts it is measured in
 * @param direction {@code pair}, {@code from-holder} (the holder is the sender) or {@code to-holder}
 * @param holder prepositions before its holder
 * @param partner prepositions before its partner
 * @param stock whether it is as of a date rather than over a period
 */
record Indicator(
        String type,
        int noun,
        int verb,
        Set<Integer> units,
        String direction,
        Set<String> holder,
        Set<String> partner,
        boolean stock) {

    static List<Indicator> load(Pack pack) {
        List<Indicator> all = new ArrayList<>();
        Classes classes = pack.classes();
        Yaml.each(Yaml.required(pack.language() + "/indicators.yaml"), (type, data) -> {
            Set<Integer> units = new HashSet<>();
            Yaml.texts(data.get("units")).forEach(u -> units.add(classes.number(u)));
            all.add(new Indicator(
                    type,
                    classes.number(data.path("noun").asText("indicator." + type)),
                    classes.number(data.path("verb").asText("indicate." + type)),
                    units,
                    data.path("direction").asText("pair"),
                    roles(data, "holder"),
                    roles(data, "partner"),
                    data.path("stock").asBoolean()));
        });
        return all;
    }

    private static Set<String> roles(JsonNode data, String field) {
        return Set.copyOf(Yaml.texts(data.get(field)));
    }

    boolean isPair() {
        return direction.equals("pair");
    }
}
