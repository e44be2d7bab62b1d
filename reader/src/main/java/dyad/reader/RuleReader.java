package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.quantity.Quantity;
import dyad.language.time.TimeMention;
import dyad.model.Bound;
import dyad.model.Kind;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Place;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import dyad.reader.rule.Rule;
import dyad.reader.rule.RuleBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a pack to a sentence: every match gives candidates whose open slots the decisions fill. */
final class RuleReader {
    private static final Set<String> REACHED = Set.of("signed", "in-force");

    private final RuleBook book;
    private final ModalityChoice modality;
    private final EnvoyChoice envoys;
    private final Meetings meetings;
    private final int be;
    private final int place;
    private final int capital;
    private final int verb;
    private final int finite;
    private final int definite;

    RuleReader(Pack pack, RuleBook book, ModalityChoice modality) {
        this.book = book;
        this.modality = modality;
        Classes classes = pack.classes();
        envoys = new EnvoyChoice(classes);
        meetings = new Meetings(classes, envoys);
        be = classes.number("be");
        place = classes.number("place");
        capital = classes.number("capital");
        verb = classes.number("verb");
        finite = classes.number("finite");
        definite = classes.number("definite");
    }

    /** The candidates of a sentence. */
    List<Draft> read(Passage passage, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        for (Rule rule : book.rules()) {
            List<Match> matches = rule.pattern().matches(passage.chart());
            boolean forbidden = !matches.isEmpty()
                    && rule.unless() != null
                    && !rule.unless().matches(passage.chart()).isEmpty();
            for (Match match : forbidden ? List.<Match>of() : rule.held(matches, passage.chart())) {
                for (Map<String, String> fields : rule.gives()) {
                    apply(new Filling(rule, match, fields, passage, discourse), drafts);
                }
            }
        }
        return drafts;
    }

    /** What one rule's match is to give. */
    private record Filling(Rule rule, Match match, Map<String, String> fields, Passage passage, Discourse discourse) {
        String field(String name, String otherwise) {
            return fields.getOrDefault(name, otherwise);
        }

        /** The token that the act or the thing stands at. */
        int anchor() {
            Capture act = match.slot("act");
            return act == null ? match.from() : act.from();
        }

        SlotTexts texts() {
            return new SlotTexts(match, passage.chart(), discourse);
        }

        int anchorEnd() {
            Capture act = match.slot("act");
            return act == null ? match.to() : act.to();
        }
    }

    private void apply(Filling filling, List<Draft> drafts) {
        Parties parties = parties(filling);
        if (parties == null) {
            return;
        }
        String each = filling.fields.get("each");
        if (each == null) {
            draft(filling, parties, null).ifPresent(drafts::add);
        } else {
            filling.match.slots(each).forEach(c -> draft(filling, parties, c).ifPresent(drafts::add));
        }
    }

    private @Nullable Parties parties(Filling filling) {
        try {
            if (filling.fields.containsKey("between")) {
                List<String> states = states(filling.fields.get("between"), filling, List.of());
                return states.size() < 2 ? null : Parties.between(states);
            }
            boolean fromFirst = !filling.field("from", "").startsWith("other");
            List<String> first = states(filling.field(fromFirst ? "from" : "to", ""), filling, List.of());
            List<String> second = states(filling.field(fromFirst ? "to" : "from", ""), filling, first);
            boolean same =
                    first.isEmpty() || second.isEmpty() || second.stream().anyMatch(first::contains);
            return same ? null : fromFirst ? Parties.directed(first, second) : Parties.directed(second, first);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Evaluates a role: alternatives parted by {@code |}, the first that gives states is taken. */
    private List<String> states(@Nullable String role, Filling filling, List<String> first) {
        for (String one : role == null ? new String[0] : role.split("\\|")) {
            List<String> states = role(one.strip(), filling, first);
            if (!states.isEmpty() && (first.isEmpty() || states.stream().noneMatch(first::contains))) {
                return states;
            }
        }
        return List.of();
    }

    private List<String> role(String role, Filling filling, List<String> first) {
        Passage passage = filling.passage;
        Discourse discourse = filling.discourse;
        boolean passive = isPassive(filling);
        int anchor = filling.anchor();
        return switch (role) {
            case "pair" -> PartyChoice.pair(passage, anchor, filling.anchorEnd(), discourse);
            case "subject" -> PartyChoice.subject(passage, anchor, passive, discourse);
            case "object" -> PartyChoice.object(passage, anchor, passive, first, discourse);
            case "other" -> PartyChoice.others(first, discourse);
            case "home" -> discourse.home() == null ? List.of() : List.of(discourse.home());
            case "envoy", "host", "received", "partner", "traveller", "talkers", "people" ->
                envoys.role(role, passage, filling.match, first, passive, discourse);
            case "all" -> all(passage, anchor, first);
            default ->
                role.startsWith("owner:")
                        ? owner(passage, filling.match.slot(role.substring(6)))
                        : role.startsWith("doer:")
                        ? PartyChoice.doer(passage, anchor, filling.match.slot(role.substring(5)), verb, finite)
                        : role.startsWith("$") ? captured(filling.match.slots(role.substring(1))) : literal(role);
        };
    }

    private static List<String> literal(String role) {
        if (role.length() == 3 && role.equals(role.toUpperCase(Locale.ROOT))) {
            return List.of(role);
        }
        throw new IllegalStateException("no such role: " + role);
    }

    /** All states of the clause except those already taken. */
    private static List<String> all(Passage passage, int anchor, List<String> first) {
        Set<String> all = new LinkedHashSet<>();
        passage.partiesOf(passage.clause(anchor)).stream()
                .filter(p -> !p.isLocative())
                .forEach(p -> all.addAll(p.states()));
        all.removeAll(first);
        return List.copyOf(all);
    }

    /** The party whose possessive or adjective stands just before a slot: "Ethiopia's" ambassador. */
    private static List<String> owner(Passage passage, @Nullable Capture slot) {
        if (slot == null) {
            return List.of();
        }
        Party best = null;
        for (Party party : passage.parties()) {
            boolean before = party.to() <= slot.from()
                    && slot.from() - party.to() <= 4
                    && (party.possessive() || party.kind() == Party.Kind.ADJECTIVE);
            boolean within =
                    party.from() >= slot.from() && party.to() <= slot.to() && !party.isGroup() && !party.isLocative();
            boolean of = party.from() >= slot.to() && party.from() - slot.to() <= 3 && "of".equals(party.preposition());
            if (before || within || best == null && of) {
                best = party;
            }
        }
        return best == null ? List.of() : best.states();
    }

    static List<String> captured(List<Capture> captures) {
        Set<String> states = new LinkedHashSet<>();
        for (Capture capture : captures) {
            Object detail = capture.edge() == null ? null : capture.edge().detail();
            if (detail instanceof Party party) {
                states.addAll(party.states());
            } else if (detail instanceof PlaceName name) {
                states.add(name.state());
            } else if (detail instanceof StateName name) {
                states.add(name.code());
            }
        }
        return List.copyOf(states);
    }

    private boolean isPassive(Filling filling) {
        Capture act = filling.match.slot("act");
        if (act == null || act.edge() == null || (act.edge().forms() & (Form.PARTICIPLE | Form.PAST)) == 0) {
            return false;
        }
        Chart chart = filling.passage.chart();
        for (int at = Math.max(chart.from(), act.from() - 3); at < act.from(); at++) {
            if (chart.is(at, be)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> draft(Filling filling, Parties parties, @Nullable Capture item) {
        Match match = filling.match;
        Kind kind = filling.fields.containsKey("figure")
                ? Kind.FIGURE
                : filling.fields.containsKey("event") ? Kind.EVENT : Kind.TIE;
        String type = filling.fields.get(kind.code());
        int from = item == null ? match.from() : item.from();
        int to = item == null ? match.to() : item.to();
        if (type == null || to <= from) {
            return Optional.empty();
        }
        Draft draft = new Draft(kind, type, filling.rule.id(), parties, from, to);
        draft.mode = filling.fields.get("mode");
        draft.name = filling.texts().name(filling.fields.get("name"), item, definite);
        draft.by = filling.texts().of(filling.fields.get("by"), definite);
        modality(draft, filling, item);
        draft.status = status(filling.fields.get("status"), draft.modality);
        times(draft, filling);
        places(draft, filling);
        if (kind == Kind.EVENT) {
            meetings.complete(
                    draft, filling.passage, filling.anchor(), filling.field("host", "none"), filling.discourse);
        }
        return kind != Kind.FIGURE || quantity(draft, filling) ? Optional.of(draft) : Optional.empty();
    }

    /** What is only intended has not been signed; what is proposed or denied has no status. */
    private static @Nullable String status(@Nullable String given, Modality modality) {
        boolean claimed = given == null || modality == Modality.ACTUAL || !REACHED.contains(given);
        return claimed ? given : modality == Modality.PLANNED ? "planned" : null;
    }

    private void modality(Draft draft, Filling filling, @Nullable Capture item) {
        String given = filling.fields.get("modality");
        Capture act = filling.match.slot("act");
        int from = act == null ? filling.match.from() : act.from();
        int to = act == null ? filling.match.to() : act.to();
        if ("around".equals(given)) {
            draft.modality = modality.around(filling.passage, from, to);
        } else {
            draft.modality = given == null
                    ? modality.of(filling.passage, from, to)
                    : Modality.valueOf(given.toUpperCase(Locale.ROOT));
        }
        if (given == null && item != null && draft.modality != Modality.DENIED) {
            draft.modality = modality.of(filling.passage, filling.match.from(), filling.match.from() + 1);
        }
    }

    private void times(Draft draft, Filling filling) {
        boolean figure = draft.kind == Kind.FIGURE;
        draft.period = draft.kind == Kind.TIE ? null : time(draft, "period", filling, figure ? "document" : "near");
        draft.since = draft.kind == Kind.TIE ? time(draft, "since", filling, "none") : null;
        draft.until = draft.kind == Kind.TIE ? time(draft, "until", filling, "none") : null;
        boolean future = FigurePeriod.isFuture(draft.period, filling.discourse.published());
        boolean free = filling.field("modality", "around").equals("around") && draft.modality == Modality.ACTUAL;
        if (future && free) {
            draft.modality = Modality.PLANNED;
        }
    }

    private static @Nullable Period time(Draft draft, String field, Filling filling, String otherwise) {
        for (String how : filling.field(field, otherwise).split("\\|")) {
            Period period = timeAs(draft, field, filling, how.strip());
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Period timeAs(Draft draft, String field, Filling filling, String how) {
        if (how.equals("anniversary")) {
            return anniversary(filling);
        }
        Capture act = filling.match.slot("act");
        int from = act == null ? filling.match.from() : act.from();
        int to = act == null ? filling.match.to() : act.to();
        TimeMention time =
                switch (how) {
                    case "near" -> PeriodChoice.near(filling.passage, from, to);
                    case "since" -> PeriodChoice.near(filling.passage, from, to, EnumSet.of(TimeMention.Kind.SINCE));
                    case "stock" -> PeriodChoice.near(filling.passage, from, to, EnumSet.of(TimeMention.Kind.AS_OF));
                    case "until" -> PeriodChoice.near(filling.passage, from, to, EnumSet.of(TimeMention.Kind.BY));
                    case "flow" ->
                        PeriodChoice.near(
                                filling.passage, from, to, EnumSet.of(TimeMention.Kind.DURING, TimeMention.Kind.AS_OF));
                    default -> how.startsWith("$") ? timeOf(filling.match.slot(how.substring(1))) : null;
                };
        if (time != null && time.period() != null) {
            draft.evidence(field, time.from(), time.to());
            return time.period();
        }
        boolean fallback = how.equals("document") || how.equals("stock");
        return fallback ? filling.discourse.published() : null;
    }

    /** The day, month or year so many years before the one named, or before the document's year where none is. */
    private static @Nullable Period anniversary(Filling filling) {
        Capture years = filling.match.slot("years");
        Object count =
                years == null || years.edge() == null ? null : years.edge().detail();
        BigDecimal number = count instanceof BigDecimal n ? n : count instanceof Quantity q ? q.value() : null;
        TimeMention time = PeriodChoice.near(
                filling.passage, filling.match.from(), filling.match.to(), EnumSet.of(TimeMention.Kind.DURING));
        Period published = filling.discourse.published();
        Integer year = published == null ? null : published.year();
        Period base = time != null ? time.period() : year == null ? null : Period.year(year);
        return number == null || base == null || base.isInterval()
                ? null
                : FigurePeriod.shift(base, -number.intValue());
    }

    private static @Nullable TimeMention timeOf(@Nullable Capture slot) {
        return slot != null && slot.edge() != null && slot.edge().detail() instanceof TimeMention time ? time : null;
    }

    private void places(Draft draft, Filling filling) {
        String which = filling.fields.get("places");
        if (which == null) {
            return;
        }
        Chart chart = filling.passage.chart();
        for (Capture capture : which.startsWith("$") ? filling.match.slots(which.substring(1)) : List.<Capture>of()) {
            addPlace(draft, capture.edge(), chart);
        }
        if (which.equals("near")) {
            Edge near = nearPlace(filling);
            addPlace(draft, near, chart);
        }
    }

    /** A town of the clause behind a preposition of place. */
    private @Nullable Edge nearPlace(Filling filling) {
        Chart chart = filling.passage.chart();
        int clause = filling.passage.clause(filling.anchor());
        for (Party party : filling.passage.partiesOf(clause)) {
            if (party.isLocative() && chart.at(party.from(), capital) != null) {
                return chart.at(party.from(), capital);
            }
        }
        for (Edge town : chart.all(place)) {
            if (filling.passage.clause(town.from()) == clause) {
                return town;
            }
        }
        return null;
    }

    private static void addPlace(Draft draft, @Nullable Edge edge, Chart chart) {
        if (edge == null) {
            return;
        }
        String text = chart.tokens().text(edge.from(), edge.to());
        if (edge.detail() instanceof PlaceName name) {
            draft.places.add(new Place(text, name.state()));
        } else if (edge.detail() instanceof StateName name) {
            draft.places.add(new Place(text, name.code()));
        } else if (edge.detail() instanceof Party party && party.states().size() == 1) {
            draft.places.add(new Place(text, party.states().get(0)));
        }
    }

    private boolean quantity(Draft draft, Filling filling) {
        String given = filling.field("value", "$value");
        if (!given.startsWith("$")) {
            draft.value = new BigDecimal(given);
            draft.unit = filling.field("unit", "count");
            return true;
        }
        Capture slot = filling.match.slot(given.substring(1));
        Object detail = slot == null || slot.edge() == null ? null : slot.edge().detail();
        if (slot == null || detail == null) {
            return false;
        }
        draft.evidence("value", slot.from(), slot.to());
        if (detail instanceof Quantity quantity) {
            draft.value = quantity.value();
            draft.upTo = quantity.upTo();
            draft.bound = quantity.bound();
            draft.unit = filling.field("unit", quantity.unit());
        } else {
            draft.value = new BigDecimal(String.valueOf(detail));
            draft.unit = filling.field("unit", "count");
        }
        if (filling.fields.containsKey("bound")) {
            draft.bound = Bound.of(filling.field("bound", "exact"));
        }
        draft.measure = filling.field("measure", "level").equals("change") ? Measure.CHANGE : Measure.LEVEL;
        return true;
    }
}
