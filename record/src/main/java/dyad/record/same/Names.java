package dyad.record.same;

import dyad.model.Document;
import dyad.model.Parties;
import dyad.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether two names are of one thing. */
public final class Names {
    private static final String PUT_OFF = "put-off";
    private static final String INITIALLED = "initialled";
    private static final String SIGNED = "signed";
    private static final List<String> STEPS = List.of(SIGNED, INITIALLED, "ratified", "in-force");

    private Names() {}

    /** Whether they are; the names of the states themselves are in the name of all that lies between them, and tell nothing apart. */
    public static boolean areSame(String one, String other, Parties parties) {
        return Name.of(one, parties, "en").isSame(Name.of(other, parties, "en"));
    }

    /** Whether two statements that have names are of one thing by them. */
    public static boolean areSame(Statement one, Statement other) {
        return one.name() != null
                && other.name() != null
                && name(one, one.name()).isSame(name(other, other.name()));
    }

    private static Name name(Statement said, String name) {
        return Name.of(name, said.parties(), said.said().language());
    }

    /** Whether nothing tells two things apart: equal, or one of them is not named. */
    public static boolean mayBeSame(@Nullable String one, @Nullable String other, Parties parties) {
        return one == null || other == null || areSame(one, other, parties);
    }

    /** Whether nothing tells two acts apart by their names: equal, or one of them has none. */
    public static boolean mayBeSameAct(Statement one, Statement other) {
        return one.name() == null || other.name() == null || areSame(one, other);
    }

    /** Whether nothing tells two statements apart by their names: equal, or one of them has none. */
    public static boolean mayBeSame(Statement one, Statement other) {
        return one.name() == null || other.name() == null || Name.of(one).isSame(Name.of(other));
    }

    /** Whether the words of a statement tell that an agreement was ratified. */
    public static boolean tellOfRatifying(Statement said) {
        return tell("ratified", said);
    }

    /** Whether the words of a statement tell that an agreement came into force. */
    public static boolean tellOfForce(Statement said) {
        return tell("in-force", said);
    }

    /** Whether the words of a statement tell that an agreement was initialled, and not that it was signed as well. */
    public static boolean tellOfInitialling(Statement said) {
        return tell(INITIALLED, said) && !tell(SIGNED, said);
    }

    /**
     * Whether two acts of agreeing are one step: signing, initialling, ratifying or coming into force. Words that tell of signing beside
     * another step leave open which of the two is meant.
     *
     * @param in the document of the one
     * @param otherIn the document of the other
     */
    public static boolean areSameStep(Statement one, Document in, Statement other, Document otherIn) {
        Set<String> steps = steps(one, in);
        Set<String> others = steps(other, otherIn);
        return isOpen(steps) || isOpen(others) || steps.equals(others);
    }

    /** Whether an act of agreeing is told to be the signing, and no other step beside it. */
    public static boolean tellOfSigning(Statement said, Document document) {
        return steps(said, document).equals(Set.of(SIGNED));
    }

    private static boolean isOpen(Set<String> steps) {
        return steps.contains(SIGNED) && steps.size() > 1;
    }

    /** The steps that its words tell, or where they are but a name, its sentence; signing, where nothing tells any. */
    private static Set<String> steps(Statement said, Document document) {
        Vocabulary vocabulary = Vocabulary.of(said.said().language());
        for (String words : List.of(said.said().quote(), sentence(said, document))) {
            Set<String> steps =
                    STEPS.stream().filter(step -> vocabulary.tells(step, words)).collect(Collectors.toSet());
            if (!steps.isEmpty()) {
                return steps;
            }
        }
        return Set.of(SIGNED);
    }

    /** Whether the sentence of a statement tells that something was given another day: "has postponed his visit to Denmark". */
    public static boolean tellOfPuttingOff(Statement said, Document document) {
        Vocabulary vocabulary = Vocabulary.of(said.said().language());
        return vocabulary.tells(PUT_OFF, said.said().quote()) || vocabulary.tells(PUT_OFF, sentence(said, document));
    }

    private static String sentence(Statement said, Document document) {
        String text = document.text();
        int start = Quoted.start(said, text);
        int end = Quoted.end(said, text);
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isEnd(String text, int at) {
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return text.charAt(at) == '\n' || last && ".!?".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean tell(String act, Statement said) {
        return Vocabulary.of(said.said().language()).tells(act, said.said().quote());
    }
}
