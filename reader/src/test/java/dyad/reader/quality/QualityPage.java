package dyad.reader.quality;

import dyad.language.Detector;
import dyad.reader.Reader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes {@code docs/quality.md}: how well each language is read, family by family, and the languages side by side. */
final class QualityPage {
    private static final Detector DETECTOR = Detector.load();

    private final Reader reader;
    private final Path specs;
    private final List<String> languages;
    /** Of each family the tallies by language, for the table of parity. */
    private final Map<String, Map<String, Tally>> parity = new TreeMap<>();

    QualityPage(Reader reader, Path specs, List<String> languages) {
        this.reader = reader;
        this.specs = specs;
        this.languages = languages;
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        for (String language : languages) {
            table.append(languages.size() > 1 ? "## " + DETECTOR.name(language) + "\n\n" : "");
            table(language, table);
            table.append(language.equals(languages.get(languages.size() - 1)) ? "" : "\n");
        }
        return table.toString();
    }

    private void table(String language, StringBuilder table) {
        table.append(
                "| family | cases | passed | statements | precision | recall | precision, all fields | recall, all fields |\n|---|---|---|---|---|---|---|---|\n");
        Map<String, Tally> families = families(SpecCase.in(specs.resolve(language)));
        families.forEach((family, tally) ->
                parity.computeIfAbsent(family, k -> new TreeMap<>()).put(language, tally));
        families.forEach((family, tally) -> table.append("| ")
                .append(family)
                .append(" | ")
                .append(tally.cells())
                .append('\n'));
        Tally seen = sum(families);
        table.append("| **all, seen while rules were written** | ")
                .append(seen.cells())
                .append('\n');
        row(table, "all, kept apart", SpecCase.in(specs.resolve(language).resolve("apart")));
        Path documents = specs.resolve("documents").resolve(language);
        row(table, "documents, seen while rules were written", SpecCase.documents(documents.resolve("seen")));
        row(table, "documents, kept apart", SpecCase.documents(documents.resolve("apart")));
    }

    private void row(StringBuilder table, String name, List<SpecCase> cases) {
        if (!cases.isEmpty()) {
            table.append("| **" + name + "** | ")
                    .append(sum(families(cases)).cells())
                    .append('\n');
        }
    }

    private Map<String, Tally> families(List<SpecCase> specs) {
        Map<String, Tally> families = new LinkedHashMap<>();
        for (SpecCase spec : specs) {
            families.computeIfAbsent(spec.family(), k -> new Tally()).add(spec, Quality.read(reader, spec.document()));
        }
        return families;
    }

    private static Tally sum(Map<String, Tally> families) {
        Tally all = new Tally();
        families.values().forEach(all::add);
        return all;
    }

    /** Rows the families, columns the languages, cells the cases passed. */
    private String sideBySide() {
        if (languages.size() < 2) {
            return "";
        }
        StringBuilder table =
                new StringBuilder("\n## Side by side\n\nCases passed, by family and language.\n\n| family |");
        languages.forEach(
                language -> table.append(' ').append(DETECTOR.name(language)).append(" |"));
        table.append("\n|---|").append("---|".repeat(languages.size())).append('\n');
        parity.forEach((family, tallies) -> {
            table.append("| ").append(family).append(" |");
            for (String language : languages) {
                Tally tally = tallies.get(language);
                table.append(tally == null ? " – |" : " " + tally.passedOfAll() + " |");
            }
            table.append('\n');
        });
        return table.toString();
    }

    /** The whole page. */
    String page() {
        String table = table();
        return """
                # How well it reads

                Made by the build from `specs/` (`SpecsTest`); a test keeps it true. A case passes only when everything it gives is read, in every
                field that is written, and nothing besides. *Precision*: of what was read, the part that was right in kind, type, states and value;
                *recall*: of what is there, the part that was found; *all fields*: also in direction, time, bound, modality, status and mode.
                Documents are press releases and wire stories of the project's own (`specs/documents/`). What is kept apart was not looked at while
                rules were written: those rows are the ones to believe. The goal on text not seen before is a precision of 0.85 and a recall of 0.65.

                """ + table + sideBySide() + """

                What is not read yet is listed case by case in `specs/<language>/losses.txt`.
                """;
    }
}
