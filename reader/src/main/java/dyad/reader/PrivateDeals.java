package dyad.reader;

import dyad.language.Classes;
import dyad.reader.Party.Kind;

/** Whether an amount is the price of one company's deal, which is no figure of a state's trade. */
final class PrivateDeals {
    private final int business;
    private final int selling;
    private final int pricedAt;
    private final int privateGoods;
    private final FigurePhrase phrase;

    PrivateDeals(Classes classes, FigurePhrase phrase) {
        business = classes.number("private-business");
        selling = classes.number("figure-selling");
        pricedAt = classes.number("priced-at");
        privateGoods = classes.number("private-goods");
        this.phrase = phrase;
    }

    /** "An Indian steelmaker sold": a deal of one company. */
    boolean isPrivate(Passage passage, Head head) {
        if (!head.isVerb() || !head.indicator().trade()) {
            return false;
        }
        boolean priced =
                passage.chart().is(head.from(), selling) && passage.chart().is(head.to(), pricedAt);
        if (priced && !phrase.isPassive(passage.chart(), head)) {
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
}
