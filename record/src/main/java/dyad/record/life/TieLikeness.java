package dyad.record.life;

import dyad.model.Period;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.record.fact.Testimony;
import dyad.record.same.Name;
import dyad.record.same.Names;
import dyad.record.same.Overlap;
import dyad.record.same.Same;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How like two accounts of ties, or of acts on them, are. */
enum TieLikeness implements DecidedGroups.Likeness {
    TIES;

    @Override
    public boolean isAlike(Testimony one, Testimony other) {
        Statement a = one.said();
        Statement b = other.said();
        return Same.parties(a, b)
                && isCalledAlike(Name.of(a), Name.of(b))
                && Same.places(a).equals(Same.places(b))
                && Objects.equals(by(a), by(b))
                && Objects.equals(TieLife.start(a), TieLife.start(b));
    }

    private static boolean isCalledAlike(Name one, Name other) {
        return one.telling().equals(other.telling())
                && one.numbers().equals(other.numbers())
                && one.grades().equals(other.grades())
                && one.paper().equals(other.paper());
    }

    @Override
    public boolean mayBe(Testimony one, Testimony other) {
        Statement a = one.said();
        Statement b = other.said();
        Period start = TieLife.start(a);
        Period begun = TieLife.start(b);
        return Same.parties(a, b)
                && Names.mayBeSame(a, b)
                && Same.places(a, b)
                && Names.mayBeSame(by(a), by(b), a.parties())
                && (start == null || begun == null || Overlap.of(start, begun));
    }

    private static @Nullable String by(Statement said) {
        return said instanceof Tie tie ? tie.by() : null;
    }
}
