package dyad.record.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final int WORDS = 300;

    private static Document document(String id, String text) {
        return new Document(id, text, null, null, null, "en");
    }

    private static String text(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("w").append(random.nextInt(4000)).append(i % 17 == 16 ? ". " : " ");
        }
        return text.toString();
    }

    @Test
    void aWireCopyWithAnotherHeadAndACutEndIsOneOrigin() {
        for (int seed = 0; seed < 50; seed++) {
            Origins origins = new Origins(Publishers.load());
            String wire = text(seed, WORDS);
            origins.of(document("first", wire));
            String copy = "ROME – OUR OWN HEAD. " + wire.substring(0, wire.length() * 4 / 5);
            assertThat(origins.of(document("copy", copy))).as("seed %d", seed).isEqualTo("first");
        }
    }

    @Test
    void twoReportsOnOneEventAreTwo() {
        for (int seed = 0; seed < 50; seed++) {
            Origins origins = new Origins(Publishers.load());
            String one = text(seed, WORDS);
            origins.of(document("first", one));
            // they share a quotation, as reports do
            String other = text(seed + 1000, WORDS) + one.substring(0, one.length() / 8);
            assertThat(origins.of(document("second", other)))
                    .as("seed %d", seed)
                    .isEqualTo("second");
        }
    }

    @Test
    void shortTextsAreCopiesOnlyWhereEqual() {
        Origins origins = new Origins(Publishers.load());
        origins.of(document("a", "Trade came to 8 billion dollars."));
        assertThat(origins.of(document("b", "Trade came to 9 billion dollars.")))
                .isEqualTo("b");
        assertThat(origins.of(document("c", "Trade came to 8 billion dollars!")))
                .isEqualTo("a");
    }

    @Test
    void anEmptyTextIsItsOwn() {
        Origins origins = new Origins(Publishers.load());
        origins.of(document("a", ""));
        assertThat(origins.of(document("b", "Something else altogether."))).isEqualTo("b");
    }
}
