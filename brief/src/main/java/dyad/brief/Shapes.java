package dyad.brief;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Sets the words of a picture as the outlines of the typeface that comes along: the same on every machine, whatever typefaces it has. */
final class Shapes implements Lettering {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Shapes(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static Shapes load() {
        try {
            return new Shapes(new TTFParser().parse(new RandomAccessReadBuffer(Typeface.SANS.bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface belongs to the program", e);
        }
    }

    @Override
    public String set(Words words) {
        try {
            return "<path d=\"" + path(words) + "\" fill=\"" + words.colour() + "\"/>";
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface belongs to the program", e);
        }
    }

    private String path(Words words) throws IOException {
        int[] glyphs = words.text().codePoints().map(letters::getGlyphId).toArray();
        double scale = words.size() / font.getUnitsPerEm();
        double width = 0;
        for (int glyph : glyphs) {
            width += font.getAdvanceWidth(glyph) * scale;
        }
        double x =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        StringBuilder path = new StringBuilder();
        for (int glyph : glyphs) {
            GlyphData outline = font.getGlyph() == null ? null : font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                add(path, outline.getPath(), new AffineTransform(scale, 0, 0, -scale, x, words.y()));
            }
            x += font.getAdvanceWidth(glyph) * scale;
        }
        return path.toString();
    }

    private static void add(StringBuilder path, GeneralPath outline, AffineTransform place) {
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(place); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            path.append("MLQCZ".charAt(kind));
            int count = new int[] {2, 2, 4, 6, 0}[kind];
            for (int n = 0; n < count; n++) {
                path.append(n == 0 ? "" : " ").append(PointChart.number(at[n]));
            }
        }
    }
}
