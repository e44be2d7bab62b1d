package dyad.brief;

import dyad.brief.Lettering.Anchor;
import dyad.brief.Lettering.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds places for values beside their points where they cover nothing; what finds none stands in the table all the same. */
final class ChartLabels {
    static final double SIZE = 11.5;
    private static final double LETTER = 6.3;
    private static final double ABOVE = 12;
    private static final double BELOW = 21;
    private static final double BESIDE = 12;

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();
    private final Box inside;

    /** For a picture of this size. */
    ChartLabels(double width, double height) {
        this.inside = new Box(0, 0, width, height);
    }

    /** A point that must stay free. */
    void keep(double x, double y) {
        taken.add(new Box(x - 9, y - 9, x + 9, y + 9));
    }

    /** A level line that must stay free. */
    void keep(double left, double right, double y) {
        taken.add(new Box(left, y - 2, right, y + 2));
    }

    /** A line of words that must stay free. */
    void keep(Words words) {
        taken.add(box(words));
    }

    /** The words at the first free place beside a point, or null where there is none. */
    @Nullable
    Words place(String text, double x, double y) {
        List<Words> places = List.of(
                new Words(text, x, y - ABOVE, Anchor.MIDDLE, SIZE, false),
                new Words(text, x, y + BELOW, Anchor.MIDDLE, SIZE, false),
                new Words(text, x + BESIDE, y + 4, Anchor.START, SIZE, false),
                new Words(text, x - BESIDE, y + 4, Anchor.END, SIZE, false));
        for (Words words : places) {
            Box box = box(words);
            boolean fits = box.left >= inside.left && box.right <= inside.right && box.bottom <= inside.bottom;
            if (fits && box.top >= inside.top && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return words;
            }
        }
        return null;
    }

    private static Box box(Words words) {
        double width = words.text().length() * LETTER * words.size() / SIZE;
        double left =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        return new Box(left, words.y() - words.size() + 1, left + width, words.y() + 3);
    }
}
