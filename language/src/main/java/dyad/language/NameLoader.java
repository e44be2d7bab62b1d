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
    private final Map<String, String> capitals = new HashMap<>();

    NameLoader(Lexicon lexicon, Classes classes) {
        this.lexicon = lexicon;
        this.classes = classes;
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
            Yaml.texts(forms.get("capitals")).stream().findFirst().ifPresent(c -> capitals.put(code, c));
        });
    }

    private void names(JsonNode forms, String field, String code, Form form, String type, Set<String> ambiguous) {
        for (String written : Yaml.texts(forms.get(field))) {
            add(written, code, form, type, ambiguous.contains(written));
        }
    }

    private void dated(JsonNode names, String code, Form form, String type) {
        if (names != null) {
            names.forEach(n -> add(n.path("name").asText(n.asText()), code, form, type, false));
        }
    }

    private void add(String written, String code, Form form, String type, boolean ambiguous) {
        String bare = written.startsWith("the ") ? written.substring(4) : written;
        lexicon.add(bare, classes.number(type), dyad.language.Form.WORD, new StateName(code, form, ambiguous));
    }

    void organisations(JsonNode organisations) {
        for (JsonNode organisation : organisations) {
            String code = organisation.get("code").asText();
            Set<String> ambiguous = new HashSet<>(Yaml.texts(organisation.get("ambiguous")));
            for (String field : List.of("names", "adjectives", "institutions")) {
                for (String written : Yaml.texts(organisation.get(field))) {
                    add(written, code, Form.ORGANISATION, "organisation", ambiguous.contains(written));
                }
            }
        }
    }

    void places(JsonNode places) {
        int place = classes.number("place");
        Set<String> shared = new HashSet<>();
        Yaml.each(places.get("shared"), (name, codes) -> {
            shared.add(name);
            Yaml.texts(codes)
                    .forEach(code ->
                            lexicon.add(name, place, dyad.language.Form.WORD, new PlaceName(name, code, false)));
        });
        Yaml.each(places.get("risky"), (name, code) -> {
            shared.add(name);
            lexicon.add(name, place, dyad.language.Form.WORD, new PlaceName(name, code.asText(), false));
        });
        Yaml.each(places, (code, kinds) -> {
            if (code.length() == 3) {
                Yaml.each(kinds, (kind, names) -> Yaml.texts(names).stream()
                        .filter(n -> !shared.contains(n))
                        .forEach(n -> lexicon.add(n, place, dyad.language.Form.WORD, new PlaceName(n, code, true))));
            }
        });
    }
}
