package dyad.brief;

import dyad.brief.Section.Group;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.fact.Testimony;
import dyad.record.life.Changes;
import dyad.record.life.Changes.Progress;
import dyad.record.life.Facts;
import dyad.record.life.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections of a brief on what is new: what has come further, then new facts as in any brief, then new contradictions. */
final class News {

    private final Dyad dyad;
    private final Messages words;
    private final Changes changes;
    private final Selection selection;
    private final Citing citing;

    /**
     * @param selection all that is known now
     * @param since the day from which on what people rejected is told, or which a document is later than of which they did
     */
    News(Dyad dyad, Changes changes, Selection selection, LocalDate since, Messages words) {
        this.words = words;
        this.dyad = dyad;
        this.changes = changes;
        this.selection = selection.told(only(told(changes), selection.used()), since);
        this.citing = Citing.of(this.selection.cited());
    }

    /**
     * The documents cited.
     *
     * @param now what is known now
     */
    List<Source> sources(Facts now) {
        return citing.sources(now);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!changes.progress().isEmpty()) {
            Wording wording = new Wording(dyad, words);
            LifeWords life = new LifeWords(citing, words);
            List<Line> lines = changes.progress().stream()
                    .map(each -> line(each, wording, life))
                    .toList();
            sections.add(section("progress", lines));
        }
        Outline outline = new Outline(dyad, new Facts(changes.facts(), changes.conflicts()), citing, words);
        outline.sections().stream().filter(section -> !section.isEmpty()).forEach(sections::add);
        sections.addAll(outline.rejected(selection.rejected()));
        if (sections.isEmpty()) {
            sections.add(section("new", List.of(new Line(List.of(Piece.plain(words.get("new.nothing"))), List.of()))));
        }
        return List.copyOf(sections);
    }

    private Section section(String key, List<Line> lines) {
        return new Section(key, words.get("section." + key), List.of(new Group(null, lines)));
    }

    /** "Treaty on Extradition: ratified 28 September 2023 [5]; before: signed". */
    private Line line(Progress progress, Wording wording, LifeWords life) {
        List<Piece> pieces = new ArrayList<>(wording.about(progress.fact().said()));
        String between = ": ";
        for (Step step : progress.steps()) {
            pieces.add(Piece.plain(between));
            pieces.addAll(life.step(step));
            if (step.told().isEmpty()) {
                pieces.add(Piece.notes(citing.notes(progress.fact().told())));
            }
            between = "; ";
        }
        String before = words.get("stage." + progress.before().code());
        pieces.add(Piece.plain("; " + words.get("new.before", before)));
        return new Line(pieces, List.of());
    }

    /** Who must be cited. */
    private static Set<Testimony> told(Changes changes) {
        Set<Testimony> told = new HashSet<>();
        changes.facts().forEach(fact -> told.addAll(fact.told()));
        changes.facts().forEach(fact -> fact.life().steps().forEach(step -> told.addAll(step.told())));
        for (Progress progress : changes.progress()) {
            progress.steps().forEach(step -> told.addAll(step.told()));
            if (progress.steps().stream().anyMatch(step -> step.told().isEmpty())) {
                told.addAll(progress.fact().told());
            }
        }
        changes.conflicts().forEach(conflict -> conflict.sides().forEach(side -> told.addAll(side.told())));
        return told;
    }

    /** The readings with nothing but what is cited. */
    private static List<Reading> only(Set<Testimony> told, List<Reading> readings) {
        Map<Document, Set<Statement>> cited = new HashMap<>();
        told.forEach(each ->
                cited.computeIfAbsent(each.document(), k -> new HashSet<>()).add(each.said()));
        List<Reading> some = new ArrayList<>();
        for (Reading reading : readings) {
            Set<Statement> wanted = cited.getOrDefault(reading.document(), Set.of());
            if (!wanted.isEmpty()) {
                List<Statement> kept =
                        reading.statements().stream().filter(wanted::contains).toList();
                some.add(new Reading(reading.document(), kept, List.of()));
            }
        }
        return some;
    }
}
