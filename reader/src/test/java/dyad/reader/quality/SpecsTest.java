package dyad.reader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Detector;
import dyad.language.Languages;
import dyad.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final Detector DETECTOR = Detector.load();

    /** What the cases of one family came to. */
    private static final class Row {
        int cases;
        int passed;
        int required;
        int found;
        int strictlyFound;
        int wrong;
        int strictlyWrong;

        void add(SpecCase spec, List<JsonNode> read) {
            Compare.Result strict = Compare.compare(spec.gives(), read, true);
            Compare.Result core = Compare.compare(spec.gives(), read, false);
            int wanted = (int) spec.gives().stream()
                    .filter(g -> !g.path("optional").asBoolean())
                    .count();
            cases++;
            passed += strict.ok() ? 1 : 0;
            required += wanted;
            found += wanted - core.missing().size();
            strictlyFound += wanted - strict.missing().size();
            wrong += core.extra().size();
            strictlyWrong += strict.extra().size();
        }

        void add(Row other) {
            cases += other.cases;
            passed += other.passed;
            required += other.required;
            found += other.found;
            strictlyFound += other.strictlyFound;
            wrong += other.wrong;
            strictlyWrong += other.strictlyWrong;
        }

        String cells() {
            return "%d | %d | %d | %s | %s | %s | %s |"
                    .formatted(
                            cases,
                            passed,
                            required,
                            share(found, found + wrong),
                            share(found, required),
                            share(strictlyFound, strictlyFound + strictlyWrong),
                            share(strictlyFound, required));
        }

        private static String share(int part, int whole) {
            return whole == 0 ? "–" : String.format(java.util.Locale.ROOT, "%.2f", part / (double) whole);
        }
    }

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
        String table = table();
        if ("write".equals(System.getProperty("dyad.specs"))) {
            Files.writeString(QUALITY, page(table));
        }
        assertThat(Files.readString(QUALITY)).isEqualTo(page(table));
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        for (String language : languages()) {
            table.append(languages().size() > 1 ? "## " + DETECTOR.name(language) + "\n\n" : "");
            table(language, table);
            table.append(language.equals(languages().get(languages().size() - 1)) ? "" : "\n");
        }
        return table.toString();
    }

    private static void table(String language, StringBuilder table) {
        table.append(
                "| family | cases | passed | statements | precision | recall | precision, all fields | recall, all fields |\n|---|---|---|---|---|---|---|---|\n");
        Row seen = rows(SpecCase.in(SPECS.resolve(language)), table);
        table.append("| **all, seen while rules were written** | ")
                .append(seen.cells())
                .append('\n');
        row(table, "all, kept apart", SpecCase.in(SPECS.resolve(language).resolve("apart")));
        Path documents = SPECS.resolve("documents").resolve(language);
        row(table, "documents, seen while rules were written", SpecCase.documents(documents.resolve("seen")));
        row(table, "documents, kept apart", SpecCase.documents(documents.resolve("apart")));
    }

    private static void row(StringBuilder table, String name, List<SpecCase> cases) {
        if (!cases.isEmpty()) {
            Row row = rows(cases, new StringBuilder());
            table.append("| **" + name + "** | ").append(row.cells()).append('\n');
        }
    }

    private static Row rows(List<SpecCase> specs, StringBuilder table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Row all = new Row();
        for (SpecCase spec : specs) {
            rows.computeIfAbsent(spec.family(), k -> new Row()).add(spec, Quality.read(READER, spec.document()));
        }
        List<String> lines = new ArrayList<>();
        rows.forEach((family, row) -> {
            lines.add("| " + family + " | " + row.cells() + "\n");
            all.add(row);
        });
        lines.forEach(table::append);
        return all;
    }

    private static String page(String table) {
        return """
                # How well it reads

                Made by the build from `specs/` (`SpecsTest`); a test keeps it true. A case passes only when everything it gives is read, in every
                field that is written, and nothing besides. *Precision*: of what was read, the part that was right in kind, type, states and value;
                *recall*: of what is there, the part that was found; *all fields*: also in direction, time, bound, modality, status and mode.
                Documents are press releases and wire stories of the project's own (`specs/documents/`). What is kept apart was not looked at while
                rules were written: those rows are the ones to believe. The goal on text not seen before is a precision of 0.85 and a recall of 0.65.

                """ + table + """

                What is not read yet is listed case by case in `specs/<language>/losses.txt`.
                """;
    }
}
