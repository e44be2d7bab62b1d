package dyad.brief;

import dyad.model.Dyad;
import dyad.model.Period;
import dyad.reader.Reading;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.life.Conflict;
import dyad.record.life.Fact;
import dyad.record.life.Facts;
import dyad.record.life.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One fact told in full: what it comes to, by which steps, who says so in which sentence, and who says otherwise.
 *
 * <pre>{@code
 * FactReport.of(dyad, readings, statementId, terms).ifPresent(fact -> fact.told().forEach(...));
 * }</pre>
 */
public final class FactReport {
    private final Fact fact;
    private final List<Conflict> conflicts;
    private final Wording wording;
    private final Messages words;

    private FactReport(Dyad dyad, Fact fact, List<Conflict> conflicts, Messages words) {
        this.fact = fact;
        this.conflicts = conflicts;
        this.words = words;
        this.wording = new Wording(dyad, words);
    }

    /**
     * A sentence that says so.
     *
     * @param testimony the statement and its document
     * @param sentence the sentence in one line
     */
    public record Told(Testimony testimony, String sentence) {}

    /**
     * A step of its life.
     *
     * @param stage what it came to
     * @param when when, or null
     * @param words the same in words
     * @param told who tells it; empty where only time has brought it about
     */
    public record Stride(Stage stage, @Nullable Period when, String words, List<Testimony> told) {}

    /**
     * Something that sources disagree on, of which this fact is one account.
     *
     * @param kind in what they differ
     * @param about what the accounts are of
     * @param accounts each account; two or more
     * @param remark by what all are right, or empty for a contradiction
     */
    public record Dispute(Conflict.Kind kind, List<Piece> about, List<Account> accounts, String remark) {}

    /**
     * One of several accounts.
     *
     * @param words what is told
     * @param told by whom
     * @param isThis whether it is the fact that is told here
     */
    public record Account(List<Piece> words, List<Testimony> told, boolean isThis) {}

    /**
     * The fact on two states that rests on a statement.
     *
     * @param readings documents with their statements, as {@link Brief#of} takes them
     * @param statement the whole id of a statement
     * @return nothing where no fact rests on it: it is not on these states, or people rejected it
     */
    public static Optional<FactReport> of(Dyad dyad, List<Reading> readings, String statement, Terms terms) {
        return of(dyad, facts(dyad, readings, terms), statement, terms.language());
    }

    /**
     * The same from what was concluded already.
     *
     * @param facts as {@link #facts} gives them
     * @param language of the words
     */
    public static Optional<FactReport> of(Dyad dyad, Facts facts, String statement, String language) {
        return facts.all().stream()
                .filter(fact ->
                        fact.told().stream().anyMatch(each -> each.said().id().equals(statement)))
                .findFirst()
                .map(fact -> report(dyad, fact, byStatement(facts.conflicts()), Messages.of(language)));
    }

    /** All facts on two states, in the order in which they were concluded. */
    public static List<FactReport> all(Dyad dyad, List<Reading> readings, Terms terms) {
        Messages words = Messages.of(terms.language());
        Facts facts = facts(dyad, readings, terms);
        Map<String, List<Conflict>> conflicts = byStatement(facts.conflicts());
        return facts.all().stream()
                .map(fact -> report(dyad, fact, conflicts, words))
                .toList();
    }

    /** All that is concluded on two states, in whatever language it is told. */
    public static Facts facts(Dyad dyad, List<Reading> readings, Terms terms) {
        return Brief.facts(Selection.of(dyad, readings, terms.asOf()), terms.comparing(), terms.asOf());
    }

    private static FactReport report(Dyad dyad, Fact fact, Map<String, List<Conflict>> conflicts, Messages words) {
        Set<Conflict> on = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Conflict> its = fact.told().stream()
                .flatMap(each -> conflicts.getOrDefault(each.said().id(), List.of()).stream())
                .filter(on::add)
                .toList();
        return new FactReport(dyad, OwnWords.of(fact, words.language()), its, words);
    }

    /** The conflicts that a statement is an account of, by its id. */
    private static Map<String, List<Conflict>> byStatement(List<Conflict> conflicts) {
        Map<String, List<Conflict>> by = new HashMap<>();
        for (Conflict conflict : conflicts) {
            conflict.sides().stream()
                    .flatMap(side -> side.told().stream())
                    .map(each -> each.said().id())
                    .distinct()
                    .forEach(
                            id -> by.computeIfAbsent(id, k -> new ArrayList<>()).add(conflict));
        }
        return by;
    }

    private static boolean isOne(List<Testimony> told, Set<String> ids) {
        return told.stream().anyMatch(each -> ids.contains(each.said().id()));
    }

    private static Set<String> ids(List<Testimony> told) {
        return told.stream().map(each -> each.said().id()).collect(Collectors.toSet());
    }

    /** The ids of all statements it rests on. */
    public Set<String> ids() {
        return ids(fact.told());
    }

    /** What the record concludes. */
    public Fact fact() {
        return fact;
    }

    /** What it comes to, in words. */
    public List<Piece> words() {
        return wording.pieces(fact.said());
    }

    /** How far it has come, in words. */
    public String now() {
        return words.get("stage." + fact.life().now().code());
    }

    /** By which steps, in the order of time. */
    public List<Stride> steps() {
        return LifeWords.distinct(fact.life().steps()).stream()
                .map(step -> stride(step))
                .toList();
    }

    private Stride stride(Step step) {
        return new Stride(step.stage(), step.when(), LifeWords.of(step, words), step.told());
    }

    /** Who says so, the newest first. */
    public List<Testimony> testimonies() {
        return fact.told().stream().sorted(Testimony.NEWEST_FIRST).toList();
    }

    /** A testimony with the sentence that carries it. */
    public static Told sentence(Testimony testimony) {
        return new Told(testimony, FiguresReport.sentence(testimony.document(), testimony.said()));
    }

    /** From how many texts of its own it is known: copies of one text are one. */
    public int origins() {
        return (int) fact.told().stream().map(Testimony::origin).distinct().count();
    }

    /** What sources disagree on. */
    public List<Dispute> disputes() {
        return conflicts.stream().map(this::dispute).toList();
    }

    private Dispute dispute(Conflict conflict) {
        Set<String> ids = ids();
        List<Account> accounts = conflict.sides().stream()
                .map(side -> new Account(
                        ConflictWords.account(conflict, side, wording), side.told(), isOne(side.told(), ids)))
                .toList();
        return new Dispute(
                conflict.kind(),
                ConflictWords.about(conflict, wording),
                accounts,
                ConflictWords.remark(conflict, words));
    }
}
