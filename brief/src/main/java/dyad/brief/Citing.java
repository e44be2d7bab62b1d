package dyad.brief;

import dyad.brief.Source.Note;
import dyad.model.Document;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Testimony;
import dyad.record.life.Fact;
import dyad.record.life.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Numbers the sentences of the sources, and ties every fact to those it was read from. */
final class Citing {
    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final List<Source> sources = new ArrayList<>();
    private final Map<Key, Integer> notes = new HashMap<>();
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private int lastNote;

    private Citing() {}

    private record Key(Document document, Statement said) {}

    static Citing of(List<Reading> readings) {
        Citing citing = new Citing();
        readings.forEach(citing::add);
        return citing;
    }

    /**
     * The documents cited, each with the one it is a copy or a translation of.
     *
     * @param facts what was concluded from all documents, cited or not
     */
    List<Source> sources(Facts facts) {
        Map<Document, String> origins = new HashMap<>();
        Map<String, Document> firsts = new HashMap<>();
        for (Fact fact : facts.all()) {
            for (Testimony told : fact.told()) {
                origins.put(told.document(), told.origin());
                firsts.put(told.document().id(), told.document());
            }
        }
        return sources.stream()
                .map(source -> {
                    String own = source.document().id();
                    String origin = origins.getOrDefault(source.document(), own);
                    Document first = firsts.get(origin);
                    return first == null || origin.equals(own) ? source : source.of(first);
                })
                .toList();
    }

    /** The numbers of the sentences that say so, ascending. */
    List<Integer> notes(List<Testimony> told) {
        return told.stream()
                .map(each -> notes.get(new Key(each.document(), each.said())))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The numbers of the sentences from which a statement was read, in whatever documents; none where it is not cited. */
    List<Integer> notes(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The facts, in the order of their first mention. */
    List<Item> items(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Item(fact, notes(fact.told())))
                .filter(item -> !item.notes().isEmpty())
                .sorted(Comparator.comparing(Item::firstNote).thenComparing(Item::start))
                .toList();
    }

    private void add(Reading reading) {
        Document document = reading.document();
        Sentences sentences = new Sentences(document.text(), language(reading));
        Map<Span, List<Statement>> bySentence = new TreeMap<>(BY_PLACE);
        for (Statement said : reading.statements()) {
            bySentence
                    .computeIfAbsent(sentences.around(said.said().span()), span -> new ArrayList<>())
                    .add(said);
        }
        List<Note> numbered = new ArrayList<>();
        bySentence.forEach((sentence, statements) -> {
            int note = ++lastNote;
            numbered.add(note(note, sentences.text(sentence), statements));
            statements.forEach(said -> {
                notes.put(new Key(document, said), note);
                byId.computeIfAbsent(said.id(), k -> new ArrayList<>()).add(note);
            });
        });
        sources.add(new Source(sources.size() + 1, document, null, List.copyOf(numbered)));
    }

    private static Note note(int number, String sentence, List<Statement> statements) {
        Statement first = statements.get(0);
        return new Note(number, sentence, first.said().language(), first.saidBy(), statements);
    }

    /** The language of the text: that of what was read from it. */
    private static String language(Reading reading) {
        return reading.statements().get(0).said().language();
    }
}
