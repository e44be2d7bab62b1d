package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Pack;
import dyad.reader.Reader;
import dyad.reader.rule.Rule;
import dyad.reader.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule carries examples, and each example gives what it says. */
class RuleExamplesTest {
    private final Reader reader = Reader.create();

    @Test
    void everyRuleHasAnExampleThatItReads() {
        List<String> wrong = new ArrayList<>();
        for (Rule rule : RuleBook.load(Pack.load("en")).rules()) {
            if (rule.examples().isEmpty()) {
                wrong.add(rule.id() + " has no example");
            }
            boolean used = rule.examples().isEmpty();
            for (JsonNode example : rule.examples()) {
                SpecCase spec = SpecCase.of(rule.id(), example);
                List<JsonNode> read = Quality.read(reader, spec.document());
                used |= read.stream().anyMatch(s -> s.path("rule").asText().equals(rule.id()));
                Compare.Result result = Compare.compare(spec.gives(), read, true);
                if (!result.ok()) {
                    wrong.add(rule.id() + ": " + spec.document().text() + "\n   missing " + result.missing() + "\n   extra " + result.extra());
                }
            }
            if (!used) {
                wrong.add(rule.id() + " reads none of its examples itself");
            }
        }
        assertThat(wrong).isEmpty();
    }
}
