package dyad.language.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Writing;
import dyad.language.Yaml;
import dyad.model.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples and counterexamples that stand beside the patterns of each language. */
class TimePackTest {
    private static final Map<String, TimeReader> READERS = new HashMap<>();

    /** All that have expressions of time, read already or not yet, and those that only tests know. */
    private static List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (String folder : List.of("src/main/resources/packs", "src/test/resources/packs")) {
            try (Stream<Path> packs = Files.list(Path.of(folder))) {
                packs.filter(pack -> Files.isRegularFile(pack.resolve("time.yaml")))
                        .forEach(pack -> languages.add(pack.getFileName().toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        languages.sort(null);
        return languages;
    }

    static Stream<Arguments> patterns() {
        return languages().stream().flatMap(language -> {
            JsonNode pack = Yaml.required(language + "/time.yaml");
            Period reference = Period.of(pack.path("reference").asText());
            return pack.path("mentions")
                    .valueStream()
                    .map(node -> arguments(language, node.path("name").asText(), node, reference));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("patterns")
    void readsItsExamples(String language, String name, JsonNode pattern, Period reference) {
        TimeReader reader = READERS.computeIfAbsent(language, TimeReader::load);
        List<String> differences = new ArrayList<>();
        List<Expected> all = new ArrayList<>();
        pattern.path("examples").forEach(e -> e.properties()
                .forEach(p -> all.add(Expected.of(p.getKey(), p.getValue(), reference, null))));
        pattern.path("nothing").forEach(e -> all.add(new Expected(e.asText(), e.asText(), List.of(), reference, null)));
        for (Expected expected : all) {
            String difference = expected.difference(reader, Writing.load(language));
            if (difference != null) {
                differences.add(difference);
            }
        }
        assertThat(differences).isEmpty();
    }
}
