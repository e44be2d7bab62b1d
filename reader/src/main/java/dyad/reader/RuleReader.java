package dyad.reader;

import dyad.language.BaseForms;
import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.name.Phrases;
import dyad.model.Kind;
import dyad.model.Parties;
import dyad.reader.Reduced.Scope;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import dyad.reader.rule.Matcher;
import dyad.reader.rule.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies the rules of a pack to a sentence: every match gives candidates whose open slots the decisions fill. */
final class RuleReader {
    /** Ties that somebody runs or builds. */
    private static final String CULTURE = "culture";

    private static final String BODY = "body";

    private static final Set<String> MADE = Set.of("link", "project");

    /** The type of an event that repays the last one with the same. */
    private static final String REPAID = "previous";

    private static final Set<String> PAPERS = Set.of("agreement", "AGREE");

    private final RuleBook book;
    private final Phrases phrases;
    private final Makers makers;
    private final Reduced reduced;
    private final TitleList lists;
    private final PaperNames papers;
    private final RuleModality modality;
    private final RuleRoles roles;
    private final RuleTimes times;
    private final RulePlaces places;
    private final NameSuffixes suffixes;
    private final boolean verbLast;
    private final Meetings meetings;
    private final RuleFigures figures;
    private final int definite;
    private final int agreement;
    private final int paper;
    private final int signed;
    private final int notItem;
    private final int flying;
    private final RankScope ranks;
    private final BaseForms bases;
    private final WorkNames works;
    private final int place;
    private final int contest;
    private final int period;

    RuleReader(Pack pack, RuleBook book, ModalityChoice modality) {
        this.book = book;
        Classes classes = pack.classes();
        this.modality = new RuleModality(classes, modality);
        phrases = new Phrases(classes);
        EnvoyChoice envoys = new EnvoyChoice(classes);
        Ends ends = new Ends(classes);
        meetings = new Meetings(pack, envoys);
        figures = new RuleFigures(classes);
        roles = new RuleRoles(classes, envoys, ends);
        times = new RuleTimes(classes, figures);
        places = new RulePlaces(pack, ends);
        suffixes = new NameSuffixes(pack.suffixing());
        verbLast = pack.suffixing().isUsed();
        makers = new Makers(classes);
        reduced = new Reduced(
                classes, !pack.roles().isEmpty() && !pack.suffixing().isUsed());
        lists = new TitleList(classes);
        papers = new PaperNames(classes);
        definite = classes.number("definite");
        agreement = classes.number("title.agreement");
        paper = classes.number("title.paper");
        signed = classes.number("agree-sign");
        flying = classes.number("link.service");
        ranks = new RankScope(classes);
        bases = pack.baseForms();
        works = new WorkNames(classes);
        notItem = classes.number("not-item");
        place = classes.number("place");
        contest = classes.number("contest");
        period = classes.number("period");
    }

    /** The candidates of a sentence. */
    List<Draft> read(Passage passage, Discourse discourse) {
        List<Draft> drafts = new ArrayList<>();
        Matcher matcher = new Matcher(passage.chart(), phrases);
        book.candidates(passage.chart(), rule -> {
            for (Match match : rule.matches(matcher)) {
                // where verbs stand last a participle is the verb of the sentence as often
                Scope scope = verbLast ? null : reduced.of(passage.chart(), match);
                for (Map<String, String> fields : rule.gives()) {
                    apply(new Filling(rule, match, fields, passage, discourse, scope), drafts);
                }
            }
        });
        return drafts;
    }

    private void apply(Filling filling, List<Draft> drafts) {
        Parties parties = roles.parties(filling);
        if (parties == null) {
            return;
        }
        String each = filling.fields().get("each");
        List<Capture> towns = towns(filling);
        if ("to".equals(each) && parties.isDirected() && towns.size() > 1) {
            towns.forEach(town -> add(inTown(filling, parties, town), drafts));
        } else if ("to".equals(each) && parties.isDirected()) {
            for (String state : parties.to()) {
                add(draft(filling, Parties.directed(parties.from(), List.of(state)), null), drafts);
            }
        } else if ("end".equals(each) || "route".equals(each)) {
            routes(filling, parties, towns, "route".equals(each))
                    .forEach(route -> add(onRoute(filling, route), drafts));
        } else if ("pair".equals(each) && parties.isDirected()) {
            for (List<String> two : pairs(parties)) {
                add(draft(filling, Parties.between(two), null), drafts);
            }
        } else if ("apart".equals(each) && parties.isDirected()) {
            for (String state : parties.to()) {
                List<String> two = new ArrayList<>(parties.from());
                two.add(state);
                add(two.size() != 2 ? null : draft(filling, Parties.between(two), null), drafts);
            }
        } else if ("envoy".equals(each) && parties.isDirected()) {
            List<List<String>> envoys = roles.eachEnvoy(filling, parties.to());
            for (List<String> states : envoys.isEmpty() ? List.of(parties.from()) : envoys) {
                add(draft(filling, Parties.directed(states, parties.to()), null), drafts);
            }
        } else if (each == null) {
            add(draft(filling, parties, null), drafts);
        } else {
            items(filling, each).stream()
                    .filter(c -> isNamed(filling, c))
                    .forEach(c -> add(draft(filling, parties, c), drafts));
        }
    }

    /** Each of those who do something with each of those to whom: three who break with one do so each for itself. */
    private static List<List<String>> pairs(Parties parties) {
        List<List<String>> pairs = new ArrayList<>();
        for (String from : parties.from()) {
            parties.to().forEach(to -> pairs.add(List.of(from, to)));
        }
        return pairs;
    }

    /** The items of a list: what is in a slot; of {@code slot+} also the titles listed beside it. */
    private List<Capture> items(Filling filling, String each) {
        if (!each.endsWith("+")) {
            return filling.match().slots(each);
        }
        List<Capture> found = filling.match().slots(each.substring(0, each.length() - 1));
        return lists.grown(filling.passage(), found, filling.anchor());
    }

    /** The towns that the places of what a rule gives are read from: "in Houston and Tampa". */
    private static List<Capture> towns(Filling filling) {
        String places = filling.field("places", "");
        return places.startsWith("$") ? filling.match().slots(places.substring(1)) : List.of();
    }

    /**
     * The routes that several towns are ends of: from the first to each of the others ("from Riga to Oslo and Rome"), from a carrier's home to each
     * of them, or two by two ("Riga–Oslo, Vilnius–Rome").
     */
    private static List<Route> routes(Filling filling, Parties parties, List<Capture> towns, boolean inTwos) {
        List<Route> routes = new ArrayList<>();
        boolean carried = parties.isDirected();
        for (int i = carried ? 0 : 1; i < towns.size(); i += inTwos ? 2 : 1) {
            List<Capture> ends = carried ? List.of(towns.get(i)) : List.of(towns.get(inTwos ? i - 1 : 0), towns.get(i));
            Set<String> states = new LinkedHashSet<>(carried ? parties.from() : List.of());
            states.addAll(Ends.states(ends, filling.passage(), filling.discourse()));
            if (states.size() == 2) {
                routes.add(new Route(List.copyOf(states), ends));
            }
        }
        return routes;
    }

    private record Route(List<String> states, List<Capture> ends) {}

    /** What runs on one of several routes, with the ends of that one only. */
    private @Nullable Draft onRoute(Filling filling, Route route) {
        Draft draft = draft(filling, Parties.between(route.states()), null);
        if (draft != null) {
            places.only(draft, route.ends(), filling);
            String name = filling.texts(bases).name(filling.fields().get("name"), null, definite);
            draft.name = SlotTexts.withEnds(suffixes.without(name, filling), draft.places);
        }
        return draft;
    }

    /** What stands in one of several towns, which may lie in different states. */
    private @Nullable Draft inTown(Filling filling, Parties parties, Capture town) {
        List<String> here = Ends.states(List.of(town), filling.passage(), filling.discourse());
        if (here.size() != 1 || parties.from().containsAll(here)) {
            return null;
        }
        Draft draft = draft(filling, Parties.directed(parties.from(), here), null);
        if (draft != null) {
            String name = filling.passage().chart().tokens().name(town.from(), town.to());
            draft.places.removeIf(p -> !p.name().equals(name));
        }
        return draft;
    }

    /**
     * An item of a list that is a state or a time, or begins with a word that names nothing ("other areas"), is none; nor is a title that only
     * shortens the one before: "memorandum of understanding (MoU)".
     */
    private boolean isNamed(Filling filling, Capture item) {
        Chart chart = filling.passage().chart();
        if (item.edge() != null) {
            return !(chart.tokens().is(item.from() - 1, "(") && chart.tokens().is(item.to(), ")"));
        }
        boolean state =
                filling.passage().parties().stream().anyMatch(p -> p.from() == item.from() && p.to() >= item.to());
        return !state
                && !isTopic(filling, item)
                && !isPlace(chart, item)
                && !chart.is(item.from(), notItem)
                && !chart.is(item.from(), period);
    }

    /** What a paper or a body is about is part of its name, no field of its own. */
    private boolean isTopic(Filling filling, Capture item) {
        Chart chart = filling.passage().chart();
        return "field".equals(filling.fields().get("tie"))
                && (isWithin(chart, agreement, item) || chart.has(signed) && isWithin(chart, paper, item));
    }

    private static boolean isWithin(Chart chart, int titles, Capture item) {
        return chart.has(titles)
                && chart.all(titles).stream()
                        .anyMatch(
                                t -> (t.forms() & Form.PLURAL) == 0 && t.from() <= item.from() && t.to() >= item.to());
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

    private @Nullable Draft draft(Filling filling, Parties parties, @Nullable Capture item) {
        Match match = filling.match();
        Kind kind = filling.fields().containsKey("figure")
                ? Kind.FIGURE
                : filling.fields().containsKey("event") ? Kind.EVENT : Kind.TIE;
        Draft repaid = REPAID.equals(filling.fields().get(kind.code()))
                ? filling.discourse().lastAct().repaid(parties)
                : null;
        String type = typeOf(filling.fields().get(kind.code()), repaid);
        boolean only = item != null
                && kind == Kind.EVENT
                && items(filling, filling.field("each", "")).size() == 1;
        Match.Capture quoted = item != null ? item : quoted(filling, String.valueOf(type));
        int from = only || quoted == null ? match.from() : quoted.from();
        // where verbs stand last, what is done stands behind what it is done to
        int to = quoted == null || only && verbLast ? match.to() : quoted.to();
        boolean nothingBefore = SlotTexts.PREVIOUS.equals(filling.fields().get("name"))
                && filling.discourse().called().title() == null;
        boolean ofTeams = kind == Kind.EVENT && filling.names(contest);
        if (type == null || to <= from || nothingBefore || ofTeams) {
            return null;
        }
        Draft draft = new Draft(kind, type, filling.rule().id(), parties, from, to);
        draft.mode = repaid == null ? filling.fields().get("mode") : repaid.mode;
        draft.name = filling.texts(bases).name(filling.fields().get("name"), item, definite);
        if (item != null && PAPERS.contains(type)) {
            if (papers.isPrivate(filling.passage(), item)) {
                return null;
            }
            draft.name = papers.name(filling.passage(), item, draft.name, filling.discourse());
        }
        draft.name = "mission".equals(type) ? inSingular(filling, draft.name) : draft.name;
        Capture work = CULTURE.equals(type) ? item != null ? item : match.slot("name") : null;
        if (work != null && work.edge() == null && (item != null || "$name".equals(filling.field("name", "")))) {
            draft.name = works.of(filling.passage().chart(), work);
        }
        String by = filling.texts(bases).of(filling.fields().get("by"), definite);
        draft.by = by != null || type == null || !MADE.contains(type)
                ? by
                : makers.behind(filling.passage(), filling.anchorEnd());
        if (kind == Kind.FIGURE && !figures.fill(draft, filling.fields(), match, filling.passage())) {
            return null;
        }
        if (!modality.fill(draft, filling, item)) {
            return null;
        }
        times.fill(draft, filling);
        places.fill(draft, filling);
        ranks.fill(draft, filling.passage().chart());
        draft.name = SlotTexts.withEnds(suffixes.without(draft.name, filling), draft.places);
        draft.service = "link".equals(type) && filling.passage().chart().isWithin(draft.from, draft.to, flying);
        if (kind == Kind.EVENT) {
            meetings.complete(
                    draft, filling.passage(), filling.anchor(), filling.field("host", "none"), filling.discourse());
            if (filling.fields().containsKey("stay")) {
                Meetings.stay(draft, filling.passage(), filling.anchor(), filling.field("stay", "from"));
            }
        }
        figures.against(draft, filling.passage(), filling.discourse());
        return draft;
    }

    /** "its embassies in Qatar and Chad": each is an embassy. */
    private static @Nullable String inSingular(Filling filling, @Nullable String name) {
        String slot = filling.field("name", "");
        boolean alone = slot.startsWith("$") && slot.indexOf(' ') < 0;
        Capture noun = alone ? filling.match().slot(slot.substring(1)) : null;
        Edge edge = noun == null ? null : noun.edge();
        return edge != null && (edge.forms() & Form.PLURAL) != 0 && edge.detail() instanceof String one ? one : name;
    }

    /** The type of what a rule gives; of what is repaid with the same that of what was done before, null where nothing was. */
    private static @Nullable String typeOf(@Nullable String type, @Nullable Draft repaid) {
        return !REPAID.equals(type) ? type : repaid == null ? null : repaid.type;
    }

    /** What is quoted where it is not the whole match: the slots of {@code quote:}, or the name of a body. */
    private static @Nullable Capture quoted(Filling filling, String type) {
        String name = filling.field("name", "");
        String given =
                filling.field("quote", type.equals(BODY) && name.startsWith("$") && name.indexOf(' ') < 0 ? name : "");
        Capture first = null;
        Capture last = null;
        for (String slot : given.isEmpty() ? new String[0] : given.split(" ")) {
            Capture capture = filling.match().slot(slot.substring(1));
            first = first == null ? capture : first;
            last = capture == null ? last : capture;
        }
        return first == null || last == null ? null : new Capture(null, first.from(), last.to(), null);
    }
}
