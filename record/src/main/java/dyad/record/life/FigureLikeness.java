package dyad.record.life;

import dyad.model.Figure;
import dyad.record.fact.Testimony;
import dyad.record.fact.Values;

/** How like two figures of one value are. */
enum FigureLikeness implements DecidedGroups.Likeness {
    FIGURES;

    /** What comes from one text, or from one publisher, is counted in one way. */
    @Override
    public boolean isAlike(Testimony one, Testimony other) {
        return one.origin().equals(other.origin())
                || one.document().publishedBy().equals(other.document().publishedBy());
    }

    @Override
    public boolean mayBe(Testimony one, Testimony other) {
        return false;
    }

    /** Another value stays another, though a person holds both for values of one thing. */
    @Override
    public boolean canJoin(Testimony one, Testimony other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return a.type().equals(b.type())
                && a.parties().equals(b.parties())
                && a.measure() == b.measure()
                && a.modality() == b.modality()
                && a.unit().equals(b.unit())
                && Values.areSame(a, b);
    }
}
