package dyad.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void everyPackFileComesBackAsItWas() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/packs"))) {
            files = all.filter(f -> f.toString().endsWith(".yaml")).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] yaml = Files.readAllBytes(file);
            JsonNode content = Yaml.file(file);
            assertThat(Tree.read(yaml, Tree.write(yaml, content)))
                    .as(file.toString())
                    .isEqualTo(content);
        }
    }

    @Test
    void aTreeOfAnotherTextIsNotRead() throws IOException {
        Path file = Path.of("src/main/resources/packs/en/writing.yaml");
        byte[] tree = Tree.write(Files.readAllBytes(file), Yaml.file(file));
        assertThat(Tree.read("changed: since".getBytes(), tree)).isNull();
    }
}
