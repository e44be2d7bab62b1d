package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.Party.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins parties that stand in one list ("Kenya, Uganda and Rwanda") to one party. */
final class PartyGroups {
    private static final int LONGEST_LIST = 12;

    private final PartyNames names;
    private final Map<Integer, String> prepositions;
    private final int article;
    private final int joint;
    private final int possessive;
    private final int of;
    private final boolean byLast;

    /** {@code byLast}: the last of a list tells what all are in ("Қазақстан мен Италияға"), not the first. */
    PartyGroups(Classes classes, PartyNames names, Map<Integer, String> prepositions, boolean byLast) {
        this.byLast = byLast;
        this.names = names;
        this.prepositions = prepositions;
        article = classes.number("article");
        joint = classes.number("name-joint");
        possessive = classes.number("possessive-mark");
        of = classes.number("prep.of");
    }

    /** Joins parties that stand in one list: "Kenya, Uganda and Rwanda". */
    List<Party> of(Chart chart, List<Party> parties) {
        List<Party> grouped = new ArrayList<>();
        for (Party party : parties) {
            Party last = grouped.isEmpty() ? null : grouped.get(grouped.size() - 1);
            if (last != null && isJoined(chart, last, party)) {
                Set<String> codes = new LinkedHashSet<>(last.states());
                codes.addAll(party.states());
                grouped.set(
                        grouped.size() - 1,
                        new Party(
                                last.from(),
                                party.to(),
                                List.copyOf(codes),
                                last.kind(),
                                byLast ? party.preposition() : last.preposition(),
                                party.possessive()));
            } else {
                grouped.add(party);
            }
        }
        return grouped;
    }

    private boolean isJoined(Chart chart, Party last, Party party) {
        boolean listed = isList(last.kind()) && isList(party.kind());
        int at = last.to();
        if (!listed
                || last.possessive() && !party.possessive()
                || party.kind() == Kind.PERSON != (last.kind() == Kind.PERSON)) {
            return false;
        }
        if (chart.is(at, possessive)) {
            at++;
        }
        boolean comma = chart.tokens().is(at, ",");
        at = comma ? at + 1 : at;
        Edge and = chart.at(at, joint);
        at = and == null ? at : and.to();
        while (at < party.from() && (chart.is(at, article) || prepositions.containsKey(typeOf(chart, at, last)))) {
            at++;
        }
        return (and != null || comma && isList(chart, party)) && at == party.from();
    }

    /** "with Japan and with Korea": the same preposition may be said again. */
    private int typeOf(Chart chart, int at, Party last) {
        for (Map.Entry<Integer, String> role : prepositions.entrySet()) {
            if (role.getValue().equals(last.preposition()) && chart.is(at, role.getKey())) {
                return role.getKey();
            }
        }
        return -1;
    }

    /** A comma joins only where a joint follows later: "A, B and C". */
    private boolean isList(Chart chart, Party party) {
        int after = party.to();
        for (int i = 0; i < LONGEST_LIST && after < chart.to(); i++) {
            if (chart.is(after, joint)) {
                int next = chart.is(after + 1, of) ? after + 2 : after + 1;
                return names.name(chart, chart.is(next, article) ? next + 1 : next) != null;
            }
            if (!chart.tokens().is(after, ",")) {
                return false;
            }
            Edge next = names.name(chart, chart.is(after + 1, article) ? after + 2 : after + 1);
            if (next == null) {
                return chart.is(after + 1, joint) && names.name(chart, after + 2) != null;
            }
            after = next.to();
        }
        return false;
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.NAME
                || kind == Kind.CAPITAL
                || kind == Kind.SEAT
                || kind == Kind.ADJECTIVE
                || kind == Kind.PEOPLE
                || kind == Kind.PERSON
                || kind == Kind.ORGANISATION;
    }
}
