package dyad.brief;

import java.util.Locale;

/** How the words of a picture are set: as text, which a page can read out, or as shapes, which look the same wherever they are drawn. */
interface Lettering {
    /** Where words stand against their place. */
    enum Anchor {
        START,
        MIDDLE,
        END;

        /** The value of SVG's {@code text-anchor}. */
        String svg() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words to set.
     *
     * @param x where they begin, end or have their middle
     * @param y their base line
     * @param anchor which of the three
     * @param size in pixels of the picture
     * @param soft whether they stand back
     */
    record Words(String text, double x, double y, Anchor anchor, double size, boolean soft) {
        String colour() {
            return soft ? "#5b6472" : "#1d2430";
        }
    }

    /** As an element of SVG. */
    String set(Words words);

    /** As text, in the colours of the page it stands on. */
    static String live(Words words) {
        return "<text class=\"" + (words.soft ? "soft" : "ink") + "\" x=\"" + PointChart.number(words.x) + "\" y=\""
                + PointChart.number(words.y) + "\" text-anchor=\"" + words.anchor.svg()
                + "\" font-family=\"sans-serif\""
                + " font-size=\"" + PointChart.number(words.size) + "\" fill=\"" + words.colour() + "\">"
                + Html.escape(words.text) + "</text>";
    }
}
