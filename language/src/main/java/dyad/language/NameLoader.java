package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.StateName.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a language's names of states, organisations and places into its lexicon. */
final class NameLoader {
    private final Lexicon lexicon;
    private final Classes classes;
    private final Morphology morphology;
    private final BaseForms bases;
    private final Map<String, String> capitals = new HashMap<>();

    NameLoader(Lexicon lexicon, Classes classes, Morphology morphology, BaseForms bases) {
        this.bases = bases;
        this.lexicon = lexicon;
        this.classes = classes;
        this.morphology = morphology;
    }

    /** First capital of each state, by code. */
    Map<String, String> capitals() {
        return capitals;
    }

    void states(JsonNode states) {
        Yaml.each(states, (code, forms) -> {
            Set<String> ambiguous = new HashSet<>(Yaml.texts(forms.get("ambiguous")));
            names(forms, "names", code, Form.NAME, "state", ambiguous);
            names(forms, "official", code, Form.OFFICIAL, "state", ambiguous);
            names(forms, "epithets", code, Form.EPITHET, "state", ambiguous);
            names(forms, "adjectives", code, Form.ADJECTIVE, "adjective", ambiguous);
            names(forms, "inhabitants", code, Form.INHABITANT, "inhabitant", ambiguous);
            names(forms, "combining", code, Form.COMBINING, "combining", ambiguous);
            names(forms, "seats", code, Form.SEAT, "seat", ambiguous);
            names(forms, "parliaments", code, Form.PARLIAMENT, "parliament", ambiguous);
            names(forms, "capitals", code, Form.CAPITAL, "capital", ambiguous);
            dated(forms.get("historical"), code, Form.HISTORICAL, "state");
            dated(forms.get("formerCapitals"), code, Form.CAPITAL, "capital");
            Inflecting.of(forms.get("capitals")).stream().findFirst().ifPresent(c -> capitals.put(code, c.base()));
        });
    }

    private void names(JsonNode forms, String field, String code, Form form, String type, Set<String> ambiguous) {
        for (Inflecting name : Inflecting.of(forms.get(field))) {
            add(name, type, new StateName(code, form, ambiguous.contains(name.base())));
        }
    }

    /** Each as a text, or as a map with {@code name} and perhaps {@code paradigm}. */
    private void dated(JsonNode names, String code, Form form, String type) {
        if (names != null) {
            names.forEach(n -> add(
                    new Inflecting(
                            n.path("paradigm").asText(Morphology.WORD),
                            n.path("name").asText(n.asText())),
                    type,
                    new StateName(code, form, false)));
        }
    }

    /** A form that stands for several cases is one word of the lexicon that may be each of them. */
    private void add(Inflecting name, String type, Object detail) {
        int number = classes.number(type);
        name.forms(morphology).forEach((written, forms) -> {
            String bare = written.startsWith("the ") ? written.substring(4) : written;
            lexicon.add(bare, number, forms, detail);
            bases.note(name.paradigm(), name.base(), bare, forms);
            if (type.equals("adjective") && morphology.adjectivesBehind()) {
                lexicon.add(bare, classes.number("adjective-behind"), forms, detail);
            }
        });
    }

    void organisations(JsonNode organisations) {
        for (JsonNode organisation : organisations) {
            String code = organisation.get("code").asText();
            Set<String> ambiguous = new HashSet<>(Yaml.texts(organisation.get("ambiguous")));
            for (String field : List.of("names", "adjectives", "institutions")) {
                for (Inflecting name : Inflecting.of(organisation.get(field))) {
                    StateName detail = new StateName(code, Form.ORGANISATION, ambiguous.contains(name.base()));
                    add(name, "organisation", detail);
                }
            }
        }
    }

    void places(JsonNode places) {
        Set<String> shared = new HashSet<>();
        Yaml.each(places.get("shared"), (name, codes) -> {
            shared.add(name);
            Yaml.texts(codes).forEach(code -> place(new Inflecting(Morphology.WORD, name), code, false));
        });
        Yaml.each(places.get("risky"), (name, code) -> {
            shared.add(name);
            place(new Inflecting(Morphology.WORD, name), code.asText(), false);
        });
        Yaml.each(places, (code, kinds) -> {
            if (code.length() == 3) {
                Yaml.each(kinds, (kind, names) -> Inflecting.of(names).stream()
                        .filter(n -> !shared.contains(n.base()))
                        .forEach(n -> place(n, code, true)));
            }
        });
    }

    private void place(Inflecting name, String code, boolean sure) {
        add(name, "place", new PlaceName(name.base(), code, sure));
    }
}
