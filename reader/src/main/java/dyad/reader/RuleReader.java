package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.name.Phrases;
import dyad.language.time.TimeMention;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Place;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import dyad.reader.rule.Matcher;
import dyad.reader.rule.Rule;
import dyad.reader.rule.RuleBook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a pack to a sentence: every match gives candidates whose open slots the decisions fill. */
final class RuleReader {
    /** Roles that a word itself may have for its value: "here" is at home. */
    private static final Set<String> SLOT_ROLES = Set.of("home", "other", "subject", "object", "pair");

    /** Ties that somebody runs or builds. */
    private static final Set<String> MADE = Set.of("link", "project");

    private final RuleBook book;
    private final Phrases phrases;
    private final Makers makers;
    private final ModalityChoice modality;
    private final EnvoyChoice envoys;
    private final Meetings meetings;
    private final RuleFigures figures;
    private final int be;
    private final int have;
    private final int place;
    private final int capital;
    private final int verb;
    private final int finite;
    private final int definite;
    private final Ends ends;
    private final int notItem;
    private final ToldWhen toldWhen;
    private final SayingTime saying;
    private final int vague;
    private final int contest;
    private final int period;

    RuleReader(Pack pack, RuleBook book, ModalityChoice modality) {
        this.book = book;
        this.modality = modality;
        Classes classes = pack.classes();
        phrases = new Phrases(classes);
        envoys = new EnvoyChoice(classes);
        meetings = new Meetings(classes, envoys);
        figures = new RuleFigures(classes);
        be = classes.number("be");
        have = classes.number("have");
        place = classes.number("place");
        capital = classes.number("capital");
        verb = classes.number("verb");
        finite = classes.number("finite");
        definite = classes.number("definite");
        ends = new Ends(classes);
        makers = new Makers(classes);
        notItem = classes.number("not-item");
        toldWhen = new ToldWhen(classes);
        saying = new SayingTime(classes);
        vague = classes.number("time-vague");
        contest = classes.number("contest");
        period = classes.number("period");
    }

    /** The candidates of a sentence. */
    List<Draft> read(Passage passage, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        Matcher matcher = new Matcher(passage.chart(), phrases);
        book.candidates(passage.chart(), rule -> {
            for (Match match : rule.matches(matcher)) {
                for (Map<String, String> fields : rule.gives()) {
                    apply(new Filling(rule, match, fields, passage, discourse), drafts);
                }
            }
        });
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
        if ("to".equals(each) && parties.isDirected()) {
            for (String state : parties.to()) {
                add(draft(filling, Parties.directed(parties.from(), List.of(state)), null), drafts);
            }
        } else if (each == null) {
            add(draft(filling, parties, null), drafts);
        } else {
            filling.match.slots(each).stream()
                    .filter(c -> isNamed(filling, c))
                    .forEach(c -> add(draft(filling, parties, c), drafts));
        }
    }

    /**
     * An item of a list that is a state or a time, or begins with a word that names nothing ("other areas"), is none; nor is a title that only
     * shortens the one before: "memorandum of understanding (MoU)".
     */
    private boolean isNamed(Filling filling, Capture item) {
        Chart chart = filling.passage.chart();
        if (item.edge() != null) {
            return !(chart.tokens().is(item.from() - 1, "(") && chart.tokens().is(item.to(), ")"));
        }
        boolean state =
                filling.passage.parties().stream().anyMatch(p -> p.from() == item.from() && p.to() >= item.to());
        return !state && !isPlace(chart, item) && !chart.is(item.from(), notItem) && !chart.is(item.from(), period);
    }

    private boolean isPlace(Chart chart, Capture item) {
        Edge town = chart.at(item.from(), place);
        return town != null && town.to() == item.to();
    }

    private static void add(@Nullable Draft draft, List<Draft> drafts) {
        if (draft != null) {
            drafts.add(draft);
        }
    }

    private @Nullable Parties parties(Filling filling) {
        try {
            if (filling.fields.containsKey("between")) {
                List<String> states = states(filling.fields.get("between"), filling, List.of());
                return states.size() < 2 ? null : Parties.between(states);
            }
            boolean fromFirst = !filling.field("from", "").contains("other");
            List<String> first = states(filling.field(fromFirst ? "from" : "to", ""), filling, List.of());
            List<String> second = states(filling.field(fromFirst ? "to" : "from", ""), filling, first);
            boolean same =
                    first.isEmpty() || second.isEmpty() || second.stream().anyMatch(first::contains);
            return same ? null : fromFirst ? Parties.directed(first, second) : Parties.directed(second, first);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Evaluates a role: alternatives parted by {@code |}, the first that gives states is taken; {@code +} puts two together. */
    private List<String> states(@Nullable String role, Filling filling, List<String> first) {
        for (String one : role == null ? new String[0] : role.split("\\|")) {
            Set<String> together = new LinkedHashSet<>();
            for (String part : one.split("\\+")) {
                together.addAll(role(part.strip(), filling, first));
            }
            List<String> states = List.copyOf(together);
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
            case "other" -> PartyChoice.other(passage, first, discourse);
            case "earlier" -> PartyChoice.earlier(passage, filling.match.to(), first, discourse);
            case "last.from", "last.to", "last.all" -> discourse.lastOf(filling.fields.get("figure"), role);
            case "home" -> discourse.home() == null ? List.of() : List.of(discourse.home());
            case "envoy", "host", "received", "partner", "traveller", "guests", "several", "talkers", "people" ->
                envoys.role(role, passage, filling.match, first, passive, discourse);
            case "all" -> all(passage, anchor, first);
            default -> ofSlot(role, filling, first);
        };
    }

    /** {@code owner:slot}, {@code ends:slot}, {@code inside:slot}, {@code border:slot}, {@code $slot}, several joined by {@code +}, or a state's code. */
    private List<String> ofSlot(String role, Filling filling, List<String> first) {
        if (role.indexOf('+') > 0) {
            Set<String> all = new LinkedHashSet<>();
            for (String one : role.split("\\+")) {
                List<String> states = role(one, filling, List.of());
                if (states.isEmpty()) {
                    return List.of();
                }
                all.addAll(states);
            }
            return all.size() < 2 ? List.of() : List.copyOf(all);
        }
        if (role.startsWith("$")) {
            return slot(role.substring(1), filling, first);
        }
        int colon = role.indexOf(':');
        Capture slot = colon < 0 ? null : filling.match.slot(role.substring(colon + 1));
        return switch (colon < 0 ? role : role.substring(0, colon)) {
            case "owner" -> owner(filling.passage, slot);
            case "doer" -> PartyChoice.doer(filling.passage, filling.anchor(), slot, verb, finite);
            case "ends" -> ends.states(ends.near(filling.passage, slot), filling.passage, filling.discourse);
            case "inside" -> ends.states(ends.inside(filling.passage, slot), filling.passage, filling.discourse);
            case "border" ->
                Ends.border(filling.match.slots(role.substring(colon + 1)), filling.passage, filling.discourse);
            default -> literal(role);
        };
    }

    /** The states in a slot; where its word stands for a role ("here"), those of that role. */
    private List<String> slot(String name, Filling filling, List<String> first) {
        Capture capture = filling.match.slot(name);
        Object detail = capture == null || capture.edge() == null
                ? null
                : capture.edge().detail();
        return detail instanceof String role && SLOT_ROLES.contains(role)
                ? role(role, filling, first)
                : Ends.states(filling.match.slots(name), filling.passage, filling.discourse);
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

    private @Nullable Draft draft(Filling filling, Parties parties, @Nullable Capture item) {
        Match match = filling.match;
        Kind kind = filling.fields.containsKey("figure")
                ? Kind.FIGURE
                : filling.fields.containsKey("event") ? Kind.EVENT : Kind.TIE;
        String type = filling.fields.get(kind.code());
        boolean only = item != null
                && kind == Kind.EVENT
                && match.slots(filling.field("each", "")).size() == 1;
        Match.Capture quoted = item != null ? item : quoted(filling, String.valueOf(type));
        int from = only || quoted == null ? match.from() : quoted.from();
        int to = quoted == null ? match.to() : quoted.to();
        boolean nothingBefore =
                SlotTexts.PREVIOUS.equals(filling.fields.get("name")) && filling.discourse.title() == null;
        boolean ofTeams = kind == Kind.EVENT && names(filling, contest);
        if (type == null || to <= from || nothingBefore || ofTeams) {
            return null;
        }
        Draft draft = new Draft(kind, type, filling.rule.id(), parties, from, to);
        draft.mode = filling.fields.get("mode");
        draft.name = filling.texts().name(filling.fields.get("name"), item, definite);
        String by = filling.texts().of(filling.fields.get("by"), definite);
        draft.by = by != null || type == null || !MADE.contains(type)
                ? by
                : makers.behind(filling.passage, filling.anchorEnd());
        if (kind == Kind.FIGURE && !figures.fill(draft, filling.fields, match, filling.passage)) {
            return null;
        }
        modality(draft, filling, item);
        times(draft, filling);
        places(draft, filling);
        if (kind == Kind.EVENT) {
            meetings.complete(
                    draft, filling.passage, filling.anchor(), filling.field("host", "none"), filling.discourse);
            if (filling.fields.containsKey("stay")) {
                Meetings.stay(draft, filling.passage, filling.anchor(), filling.field("stay", "from"));
            }
        }
        figures.against(draft, filling.passage, filling.discourse);
        return draft;
    }

    /** What is quoted where it is not the whole match: the slots of {@code quote:}, or the name of a body. */
    private static @Nullable Capture quoted(Filling filling, String type) {
        String name = filling.field("name", "");
        String given = filling.field(
                "quote", type.equals("body") && name.startsWith("$") && name.indexOf(' ') < 0 ? name : "");
        Capture first = null;
        Capture last = null;
        for (String slot : given.isEmpty() ? new String[0] : given.split(" ")) {
            Capture capture = filling.match.slot(slot.substring(1));
            first = first == null ? capture : first;
            last = capture == null ? last : capture;
        }
        return first == null || last == null ? null : new Capture(null, first.from(), last.to(), null);
    }

    private void modality(Draft draft, Filling filling, @Nullable Capture item) {
        Capture act = filling.match.slot("act");
        int from = act == null ? filling.match.from() : act.from();
        int to = act == null ? filling.match.to() : act.to();
        int[] value = draft.evidence.get("value");
        int other = draft.kind == Kind.FIGURE && value != null ? value[0] : item == null ? from : filling.match.from();
        draft.modality = modality.of(filling.passage, from, to, other, filling.fields.get("modality"));
        draft.status(filling.fields.get("status"));
    }

    private void times(Draft draft, Filling filling) {
        boolean figure = draft.kind == Kind.FIGURE;
        draft.period = draft.kind == Kind.TIE ? null : time(draft, "period", filling, figure ? "document" : "near");
        draft.since = draft.kind == Kind.TIE ? time(draft, "since", filling, "none") : null;
        draft.until = draft.kind == Kind.TIE ? time(draft, "until", filling, "none") : null;
        boolean told = draft.kind == Kind.EVENT
                && draft.modality == Modality.ACTUAL
                && !filling.fields.containsKey("period")
                && !names(filling, vague);
        if (told && draft.period == null && filling.passage.times().stream().noneMatch(t -> t.period() != null)) {
            draft.period = filling.discourse.day();
        }
        boolean future = FigurePeriod.isFuture(draft.period, filling.discourse.published());
        boolean free = filling.field("modality", "around").equals("around") && draft.modality == Modality.ACTUAL;
        if (future && free) {
            draft.modality = Modality.PLANNED;
        }
    }

    private @Nullable Period time(Draft draft, String field, Filling filling, String otherwise) {
        for (String how : filling.field(field, otherwise).split("\\|")) {
            Period period = timeAs(draft, field, filling, how.strip());
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private @Nullable Period timeAs(Draft draft, String field, Filling filling, String how) {
        if (how.equals("anniversary")) {
            return Anniversary.of(filling.match, filling.passage, filling.discourse);
        }
        if (draft.kind == Kind.FIGURE && RuleFigures.TIMES.contains(how)) {
            return figures.period(
                    how, draft, filling.passage, filling.anchor(), filling.anchorEnd(), filling.discourse);
        }
        Capture act = filling.match.slot("act");
        int from = act == null ? filling.match.from() : act.from();
        int to = act == null ? filling.match.to() : act.to();
        TimeMention time =
                switch (how) {
                    case "near" ->
                        PeriodChoice.near(
                                filling.passage,
                                from,
                                to,
                                t -> !toldWhen.isAside(draft, filling.passage.chart(), t, from));
                    case "since" -> PeriodChoice.near(filling.passage, from, to, EnumSet.of(TimeMention.Kind.SINCE));
                    case "stock" -> PeriodChoice.near(filling.passage, from, to, EnumSet.of(TimeMention.Kind.AS_OF));
                    case "until" -> PeriodChoice.near(filling.passage, from, to, EnumSet.of(TimeMention.Kind.BY));
                    case "flow" ->
                        PeriodChoice.near(
                                filling.passage, from, to, EnumSet.of(TimeMention.Kind.DURING, TimeMention.Kind.AS_OF));
                    default -> how.startsWith("$") ? timeOf(filling.match.slot(how.substring(1))) : null;
                };
        Period published = filling.discourse.published();
        if (time != null
                && draft.kind != Kind.FIGURE
                && saying.owns(time, filling.passage, from, draft.modality, published)) {
            return null;
        }
        if (time != null && time.period() != null) {
            draft.evidence(field, time.from(), time.to());
            boolean open = draft.kind == Kind.FIGURE
                    && time.kind() == TimeMention.Kind.SINCE
                    && !time.period().isInterval();
            return open && published != null
                    ? Period.between(time.period(), published)
                    : PeriodChoice.fitting(time, draft.modality, published);
        }
        if (how.equals("day")) {
            return isOfTheDay(draft, filling) ? filling.discourse.day() : null;
        }
        boolean fallback = how.equals("document") || how.equals("stock");
        return fallback ? filling.discourse.published() : null;
    }

    /** Whether a word of a class stands anywhere in the sentence. */
    private static boolean names(Filling filling, int type) {
        Chart chart = filling.passage.chart();
        for (int at = chart.from(); at < chart.to() && chart.has(type); at++) {
            if (chart.is(at, type)) {
                return true;
            }
        }
        return false;
    }

    /** What is told in the simple past, in a sentence without a time of its own, took place on the day spoken of. */
    private boolean isOfTheDay(Draft draft, Filling filling) {
        Capture act = filling.match.slot("act");
        boolean past = act == null
                || act.edge() == null
                || (act.edge().forms() & (Form.PAST | Form.PARTICIPLE | Form.WORD | Form.GERUND)) != 0;
        boolean timeless = filling.passage.times().stream().noneMatch(t -> t.period() != null);
        return draft.modality == Modality.ACTUAL && past && timeless && !isPerfect(filling) && !names(filling, vague);
    }

    /** "have established": done, but who knows when. */
    private boolean isPerfect(Filling filling) {
        Chart chart = filling.passage.chart();
        for (int at = Math.max(chart.from(), filling.anchor() - 3); at < filling.anchor(); at++) {
            if (chart.is(at, have)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable TimeMention timeOf(@Nullable Capture slot) {
        return slot != null && slot.edge() != null && slot.edge().detail() instanceof TimeMention time ? time : null;
    }

    private void places(Draft draft, Filling filling) {
        String which = filling.fields.get("places");
        if (which == null) {
            return;
        }
        for (Capture capture : which.startsWith("$") ? filling.match.slots(which.substring(1)) : List.<Capture>of()) {
            addPlace(draft, capture.edge(), filling);
        }
        Ends.Pair pair =
                which.startsWith("ends:") ? ends.near(filling.passage, filling.match.slot(which.substring(5))) : null;
        if (pair != null && ends.isPlace(pair.first()) && ends.isPlace(pair.second())) {
            addPlace(draft, pair.first(), filling);
            addPlace(draft, pair.second(), filling);
        }
        if (which.equals("near")) {
            addPlace(draft, nearPlace(filling), filling);
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

    private static void addPlace(Draft draft, @Nullable Edge edge, Filling filling) {
        if (edge == null) {
            return;
        }
        String text = filling.passage.chart().tokens().text(edge.from(), edge.to());
        if (edge.detail() instanceof PlaceName || edge.detail() instanceof StateName) {
            draft.places.add(new Place(text, Ends.state(edge, filling.passage, filling.discourse)));
        } else if (edge.detail() instanceof Party party && party.states().size() == 1) {
            draft.places.add(new Place(text, party.states().get(0)));
        }
    }
}
