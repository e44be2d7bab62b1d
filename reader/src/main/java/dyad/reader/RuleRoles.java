package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Form;
import dyad.model.Parties;
import dyad.reader.rule.Match.Capture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom what a rule gives is between: its fields {@code between}, {@code from} and {@code to}. */
final class RuleRoles {
    /** Roles that a word itself may have for its value: "here" is at home. */
    private static final Set<String> SLOT_ROLES = Set.of("home", "other", "subject", "object", "pair", "earlier");

    private final Map<String, List<List<String>>> written = new ConcurrentHashMap<>();
    private final EnvoyChoice envoys;
    private final Ends ends;
    private final TitleParties titles;
    private final PaperNames papers;
    private final DoerChoice doers;
    private final int be;
    private final int infinitive;
    private final int have;
    private final int verb;
    private final int finite;

    RuleRoles(Classes classes, EnvoyChoice envoys, Ends ends) {
        this.envoys = envoys;
        this.ends = ends;
        titles = new TitleParties(classes);
        papers = new PaperNames(classes);
        doers = new DoerChoice(classes);
        be = classes.number("be");
        infinitive = classes.number("verb-to");
        have = classes.number("have");
        verb = classes.number("verb");
        finite = classes.number("finite");
    }

    /** Between whom what a match gives is; null where that is not known. */
    @Nullable
    Parties parties(Filling filling) {
        try {
            if (filling.fields().containsKey("between")) {
                List<String> states = states(filling.fields().get("between"), filling, List.of());
                return states.size() < 2 ? null : Parties.between(states);
            }
            String from = filling.field("from", "");
            String to = filling.field("to", "");
            boolean actor = from.startsWith("actor");
            // whom it is done to is known before who does it, where a slot holds him; the other of two only once the
            // first is known
            if (actor && to.startsWith("$")) {
                Parties told = directed(to, from, filling, false);
                return told != null || !isSecond(to) ? told : directed(from, to, filling, true);
            }
            boolean fromFirst = !isSecond(from) && !from.contains("agent");
            return fromFirst ? directed(from, to, filling, true) : directed(to, from, filling, false);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a role asks for the other of two, so that the first must be known. */
    private static boolean isSecond(String role) {
        return role.contains("other") || role.contains("opposite");
    }

    /** Two sides, the one found first written first; {@code forward}: that one acts. Null where one is not known or both are the same. */
    private @Nullable Parties directed(String one, String two, Filling filling, boolean forward) {
        List<String> first = states(one, filling, List.of());
        List<String> second = first.isEmpty() ? first : states(two, filling, first);
        boolean same = second.isEmpty() || second.stream().anyMatch(first::contains);
        return same ? null : forward ? Parties.directed(first, second) : Parties.directed(second, first);
    }

    /** Those who each act for a state of their own before the act. */
    List<List<String>> eachEnvoy(Filling filling, List<String> without) {
        return envoys.each(filling.passage(), filling.anchor(), without);
    }

    /** Evaluates a role: alternatives parted by {@code |}, the first that gives states is taken; {@code +} puts two together. */
    private List<String> states(@Nullable String role, Filling filling, List<String> first) {
        for (List<String> parts :
                role == null ? List.<List<String>>of() : written.computeIfAbsent(role, RuleRoles::parts)) {
            List<String> states = together(parts, filling, first);
            if (!states.isEmpty() && (first.isEmpty() || states.stream().noneMatch(first::contains))) {
                return states;
            }
        }
        return List.of();
    }

    /** A role as it is written: alternatives, each of parts that are put together. */
    private static List<List<String>> parts(String role) {
        List<List<String>> alternatives = new ArrayList<>();
        for (String one : role.split("\\|")) {
            alternatives.add(Stream.of(one.split("\\+")).map(String::strip).toList());
        }
        return alternatives;
    }

    private List<String> together(List<String> parts, Filling filling, List<String> first) {
        List<String> only = parts.size() == 1 ? role(parts.get(0), filling, first) : List.of();
        if (only.size() == 1) {
            return only;
        }
        Set<String> together = new LinkedHashSet<>(only);
        for (String part : parts.size() == 1 ? List.<String>of() : parts) {
            together.addAll(role(part, filling, first));
        }
        return List.copyOf(together);
    }

    private List<String> role(String role, Filling filling, List<String> first) {
        Passage passage = filling.passage();
        Discourse discourse = filling.discourse();
        boolean passive = isPassive(filling);
        int anchor = filling.anchor();
        return switch (role) {
            case "pair" -> PartyChoice.pair(passage, anchor, filling.anchorEnd(), discourse);
            case "pair.first" -> ofPair(0, passage, filling);
            case "pair.second" -> ofPair(1, passage, filling);
            case "subject" -> PartyChoice.subject(passage, anchor, passive, discourse);
            case "object" -> PartyChoice.object(passage, anchor, passive, first, discourse);
            case "other" -> OtherState.other(passage, first, discourse);
            case "opposite" -> OtherState.opposite(passage, first, discourse);
            case "earlier" -> OtherState.earlier(passage, filling.match().to(), first, discourse);
            case "last.from", "last.to", "last.all" ->
                discourse.lastOf(filling.fields().get("figure"), role);
            case "spoken" -> discourse.pair();
            case "main" -> discourse.main();
            case "main.alone" -> mainAlone(passage, discourse);
            case "ledger" ->
                discourse.statistics().ledger() == null
                        ? List.of()
                        : List.of(discourse.statistics().ledger());
            case "home" -> discourse.home() == null ? List.of() : List.of(discourse.home());
            case "envoy", "host", "received", "partner", "traveller", "guests", "several", "talkers", "people" ->
                envoys.role(role, passage, filling.match(), first, passive, discourse);
            case "all" -> all(passage, anchor, first);
            case "actor" -> doers.of(passage, anchor, formsOfAct(filling), first, discourse);
            case "agent" -> doers.agent(passage, anchor, filling.anchorEnd(), first, discourse);
            case "agreeing" -> agreeing(filling);
            case "sufferer" -> doers.sufferer(passage, anchor);
            default -> ofSlot(role, filling, first);
        };
    }

    /** The pair that agrees on something; none where one state alone agrees to do it: "Chile agreed to train ten Ghanaian divers". */
    private List<String> agreeing(Filling filling) {
        Passage passage = filling.passage();
        List<String> doer = doers.of(passage, filling.anchor(), formsOfAct(filling), List.of(), filling.discourse());
        boolean with = passage.partiesOf(passage.clause(filling.anchor())).stream()
                .anyMatch(p -> "with".equals(p.preposition())
                        || p.to() <= filling.anchor() && !p.isLocative() && !doer.containsAll(p.states()));
        return doer.size() == 1 && !with
                ? List.of()
                : PartyChoice.pair(passage, filling.anchor(), filling.anchorEnd(), filling.discourse());
    }

    /** One of the two that something is between, in the order of the text: what each has in the land of the other. */
    private static List<String> ofPair(int which, Passage passage, Filling filling) {
        List<String> pair = PartyChoice.pair(passage, filling.anchor(), filling.anchorEnd(), filling.discourse());
        return pair.size() == 2 ? List.of(pair.get(which)) : List.of();
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
        Capture slot = colon < 0 ? null : filling.match().slot(role.substring(colon + 1));
        return switch (colon < 0 ? role : role.substring(0, colon)) {
            case "known" -> papers.parties(filling.passage(), slot, filling.discourse());
            case "main" -> mainWith(slot, filling);
            case "titled" -> titles.of(filling.passage(), slot);
            case "owner" -> owner(filling.passage(), slot);
            case "doer" -> PartyChoice.doer(filling.passage(), filling.anchor(), slot, verb, finite);
            case "ends" -> ends.states(ends.near(filling.passage(), slot), filling.passage(), filling.discourse());
            case "inside" -> ends.states(ends.inside(filling.passage(), slot), filling.passage(), filling.discourse());
            case "dashed" -> ends.dashed(filling.passage(), slot, filling.discourse());
            case "border" ->
                Ends.border(filling.match().slots(role.substring(colon + 1)), filling.passage(), filling.discourse());
            default -> literal(role);
        };
    }

    /** The states in a slot; where its word stands for a role ("here"), those of that role. */
    private List<String> slot(String name, Filling filling, List<String> first) {
        Capture capture = filling.match().slot(name);
        Object detail = capture == null || capture.edge() == null
                ? null
                : capture.edge().detail();
        return detail instanceof String role && SLOT_ROLES.contains(role)
                ? role(role, filling, first)
                : Ends.states(filling.match().slots(name), filling.passage(), filling.discourse());
    }

    /** The two states the document is about, where the one in a slot, if it holds any, is one of them. */
    private static List<String> mainWith(@Nullable Capture slot, Filling filling) {
        List<String> main = filling.discourse().main();
        List<String> named =
                slot == null ? List.of() : Ends.states(List.of(slot), filling.passage(), filling.discourse());
        return main.containsAll(named) ? main : List.of();
    }

    /** The two states the document is about, where the sentence names neither one of them alone nor a third. */
    private static List<String> mainAlone(Passage passage, Discourse discourse) {
        List<String> main = discourse.main();
        Set<String> named = new LinkedHashSet<>();
        passage.parties().forEach(p -> named.addAll(p.states()));
        boolean both = named.isEmpty() || named.equals(Set.copyOf(main));
        return both && main.size() == 2 ? main : List.of();
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

    private static int formsOfAct(Filling filling) {
        Capture act = filling.match().slot("act");
        return act == null || act.edge() == null ? 0 : act.edge().forms();
    }

    private boolean isPassive(Filling filling) {
        Capture act = filling.match().slot("act");
        return act != null
                && act.edge() != null
                && (act.edge().forms() & (Form.PARTICIPLE | Form.PAST)) != 0
                && filling.isBefore(act.from(), be)
                && !isInfinitive(
                        filling.passage().chart(), act.from(), act.edge().forms());
    }

    /** "is to shut", "was to have come": a form that is the infinitive as well, behind "to" or "have" and not behind "be". */
    private boolean isInfinitive(Chart chart, int act, int forms) {
        for (int at = act - 1; (forms & Form.BASE) != 0 && at >= chart.from() && at >= act - 3; at--) {
            if (chart.is(at, be) || chart.is(at, infinitive) || chart.is(at, have)) {
                return !chart.is(at, be);
            }
        }
        return false;
    }
}
