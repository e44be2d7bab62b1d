package dyad.brief;

import dyad.brief.Source.Note;
import dyad.model.Document;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers the sentences of the sources, and ties every fact to those it was read from. */
final class Citing {
    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final List<Source> sources = new ArrayList<>();
    private final Merge merge = new Merge();
    private int lastNote;

    private Citing() {}

    static Citing of(List<Reading> readings) {
        Citing citing = new Citing();
        readings.forEach(citing::add);
        return citing;
    }

    List<Source> sources() {
        return List.copyOf(sources);
    }

    List<Fact> facts() {
        return merge.facts();
    }

    private void add(Reading reading) {
        Document document = reading.document();
        Sentences sentences = new Sentences(document.text(), "en");
        Map<Span, List<Statement>> bySentence = new TreeMap<>(BY_PLACE);
        for (Statement said : reading.statements()) {
            bySentence
                    .computeIfAbsent(sentences.around(said.said().span()), span -> new ArrayList<>())
                    .add(said);
        }
        List<Note> notes = new ArrayList<>();
        bySentence.forEach((sentence, statements) -> {
            int note = ++lastNote;
            notes.add(new Note(note, sentences.text(sentence), statements.get(0).saidBy()));
            statements.forEach(said -> merge.add(said, note));
        });
        sources.add(new Source(sources.size() + 1, document, List.copyOf(notes)));
    }
}
