package dyad.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a language is written, as far as it matters for cutting a text into words and sentences: a pack's {@code writing.yaml}.
 *
 * @param abbreviations words before a full stop that does not end a sentence, in lower case
 * @param scales those of them that stand behind numbers: before a word with a capital they do end a sentence ("на 5 млн. В мае")
 * @param elisions words that an apostrophe joins to the next ({@code dell'Italia}), in lower case and without it
 * @param spacedDigits whether a space groups digits in threes ({@code 2 842,5})
 * @param alphabets other alphabets it is written in, each with what stands for its letters in the one the pack is written in
 * @param cyrillic whether its alphabet is the Cyrillic one: a Latin letter that stands alone and looks like one of it is one of it
 */
public record Writing(
        Set<String> abbreviations,
        Set<String> scales,
        Set<String> elisions,
        boolean spacedDigits,
        boolean cyrillic,
        List<Alphabet> alphabets) {
    /** Of words and numbers of no language in particular, and of English. */
    static final Writing PLAIN = new Writing(Set.of(), Set.of(), Set.of(), false, false, List.of());

    /** Of a language that has a {@code writing.yaml}; plain for any other. */
    public static Writing load(String language) {
        return of(Yaml.optional(language + "/writing.yaml"));
    }

    static Writing of(JsonNode data) {
        return new Writing(
                new TreeSet<>(Yaml.texts(data.get("abbreviations"))),
                new TreeSet<>(Yaml.texts(data.get("scales"))),
                new TreeSet<>(Yaml.texts(data.get("elisions"))),
                data.path("spacedDigits").asBoolean(false),
                data.path("alphabet").asText("latin").equals("cyrillic"),
                data.path("alphabets").valueStream().map(Alphabet::of).toList());
    }
}
