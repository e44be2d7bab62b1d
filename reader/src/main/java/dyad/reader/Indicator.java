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
 * @param attribute whether an amount may stand right before its noun ("a $40 million loan")
 * @param told whether the sentence itself must name both states
 * @param mutual whether it may be between two states without direction
 * @param trade whether a state has it with the whole world as well, so that the text must say with whom
 */
record Indicator(
        String type,
        int noun,
        int verb,
        Set<Integer> units,
        String direction,
        Set<String> holder,
        Set<String> partner,
        boolean stock,
        boolean attribute,
        boolean trade,
        boolean told,
        boolean mutual) {

    static List<Indicator> load(Pack pack) {
        List<Indicator> all = new ArrayList<>();
        Classes classes = pack.classes();
        Yaml.each(Yaml.required(pack.language() + "/indicators.yaml"), (key, data) -> {
            String type = data.path("type").asText(key);
            Set<Integer> units = new HashSet<>();
            Yaml.texts(data.get("units")).forEach(u -> units.add(classes.number(u)));
            all.add(new Indicator(
                    type,
                    classes.number(data.path("noun").asText("indicator." + key)),
                    classes.number(data.path("verb").asText("indicate." + key)),
                    units,
                    data.path("direction").asText("pair"),
                    roles(data, "holder"),
                    roles(data, "partner"),
                    is(data, "stock"),
                    is(data, "attribute"),
                    is(data, "trade"),
                    is(data, "told"),
                    is(data, "mutual")));
        });
        return all;
    }

    private static Set<String> roles(JsonNode data, String field) {
        return Set.copyOf(Yaml.texts(data.get(field)));
    }

    private static boolean is(JsonNode data, String field) {
        return data.path(field).asBoolean();
    }

    boolean isPair() {
        return direction.equals("pair");
    }
}
