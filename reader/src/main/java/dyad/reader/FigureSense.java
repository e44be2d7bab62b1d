package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.quantity.QuantityReader;
import dyad.model.Parties;
import org.jspecify.annotations.Nullable;

/** Decision 1, second half: where the words around an amount say that it is of another indicator than its noun or verb names alone. */
final class FigureSense {
    private static final int NEAR = 5;

    private final IndicatorHeads named;
    private final FigureParties parties;
    private final int number;
    private final int mass;
    private final int selling;
    private final int price;
    private final int inReturn;
    private final int fuel;

    FigureSense(Classes classes, IndicatorHeads named, FigureParties parties) {
        this.named = named;
        this.parties = parties;
        number = classes.number(QuantityReader.NUMBER);
        mass = classes.number("amount.mass");
        selling = classes.number("figure-selling");
        price = classes.number("price-link");
        inReturn = classes.number("figure-in-return");
        fuel = classes.number("figure-fuel");
    }

    /** The head of an amount as it is meant here. */
    Head of(
            Passage passage,
            FigureReader.Reading reading,
            Parties between,
            FigureReader.@Nullable Reading last,
            Discourse discourse) {
        Head head = reading.head;
        if (isFuel(passage.chart(), reading)) {
            return named.as(head, "energy");
        }
        if (isDeal(passage.chart(), reading)) {
            return named.as(head, "deals");
        }
        if (isReturn(passage.chart(), reading)) {
            return named.as(head, "imports");
        }
        if (parties.isSeenFromSeller(passage, head, between, discourse)) {
            return named.as(head, "exports");
        }
        Draft before = last != null && last.head == head && head.pronoun() ? last.draft : null;
        return before != null ? named.as(head, before.type) : named.turned(passage.chart(), head, discourse);
    }

    /** "deliveries of Kazakh oil rose to 1.5 million tonnes": fuel by its weight is energy. */
    private boolean isFuel(Chart chart, FigureReader.Reading reading) {
        Edge weight = chart.at(reading.value.from(), mass);
        if (weight == null || weight.to() != reading.value.to()) {
            return false;
        }
        return chart.isWithin(reading.head.from() - 2, reading.head.to() + NEAR, fuel)
                || chart.isWithin(reading.value.to(), reading.value.to() + NEAR, fuel);
    }

    /** "received $97 million worth in exchange": what comes back for goods is no gift. */
    private boolean isReturn(Chart chart, FigureReader.Reading reading) {
        if (!reading.head.isVerb()
                || !reading.head.indicator().type().equals("aid")
                || reading.head.indicator().direction().equals("from-holder")) {
            return false;
        }
        return chart.isWithin(reading.value.to(), reading.value.to() + 4, inReturn);
    }

    /** "ordered 96 helicopters for $10 billion": so many pieces for a price. */
    private boolean isDeal(Chart chart, FigureReader.Reading reading) {
        Edge value = reading.value;
        if (!reading.head.isVerb()
                || !chart.is(reading.head.from(), selling)
                || chart.endingAt(value.from(), price, 4) == null) {
            return false;
        }
        for (int at = reading.head.to(); at < value.from(); at++) {
            Edge count = chart.at(at, number);
            if (count != null && count.to() <= value.from()) {
                return true;
            }
        }
        return false;
    }
}
