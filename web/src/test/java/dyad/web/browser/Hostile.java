package dyad.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.Decision;
import dyad.record.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A press and judges that write one text wherever they can: as a file's name, a publisher, an address, a person, an agreement, a reason. */
final class Hostile {
    /** Texts to a pair of states. */
    static final int EACH = 50;

    private static final List<String> OTHERS =
            List.of("ITA", "FRA", "DEU", "ESP", "TUR", "UZB", "KGZ", "CHN", "JPN", "KOR", "POL", "GRC", "EGY");

    final List<Reading> readings = new ArrayList<>();
    final List<Judgement> judgements = new ArrayList<>();
    final List<String> documents = new ArrayList<>();
    final List<String> dyads = new ArrayList<>();

    Hostile(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String other = OTHERS.get(i / EACH);
            String dyad =
                    String.join("-", List.of("KAZ", other).stream().sorted().toList());
            if (!dyads.contains(dyad)) {
                dyads.add(dyad);
            }
            document(i, texts.get(i), other);
        }
    }

    private void document(int number, String text, String other) {
        String id = text + " " + number;
        String body = "Paper " + number + " of " + text + " is signed.\n"
                + "On a day " + text + " came to see " + text + ".\n"
                + "Trade was " + number + ", " + text + " says.\n";
        List<Statement> statements = new ArrayList<>();
        ObjectNode agreement = statement("tie", "agreement", other, body, 0, id);
        agreement
                .put("name", "Paper " + number + " of " + text)
                .put("status", "signed")
                .put("by", text);
        agreement.put("since", "2021");
        statements.add(read(agreement));
        ObjectNode visit = statement("event", "CONSULT", other, body, 1, id);
        visit.put("mode", "visit")
                .put("period", "2022-%02d-%02d".formatted(1 + number % 12, 1 + number % 27))
                .put("name", text);
        visit.putArray("actors")
                .addObject()
                .put("state", "KAZ")
                .put("name", text)
                .put("office", text);
        visit.putObject("place").put("name", text).put("state", other);
        statements.add(read(visit));
        ObjectNode link = statement("tie", "link", other, body, 1, id);
        link.put("name", text).put("by", text);
        statements.add(read(link));
        ObjectNode figure = statement("figure", "trade-turnover", other, body, 2, id);
        figure.put("period", String.valueOf(1970 + number % EACH))
                .put("value", 1000 + number)
                .put("unit", "USD");
        statements.add(read(figure));
        readings.add(new Reading(
                new Document(
                        id,
                        body,
                        Period.of("2023-01-15"),
                        text,
                        text.contains(":") ? text : "https://example.org/" + text,
                        "en"),
                List.copyOf(statements),
                List.of()));
        documents.add(id);
        Decision decision = number % 3 == 0 ? Decision.REJECT : Decision.ACCEPT;
        judgements.add(Judgement.on(
                Instant.parse("2024-01-01T00:00:00Z").plusSeconds(number),
                text,
                text,
                decision,
                statements.get(number % 2 * 3).id()));
    }

    /** With the span of the nth sentence. */
    private static ObjectNode statement(String kind, String type, String other, String body, int nth, String id) {
        String quote = sentence(body, nth);
        int start = body.codePointCount(0, body.indexOf(quote));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("kind", kind)
                .put("type", type)
                .put("modality", "actual")
                .put("document", id)
                .put("language", "en");
        ArrayNode between = json.putArray("between");
        List.of("KAZ", other).stream().sorted().forEach(between::add);
        json.putArray("saidBy").add(quote.length() > 400 ? "Ministry" : quote.substring(quote.indexOf(' ')));
        json.put("start", start)
                .put("end", start + quote.codePointCount(0, quote.length()))
                .put("quote", quote);
        return json.put("rule", "r");
    }

    private static String sentence(String body, int nth) {
        int from =
                List.of(0, body.indexOf("On a day"), body.indexOf("Trade was")).get(nth);
        int to = List.of(body.indexOf("On a day"), body.indexOf("Trade was"), body.length())
                .get(nth);
        return body.substring(from, to).stripTrailing();
    }

    private static Statement read(JsonNode json) {
        return StatementJson.read(json.toString());
    }
}
