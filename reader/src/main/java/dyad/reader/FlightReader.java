package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.language.time.TimeMention;
import dyad.model.Bound;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.model.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often one flies between two states, told by a rate in whatever order the sentence says it: "serves Tirana from Luton fourteen times a week".
 * Reads what the rules have left, where the sentence speaks of flying and names two ends, one and the carrier's home, or the two spoken of.
 */
final class FlightReader {
    private static final int WORDS = 4;

    private final RuleFigures figures;
    private final ModalityChoice modality;
    private final Launching launching;
    private final int number;
    private final int carrier;
    private final int flying;
    private final int trains;
    private final int accident;
    private final int flights;
    private final int times;
    private final int often;
    private final int daily;
    private final int anaphor;
    private final int kept;
    private final int finite;
    private final int offer;
    private final int[] places;

    FlightReader(Classes classes, ModalityChoice modality) {
        this.modality = modality;
        launching = new Launching(classes);
        figures = new RuleFigures(classes);
        number = classes.number(QuantityReader.NUMBER);
        carrier = classes.number("carrier");
        flying = classes.number("flight-sign");
        trains = classes.number("not-flight");
        accident = classes.number("tr-accident");
        flights = classes.number("tr-flights");
        times = classes.number("times-word");
        often = classes.number("tr-times");
        daily = classes.number("tr-each-day");
        anaphor = classes.number("flight-route");
        kept = classes.number("flight-many");
        finite = classes.number("finite");
        offer = classes.number("flight-offer");
        places = new int[] {classes.number("place"), classes.number("capital"), classes.number("state")};
    }

    /** A number of flights and the unit it is told in. */
    private record Rate(Edge edge, BigDecimal value, Bound bound, String unit) {}

    /** The figures of a sentence besides those already read. */
    List<Draft> read(Passage passage, Discourse discourse, List<Draft> known) {
        Chart chart = passage.chart();
        boolean flown = chart.has(flying) || chart.has(carrier);
        List<Draft> drafts = new ArrayList<>();
        if (!flown || chart.has(trains) || chart.has(accident) || chart.has(kept)) {
            return drafts;
        }
        for (Rate rate : rates(passage)) {
            Parties between = isRead(known, rate) ? null : ends(passage, rate, discourse);
            if (between != null) {
                drafts.add(draft(passage, rate, between, discourse));
            }
        }
        return drafts;
    }

    private static boolean isRead(List<Draft> known, Rate rate) {
        return known.stream()
                .filter(d -> d.kind == Kind.FIGURE && d.evidence.containsKey("value"))
                .map(d -> d.evidence.get("value"))
                .anyMatch(v -> v[0] < rate.edge.to() && rate.edge.from() < v[1]);
    }

    private List<Rate> rates(Passage passage) {
        List<Rate> found = new ArrayList<>();
        for (TimeMention time : passage.times()) {
            Rate rate = time.rate() == null ? null : counted(passage.chart(), time, time.rate());
            if (rate != null) {
                found.add(rate);
            }
        }
        for (Edge edge : passage.chart().all(daily)) {
            if (found.stream().noneMatch(r -> r.edge.to() >= edge.from() && r.edge.from() <= edge.to())) {
                found.add(new Rate(edge, new BigDecimal(String.valueOf(edge.detail())), Bound.EXACT, "per-week"));
            }
        }
        return found;
    }

    /** "ten times a week", "twice a week", "14 direct flights a week", "nine weekly flights"; null where no number says how often. */
    private @Nullable Rate counted(Chart chart, TimeMention time, String unit) {
        Edge word = chart.endingAt(time.from(), often, 2);
        if (word != null) {
            return new Rate(word, new BigDecimal(String.valueOf(word.detail())), Bound.EXACT, unit);
        }
        Edge by = chart.endingAt(time.from(), times, 2);
        int end = by == null ? time.from() : by.from();
        Edge count = numberAt(chart, end);
        boolean before = by != null || chart.isWithin(time.to(), time.to() + WORDS, flights);
        for (int back = end - 1;
                count == null && back > end - WORDS && chart.endingAt(end, flights, WORDS) != null;
                back--) {
            count = numberAt(chart, back);
            before |= count != null;
        }
        if (count == null || !before) {
            return null;
        }
        Quantity quantity = count.as(Quantity.class);
        return new Rate(count, quantity.value(), quantity.bound(), unit);
    }

    private @Nullable Edge numberAt(Chart chart, int end) {
        return chart.endingAt(end, number, 5);
    }

    /** The two states that are flown between; null where they are not known. */
    private @Nullable Parties ends(Passage passage, Rate rate, Discourse discourse) {
        Chart chart = passage.chart();
        List<Edge> named = named(passage, rate);
        Set<String> states = new LinkedHashSet<>();
        named.forEach(p -> states.add(Ends.state(p, passage, discourse)));
        List<String> home = home(chart);
        if (states.size() == 1) {
            states.addAll(home);
        }
        if (states.size() == 2) {
            boolean one = states.containsAll(home) && !home.isEmpty() || isOneRoute(chart, named);
            return one ? Parties.between(List.copyOf(states)) : null;
        }
        boolean known =
                states.isEmpty() && chart.has(anaphor) && discourse.pair().size() == 2;
        return known ? Parties.between(discourse.pair()) : null;
    }

    /** The towns and states of the rate's clause, in order. */
    private List<Edge> named(Passage passage, Rate rate) {
        Chart chart = passage.chart();
        int clause = passage.clause(rate.edge.from());
        List<Edge> named = new ArrayList<>();
        for (int type : places) {
            for (Edge place : chart.all(type)) {
                if (passage.clause(place.from()) == clause && !isCarrier(chart, place)) {
                    named.add(place);
                }
            }
        }
        named.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return named;
    }

    /** "flies to Entebbe daily and will serve Kigali": where a verb stands between two towns they are not the ends of one route. */
    private boolean isOneRoute(Chart chart, List<Edge> named) {
        for (int at = named.get(0).to(); at < named.get(named.size() - 1).from(); at++) {
            if (chart.is(at, finite)) {
                return false;
            }
        }
        return true;
    }

    /** "Air Serbia", "Royal Jordanian": the name says whose it is, not where it flies. */
    private boolean isCarrier(Chart chart, Edge place) {
        return chart.all(carrier).stream().anyMatch(c -> c.from() <= place.from() && place.to() <= c.to());
    }

    private List<String> home(Chart chart) {
        List<String> homes = new ArrayList<>();
        for (Edge edge : chart.all(carrier)) {
            String code = String.valueOf(edge.detail());
            if (!homes.contains(code)) {
                homes.add(code);
            }
        }
        return homes.size() == 1 ? homes : List.of();
    }

    /** "seven times a week, and from June there will be a second route": a time behind with a verb of its own. */
    private boolean isOfOther(Chart chart, Draft draft) {
        int[] when = draft.evidence.get("period");
        int[] value = draft.evidence.get("value");
        if (when == null || value == null || when[0] <= value[1]) {
            return false;
        }
        return chart.isWithin(when[1], when[1] + WORDS, finite);
    }

    private Draft draft(Passage passage, Rate rate, Parties between, Discourse discourse) {
        Draft draft = new Draft(Kind.FIGURE, "flights", "flights.often", between, rate.edge.from(), rate.edge.to());
        draft.evidence("value", rate.edge.from(), rate.edge.to());
        draft.value = rate.value;
        draft.bound = rate.bound;
        draft.unit = rate.unit;
        Edge edge = rate.edge;
        Modality read = modality.of(passage, edge.from(), edge.to(), edge.from(), null);
        boolean offered = passage.chart().isWithin(edge.from() - WORDS, edge.from(), offer);
        draft.modality =
                read != Modality.PROPOSED || !offered ? read : modality.around(passage, edge.from() - 1, edge.to());
        draft.period = figures.period("stock", draft, passage, edge.from(), edge.to(), discourse);
        if (draft.modality == Modality.ACTUAL
                && draft.evidence.containsKey("period")
                && launching.isAhead(passage, passage.chart().from(), edge.to(), discourse.published())) {
            draft.modality = Modality.PLANNED;
        }
        fit(draft, passage, discourse.published());
        if (isOfOther(passage.chart(), draft)) {
            draft.period = discourse.published();
            draft.modality = Modality.ACTUAL;
            draft.evidence.remove("period");
        }
        if (draft.modality == Modality.ACTUAL && FigurePeriod.isFuture(draft.period, discourse.published())) {
            draft.modality = Modality.PLANNED;
        }
        return draft;
    }

    /** "с 1 июня будет летать": a day without its year lies ahead where the flights are planned. */
    private static void fit(Draft draft, Passage passage, @Nullable Period published) {
        int[] when = draft.evidence.get("period");
        Period read = draft.period;
        if (when == null || read == null) {
            return;
        }
        for (TimeMention time : passage.times()) {
            Period ahead = time.from() == when[0] && time.to() == when[1]
                    ? PeriodChoice.fitting(time, draft.modality, published)
                    : null;
            if (ahead != null && !ahead.equals(time.period())) {
                draft.period = read.edtf().endsWith("/..") ? Period.of(ahead.edtf() + "/..") : ahead;
            }
        }
    }
}
