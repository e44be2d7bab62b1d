package dyad.cli;

import dyad.record.Decision;
import dyad.record.review.Question;
import dyad.record.review.WrittenSlots;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of the review with what is typed behind it: {@code k}, {@code r2 misread}, {@code c1 value=7.6e9 bound=about the text says so}.
 *
 * @param letter which key
 * @param chosen 1 or 2 for the first or second of two statements; 0 where none is named
 * @param rest the words behind it
 */
record Key(char letter, int chosen, List<String> rest) {
    static final String OF_ONE = "  a accept  r reject  c correct  |  k skip  u undo  w why  q quit  ? help";
    static final String OF_TWO =
            "  1 2 that one is right  s same  n not the same  b both right  r reject  c correct  |  "
                    + "k skip  u undo  w why  q quit  ? help";
    static final String HELP = """
              1, 2  accept: the text says so, and of two that contradict each other this one is right
              a     accept; with two statements, 1 or 2 says which
              r     reject: the text does not say it
              c     correct: SLOT=VALUE, in the names shown; SLOT= takes a slot out
              s     same: both are about one thing
              n     not the same: they only look like it
              b     both right: they differ by definition
              k     skip: it is asked again next time
              u     undo the last decision of this review
              w     why: the reason that is kept with all that follows
              q     quit
            From a file or pipe each is a line, with all that belongs to it: r2 misread; c1 value=7.6e9 in billions""";

    private static final String ALONE = "arc";
    private static final String OF_BOTH = "snb";
    private static final String OTHERS = "kuw?";

    /**
     * What was typed.
     *
     * @throws UsageException if there is no such key, or not for this question
     */
    static Key of(String typed, Question question) {
        boolean two = question.other().isPresent();
        String text = typed.startsWith("1") || typed.startsWith("2") ? "a" + typed : typed;
        char letter = text.isEmpty() ? 'k' : text.charAt(0);
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        boolean alone = ALONE.indexOf(letter) >= 0;
        int chosen = alone && (second == '1' || second == '2') ? second - '0' : 0;
        String rest = text.substring(Math.min(text.length(), chosen > 0 ? 2 : 1));
        boolean known = alone || OF_BOTH.indexOf(letter) >= 0 || OTHERS.indexOf(letter) >= 0;
        if (!known || !rest.isEmpty() && rest.charAt(0) != ' ') {
            throw new UsageException("no such key: " + typed + "; ? tells what there is");
        }
        if (!two && (OF_BOTH.indexOf(letter) >= 0 || chosen == 2)) {
            throw new UsageException("there is one statement here, not two");
        }
        return new Key(letter, chosen, words(rest));
    }

    /** Words, of which one in quotes may have spaces: {@code name="Treaty on Air"}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (text.strip() + " ").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }

    Decision decision() {
        return switch (letter) {
            case 'a' -> Decision.ACCEPT;
            case 'r' -> Decision.REJECT;
            case 'c' -> Decision.CORRECT;
            case 's' -> Decision.SAME;
            case 'n' -> Decision.NOT_SAME;
            case 'b' -> Decision.BOTH_RIGHT;
            default -> throw new IllegalStateException(letter + " decides nothing");
        };
    }

    boolean isChosen() {
        return chosen > 0;
    }

    boolean isSecond() {
        return chosen == 2;
    }

    /** With the one of two that was asked for. */
    Key choosing(int one) {
        if (one == 0) {
            throw new UsageException("which of the two? write " + letter + "1 or " + letter + "2");
        }
        return new Key(letter, one, rest);
    }

    /** The words at the beginning that are slots and their values. */
    List<String> slots() {
        List<String> slots = new ArrayList<>();
        for (String word : rest) {
            if (letter != 'c' || !WrittenSlots.isOne(word)) {
                break;
            }
            slots.add(word);
        }
        return slots;
    }

    /** The words behind these, or else the reason that holds for all. */
    String why(String otherwise) {
        List<String> words = rest.subList(slots().size(), rest.size());
        return words.isEmpty() ? otherwise : String.join(" ", words);
    }
}
