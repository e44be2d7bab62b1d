package dyad.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The typefaces that come along: Noto, which has Latin and all of Cyrillic, with Kazakh, and DejaVu for what Noto lacks. */
enum Typeface {
    SANS("notosans-regular-subset.ttf", "Noto Sans", 400, false),
    SANS_BOLD("notosans-bold-subset.ttf", "Noto Sans", 700, false),
    SANS_ITALIC("notosans-italic-subset.ttf", "Noto Sans", 400, true),
    SERIF("notoserif-regular-subset.ttf", "Noto Serif", 400, false),
    SERIF_BOLD("notoserif-bold-subset.ttf", "Noto Serif", 700, false),
    REST("DejaVuSans.ttf", "DejaVu Sans", 400, false);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Typeface(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /** The name by which a style sheet asks for it. */
    String family() {
        return family;
    }

    /** 400 for regular, 700 for bold. */
    int weight() {
        return weight;
    }

    boolean italic() {
        return italic;
    }

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + file), file);
    }

    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface belongs to the program", e);
        }
    }
}
