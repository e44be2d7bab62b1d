package dyad.record.review;

import dyad.reader.Reader;
import dyad.reader.Sureness;
import dyad.reader.Unsure;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds statements of which the reader was not sure, and which nothing else bears out. */
final class Readings {
    /** A pack takes time to load, and is needed only where a text is looked at again. */
    private static final Reader READER = Reader.create();

    private Readings() {}

    /**
     * What is to be asked, in the order of the facts.
     *
     * @param facts all that is concluded
     * @param asked what is asked already: a statement is not asked about twice
     */
    static List<Question> unsure(List<Fact> facts, List<Question> asked) {
        Set<String> ids = new HashSet<>();
        asked.forEach(question -> question.sides().forEach(side -> ids.addAll(Questions.ids(side))));
        Sureness sureness = new Sureness(READER);
        List<Question> questions = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.told().stream().map(Testimony::origin).distinct().count() > 1) {
                // another text says the same, and was read so as well
                continue;
            }
            for (Testimony told : fact.told()) {
                if (!Doubts.isDecided(told) && !ids.contains(told.said().id())) {
                    List<Unsure> unsure = sureness.of(told.document(), told.said());
                    if (Sureness.doubt(unsure) >= Sureness.DOUBTFUL) {
                        ids.add(told.said().id());
                        questions.add(Question.of(unsure, told));
                    }
                }
            }
        }
        return questions;
    }
}
