package dyad.reader;

import dyad.model.Span;

/** From UTF-16 units to code points of one text. Costs nothing where the text has no surrogates. */
final class CodePoints {
    private static final int STEP = 256;

    private final String text;
    private final int[] marks;

    CodePoints(String text) {
        this.text = text;
        this.marks = hasSurrogates(text) ? marks(text) : new int[0];
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] marks(String text) {
        int[] marks = new int[text.length() / STEP + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                marks[i / STEP] = points;
            }
            boolean second =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            points += second ? 0 : 1;
        }
        return marks;
    }

    /** The span of two UTF-16 offsets, end exclusive. */
    Span span(int from, int to) {
        return new Span(at(from), at(to));
    }

    private int at(int unit) {
        if (marks.length == 0) {
            return unit;
        }
        int mark = Math.min(unit / STEP, marks.length - 1);
        int points = marks[mark];
        for (int i = mark * STEP; i < unit; i++) {
            boolean second =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            points += second ? 0 : 1;
        }
        return points;
    }
}
