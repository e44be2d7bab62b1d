package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.language.Languages;
import dyad.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Executes the specs of every language. What is not read yet stands, case by case, in {@code specs/<language>/losses.txt}: a case that is not on the list must pass, and one
 * that passes must leave the list, so that nothing that was won is lost unnoticed and the figures in {@code docs/quality.md} are true. After a
 * change that was meant, {@code mvn test -pl model,language,reader -Dtest=SpecsTest -Ddyad.specs=write -Dsurefire.failIfNoSpecifiedTests=false} writes both anew.
 */
class SpecsTest {
    private static final Path ROOT = Path.of(System.getProperty("dyad.root", ".."));
    private static final Path SPECS = ROOT.resolve("specs");
    private static final Path QUALITY = ROOT.resolve("docs/quality.md");
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @MethodSource("languages")
    void everyCaseIsReadOrListedAsLost(String language) throws IOException {
        Path losses = SPECS.resolve(language).resolve("losses.txt");
        TreeSet<String> lost = new TreeSet<>();
        for (SpecCase spec : SpecCase.in(SPECS.resolve(language))) {
            if (!Compare.compare(spec.gives(), Quality.read(READER, spec.document()), true)
                    .ok()) {
                lost.add(spec.id());
            }
        }
        if ("write".equals(System.getProperty("dyad.specs"))) {
            Files.writeString(losses, String.join("\n", lost) + "\n");
        }
        assertThat(lost)
                .as("cases not read; listed in " + losses)
                .containsExactlyElementsOf(Files.readAllLines(losses).stream()
                        .filter(l -> !l.isBlank())
                        .toList());
    }

    /** Languages that are read and have specs. */
    static List<String> languages() {
        return Languages.READ.stream()
                .filter(language -> Files.isDirectory(SPECS.resolve(language)))
                .toList();
    }

    @Test
    void theQualityPageIsTrue() throws IOException {
        String page = new QualityPage(READER, SPECS, languages()).page();
        if ("write".equals(System.getProperty("dyad.specs"))) {
            Files.writeString(QUALITY, page);
        }
        assertThat(Files.readString(QUALITY)).isEqualTo(page);
    }
}
