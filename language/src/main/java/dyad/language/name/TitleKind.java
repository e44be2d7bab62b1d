package dyad.language.name;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.NameCases;
import dyad.language.Tokens;
import dyad.language.Yaml;
import java.util.List;
import java.util.Locale;

/**
 * A kind of thing that has a name, as {@code titles.yaml} tells how it is found.
 *
 * @param type class of its titles
 * @param named class of those that are proper names
 * @param head class of its head nouns
 * @param apart class of heads that are another kind's, or -1
 * @param link class of the words by which what stands behind a head belongs to its name
 * @param between class of the word before parties that stand between a head and its topic
 * @param inner class of the words within what stands behind a head
 * @param longestLeft how many words before a head may belong to its name
 * @param ends whether its name holds the places it joins
 * @param leftEnds how those words end, as adjectives of the language do; any where there are none
 * @param behindEnds how a word ends that belongs to the head before it by its case alone; none where a language has no such words
 */
record TitleKind(
        int type,
        int named,
        int head,
        int apart,
        int link,
        int between,
        int inner,
        int longestLeft,
        boolean ends,
        List<String> leftEnds,
        List<String> behindEnds) {
    static TitleKind of(String name, JsonNode data, Classes classes) {
        return new TitleKind(
                classes.number("title." + name),
                classes.number("title." + name + ".named"),
                classes.number(data.get("heads").asText()),
                data.has("apart") ? classes.number(data.get("apart").asText()) : -1,
                classes.number(data.get("links").asText()),
                classes.number(data.path("between").asText("title-between")),
                classes.number(data.path("inner").asText("title-inner")),
                data.path("longestLeft").asInt(4),
                data.path("ends").asBoolean(false),
                Yaml.texts(data.get("leftEnds")),
                Yaml.texts(data.get("behindEnds")));
    }

    /** Whether a word before a head ends as those do that may belong to a name. */
    boolean mayStandBefore(Tokens tokens, int at) {
        String word = tokens.norm(at);
        return leftEnds.isEmpty() || tokens.is(at + 1, "-") || leftEnds.stream().anyMatch(word::endsWith);
    }

    /** Whether a word behind a head belongs to it by its case alone: "программа культурных обменов". */
    boolean mayStandBehind(Tokens tokens, int at) {
        return !behindEnds.isEmpty()
                && tokens.shape(at) == Tokens.Shape.LOWER
                && behindEnds.stream().anyMatch(tokens.norm(at)::endsWith);
    }

    /** The last word that the form changes: "совет" of "Совета высшего уровня". */
    private static String inflected(String written, String base) {
        String[] was = written.toLowerCase(Locale.ROOT).split(" ");
        String[] is = base.toLowerCase(Locale.ROOT).split(" ");
        String last = is[is.length - 1];
        for (int i = 0; i < is.length && was.length == is.length; i++) {
            last = is[i].equals(was[i]) ? last : is[i];
        }
        return last;
    }

    /** A head with what stands before it, in the nominative; "совместную декларацию" is "совместная декларация". */
    static String nominative(Tokens tokens, int start, Edge head, NameCases cases) {
        String base = String.valueOf(head.detail());
        String noun = tokens.isCapital(head.from())
                ? base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1)
                : base;
        String before = tokens.name(start, head.from());
        return before.isEmpty()
                ? noun
                : cases.before(inflected(tokens.name(head.from(), head.to()), base), before) + " " + noun;
    }
}
