package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Kind;
import dyad.model.Parties;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.record.Contents;
import dyad.record.Decision;
import dyad.record.Earlier;
import dyad.record.Judgement;
import dyad.record.Record;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what newer rules make of a statement on which somebody decided, where it was read a little otherwise and so has another id: its
 * quote begins a word earlier, an office was found. What says the same at the same place has all decisions on it; where a slot is
 * another, the only one of its sort there has those that are about the thing and not about what was read: that two are the same, are not,
 * are both right, or how it should be. What was accepted or rejected and is read otherwise now is to be looked at again.
 */
final class Heirs {
    private final List<Judgement> made;
    private final Map<String, String> alike = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();

    /** What tells which mention of a text it is, but for its place. */
    private record Sort(Kind kind, String type, Parties parties) {
        static Sort of(Statement said) {
            return new Sort(said.kind(), said.type(), said.parties());
        }
    }

    private Heirs(List<Judgement> made) {
        this.made = made;
    }

    /** For what is read now of all documents of which somebody judged a statement; where nothing was read twice, every id is that of now. */
    static Heirs of(Record record, @Nullable Instant knownAt) {
        List<Judgement> made;
        try (Stream<Judgement> all = record.judgements(knownAt)) {
            made = all.toList();
        }
        if (made.isEmpty() || !Contents.of(record).isReadTwice()) {
            return new Heirs(made);
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        made.forEach(each -> {
            ids.add(each.statement());
            ids.add(each.other() == null ? each.statement() : each.other());
        });
        for (String id : ids) {
            for (Reading found : record.find(id, 1)) {
                Document document = found.document();
                documents.putIfAbsent(document.id() + " " + document.text(), document);
            }
        }
        List<Reading> readings = documents.values().stream()
                .map(document -> new Reading(document, record.statements(document), List.of()))
                .toList();
        return of(readings, record, knownAt);
    }

    /** For what is read of these documents now. */
    static Heirs of(List<Reading> readings, Record record, @Nullable Instant knownAt) {
        List<Earlier> earlier =
                Earlier.of(record, readings.stream().map(Reading::document).toList(), knownAt);
        Set<String> ids = new HashSet<>();
        readings.forEach(reading -> reading.statements().forEach(said -> ids.add(said.id())));
        Set<String> now = Set.copyOf(ids);
        earlier.forEach(each -> ids.add(each.id()));
        Heirs heirs = new Heirs(record.judgementsOn(ids, knownAt));
        if (!earlier.isEmpty()) {
            heirs.find(readings, earlier, now);
        }
        return heirs;
    }

    /** All that was decided, in the order in which it was, on the ids of that time. */
    List<Judgement> made() {
        return made;
    }

    /** A decision as it counts now. */
    Judgement of(Judgement judgement) {
        String statement = heir(judgement.decision(), judgement.statement());
        String other = judgement.other() == null ? null : heir(judgement.decision(), judgement.other());
        boolean moved = !statement.equals(judgement.statement()) || !Objects.equals(other, judgement.other());
        return !moved || statement.equals(other)
                ? judgement
                : new Judgement(
                        judgement.at(),
                        judgement.who(),
                        judgement.why(),
                        judgement.decision(),
                        statement,
                        other,
                        judgement.correction(),
                        judgement.undoes());
    }

    private String heir(Decision decision, String id) {
        String same = alike.get(id);
        boolean read = decision == Decision.ACCEPT || decision == Decision.REJECT;
        return same != null ? same : read ? id : things.getOrDefault(id, id);
    }

    private void find(List<Reading> readings, List<Earlier> earlier, Set<String> now) {
        Set<String> judged = new HashSet<>();
        made.forEach(each -> {
            judged.add(each.statement());
            judged.add(String.valueOf(each.other()));
        });
        Map<Object, List<Earlier>> byDocument = new HashMap<>();
        earlier.forEach(each -> byDocument
                .computeIfAbsent(each.document(), k -> new ArrayList<>())
                .add(each));
        for (Reading reading : readings) {
            List<Earlier> before = byDocument.getOrDefault(reading.document(), List.of());
            before.stream()
                    .filter(each -> judged.contains(each.id()) && !now.contains(each.id()))
                    .forEach(each -> find(each.said(), before, reading.statements()));
        }
    }

    private void find(Statement old, List<Earlier> before, List<Statement> now) {
        List<Statement> here = now.stream().filter(said -> isThere(old, said)).toList();
        here.stream()
                .filter(said -> content(said).equals(content(old)))
                .findFirst()
                .ifPresent(said -> alike.put(old.id(), said.id()));
        boolean figures = old instanceof Figure;
        long rivals = before.stream()
                .filter(each -> !each.id().equals(old.id()) && !figures)
                .map(Earlier::said)
                .filter(said -> isThere(old, said))
                .count();
        if (!figures && rivals == 0 && here.size() == 1) {
            things.put(old.id(), here.get(0).id());
        }
    }

    /** Whether two are of one sort, and of words that overlap. */
    private static boolean isThere(Statement old, Statement said) {
        Span one = old.said().span();
        Span other = said.said().span();
        return Sort.of(old).equals(Sort.of(said)) && one.start() < other.end() && other.start() < one.end();
    }

    /** What is said, without who says it and what else was found beside. */
    private static List<@Nullable Object> content(Statement said) {
        if (said instanceof Figure f) {
            return Arrays.asList(
                    f.modality(),
                    f.measure(),
                    f.value().stripTrailingZeros(),
                    f.upTo() == null ? null : f.upTo().stripTrailingZeros(),
                    f.unit(),
                    f.bound(),
                    f.period(),
                    f.against());
        }
        if (said instanceof Event e) {
            return Arrays.asList(e.modality(), e.mode(), e.period(), e.name());
        }
        Tie t = (Tie) said;
        return Arrays.asList(t.modality(), t.name(), t.since(), t.until(), t.status(), t.by());
    }
}
