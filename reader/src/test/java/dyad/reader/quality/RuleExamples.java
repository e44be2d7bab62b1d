package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Pack;
import dyad.reader.Reader;
import dyad.reader.rule.Rule;
import dyad.reader.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;

/** Executes the examples that rules carry. */
final class RuleExamples {
    /** Classes that the reader makes and no file of words holds. */
    private static final List<String> MENTIONS = List.of(
            "party",
            "period",
            "person",
            "title.agreement",
            "title.agreement.named",
            "title.body",
            "title.link",
            "title.centre",
            "title.project");

    private RuleExamples() {}

    /** What is wrong with the rules of these families of a language, or of all where none is named; empty where all is well. */
    static List<String> wrong(Reader reader, String language, List<String> families) {
        List<String> wrong = new ArrayList<>();
        Pack pack = Pack.load(language);
        MENTIONS.forEach(pack.classes()::number);
        for (Rule rule : RuleBook.load(pack).rules()) {
            String family = rule.id().substring(0, rule.id().indexOf('.'));
            if (families.isEmpty() || families.contains(family)) {
                check(reader, rule, language, wrong);
            }
        }
        return wrong;
    }

    private static void check(Reader reader, Rule rule, String language, List<String> wrong) {
        boolean used = false;
        for (JsonNode example : rule.examples()) {
            SpecCase spec = SpecCase.of(rule.id(), language, example);
            List<JsonNode> read = Quality.read(reader, spec.document());
            used |= read.stream().anyMatch(s -> s.path("rule").asText().equals(rule.id()));
            Compare.Result result = Compare.compare(spec.gives(), read, true);
            if (!result.ok()) {
                wrong.add(rule.id() + ": " + spec.document().text() + "\n   missing " + result.missing() + "\n   extra "
                        + result.extra());
            }
        }
        if (!used) {
            wrong.add(rule.id() + " has no example that it reads itself");
        }
    }
}
