package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Group;
import dyad.brief.Section.Row;
import dyad.model.Dyad;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Tie;
import dyad.reader.Reading;
import dyad.record.fact.Difference;
import dyad.record.fact.Stage;
import dyad.record.fact.Testimony;
import dyad.record.life.Conflict;
import dyad.record.life.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts facts into the sections a desk officer expects. */
final class Outline {
    private static final List<String> KEY_ORDER = List.of("relations", "partnership", "mission");
    private static final List<String> FIGURE_ORDER = List.of(
            "trade-turnover",
            "exports",
            "imports",
            "trade-balance",
            "partner-rank",
            "investment",
            "deals",
            "aid",
            "energy");
    private static final List<Stage> AGREEMENT_ORDER = List.of(
            Stage.IN_FORCE,
            Stage.RATIFIED,
            Stage.SIGNED,
            Stage.INITIALLED,
            Stage.NEGOTIATED,
            Stage.SUSPENDED,
            Stage.ENDED,
            Stage.THERE);
    private static final Set<Stage> SETTLED = EnumSet.of(Stage.REACHED, Stage.MISSED);
    private static final Set<Stage> REFUSED = EnumSet.of(Stage.CALLED_OFF, Stage.DENIED);

    private final Wording wording;
    private final Messages words;
    private final ItemLines lines;
    private final Marks marks;
    private final List<Item> items;
    private final List<Item> counts;
    private final List<Line> conflicts;
    private final Set<Testimony> disputed;
    private final Map<Topic, List<Item>> byTopic = new EnumMap<>(Topic.class);

    Outline(Dyad dyad, Facts facts, Citing citing, Messages words) {
        this.words = words;
        this.wording = new Wording(dyad, words);
        this.lines = new ItemLines(wording, citing);
        this.marks = new Marks(wording, citing);
        this.items = citing.items(facts.all().stream()
                .map(fact -> OwnWords.of(fact, words.language()))
                .toList());
        this.counts = items.stream()
                .filter(item -> item.said().type().equals("agreements"))
                .toList();
        ConflictWords disagreements = new ConflictWords(wording, citing);
        this.conflicts = facts.conflicts().stream().map(disagreements::line).toList();
        this.disputed = disputed(facts.conflicts());
        for (Item item : items.stream().filter(item -> !isCounted(item)).toList()) {
            byTopic.computeIfAbsent(Topic.of(item.fact()), topic -> new ArrayList<>())
                    .add(item);
        }
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            sections.add(section(topic, byTopic.getOrDefault(topic, List.of())));
        }
        sections.add(new Section("conflicts", words.get("section.conflicts"), group(null, conflicts)));
        return sections;
    }

    /** What people rejected, where there is any: nothing is hidden. */
    List<Section> rejected(List<Reading> rejected) {
        List<Group> groups = group(null, marks.rejected(rejected));
        return groups.isEmpty() ? List.of() : List.of(new Section("rejected", words.get("section.rejected"), groups));
    }

    private Section section(Topic topic, List<Item> members) {
        String heading = words.get("section." + topic.key());
        if (!topic.hasTable()) {
            return new Section(topic.key(), heading, groups(topic, members));
        }
        List<Figures> figures = table(members);
        List<Chart> charts = topic.hasPictures() ? charts(topic, figures) : List.of();
        return new Section(topic.key(), heading, figures, charts, groups(topic, members));
    }

    private List<Group> groups(Topic topic, List<Item> members) {
        return switch (topic) {
            case KEY -> plain(members, byType(KEY_ORDER));
            case POLITICAL, DISPUTES -> plain(members, Item.LATEST_FIRST);
            case AGREEMENTS -> agreements(members);
            case FIELDS -> fields(members);
            case PLANNED -> planned(members);
            case TRADE, COMPANIES, TRANSPORT, PEOPLE ->
                plain(
                        members.stream()
                                .filter(item -> !(item.said() instanceof Figure))
                                .toList(),
                        byType(List.of()));
            case BODIES -> plain(members, byType(List.of()));
        };
    }

    private List<Group> plain(List<Item> members, Comparator<Item> order) {
        return group(
                null,
                members.stream()
                        .sorted(order)
                        .map(item -> marks.on(item, lines.line(item)))
                        .toList());
    }

    private static List<Group> group(@Nullable String heading, List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Group(heading, lines));
    }

    private static Comparator<Item> byType(List<String> order) {
        return Comparator.<Item>comparingInt(item -> rank(order, item.said().type()))
                .thenComparing(item -> item.said().type())
                .thenComparing(item -> item.said().parties().toString())
                .thenComparing(Item.LATEST_FIRST);
    }

    private static int rank(List<String> order, String type) {
        int rank = order.indexOf(type);
        return rank < 0 ? order.size() : rank;
    }

    /** "Signed 23 documents" is told among the agreements as how many there were. */
    private boolean isCounted(Item item) {
        boolean bare = item.said().type().equals("AGREE") && item.said().name() == null;
        return bare && counts.stream().anyMatch(other -> other.notes().containsAll(item.notes()));
    }

    private List<Group> agreements(List<Item> members) {
        List<Group> groups = new ArrayList<>();
        for (Stage stage : AGREEMENT_ORDER) {
            groups.addAll(group(
                    words.get("group.stage." + stage.code()),
                    members.stream()
                            .filter(item ->
                                    item.said() instanceof Tie && item.life().now() == stage)
                            .sorted(Item.LATEST_FIRST)
                            .map(item -> marks.on(item, lines.agreement(item)))
                            .toList()));
        }
        return groups;
    }

    /** Fields named in the same sentences share a line. */
    private List<Group> fields(List<Item> members) {
        Map<List<Integer>, List<String>> bySentence = new LinkedHashMap<>();
        // whose mark would stand behind the others' names
        List<Item> judged = members.stream().filter(marks::isOn).toList();
        for (Item field :
                members.stream().filter(each -> !judged.contains(each)).toList()) {
            String name = field.said().name();
            String shown = name == null ? Wording.excerpt(field.said().said().quote()) : name;
            bySentence
                    .computeIfAbsent(field.notes(), notes -> new ArrayList<>())
                    .add(shown);
        }
        List<Line> all = new ArrayList<>();
        bySentence.forEach((notes, names) ->
                all.add(new Line(List.of(Piece.plain(Wording.capital(String.join(", ", names)))), notes)));
        judged.forEach(field -> all.add(marks.on(field, lines.line(field))));
        return group(null, all);
    }

    private List<Group> planned(List<Item> members) {
        List<Group> groups = new ArrayList<>();
        groups.addAll(pending("planned", members, stage -> stage == Stage.PLANNED || stage == Stage.PUT_OFF));
        groups.addAll(pending("proposed", members, stage -> stage == Stage.PROPOSED || stage == Stage.NEGOTIATED));
        groups.addAll(pending("lapsed", members, stage -> stage == Stage.LAPSED));
        groups.addAll(pending("settled", members, SETTLED::contains));
        groups.addAll(pending("denied", members, REFUSED::contains));
        return groups;
    }

    private List<Group> pending(String heading, List<Item> members, Predicate<Stage> stage) {
        List<Item> some = members.stream()
                .filter(item -> stage.test(item.life().now()))
                .sorted(Item.LATEST_FIRST)
                .toList();
        List<Line> all = new ArrayList<>();
        some.stream()
                .filter(item -> !isField(item))
                .map(item -> marks.on(item, lines.pending(item)))
                .forEach(all::add);
        fields(some.stream().filter(Outline::isField).toList()).forEach(group -> all.addAll(group.lines()));
        return group(words.get("group." + heading), all);
    }

    private static boolean isField(Item item) {
        return item.said().type().equals("field");
    }

    private List<Figures> table(List<Item> members) {
        Map<String, List<Row>> byIndicator = new LinkedHashMap<>();
        members.stream()
                .filter(item -> item.said() instanceof Figure)
                .sorted(byType(FIGURE_ORDER))
                .forEach(item -> byIndicator
                        .computeIfAbsent(wording.indicator((Figure) item.said()), key -> new ArrayList<>())
                        .add(row(item)));
        List<Figures> table = new ArrayList<>();
        byIndicator.forEach((indicator, rows) -> table.add(new Figures(indicator, List.copyOf(rows))));
        return table;
    }

    private List<Chart> charts(Topic topic, List<Figures> table) {
        List<Chart> charts = new ArrayList<>();
        int number = 0;
        for (Figures figures : table) {
            String id = "chart-" + topic.key() + "-" + ++number;
            List<Testimony> told = figures.rows().stream()
                    .flatMap(row -> row.item().fact().told().stream())
                    .filter(each -> ((Figure) each.said()).measure() == Measure.LEVEL)
                    .toList();
            charts.addAll(Chart.of(id, figures.indicator(), told, disputed, words));
        }
        return charts;
    }

    /** Whoever tells a figure that another one contradicts. */
    private static Set<Testimony> disputed(List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflict.difference() == Difference.CONTRADICTION)
                .flatMap(conflict -> conflict.sides().stream())
                .flatMap(side -> side.told().stream())
                .collect(Collectors.toSet());
    }

    private Row row(Item item) {
        Figure figure = (Figure) item.said();
        String period = figure.period() == null ? words.get("no.period") : words.period(figure.period());
        boolean contradicted = item.fact().told().stream().anyMatch(disputed::contains);
        return new Row(item, period, marks.on(item, new Line(wording.value(figure), item.notes())), contradicted);
    }
}
