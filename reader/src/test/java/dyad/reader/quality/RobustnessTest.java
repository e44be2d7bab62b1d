package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.language.Detector;
import dyad.model.Document;
import dyad.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Changes the sentences of the specs in ways that must leave what is read as it is, or must not, and keeps the rates in {@code
 * docs/robustness.md} true. {@code -Ddyad.specs=write} writes them anew.
 */
class RobustnessTest {
    private static final Path ROOT = Path.of(System.getProperty("dyad.root", ".."));
    private static final Path PAGE = ROOT.resolve("docs/robustness.md");
    private static final List<String> LEFT_OUT = List.of("document", "start", "end", "quote", "id", "evidence");
    private static final double LEAST = 0.9;
    private static final Reader READER = Reader.create();
    private static final Detector DETECTOR = Detector.load();

    /** How many texts were changed, and how many were read as they should be. */
    private static final class Rate {
        int texts;
        int well;

        String shown() {
            return texts == 0 ? "–" : "%.3f (%d)".formatted(well / (double) texts, texts);
        }
    }

    @Test
    void thePageIsTrue() throws IOException {
        StringBuilder table = new StringBuilder("| change |");
        List<String> languages = SpecsTest.languages();
        languages.forEach(
                language -> table.append(' ').append(DETECTOR.name(language)).append(" |"));
        table.append("\n|---|").append("---|".repeat(languages.size())).append('\n');
        for (Disturbance change : Disturbance.values()) {
            table.append("| ")
                    .append(change.shown)
                    .append(change.harmless ? "" : " (must change it)")
                    .append(" |");
            for (String language : languages) {
                Rate rate = rate(change, SpecCase.in(ROOT.resolve("specs").resolve(language)));
                table.append(' ')
                        .append(String.format(Locale.ROOT, "%s", rate.shown()))
                        .append(" |");
                assertThat(rate.well)
                        .as("%s in %s: %s", change.shown, language, rate.shown())
                        .isGreaterThanOrEqualTo((int) (LEAST * rate.texts));
            }
            table.append('\n');
        }
        String page = page(table.toString());
        if ("write".equals(System.getProperty("dyad.specs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static Rate rate(Disturbance change, List<SpecCase> specs) {
        Rate rate = new Rate();
        for (SpecCase spec : specs) {
            List<String> before = said(spec.document());
            if (before.isEmpty()
                    || !change.harmless
                            && !Compare.compare(spec.gives(), Quality.read(READER, spec.document()), true)
                                    .ok()) {
                continue;
            }
            Optional<String> text = change.of(spec);
            if (text.isPresent()) {
                rate.texts++;
                List<String> after = said(with(spec.document(), text.get()));
                rate.well += after.equals(before) == change.harmless ? 1 : 0;
            }
        }
        return rate;
    }

    private static Document with(Document document, String text) {
        return new Document(
                document.id(), text, document.published(), document.publisher(), document.url(), document.language());
    }

    /** What is said, without where it stands and as it is written. */
    private static List<String> said(Document document) {
        List<String> all = new ArrayList<>();
        for (JsonNode node : Quality.read(READER, document)) {
            ObjectNode said = (ObjectNode) node;
            said.remove(LEFT_OUT);
            all.add(plain(said.toString()));
        }
        all.sort(null);
        return all;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replace('’', '\'')
                .replace("“", "\\\"")
                .replace("”", "\\\"");
    }

    private static String page(String table) {
        return """
                # How steady it reads

                Made by the build from the sentences of `specs/` (`RobustnessTest`); a test keeps it true. Each sentence from which something is read is changed in
                ways that must leave that as it is: spaces that do not break, accents in two characters, the other kind of quotes, a date in another
                form, an unrelated paragraph before. And sentences that are read right are changed so that something else must be read: said not to be so, with
                the two states exchanged, with another number. The rate is the part that was read as it should be; in brackets, how many sentences there were.

                """ + table + """

                No rate may be under 0.9.
                """;
    }
}
