package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Group;
import dyad.brief.Section.Row;
import dyad.model.Dyad;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Modality;
import dyad.model.Statement;
import dyad.model.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts facts into the sections a desk officer expects. */
final class Outline {
    private static final Messages WORDS = Messages.english();
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
    private static final List<String> STATUS_ORDER =
            List.of("in-force", "signed", "under-negotiation", "planned", "suspended", "ended", "none");

    private final Wording wording;
    private final List<Fact> facts;
    private final Map<Topic, List<Fact>> byTopic = new EnumMap<>(Topic.class);

    Outline(Dyad dyad, List<Fact> facts) {
        this.wording = new Wording(dyad);
        this.facts = facts;
        for (Fact fact : facts) {
            byTopic.computeIfAbsent(Topic.of(fact.said()), topic -> new ArrayList<>())
                    .add(fact);
        }
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            sections.add(section(topic, of(topic)));
        }
        sections.add(new Section("conflicts", WORDS.get("section.conflicts"), List.of(), conflicts()));
        return sections;
    }

    private List<Fact> of(Topic topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    private Section section(Topic topic, List<Fact> members) {
        List<Figures> figures = topic == Topic.TRADE ? table(members) : List.of();
        return new Section(topic.key(), WORDS.get("section." + topic.key()), figures, groups(topic, members));
    }

    private List<Group> groups(Topic topic, List<Fact> members) {
        return switch (topic) {
            case KEY -> plain(members, byType(KEY_ORDER));
            case POLITICAL -> plain(withoutSignings(members), Fact.LATEST_FIRST);
            case DISPUTES -> plain(members, Fact.LATEST_FIRST);
            case BODIES -> lines(members.stream().map(this::body).toList());
            case AGREEMENTS -> agreements(members);
            case FIELDS -> fields(members);
            case PLANNED -> planned(members);
            case TRADE ->
                plain(
                        members.stream()
                                .filter(f -> !(f.said() instanceof Figure))
                                .toList(),
                        byType(List.of()));
            default -> plain(members, byType(List.of()));
        };
    }

    private List<Group> plain(List<Fact> members, Comparator<Fact> order) {
        return lines(members.stream().sorted(order).map(wording::line).toList());
    }

    private static List<Group> lines(List<Line> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Group(null, lines));
    }

    private static Comparator<Fact> byType(List<String> order) {
        return Comparator.<Fact>comparingInt(fact -> rank(order, fact.said().type()))
                .thenComparing(fact -> fact.said().type())
                .thenComparing(fact -> fact.said().parties().toString())
                .thenComparing(Fact.LATEST_FIRST);
    }

    private static int rank(List<String> order, String type) {
        int rank = order.indexOf(type);
        return rank < 0 ? order.size() : rank;
    }

    /** The signing of an agreement that stands among the agreements is not told twice. */
    private List<Fact> withoutSignings(List<Fact> events) {
        List<String> agreements = facts.stream()
                .filter(fact -> fact.said().type().equals("agreement"))
                .map(fact -> fact.said().name() == null
                        ? ""
                        : Merge.words(fact.said().name()))
                .filter(name -> !name.isEmpty())
                .toList();
        return events.stream()
                .filter(fact -> !isSigning(fact.said(), agreements) && !isCounted(fact))
                .toList();
    }

    /** "Signed 23 documents" is told among the agreements as how many there were. */
    private boolean isCounted(Fact fact) {
        boolean bare = fact.said().type().equals("AGREE") && fact.said().name() == null;
        return bare
                && facts.stream()
                        .anyMatch(other -> other.said().type().equals("agreements")
                                && other.notes().containsAll(fact.notes()));
    }

    private static boolean isSigning(Statement said, List<String> agreements) {
        String name = said.name();
        return said.type().equals("AGREE") && name != null && agreements.contains(Merge.words(name));
    }

    private Line body(Fact body) {
        Line line = wording.line(body);
        Fact session = facts.stream()
                .filter(fact -> isSession(fact.said(), body.said()))
                .min(Fact.LATEST_FIRST)
                .orElse(null);
        List<Piece> pieces = new ArrayList<>(line.pieces());
        if (session == null) {
            pieces.add(Piece.plain("; " + WORDS.get("session.none")));
            return new Line(pieces, line.notes());
        }
        pieces.add(Piece.plain("; " + WORDS.get("session.last", wording.session((Event) session.said()))));
        return new Line(pieces, Line.union(line.notes(), session.notes()));
    }

    private static boolean isSession(Statement event, Statement body) {
        if (!event.type().equals("CONSULT") || event.modality() != Modality.ACTUAL || body.name() == null) {
            return false;
        }
        String said =
                (event.name() == null ? "" : event.name()) + " " + event.said().quote();
        return said.toLowerCase(Locale.ROOT).contains(body.name().toLowerCase(Locale.ROOT));
    }

    private List<Group> agreements(List<Fact> members) {
        List<Group> groups = new ArrayList<>();
        Map<String, List<Fact>> byStatus = members.stream()
                .filter(fact -> fact.said() instanceof Tie)
                .collect(Collectors.groupingBy(fact -> status((Tie) fact.said())));
        for (String status : STATUS_ORDER) {
            List<Fact> some = byStatus.getOrDefault(status, List.of());
            if (!some.isEmpty()) {
                List<Line> lines = some.stream()
                        .sorted(Fact.LATEST_FIRST)
                        .map(wording::withoutStatus)
                        .toList();
                groups.add(new Group(WORDS.get("group.status." + status), lines));
            }
        }
        List<Fact> counts =
                members.stream().filter(f -> f.said() instanceof Figure).toList();
        plain(counts, Fact.LATEST_FIRST).forEach(g -> groups.add(new Group(WORDS.get("group.counts"), g.lines())));
        return groups;
    }

    private static String status(Tie agreement) {
        String status = agreement.status();
        return status != null && STATUS_ORDER.contains(status) ? status : "none";
    }

    /** Fields named in the same sentences share a line. */
    private List<Group> fields(List<Fact> members) {
        Map<List<Integer>, List<String>> bySentence = new LinkedHashMap<>();
        for (Fact field : members) {
            String name = field.said().name();
            String shown = name == null ? Wording.excerpt(field.said().said().quote()) : name;
            bySentence
                    .computeIfAbsent(field.notes(), notes -> new ArrayList<>())
                    .add(shown);
        }
        List<Line> lines = new ArrayList<>();
        bySentence.forEach((notes, names) ->
                lines.add(new Line(List.of(Piece.plain(Wording.capital(String.join(", ", names)))), notes)));
        return lines(lines);
    }

    private List<Group> planned(List<Fact> members) {
        Function<Fact, Modality> modality = fact ->
                fact.is(Modality.ACTUAL) ? Modality.PLANNED : fact.said().modality();
        List<Group> groups = new ArrayList<>();
        for (Modality each : Arrays.asList(Modality.PLANNED, Modality.PROPOSED, Modality.DENIED)) {
            List<Fact> some = members.stream()
                    .filter(fact -> modality.apply(fact) == each)
                    .toList();
            plain(some, Fact.LATEST_FIRST)
                    .forEach(group -> groups.add(new Group(WORDS.get("group." + each.code()), group.lines())));
        }
        return groups;
    }

    private List<Figures> table(List<Fact> members) {
        Map<String, List<Row>> byIndicator = new LinkedHashMap<>();
        members.stream()
                .filter(fact -> fact.said() instanceof Figure)
                .sorted(byType(FIGURE_ORDER))
                .forEach(fact -> byIndicator
                        .computeIfAbsent(wording.indicator((Figure) fact.said()), key -> new ArrayList<>())
                        .add(row(fact)));
        List<Figures> table = new ArrayList<>();
        byIndicator.forEach((indicator, rows) -> table.add(new Figures(indicator, List.copyOf(rows))));
        return table;
    }

    private Row row(Fact fact) {
        Figure figure = (Figure) fact.said();
        String period = figure.period() == null ? WORDS.get("no.period") : PeriodWords.of(figure.period());
        return new Row(fact, period, new Line(wording.value(figure), fact.notes()));
    }

    private List<Group> conflicts() {
        return lines(new Conflicts(wording).among(facts));
    }
}
