package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.Quantity;
import dyad.language.quantity.QuantityReader;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Parties;
import dyad.reader.CountedPlaces.Where;
import dyad.reader.CountedVerbs.Verb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People and companies of one state counted in another: a number, the noun phrase it counts, what they do and where. Reads what the rules have
 * left: whoever belongs to a state and studies, works, lives, operates in another or goes there, in whatever order the sentence says so.
 */
final class CountReader {
    /** Three who came are a visit, not a figure of visitors. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    /** So many numbers ahead one is looked for that counts something of its own. */
    private static final int NEXT = 6;

    private static final Set<String> FEW_ARE_AN_EVENT = Set.of("visitors", "citizens", "workers");

    /** What is counted here. */
    static final List<String> TYPES =
            List.of("students", "workers", "visitors", "citizens", "companies", "joint-ventures");

    private final CountedPhrases phrases;
    private final CountedVerbs verbs;
    private final CountedHosts hosts;
    private final CountedTotals totals;
    private final CountedDeeds deeds;
    private final CountedAgain again;
    private final CountedScholarships scholarships;
    private final CountLists lists;
    private final RuleFigures figures;
    private final ModalityChoice modality;
    private final int number;
    private final int respectively;
    private final int[] other;
    private final int among;
    private final int actedOn;
    private final int compatriots;
    private final int study;
    private final int campus;
    private final int thereAre;

    CountReader(Classes classes, ModalityChoice modality) {
        this.modality = modality;
        verbs = new CountedVerbs(classes);
        phrases = new CountedPhrases(classes, verbs);
        CountedPlaces places = new CountedPlaces(classes);
        hosts = new CountedHosts(classes, places);
        deeds = new CountedDeeds(classes, places, verbs, hosts);
        again = new CountedAgain(classes, phrases, places, verbs, deeds);
        scholarships = new CountedScholarships(classes, phrases);
        lists = new CountLists(classes, phrases);
        totals = new CountedTotals(classes, phrases, places, verbs);
        figures = new RuleFigures(classes);
        number = classes.number(QuantityReader.NUMBER);
        respectively = classes.number("respectively");
        other = new int[] {
            classes.number(QuantityReader.MONEY),
            classes.number(QuantityReader.PERCENT),
            classes.number(QuantityReader.AMOUNT)
        };
        among = classes.number("counted.among");
        actedOn = classes.number("counted.acted-on");
        compatriots = classes.number("counted.compatriots");
        study = classes.number("counted.study");
        campus = classes.number("counted.campus");
        thereAre = classes.number("counted.there-were");
    }

    /** What is read of one number. */
    record Found(
            String type,
            List<String> who,
            List<String> where,
            boolean flow,
            int from,
            int to,
            int actFrom,
            int actTo) {}

    /** Further figures of a sentence, given those already read. */
    List<Draft> read(Passage passage, Discourse discourse, List<Draft> known) {
        Chart chart = passage.chart();
        List<Draft> read = new ArrayList<>();
        boolean scholars = chart.has(number) && scholarships.mayBe(chart);
        if (!chart.has(number)
                || chart.has(respectively)
                || discourse.statistics().counting() == null
                        && !scholars
                        && !phrases.mayBe(chart)
                        && discourse.lastType(TYPES) == null) {
            return read;
        }
        List<Edge> numbers = chart.all(number);
        read.addAll(listed(passage, numbers, known, discourse));
        List<Draft> taken = new ArrayList<>(known);
        taken.addAll(read);
        Draft last = null;
        for (int i = 0; i < numbers.size(); i++) {
            Edge value = numbers.get(i);
            Draft same = of(taken, value);
            if (same != null) {
                last = TYPES.contains(same.type) && same.parties.isDirected() ? same : last;
                note(same, discourse);
                continue;
            }
            if (isOther(chart, value) || chart.endingAt(value.from(), actedOn, 4) != null) {
                continue;
            }
            int end = i + 1 < numbers.size() ? next(chart, numbers, i, discourse) : chart.to();
            Found found = scholars ? scholarships.read(passage, value, discourse) : null;
            found = found == null ? found(passage, value, end, last, discourse) : found;
            Draft draft = found == null ? null : draft(found, value, passage, discourse);
            if (draft != null) {
                read.add(draft);
                note(draft, discourse);
                // "2,000 Malian students on scholarships are enrolled at": those who get them are counted too
                Found also = draft.type.equals("scholarships") ? holders(passage, value, end, last, discourse) : null;
                Draft people = also == null ? null : draft(also, value, passage, discourse);
                if (people != null) {
                    read.add(people);
                    draft = people;
                }
                last = last != null && chart.endingAt(value.from(), among, 4) != null ? last : draft;
            }
        }
        return read;
    }

    /** What was counted and where, for the lists that go on from it. */
    private static void note(Draft draft, Discourse discourse) {
        if (TYPES.contains(draft.type)
                && draft.parties.isDirected()
                && draft.parties.to().size() == 1) {
            discourse
                    .statistics()
                    .counting(new CountLists.Counting(
                            draft.type, draft.parties.to().get(0)));
        }
    }

    /** The numbers that stand each in a list of states. */
    private List<Draft> listed(Passage passage, List<Edge> numbers, List<Draft> known, Discourse discourse) {
        List<Edge> free = numbers.stream()
                .filter(n -> of(known, n) == null && !isOther(passage.chart(), n))
                .toList();
        List<Draft> drafts = new ArrayList<>();
        for (CountLists.Member member : lists.read(passage, free, discourse)) {
            Draft draft = draft(member.found(), member.value(), passage, discourse);
            if (draft != null) {
                draft.aside = true;
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Found holders(Passage passage, Edge value, int end, @Nullable Draft last, Discourse discourse) {
        Counted counted = phrases.behind(passage.chart(), value, discourse);
        return counted == null || counted.who().isEmpty() ? null : found(passage, value, end, last, discourse);
    }

    private static @Nullable Draft of(List<Draft> known, Edge value) {
        for (Draft draft : known) {
            int[] read = draft.evidence.get("value");
            if (read != null && read[0] < value.to() && value.from() < read[1]) {
                return draft;
            }
        }
        return null;
    }

    private boolean isOther(Chart chart, Edge value) {
        for (int type : other) {
            for (int at = value.from(); at < value.to(); at++) {
                Edge edge = chart.at(at, type);
                if (edge != null && edge.to() >= value.to()) {
                    return true;
                }
            }
        }
        return value.as(Quantity.class).value().signum() <= 0;
    }

    /** Where the next number begins that counts something of its own. */
    private int next(Chart chart, List<Edge> numbers, int index, Discourse discourse) {
        for (int i = index + 1; i < Math.min(numbers.size(), index + NEXT); i++) {
            Counted counted = phrases.behind(chart, numbers.get(i), discourse);
            if (counted != null && (!counted.who().isEmpty() || counted.again())) {
                return numbers.get(i).from();
            }
        }
        return chart.to();
    }

    private @Nullable Found found(Passage passage, Edge value, int end, @Nullable Draft last, Discourse discourse) {
        Chart chart = passage.chart();
        Counted counted = phrases.behind(chart, value, discourse);
        if (counted == null || counted.who().isEmpty() && !counted.again()) {
            Found total = totals.read(passage, value, counted, last, discourse);
            if (total != null) {
                return total;
            }
        }
        Found risen = last == null ? null : again.risen(chart, value, last);
        if (risen != null) {
            return risen;
        }
        if (counted == null || counted.again()) {
            Found before = again.again(passage, value, counted, end, last, discourse);
            return before != null || counted != null ? before : hosts.own(passage, value, null, end, discourse);
        }
        if (counted.who().isEmpty() && chart.is(counted.head(), compatriots)) {
            Party self = passage.parties().isEmpty() ? null : passage.parties().get(0);
            counted =
                    self == null || self.isGroup() || self.to() > value.from() ? counted : counted.with(self.states());
        }
        Verb verb = verbs.of(chart, counted, end);
        if (counted.who().isEmpty()) {
            if (last != null
                    && chart.endingAt(value.from(), among, 4) != null
                    && CountedAgain.isBusiness(last.type) == counted.noun().isBusiness()) {
                return CountedAgain.some(counted, last);
            }
            Found came = verb != null && verb.travel() ? deeds.came(passage, counted, verb, end, discourse) : null;
            return came != null ? came : hosts.own(passage, value, counted, end, discourse);
        }
        if (verb != null) {
            return deeds.doing(passage, counted, verb, end, discourse);
        }
        Found hosted = hosts.read(passage, value, counted, end, discourse);
        if (hosted != null) {
            return hosted;
        }
        Found standing = deeds.standing(passage, value, counted, end, discourse);
        if (standing != null) {
            return standing;
        }
        // "in Malaysia there are 800,000 Bangladeshi workers"
        Where where = chart.endingAt(value.from(), thereAre, 4) == null
                ? null
                : deeds.opening(passage, value.from(), counted.who(), discourse);
        if (where != null) {
            return CountedDeeds.found(counted, counted.noun().type, where, false);
        }
        return last != null && again.isListed(chart, value, last)
                ? CountedAgain.listed(counted, last)
                : deeds.ofTwo(passage, value, counted, discourse);
    }

    /** Whether those counted are said before to study. */
    private boolean studies(Chart chart, int before) {
        for (int at = Math.max(chart.from(), before - CountedPhrases.FAR); at < before; at++) {
            if (chart.is(at, study) || chart.is(at, campus)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft draft(Found found, Edge value, Passage passage, Discourse discourse) {
        boolean few = value.as(Quantity.class).value().compareTo(FEW) < 0 && FEW_ARE_AN_EVENT.contains(found.type());
        if (few || found.who().stream().anyMatch(found.where()::contains)) {
            return null;
        }
        // "among those studying in Latvia, Uzbeks come second with 1,300"
        boolean studying = found.type().equals("citizens") && studies(passage.chart(), value.from());
        String type = studying ? "students" : found.type();
        Draft draft = new Draft(
                Kind.FIGURE,
                type,
                "count." + type,
                Parties.directed(found.who(), found.where()),
                Math.min(found.from(), value.from()),
                Math.max(found.to(), value.to()));
        Quantity quantity = value.as(Quantity.class);
        draft.evidence("value", value.from(), value.to());
        draft.value = quantity.value();
        draft.upTo = quantity.upTo();
        draft.bound = quantity.bound();
        draft.modality = modality.of(passage, found.actFrom(), found.actTo(), value.from(), null);
        draft.period = figures.period(
                found.flow() ? "flow" : "stock", draft, passage, found.actFrom(), found.actTo(), discourse);
        if (draft.modality == Modality.ACTUAL && FigurePeriod.isFuture(draft.period, discourse.published())) {
            draft.modality = Modality.PLANNED;
        }
        return draft;
    }
}
