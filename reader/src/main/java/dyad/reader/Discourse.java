package dyad.reader;

import dyad.language.NameStems;
import dyad.language.name.Person;
import dyad.model.Parties;
import dyad.model.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document has been speaking of: the states, the persons, the figure last read. Changes from sentence to sentence. */
public final class Discourse {
    private final @Nullable Period published;
    private @Nullable String home;
    private @Nullable String scene;
    private final List<String> recent = new ArrayList<>();
    private boolean homeSure = true;
    private boolean homeTold;
    private List<String> named = List.of();
    private List<String> pair = List.of();
    private final Map<Integer, List<String>> groups = new HashMap<>();
    private List<String> main = List.of();
    private List<String> section = List.of();
    private List<String> opening = List.of();
    private List<String> told = List.of();
    private List<String> subject = List.of();
    private final People people;
    private final Chronicle chronicle = new Chronicle();
    private final LastAct lastAct = new LastAct();
    private final Called called = new Called();
    private final Days days = new Days();
    private @Nullable Period span;
    private @Nullable Period titleSpan;
    private @Nullable Period figurePeriod;
    private List<String> figurePair = List.of();
    private final Map<String, Parties> lastOf = new LinkedHashMap<>();
    private @Nullable Topic topic;
    private @Nullable Topic trade;
    private @Nullable Passage before;
    private final Statistics statistics = new Statistics();
    private @Nullable String currency;
    private boolean currencyHere;
    private boolean currencies;

    Discourse(@Nullable Period published, @Nullable String home, NameStems stems) {
        this.people = new People(stems);
        this.published = published;
        this.home = home;
    }

    /** The document's date, or null. */
    @Nullable
    Period published() {
        return published;
    }

    /** The document's own state: of its dateline or publisher, or the one it speaks of most; null where none is. */
    @Nullable
    String home() {
        return home;
    }

    void home(@Nullable String state) {
        this.home = state;
    }

    /** Whether the document's own state is told by where or by whom it was written, not only by what it speaks of most. */
    boolean isHomeSure() {
        return homeSure;
    }

    void homeSure(boolean sure, boolean told) {
        homeSure = sure;
        homeTold = told;
    }

    /** Whether a head, a publisher or a dateline tells the document's own state; else it is only the one it speaks of most. */
    boolean isHomeTold() {
        return homeTold;
    }

    /** All states that the document names anywhere, the first first. */
    List<String> named() {
        return named;
    }

    void named(Collection<String> states) {
        named = List.copyOf(states);
    }

    /** The state of the dateline's town, where the document has one; else null. */
    @Nullable
    String scene() {
        return scene;
    }

    void scene(@Nullable String state) {
        this.scene = state;
    }

    /** The two states the document is about, where it has such; else none. */
    List<String> main() {
        return main;
    }

    void main(List<String> states) {
        main = List.copyOf(states);
        pair(main);
    }

    /** The other of the two states the document is about; null where it is about no two or not about this one. */
    @Nullable
    String otherOfMain(String state) {
        boolean known = main.size() == 2 && main.contains(state);
        return !known ? null : main.get(0).equals(state) ? main.get(1) : main.get(0);
    }

    /** Notes the two states that the head of a text about more than two names. */
    void opening(List<String> states) {
        opening = List.copyOf(states);
        pair(opening);
    }

    /** The two states last spoken of together, or none. */
    List<String> pair() {
        return pair;
    }

    void pair(List<String> states) {
        if (states.size() >= 2) {
            pair = List.copyOf(states);
        }
    }

    /**
     * Notes an act between states. Where the state of the dateline, which the text has not named, acts with those that it has ("VALLETTA - The foreign
     * minister received the ambassadors of Cuba and Peru"), it is the document's own, and the two named are not spoken of together.
     */
    void acted(List<String> states) {
        String own = home == null ? scene : home;
        if (own == null || !states.contains(own) || pair.contains(own) || main.contains(own)) {
            return;
        }
        if (states.containsAll(pair) || own.equals(scene) && pair.stream().anyMatch(states::contains)) {
            home = own;
            pair = List.of();
            main = List.of();
            opening = List.of();
            told = List.of();
        }
    }

    /** The last states that were spoken of together, so many of them; none where there are no such. */
    List<String> group(int many) {
        return groups.getOrDefault(many, List.of());
    }

    void group(List<String> states) {
        groups.put(states.size(), List.copyOf(states));
    }

    /** Notes the states that a sentence names. */
    void told(List<String> named) {
        boolean two = named.size() == 2 || named.size() == 1 && home != null && !named.contains(home);
        told = two
                ? named.size() == 2 ? List.copyOf(named) : List.of(java.util.Objects.requireNonNull(home), named.get(0))
                : named.isEmpty() || named.size() == 1 && told.contains(named.get(0)) ? told : List.of();
    }

    /** The two states, one of them perhaps the document's own, that this paragraph has spoken of alone; else none. */
    List<String> told() {
        return told;
    }

    /** Begins the sentence after a head, or goes on under the last: in a part headed by a state the two spoken of are that and the document's own. */
    void section(@Nullable List<String> head) {
        if (head != null) {
            // a time told in one part is not that of the next; the one in the title is
            titleSpan = section.isEmpty() && titleSpan == null ? span : titleSpan;
            span = titleSpan;
            section = head;
        }
        if (home != null && section.size() == 1 && !section.contains(home)) {
            pair = List.of(home, section.get(0));
        }
    }

    /** The states that the last sentence was about, as its subject. */
    List<String> subject() {
        return subject;
    }

    void subject(List<String> states) {
        subject = List.copyOf(states);
    }

    /**
     * The other state, given one of the two spoken of; the document's own for any other, unless the document is about two states, of which
     * that is none; null where nothing tells.
     */
    @Nullable
    String other(String state) {
        if (pair.size() == 2 && pair.contains(state)) {
            return pair.get(0).equals(state) ? pair.get(1) : pair.get(0);
        }
        return main.isEmpty() && home != null && !home.equals(state) ? home : null;
    }

    /** Notes that a state was mentioned. */
    void mention(String state) {
        recent.remove(state);
        recent.add(0, state);
    }

    /** States mentioned so far, latest first. */
    List<String> recent() {
        return recent;
    }

    /** Everyone named so far. */
    People people() {
        return people;
    }

    /** The last act of one state against another. */
    LastAct lastAct() {
        return lastAct;
    }

    /** The dates that head its lines. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Whether someone whose state is known was named. */
    boolean knowsPersons() {
        return !people.isEmpty();
    }

    @Nullable
    Person person(String surname) {
        return people.surname(surname);
    }

    /** What things and papers are called. */
    Called called() {
        return called;
    }

    /** When what the text goes on to tell took place. */
    Days days() {
        return days;
    }

    /** The year or part of a year that the amounts before were of; null where none was named, or one long gone. */
    @Nullable
    Period span() {
        return span;
    }

    void span(@Nullable Period said) {
        span = said;
    }

    /** Period and states of the figure last read in this paragraph. */
    void figure(@Nullable Period period, List<String> states) {
        figurePeriod = period;
        figurePair = states;
    }

    /**
     * What the figure last read was of.
     *
     * @param type indicator
     * @param parties between whom
     * @param negative whether its amounts count as negative
     * @param unit of its amounts, or null where none was given
     */
    record Topic(
            String type,
            Parties parties,
            boolean negative,
            @Nullable String unit) {}

    @Nullable
    Topic topic() {
        return topic;
    }

    /** The trade between two states last spoken of in this paragraph, or null. */
    @Nullable
    Topic trade() {
        return trade;
    }

    void topic(@Nullable Topic spoken) {
        trade = spoken != null && !spoken.parties().isDirected() ? spoken : trade;
        topic = spoken;
    }

    /** Notes the currency of an amount. */
    void currency(String unit) {
        currencies |= currency != null && !currency.equals(unit);
        currency = unit;
        currencyHere = true;
    }

    /** The currency of the amount last read in this paragraph, else the only one the document has used so far; else null. */
    @Nullable
    String currency() {
        return currencyHere || !currencies ? currency : null;
    }

    /** The states of the figure last read in this paragraph. */
    List<String> figurePair() {
        return figurePair;
    }

    @Nullable
    Period figurePeriod(List<String> states) {
        return figurePair.equals(states) ? figurePeriod : null;
    }

    /** The sentence before, in the same paragraph, or null. */
    @Nullable
    Passage before() {
        return before;
    }

    void before(Passage passage) {
        before = passage;
    }

    /** Whose statistics the text tells, and what its lists list. */
    Statistics statistics() {
        return statistics;
    }

    /** Notes between whom a figure of a type was read. */
    void last(String type, Parties parties) {
        lastOf.remove(type);
        lastOf.put(type, parties);
    }

    /** Of some types that of which a figure was read last in this paragraph, or null. */
    @Nullable
    String lastType(List<String> types) {
        String last = null;
        for (String type : lastOf.keySet()) {
            last = types.contains(type) ? type : last;
        }
        return last;
    }

    /** Of the figure of a type last read in this paragraph: the states it runs {@code last.from}, {@code last.to}, or {@code last.all}. */
    List<String> lastOf(@Nullable String type, String side) {
        Parties last = type == null ? null : lastOf.get(type);
        return last == null
                ? List.of()
                : side.endsWith(".from") ? last.from() : side.endsWith(".to") ? last.to() : last.all();
    }

    /** A new paragraph: what was said of figures no longer carries over. */
    void paragraph() {
        pair(main.isEmpty() ? opening : main);
        days.paragraph();
        told = List.of();
        figurePeriod = null;
        figurePair = List.of();
        lastOf.clear();
        topic = null;
        trade = null;
        before = null;
        currencyHere = false;
    }
}
