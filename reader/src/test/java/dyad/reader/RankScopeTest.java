package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Period;
import dyad.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankScopeTest {
    private static final Reader READER = Reader.create();

    private static List<String> scopes(String text) {
        Document document = new Document("d", text, Period.of("2024-03-14"), null, null, "en");
        return READER.read(document).statements().stream()
                .filter(said -> said.type().equals("partner-rank"))
                .flatMap(said -> said.said().places().stream())
                .map(Place::name)
                .toList();
    }

    private static int ranks(String text) {
        Document document = new Document("d", text, Period.of("2024-03-14"), null, null, "en");
        return (int) READER.read(document).statements().stream()
                .filter(said -> said.type().equals("partner-rank"))
                .count();
    }

    @Test
    void aRankInARegionIsSaidToBeSo() {
        assertThat(scopes("Vietnam is Laos's second-largest trading partner in Southeast Asia."))
                .containsExactly("Southeast Asia");
        assertThat(scopes("Brazil is Egypt's largest trading partner in the Arab world."))
                .containsExactly("Arab world");
    }

    @Test
    void aRegionOfAnotherRankIsNotThisOnes() {
        String world = "Vietnam is Laos's third-largest trading partner in the world and the first in Southeast Asia.";
        assertThat(ranks(world)).isPositive();
        assertThat(scopes(world)).isEmpty();
        String plain = "Vietnam is Laos's third-largest trading partner and the first in Southeast Asia.";
        assertThat(ranks(plain)).isPositive();
        assertThat(scopes(plain)).isEmpty();
    }
}
