package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Tokens;
import dyad.reader.Party.Kind;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words before a party say of it: the preposition that leads it, or the noun that it describes. */
final class PartyLead {
    /** So many words may say what those are like who stand for their state. */
    private static final int QUALITIES = 4;

    private final Map<Integer, String> prepositions;
    private final int[] prepositionTypes;
    private final int of;
    private final int governing;
    private final int article;
    private final int townWord;
    private final int behind;
    private final int receiver;

    /** @param prepositions the role that each class of prepositions stands for */
    PartyLead(Classes classes, Map<Integer, String> prepositions) {
        this.prepositions = prepositions;
        prepositionTypes =
                prepositions.keySet().stream().mapToInt(Integer::intValue).toArray();
        of = classes.number("prep.of");
        governing = classes.number("governing-body");
        article = classes.number("article");
        townWord = classes.number("town-word");
        behind = classes.number("adjective-behind");
        receiver = classes.number("receiver-noun");
    }

    /** By the preposition before a party, else by the noun that an adjective stands behind; null where neither says anything. */
    @Nullable
    String role(Chart chart, Party party) {
        String role = preposition(chart, party.from());
        return role == null && isBehindNoun(chart, party) ? ofNoun(chart, party.from() - 1) : role;
    }

    /** "le esportazioni italiane": in a language whose adjectives stand behind their nouns, one says whose that is. */
    private boolean isBehindNoun(Chart chart, Party party) {
        int noun = party.from() - 1;
        return party.kind() == Kind.ADJECTIVE
                && chart.is(party.from(), behind)
                && noun >= chart.from()
                && chart.tokens().shape(noun) != Tokens.Shape.SIGN
                && !chart.is(noun, article);
    }

    /** "per le piccole e medie imprese tunisine": what is said of those who stand for their state is said of it; anything else is its own. */
    private String ofNoun(Chart chart, int noun) {
        int first = noun;
        while (chart.is(noun, receiver) && noun - first < QUALITIES && isQuality(chart, first - 1)) {
            first--;
        }
        String led = chart.is(noun, receiver) ? preposition(chart, first) : null;
        return led == null ? "of" : led;
    }

    private boolean isQuality(Chart chart, int at) {
        return at >= chart.from()
                && chart.tokens().shape(at) == Tokens.Shape.LOWER
                && !chart.is(at, article)
                && Arrays.stream(prepositionTypes).noneMatch(type -> chart.endingAt(at + 1, type, 4) != null);
    }

    /** The role of the preposition before a party: "to the Government of Ghana" is to Ghana. */
    private @Nullable String preposition(Chart chart, int at) {
        Edge led = led(chart, at);
        Edge body = led == null || led.type() != of ? null : chart.endingAt(led.from(), governing, 3);
        led = body == null ? led : led(chart, body.from());
        return led == null ? null : prepositions.get(led.type());
    }

    private @Nullable Edge led(Chart chart, int at) {
        int before = at - 1;
        while (before >= chart.from()
                && at - before <= 3
                && (chart.is(before, article) || chart.is(before, townWord))) {
            before--;
        }
        Edge longest = null;
        for (int type : prepositionTypes) {
            Edge edge = chart.endingAt(before + 1, type, 4);
            longest = edge != null && (longest == null || edge.length() > longest.length()) ? edge : longest;
        }
        return longest;
    }
}
