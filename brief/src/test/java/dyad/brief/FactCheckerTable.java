package dyad.brief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reader;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import dyad.record.fact.Checking;
import dyad.record.fact.Comparing;
import dyad.record.fact.Publishers;
import dyad.record.fact.Rate;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draft sentences with what a fact-checker would be told of them, read and checked as {@code dyad check} does it. */
final class FactCheckerTable {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TODAY = "2025-10-15";
    private static final Map<String, BigDecimal> RATES =
            Map.of("USD 2022", new BigDecimal("1.0530"), "USD 2024", new BigDecimal("1.0824"));

    private final JsonNode table;
    private final List<Reading> record = new ArrayList<>();
    private final Reader reader = Reader.create();

    FactCheckerTable() {
        try {
            table = YAML.readTree(FactCheckerTable.class.getResourceAsStream("fact-checker.yaml"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        table.get("record").forEach(source -> record.add(source(source)));
    }

    List<JsonNode> cases() {
        List<JsonNode> cases = new ArrayList<>();
        table.get("cases").forEach(cases::add);
        return cases;
    }

    int statements() {
        return record.stream().mapToInt(reading -> reading.statements().size()).sum();
    }

    private static Reading source(JsonNode source) {
        String id = source.get("key").asText();
        // a draft of one sentence is not the source that has the same sentence
        String text =
                source.get("text").asText() + " " + source.get("publisher").asText() + " reports.";
        List<Statement> statements = new ArrayList<>();
        for (JsonNode said : source.get("says")) {
            ObjectNode line = YAML.createObjectNode().put("modality", "actual");
            line.setAll((ObjectNode) said);
            for (String field : List.of("period", "against", "since", "until")) {
                if (line.has(field)) {
                    line.put(field, line.get(field).asText());
                }
            }
            line.put("document", id).put("language", "en").put("rule", "table");
            line.put("start", 0).put("end", text.length()).put("quote", text);
            statements.add(StatementJson.read(line.toString()));
        }
        Period published = Period.of(source.get("published").asText());
        String publisher = source.get("publisher").asText();
        return new Reading(new Document(id, text, published, publisher, null, "en"), statements, List.of());
    }

    private static Optional<Rate> rate(String currency, Period period) {
        return Optional.ofNullable(RATES.get(currency + " " + period.year()))
                .map(rate -> new Rate(currency, period, rate, "ECB"));
    }

    /** What is not as it must be; nothing where all is. */
    List<String> complaints(JsonNode one) {
        Period published = Period.of(one.path("published").asText(TODAY));
        String text = one.get("draft").asText();
        Reading draft = reader.read(new Document("draft", text, published, null, null, "en"));
        Checking checking = new Checking(Publishers.load(), new Comparing(FactCheckerTable::rate));
        CheckReport report = new CheckReport("draft");
        List<Reading> known = record.stream()
                .filter(source -> !one.path("asOf").asBoolean()
                        || source.document().published().compareTo(published) <= 0)
                .toList();
        report.add(draft.document(), checking.of(draft, known));
        try {
            JsonNode page = JSON.readTree(report.write(CheckReport.Format.JSON));
            return complaints(one, page.get("sentences").get(0), report.write(CheckReport.Format.TEXT));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> complaints(JsonNode one, JsonNode sentence, String shown) {
        List<String> complaints = new ArrayList<>();
        String verdict = sentence.get("statements").isEmpty()
                        && one.get("verdict").asText().equals("no-sentence")
                ? "no-sentence"
                : sentence.get("verdict").asText();
        complain(complaints, "verdict", one.get("verdict").asText(), verdict);
        String pasted = pasted(sentence);
        if (one.path("none").asBoolean()) {
            complain(complaints, "becomes", one.get("draft").asText(), pasted);
        } else if (one.has("becomes")) {
            complain(complaints, "becomes", one.get("becomes").asText(), pasted);
        }
        TreeSet<String> agreeing = new TreeSet<>();
        sentence.findValues("agreeing").forEach(list -> agreeing.addAll(list.findValuesAsText("document")));
        for (JsonNode source : one.path("sources")) {
            complain(complaints, "sources", true, agreeing.contains(source.asText()) ? true : agreeing);
        }
        String spoken = shown.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (one.has("note") && !spoken.contains(one.get("note").asText().toLowerCase(Locale.ROOT))) {
            complaints.add("note: nothing says \"" + one.get("note").asText() + "\" in:\n" + shown);
        }
        return complaints;
    }

    private static void complain(List<String> complaints, String what, Object wanted, Object got) {
        if (!wanted.equals(got)) {
            complaints.add(what + ": wanted " + wanted + ", got " + got);
        }
    }

    /** The sentence with every wording pasted over the words it is for. */
    private static String pasted(JsonNode sentence) {
        Map<Integer, JsonNode> wordings = new TreeMap<>(Comparator.reverseOrder());
        for (JsonNode statement : sentence.get("statements")) {
            statement
                    .path("replace")
                    .forEach(one -> wordings.put(one.get("start").asInt(), one));
        }
        StringBuilder text = new StringBuilder(sentence.get("sentence").asText());
        int start = sentence.get("start").asInt();
        wordings.forEach((at, replace) -> text.replace(
                at - start,
                replace.get("end").asInt() - start,
                replace.get("with").asText()));
        return text.toString();
    }
}
