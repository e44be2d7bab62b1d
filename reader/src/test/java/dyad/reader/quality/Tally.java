package dyad.reader.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** What the cases of one family came to. */
final class Tally {
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

    void add(Tally other) {
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
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.2f", part / (double) whole);
    }

    /** "20 of 25" cases passed. */
    String passedOfAll() {
        return passed + " of " + cases;
    }
}
