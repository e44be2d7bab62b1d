package dyad.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.model.Dyad;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final Pattern STEP = Pattern.compile("l([^Mz]+)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

    @Test
    void theProjectionGivesThePublishedExtent() {
        assertThat(EqualEarth.plane(180, 0)[0]).isCloseTo(EqualEarth.WIDEST, within(1e-6));
        assertThat(EqualEarth.plane(0, 90)[1]).isCloseTo(EqualEarth.HIGHEST, within(1e-6));
        assertThat(EqualEarth.plane(0, 0)).containsExactly(0, 0);
        assertThat(EqualEarth.plane(-30, -40)[0]).isEqualTo(-EqualEarth.plane(30, 40)[0]);
    }

    @Test
    void statesLieWhereTheyAre() {
        Map<String, World.Outline> world = World.get().outlines();
        assertThat(world).hasSizeGreaterThan(170).containsKeys("KAZ", "ITA", "XKX", "USA", "FJI");
        assertThat(world.get("USA").x()).isLessThan(world.get("ITA").x());
        assertThat(world.get("KAZ").x()).isGreaterThan(world.get("ITA").x());
        assertThat(world.get("AUS").y()).isGreaterThan(world.get("KAZ").y());
        assertThat(World.get().others()).isNotEmpty();
    }

    @Test
    void whatIsContestedBelongsToNobody() {
        String crimea = World.get().others().stream()
                .filter(piece -> isAround(piece, 34.2, 45.3))
                .findFirst()
                .orElseThrow();
        World.get().outlines().forEach((code, outline) -> assertThat(outline.path())
                .as(code)
                .doesNotContain(crimea.substring(0, crimea.length() - 1)));
        assertThat(isAround(World.get().outlines().get("UKR").path(), 31, 49)).isTrue();
    }

    /** Whether an outline's pieces lie around a place, by the boxes that hold them. */
    private static boolean isAround(String path, double longitude, double latitude) {
        double[] at = World.inPicture(longitude, latitude);
        for (String piece : path.substring(1).split("M")) {
            Matcher numbers = NUMBER.matcher(piece);
            double[] point = {0, 0};
            double[] box = {1e9, 1e9, -1e9, -1e9};
            int count = 0;
            while (numbers.find()) {
                point[count++ % 2] += Double.parseDouble(numbers.group());
                if (count % 2 == 0) {
                    box = new double[] {
                        Math.min(box[0], point[0]),
                        Math.min(box[1], point[1]),
                        Math.max(box[2], point[0]),
                        Math.max(box[3], point[1])
                    };
                }
            }
            if (box[0] < at[0] && at[0] < box[2] && box[1] < at[1] && at[1] < box[3]) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noOutlineIsTornAcrossTheMap() {
        World.get().outlines().forEach((code, outline) -> {
            Matcher steps = STEP.matcher(outline.path());
            while (steps.find()) {
                Matcher numbers = NUMBER.matcher(steps.group(1));
                while (numbers.find()) {
                    assertThat(Math.abs(Double.parseDouble(numbers.group())))
                            .as(code)
                            .isLessThan(120);
                }
            }
        });
    }

    @Test
    void namesCannotBreakOutOfThePicture() {
        String map = WorldMap.of(
                "a \"b\" <c>", Map.of(), "", code -> "<script>" + code, code -> "'&", code -> "/?one=\"><script>");
        assertThat(map).doesNotContain("<script>").contains("&lt;script&gt;KAZ", "a &quot;b&quot; &lt;c&gt;");
        String pair = PairMap.of(Dyad.of("KAZ", "ITA"), "x", List.of("</text><script>1"), code -> "<b>");
        assertThat(pair).doesNotContain("<script>").doesNotContain("<b>");
    }

    @Test
    void whatSurroundsTwoStatesFarApartIsDrawnRoughly() {
        assertThat(Coarse.path("M1.2 2.6l.3 .1 4-2.2 -.2 7.1 z")).isEqualTo("M1 3l1 0 4-2 -1 7 z");
        assertThat(Coarse.path("M1.2 2.6l.1-.1 z")).isEmpty();
        String apart = PairMap.of(Dyad.of("CHL", "NPL"), "x", List.of(), code -> code);
        assertThat(apart.length()).as("a page has room for more than its map").isLessThan(45_000);
        String near = PairMap.of(Dyad.of("KAZ", "ITA"), "x", List.of(), code -> code);
        assertThat(near)
                .as("what cannot be seen is left out")
                .doesNotContain(World.get().outlines().get("AUS").path());
        assertThat(near).contains(World.get().outlines().get("FRA").path());
    }

    @Test
    void namesOfNeighboursDoNotLieOnEachOther() {
        String near = PairMap.of(Dyad.of("KEN", "UGA"), "x", List.of(), code -> code);
        assertThat(near)
                .containsPattern("text-anchor=\"end\"[^>]*>UGA<")
                .containsPattern("text-anchor=\"start\"[^>]*>KEN<");
        String apart = PairMap.of(Dyad.of("KAZ", "ITA"), "x", List.of(), code -> code);
        assertThat(apart).containsPattern("text-anchor=\"middle\"[^>]*>ITA<");
    }

    @Test
    void aStateTooSmallForTheMapHasNone() {
        assertThat(PairMap.of(Dyad.of("KAZ", "SMR"), "x", List.of(), code -> code))
                .isEmpty();
    }
}
