package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.model.Parties;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decision 2 for figures: who holds the figure (whose exports, whose investment) and with whom; never with the whole world. */
final class FigureParties {
    private final int world;
    private final int region;
    private final int inverse;
    private final int finite;
    private final int be;
    private final int its;
    private final int our;
    private final int weak;
    private final int business;
    private final int lender;
    private final int reverse;
    private final int rival;
    private final int buying;
    private final int giving;
    private final int selling;
    private final int pricedAt;
    private final int traders;
    private final int article;
    private final int we;
    private final int privateGoods;
    private final int tradeOnly;

    FigureParties(Classes classes) {
        world = classes.number("with-the-world");
        region = classes.number("region-partner");
        inverse = classes.number("inverse-direction");
        finite = classes.number("finite");
        be = classes.number("be");
        its = classes.number("possessive.third");
        our = classes.number("possessive.first");
        weak = classes.number("weak-indicator");
        lender = classes.number("lender");
        rival = classes.number("party-rival");
        reverse = classes.number("figure-reverse");
        buying = classes.number("figure-buying");
        giving = classes.number("indicate.aid");
        selling = classes.number("figure-selling");
        pricedAt = classes.number("priced-at");
        traders = classes.number("figure-traders");
        article = classes.number("article");
        we = classes.number("figure-we");
        privateGoods = classes.number("private-goods");
        tradeOnly = classes.number("turnover-alone");
        business = classes.number("private-business");
    }

    /** The parties of an amount's head, or null where they are not two or the figure is one state's with the world. */
    @Nullable
    Parties of(Passage passage, Head head, Discourse discourse) {
        if (head.known() != null) {
            return head.known();
        }
        if (isRegional(passage, head)) {
            return null;
        }
        if (head.pronoun()) {
            return others(passage, head, discourse);
        }
        Passage own = passage.with(passage.parties().stream()
                .filter(p -> passage.chart().endingAt(p.from(), rival, 4) == null
                        && passage.chart().endingAt(p.from() - 1, rival, 3) == null)
                .toList());
        return head.indicator().isPair() ? pair(own, head, discourse) : directed(own, head, discourse);
    }

    /** "those from China", "that with Peru": the parties of the figure before, with the one named here in the place of one of them. */
    private @Nullable Parties others(Passage passage, Head head, Discourse discourse) {
        Discourse.Topic topic = discourse.topic();
        Parties between = between(passage, head);
        if (between != null && head.indicator().isPair()) {
            return between;
        }
        if (topic != null && passage.chart().is(head.from(), reverse)) {
            return topic.parties().isDirected()
                    ? Parties.directed(topic.parties().to(), topic.parties().from())
                    : null;
        }
        if (topic == null || !topic.type().equals(head.indicator().type())) {
            return null;
        }
        List<String> from = List.of();
        List<String> to = List.of();
        for (Party party : passage.parties()) {
            boolean near = party.from() >= head.to() && party.from() - head.to() <= (from.isEmpty() ? 3 : 8);
            if (near && "with".equals(party.preposition()) && head.indicator().isPair()) {
                return withOther(passage, head, party.states(), topic.parties().all(), discourse);
            }
            from = near && from.isEmpty() && "from".equals(party.preposition()) ? party.states() : from;
            to = near && to.isEmpty() && isTarget(party) ? party.states() : to;
        }
        if (!topic.parties().isDirected() || from.isEmpty() && to.isEmpty()) {
            return null;
        }
        List<String> one = from.isEmpty() ? to : from;
        boolean turned =
                topic.parties().from().equals(to) || topic.parties().to().equals(from);
        List<String> rest = from.isEmpty() != turned
                ? topic.parties().from()
                : topic.parties().to();
        from = from.isEmpty() ? rest : from;
        to = to.isEmpty() ? rest : to;
        return one.isEmpty() || from.stream().anyMatch(to::contains) ? null : Parties.directed(from, to);
    }

    private static boolean isTarget(Party party) {
        return "to".equals(party.preposition()) || "in".equals(party.preposition());
    }

    /** "exports to Kenya were $3 million and to Uganda $2 million", "China's at $8 billion": who is named right before a further amount. */
    @Nullable
    Parties gapped(Passage passage, FigureReader.Reading reading, Parties between, Discourse discourse) {
        int start = reading.index > 0
                ? reading.values.get(reading.index - 1).to()
                : passage.chart().to();
        int end = reading.value.from();
        for (Party party : passage.parties()) {
            boolean here = party.from() >= start && party.to() <= end && end - party.to() <= 4;
            boolean other = here
                    && !party.isGroup()
                    && party.kind() != Kind.BOTH
                    && party.kind() != Kind.PERSON
                    && party.kind() != Kind.ORGANISATION
                    && between.all().stream().noneMatch(party.states()::contains);
            if (other) {
                return withGap(passage, reading.head, party, between, discourse);
            }
        }
        return between;
    }

    private @Nullable Parties withGap(Passage passage, Head head, Party party, Parties between, Discourse discourse) {
        if (!between.isDirected()) {
            return withOther(passage, head, party.states(), between.all(), discourse);
        }
        boolean holderSends = head.indicator().direction().equals("from-holder");
        boolean sends = "from".equals(party.preposition())
                || (party.preposition() == null || party.possessive()) && holderSends
                || "of".equals(party.preposition()) && holderSends;
        return sends
                ? Parties.directed(party.states(), between.to())
                : Parties.directed(between.from(), party.states());
    }

    /** Of the pair before, the state that no "with" stands before stays. */
    private static @Nullable Parties withOther(
            Passage passage, Head head, List<String> other, List<String> pair, Discourse discourse) {
        String home = discourse.home();
        String stays = home != null && pair.contains(home) ? home : null;
        for (Party party : passage.parties()) {
            boolean own = party.to() <= head.from() && !"with".equals(party.preposition()) && !party.isGroup();
            if (stays == null && own && pair.containsAll(party.states())) {
                stays = party.states().get(0);
            }
        }
        return stays == null || other.size() != 1 || other.contains(stays)
                ? null
                : Parties.between(List.of(stays, other.get(0)));
    }

    /** "trade between Peru and Chile": what is said at the noun itself counts before all else. */
    private static @Nullable Parties between(Passage passage, Head head) {
        for (Party party : passage.parties()) {
            boolean near = party.from() >= head.to() && party.from() - head.to() <= 4;
            boolean named = party.kind() != Kind.BOTH && party.states().size() == 2;
            if (near && named && "between".equals(party.preposition())) {
                return Parties.between(party.states());
            }
        }
        return null;
    }

    private @Nullable Parties pair(Passage passage, Head head, Discourse discourse) {
        Parties between = between(passage, head);
        if (between != null) {
            return between;
        }
        boolean told = isTold(passage, head);
        boolean alone = isAlone(passage, head) && !discourse.figurePair().containsAll(discourse.pair());
        boolean carried = passage.chart().is(head.from(), tradeOnly) && discourse.trade() != null;
        boolean unclear = passage.chart().is(head.from(), weak) && !carried;
        if (!told && (alone || isWorld(passage, head) || unclear)) {
            return null;
        }
        List<String> states = withOnly(passage, head, discourse);
        states = states.isEmpty() ? PartyChoice.pair(passage, head.from(), head.to(), discourse) : states;
        if (areBothPartners(passage, states)) {
            return null;
        }
        return states.size() == 2 ? Parties.between(states) : null;
    }

    /** "Trade with Albania came to 310 million euros and with Montenegro to 420 million": not with each other. */
    private static boolean areBothPartners(Passage passage, List<String> states) {
        int partners = 0;
        for (String state : states) {
            List<Party> named = passage.parties().stream()
                    .filter(p -> p.states().contains(state))
                    .toList();
            boolean only =
                    !named.isEmpty() && named.stream().allMatch(p -> "with".equals(p.preposition()) && !p.isGroup());
            partners += only ? 1 : 0;
        }
        return partners == 2 && states.size() == 2;
    }

    /** "Trade with Indonesia was worth" with nobody else named: the other is the one spoken of, or the document's own state. */
    private static List<String> withOnly(Passage passage, Head head, Discourse discourse) {
        List<Party> partners = passage.parties().stream()
                .filter(p -> "with".equals(p.preposition()) && !p.isGroup())
                .sorted((a, b) -> Integer.compare(Math.abs(a.from() - head.from()), Math.abs(b.from() - head.from())))
                .toList();
        String home = discourse.home();
        boolean list =
                partners.size() > 1 && partners.size() == passage.parties().size();
        if (list && home != null && partners.stream().noneMatch(p -> p.states().contains(home))) {
            return List.of(home, partners.get(0).states().get(0));
        }
        Set<String> here = new LinkedHashSet<>();
        passage.parties().forEach(p -> here.addAll(p.states()));
        boolean with =
                passage.parties().stream().anyMatch(p -> p.from() >= head.to() && "with".equals(p.preposition()));
        if (here.size() != 1 || !with) {
            return List.of();
        }
        String one = here.iterator().next();
        String other = discourse.other(one);
        return other == null ? List.of() : List.of(one, other);
    }

    /** "Kenya's trade": one state owns it and nothing says with whom. */
    private static boolean isAlone(Passage passage, Head head) {
        for (Party party : passage.parties()) {
            boolean owner = party.possessive() || party.kind() == Kind.ADJECTIVE || "of".equals(party.preposition());
            boolean beside = party.to() <= head.from() && head.from() - party.to() <= 4
                    || party.from() >= head.to() && party.from() - head.to() <= 2;
            if (owner && beside && !party.isGroup()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence itself says with whom. */
    private static boolean isTold(Passage passage, Head head) {
        int clause = passage.clause(head.from());
        return passage.parties().stream()
                .anyMatch(p -> passage.clause(p.from()) == clause
                        && (p.isGroup()
                                || p.kind() == Kind.BOTH
                                || "with".equals(p.preposition())
                                || p.from() >= head.to()
                                        && ("to".equals(p.preposition()) || "from".equals(p.preposition()))));
    }

    private boolean isWorld(Passage passage, Head head) {
        Chart chart = passage.chart();
        for (int at = Math.max(chart.from(), head.from() - 4); at < Math.min(chart.to(), head.to() + 4); at++) {
            if (chart.is(at, world)) {
                return true;
            }
        }
        return false;
    }

    /** "exports to Africa": with many states at once. */
    private boolean isRegional(Passage passage, Head head) {
        Chart chart = passage.chart();
        for (int at = head.to(); at < Math.min(chart.to(), head.to() + 5); at++) {
            int token = at;
            boolean named = passage.parties().stream().anyMatch(p -> p.from() <= token && token < p.to());
            if (!named && chart.is(at, region)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Parties directed(Passage passage, Head head, Discourse discourse) {
        boolean passive = isPassive(passage.chart(), head);
        List<String> from = holder(passage, head, passive, discourse);
        List<String> to = partner(passage, head, from, passive);
        if (isPrivate(passage, head)
                || to.isEmpty() && isWorld(passage, head)
                || from.size() > 1 && to.isEmpty() && !head.indicator().mutual()) {
            return null;
        }
        if (from.isEmpty() && to.isEmpty()) {
            from = owner(passage, head, discourse);
        }
        if (head.indicator().mutual() && to.isEmpty() && from.size() != 1) {
            List<String> group = from.isEmpty() ? group(passage, head) : from;
            return group.size() == 2 ? Parties.between(group) : null;
        }
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        Discourse.Topic topic = discourse.topic();
        boolean same = topic != null
                && topic.type().equals(head.indicator().type())
                && topic.parties().isDirected();
        if (same && topic != null && !head.isVerb() && from.isEmpty() != to.isEmpty()) {
            boolean sends = head.indicator().direction().equals("from-holder");
            List<String> holder =
                    sends ? topic.parties().from() : topic.parties().to();
            List<String> partner =
                    sends ? topic.parties().to() : topic.parties().from();
            boolean other = here(passage).size() == 1 && !topic.parties().all().containsAll(here(passage));
            from = other && from.isEmpty() ? holder : from;
            to = other && to.isEmpty() ? partner : to;
        }
        if (from.isEmpty()) {
            from = before(passage, head, to);
            from = from.isEmpty() ? rest(passage, to, head) : from;
            from = from.isEmpty() && !head.indicator().told() ? PartyChoice.others(to, discourse) : from;
        }
        if (to.isEmpty() && !head.indicator().trade()) {
            to = rest(passage, from);
        }
        if (to.isEmpty() && !head.indicator().told()) {
            to = isTrusted(passage, head, from, discourse) ? PartyChoice.others(from, discourse) : List.of();
        }
        if (from.isEmpty() || to.isEmpty() || to.stream().anyMatch(from::contains)) {
            return null;
        }
        if (isLender(passage, from) || isLender(passage, to) || isLent(passage, head)) {
            return null;
        }
        boolean holderSends = head.indicator().direction().equals("from-holder")
                != (passage.chart().is(head.from(), inverse) || isHomeward(passage, head, from, to));
        return holderSends ? Parties.directed(from, to) : Parties.directed(to, from);
    }

    /** "Norway bought Danish goods", told in Denmark: what the others buy are the own state's exports. */
    boolean isSeenFromSeller(Passage passage, Head head, Parties between, Discourse discourse) {
        String home = discourse.home();
        return head.isVerb()
                && home != null
                && between.isDirected()
                && between.from().equals(List.of(home))
                && head.indicator().type().equals("imports")
                && passage.chart().is(head.from(), buying)
                && passage.parties().stream()
                        .anyMatch(p -> p.from() >= head.to()
                                && p.kind() == Kind.ADJECTIVE
                                && p.states().equals(between.from()));
    }

    /** "remittances from Egyptians working in Italy": people send to where they come from. */
    private static boolean isHomeward(Passage passage, Head head, List<String> from, List<String> to) {
        Set<String> partner = head.indicator().partner();
        return head.indicator().type().equals("remittances")
                && !head.isVerb()
                && passage.parties().stream()
                        .anyMatch(
                                p -> p.states().equals(from) && (p.kind() == Kind.PEOPLE || p.kind() == Kind.ADJECTIVE))
                && passage.parties().stream()
                        .noneMatch(p ->
                                p.states().equals(to) && p.preposition() != null && partner.contains(p.preposition()));
    }

    /** Where nobody is named at the noun: of the pair whose figure has just been read the one the sentence speaks of, or the one before. */
    private static List<String> owner(Passage passage, Head head, Discourse discourse) {
        List<String> pair = discourse.figurePair();
        String own = discourse.home();
        if (pair.isEmpty()
                && own != null
                && discourse.told().contains(own)
                && here(passage).isEmpty()) {
            return List.of(own);
        }
        if (pair.size() != 2 || !pair.containsAll(here(passage))) {
            return List.of();
        }
        for (Party party : passage.parties()) {
            boolean partner = "with".equals(party.preposition()) && !party.isGroup() && party.from() < head.from();
            if (partner) {
                return pair.stream().filter(s -> !party.states().contains(s)).toList();
            }
            boolean free = party.preposition() == null || "of".equals(party.preposition());
            if (free && !party.isGroup() && party.from() < head.from()) {
                return party.states();
            }
        }
        Discourse.Topic topic = discourse.topic();
        if (topic != null && topic.parties().isDirected()) {
            return topic.type().equals("imports")
                    ? topic.parties().to()
                    : topic.parties().from();
        }
        String home = discourse.home();
        return home != null && pair.contains(home) ? List.of(home) : List.of();
    }

    /** Whether the other state may be left unsaid: a figure of the pair has just been read, or the sentence names both. */
    private static boolean isTrusted(Passage passage, Head head, List<String> from, Discourse discourse) {
        Set<String> here = here(passage);
        boolean read =
                discourse.figurePair().containsAll(from) && discourse.pair().containsAll(from);
        boolean both = here.size() == 2 && discourse.pair().containsAll(here);
        boolean told = discourse.told().containsAll(from)
                && discourse.told().containsAll(here)
                && discourse.pair().containsAll(discourse.told());
        return told && discourse.told().size() == 2
                || read
                || both
                || !head.indicator().trade() && discourse.pair().containsAll(from);
    }

    /** A bank of many states gives nothing on behalf of one. */
    private boolean isLender(Passage passage, List<String> states) {
        return passage.parties().stream()
                .anyMatch(p -> p.states().equals(states) && passage.chart().is(p.from(), lender));
    }

    /** "The World Bank financed a bridge with a loan of": none of the states named gives it. */
    private boolean isLent(Passage passage, Head head) {
        Chart chart = passage.chart();
        if (!head.indicator().type().equals("aid") || !chart.has(lender)) {
            return false;
        }
        int clause = passage.clause(head.from());
        for (int at = chart.from(); at < head.from(); at++) {
            int token = at;
            boolean first = passage.parties().stream().noneMatch(p -> p.to() <= token && p.preposition() == null);
            if (chart.is(at, lender) && first && passage.clause(at) == clause) {
                return true;
            }
        }
        return false;
    }

    /** The only other state of the sentence that is not named as a further partner ("from Chile … and from Peru"), if there is one. */
    private static List<String> rest(Passage passage, List<String> one, Head head) {
        Set<String> rest = new LinkedHashSet<>();
        for (Party party : passage.parties()) {
            boolean partner = !head.isVerb()
                    && party.preposition() != null
                    && !"in".equals(party.preposition())
                    && head.indicator().partner().contains(party.preposition());
            boolean here = !head.isVerb()
                    || party.from() < head.from()
                    || passage.clause(party.from()) == passage.clause(head.from());
            if (!partner && here && party.kind() != Kind.ORGANISATION) {
                rest.addAll(party.states());
            }
        }
        rest.removeAll(one);
        return rest.size() == 1 ? List.copyOf(rest) : List.of();
    }

    /** The only other state of the sentence, if there is one. */
    private static List<String> rest(Passage passage, List<String> one) {
        List<String> rest = without(List.copyOf(here(passage)), one);
        return rest.size() == 1 ? rest : List.of();
    }

    /** Two states named together in the clause. */
    private static List<String> group(Passage passage, Head head) {
        return passage.partiesOf(passage.clause(head.from())).stream()
                .filter(p -> p.states().size() == 2)
                .findFirst()
                .map(Party::states)
                .orElse(List.of());
    }

    private static Set<String> here(Passage passage) {
        Set<String> here = new LinkedHashSet<>();
        passage.parties().stream().filter(p -> p.kind() != Kind.ORGANISATION).forEach(p -> here.addAll(p.states()));
        return here;
    }

    /** "An Indian steelmaker sold": a deal of one company. */
    private boolean isPrivate(Passage passage, Head head) {
        if (!head.isVerb() || !head.indicator().trade()) {
            return false;
        }
        boolean priced =
                passage.chart().is(head.from(), selling) && passage.chart().is(head.to(), pricedAt);
        if (priced && !isPassive(passage.chart(), head)) {
            return true;
        }
        for (int at = head.to(); at < Math.min(passage.chart().to(), head.to() + 7); at++) {
            if (passage.chart().is(at, privateGoods)) {
                return true;
            }
        }
        for (Party party : passage.parties()) {
            boolean subject = party.to() <= head.from() && party.kind() == Kind.ADJECTIVE;
            if (subject
                    && (passage.chart().is(party.to(), business)
                            || passage.chart().is(party.to() + 1, business))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(Chart chart, Head head) {
        Edge edge = head.isVerb() ? chart.at(head.from(), head.indicator().verb()) : null;
        boolean participle = edge != null && (edge.forms() & (Form.PARTICIPLE | Form.PAST)) != 0;
        for (int at = Math.max(chart.from(), head.from() - 2); participle && at < head.from(); at++) {
            if (chart.is(at, be)) {
                return true;
            }
        }
        return false;
    }

    /** Possessor or adjective just before the noun; "of X", "from X" by the indicator; the subject of the verb. */
    private List<String> holder(Passage passage, Head head, boolean passive, Discourse discourse) {
        int clause = passage.clause(head.from());
        Party best = null;
        for (Party party : passage.parties()) {
            if (passage.clause(party.from()) != clause) {
                continue;
            }
            boolean before = party.to() <= head.from();
            boolean attached = before
                    && head.from() - party.to() <= 5
                    && !hasVerb(passage.chart(), party.to(), head.from())
                    && (party.possessive() || party.kind() == Kind.ADJECTIVE || party.kind() == Kind.PEOPLE);
            boolean named = isBehind(passage, head, party)
                    && party.preposition() != null
                    && head.indicator().holder().contains(party.preposition());
            boolean subject = before && head.isVerb() && party.preposition() == null && !passive;
            if (attached && !head.isVerb() || named && best == null || subject && best == null) {
                best = party;
            }
        }
        if (best == null || head.isVerb() && best.from() < head.from()) {
            List<String> own = we(passage, head, passive, discourse);
            if (!own.isEmpty()) {
                return own;
            }
        }
        List<String> pronoun = pronoun(passage, head, discourse);
        return best == null ? pronoun : best.states();
    }

    private boolean hasVerb(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.is(at, finite) && !chart.tokens().isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /** "We bought Iranian goods": the speaker's own state, as the subject that stands last before the verb. */
    private List<String> we(Passage passage, Head head, boolean passive, Discourse discourse) {
        String home = discourse.home();
        if (!head.isVerb() || passive || home == null) {
            return List.of();
        }
        Chart chart = passage.chart();
        int clause = passage.clause(head.from());
        for (int at = head.from() - 1; at >= Math.max(chart.from(), head.from() - 12); at--) {
            int token = at;
            if (passage.parties().stream()
                    .anyMatch(p -> p.from() <= token && token < p.to() && p.preposition() == null)) {
                return List.of();
            }
            if (passage.clause(at) == clause && chart.is(at, we)) {
                return List.of(home);
            }
        }
        return List.of();
    }

    /** "its exports", "our exports". */
    private List<String> pronoun(Passage passage, Head head, Discourse discourse) {
        Chart chart = passage.chart();
        for (int at = head.from() - 1; at >= Math.max(chart.from(), head.from() - 6); at--) {
            boolean near = at >= head.from() - 3;
            if (!near && !chart.is(at + 1, traders)) {
                continue;
            }
            if (chart.is(at, our) && discourse.home() != null) {
                return List.of(discourse.home());
            }
            if (chart.is(at, its)) {
                for (Party party : passage.parties()) {
                    if (party.to() <= at && party.preposition() == null && !party.isGroup()) {
                        return party.states();
                    }
                }
                return discourse.subject().size() == 1 ? discourse.subject() : List.of();
            }
        }
        return List.of();
    }

    /** Behind the noun within its phrase, or anywhere behind the verb in its clause. */
    private boolean isBehind(Passage passage, Head head, Party party) {
        if (party.from() < head.to()) {
            return false;
        }
        for (int at = head.to(); !head.isVerb() && at < party.from(); at++) {
            if (passage.chart().is(at, finite) || passage.chart().tokens().is(at, ";")) {
                return false;
            }
        }
        return true;
    }

    private List<String> partner(Passage passage, Head head, List<String> holder, boolean passive) {
        int clause = passage.clause(head.from());
        Party given = given(passage, head);
        if (given != null && !holder.containsAll(given.states())) {
            return without(given.states(), holder);
        }
        Party loose = null;
        Party ahead = null;
        Party place = null;
        for (Party party : passage.parties()) {
            boolean apart = passage.clause(party.from()) != clause && !opens(passage, party);
            if (holder.containsAll(party.states()) || apart) {
                continue;
            }
            String role = party.preposition();
            boolean led = role != null && head.indicator().partner().contains(role);
            boolean behind = isBehind(passage, head, party);
            if (led && behind) {
                return without(neighbour(passage, party).states(), holder);
            }
            ahead = led && !behind && !"in".equals(role) && !"of".equals(role) ? party : ahead;
            place = led && !behind && party.isLocative() ? party : place;
            boolean passed = passive && party.to() <= head.from() && role == null;
            boolean good = "of".equals(role) && party.kind() == Kind.ADJECTIVE;
            boolean object = behind && head.isVerb() && (role == null || good || party.isLocative());
            loose = loose == null && (passed || object) ? party : loose;
        }
        Party best = ahead != null ? ahead : loose != null ? loose : place;
        return best == null ? List.of() : without(best.states(), holder);
    }

    /** "has offered Bosnia a soft loan for the motorway to Belgrade": who stands right behind the verb of giving gets it. */
    private @Nullable Party given(Passage passage, Head head) {
        if (!head.indicator().type().equals("aid")) {
            return null;
        }
        Chart chart = passage.chart();
        for (Party party : passage.parties()) {
            boolean before = !head.isVerb() && party.to() <= head.from() && head.from() - party.to() <= 9;
            boolean behind = head.isVerb() && party.from() >= head.to() && party.from() - head.to() <= 1;
            boolean near = (before || behind) && party.preposition() == null;
            boolean object = near && !party.possessive() && party.kind() != Kind.ADJECTIVE;
            int verb = chart.is(party.from() - 1, article) ? party.from() - 1 : party.from();
            if (object && passage.clause(party.from()) == passage.clause(head.from()) && isGiving(chart, verb)) {
                return party;
            }
        }
        return null;
    }

    private boolean isGiving(Chart chart, int end) {
        Edge verb = chart.endingAt(end, giving, 3);
        return verb != null && (verb.forms() & Form.PARTICIPLE) == 0 || verb != null && !chart.is(verb.from() - 1, be);
    }

    /** "With Vietnam, Korea has a surplus of": a phrase that opens the sentence, with no verb of its own. */
    private boolean opens(Passage passage, Party party) {
        int start = passage.chart().from();
        return ("with".equals(party.preposition()) || "to".equals(party.preposition()))
                && party.from() - start <= 3
                && passage.chart().tokens().is(party.to(), ",")
                && !hasVerb(passage.chart(), start, party.to());
    }

    /** "to Serbia's neighbour Bulgaria" speaks of Bulgaria. */
    private static Party neighbour(Passage passage, Party party) {
        return passage.parties().stream()
                .filter(p -> party.possessive()
                        && p.from() > party.to()
                        && p.from() - party.to() <= 4
                        && p.preposition() == null
                        && p.kind() == Kind.NAME)
                .findFirst()
                .orElse(party);
    }

    private static List<String> without(List<String> states, List<String> others) {
        List<String> rest = new ArrayList<>(states);
        rest.removeAll(others);
        return rest;
    }

    /** The state last named before, as the owner of something or as a subject. */
    private static List<String> before(Passage passage, Head head, List<String> partner) {
        List<String> best = List.of();
        for (Party party : passage.parties()) {
            boolean usable = party.to() <= head.from()
                    && !party.isGroup()
                    && !party.isLocative()
                    && party.kind() != Kind.ORGANISATION;
            if (usable && !partner.containsAll(party.states())) {
                best = party.states();
            }
        }
        return best;
    }
}
