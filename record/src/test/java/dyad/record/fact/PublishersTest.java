package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dyad.language.States;
import dyad.language.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reviewed publishers as they are delivered. */
class PublishersTest {
    private static final Path FOLDER = Path.of("src/main/resources/packs/publishers");

    private final Publishers publishers = Publishers.load();

    @Test
    void areListedAsTheyLieInTheFolder() throws IOException {
        List<String> files;
        try (Stream<Path> folder = Files.list(FOLDER)) {
            files = folder.map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .sorted()
                    .toList();
        }
        assertThat(Yaml.texts(Yaml.required("publishers.yaml"))).isEqualTo(files);
        assertThat(publishers.all()).hasSameSizeAs(files).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void areOfStatesAndOrganisationsThatAreKnown() {
        Set<String> known = new HashSet<>();
        States.load().all().forEach(state -> known.add(state.code()));
        Yaml.required("en/organisations.yaml")
                .forEach(organisation -> known.add(organisation.get("code").asText()));
        assertThat(publishers.all()).allSatisfy(publisher -> {
            assertThat(publisher.name()).isNotBlank();
            if (publisher.state() != null) {
                assertThat(known).contains(publisher.state());
            }
        });
    }

    @Test
    void areFoundWhateverTheCaseAndTheMarks() {
        assertThat(publishers.all()).allSatisfy(publisher -> {
            String shouted = "«" + publisher.name().toUpperCase(Locale.ROOT).replace(' ', '-') + "»";
            assertThat(publishers.of(shouted)).isEqualTo(publisher);
            assertThat(publisher.aliases())
                    .allSatisfy(alias -> assertThat(publishers.of(alias)).isEqualTo(publisher));
        });
        Publisher ministry = publishers.of("Kazakh MFA’s press-service");
        assertThat(ministry).isNotNull().isEqualTo(publishers.of("мид рк"));
        assertThat(ministry.state()).isEqualTo("KAZ");
    }

    @Test
    void areNotGuessed() {
        assertThat(publishers.of("Lombard Trade Review")).isNull();
        assertThat(publishers.of("MFA")).isNull();
        assertThat(publishers.of("")).isNull();
        assertThat(publishers.of(null)).isNull();
    }

    @Test
    void areInTheBundleAsInTheirFiles() {
        assertThat((Object) PublisherBundle.bundled()).isEqualTo(PublisherBundle.files());
    }

    @Test
    void areRefusedWhereAFileIsNotAsItShouldBe() throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThatThrownBy(
                        () -> Publishers.from(
                                json.readTree(
                                        "{\"x\": {\"name\": \"X\", \"kind\": \"rumour\", \"control\": \"state\", \"languages\": [\"en\"]}}")))
                .hasMessageContaining("publishers/x.yaml")
                .hasMessageContaining("kind is one of");
        assertThatThrownBy(() -> Publishers.from(json.readTree("{\"x\": {\"nmae\": \"X\"}}")))
                .hasMessageContaining("nothing is called nmae");
    }
}
