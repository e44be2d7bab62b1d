package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.StateName;
import dyad.language.Suffixing;
import dyad.language.Tokens.Shape;
import org.jspecify.annotations.Nullable;

/** The state whose an office is: named before it ("Uganda's", "Ugandan") or behind it ("of Uganda"). */
final class OfficeStates {
    private final int officeOf;
    private final int article;
    private final int adjective;
    private final int[] stateLike;
    private final Suffixing suffixing;
    private final boolean genitive;

    OfficeStates(Pack pack, boolean genitive) {
        Classes classes = pack.classes();
        this.genitive = genitive;
        suffixing = pack.suffixing();
        officeOf = classes.number("office-of");
        article = classes.number("article");
        adjective = classes.number("adjective");
        stateLike = like(classes);
    }

    /** The classes of what may have an office: states, organisations, and capitals that stand for their states. */
    static int[] like(Classes classes) {
        return new int[] {classes.number("state"), classes.number("organisation"), classes.number("capital")};
    }

    /** "Uganda's", "Ugandan" before an office, with an adjective between at the most. */
    @Nullable
    Edge before(Chart chart, int start) {
        int at = start;
        for (int skip = 0; skip < 2; skip++, at--) {
            int end = chart.tokens().is(at - 1, "'s") || chart.tokens().is(at - 1, "'") ? at - 1 : at;
            Edge name = owner(chart, stateEndingAt(chart, end));
            if (name != null && (end < at || isOnlyAdjective(chart, end) || at == start)) {
                return new Edge(name.type(), name.from(), at, name.forms(), name.detail());
            }
            if (at - 1 < chart.from() || chart.tokens().shape(at - 1) != Shape.LOWER || chart.is(at - 1, officeOf)) {
                break;
            }
        }
        return null;
    }

    /** "Қазақстанның Италиядағы елшісі": where suffixes tell it, a name in another case than an owner's says where, and the owner stands before. */
    private @Nullable Edge owner(Chart chart, @Nullable Edge name) {
        if (genitive && name != null && name.type() != adjective) {
            // "В Риме президент Чили": a name before an office says where, not whose
            return null;
        }
        boolean other = name != null
                && suffixing.isUsed()
                && name.type() != adjective
                && (name.forms() & Form.CASES) != 0
                && (name.forms() & Form.NOMINATIVE) == 0
                && !suffixing.isOwner(name.forms());
        return !other || name == null
                ? name
                : (name.forms() & Form.LOCATIVE) == 0 ? null : stateEndingAt(chart, name.from());
    }

    private boolean isOnlyAdjective(Chart chart, int end) {
        return chart.endingAt(end, adjective, 4) != null && chart.endingAt(end, stateLike[0], 7) == null;
    }

    private @Nullable Edge stateEndingAt(Chart chart, int end) {
        Edge best = chart.endingAt(end, adjective, 4);
        for (int type : stateLike) {
            Edge edge = chart.endingAt(end, type, 7);
            if (edge != null && (best == null || edge.length() > best.length())) {
                best = edge;
            }
        }
        return best;
    }

    /** "президент Италии": a state in the genitive, where the language says so whose something is. */
    private @Nullable Edge inGenitive(Chart chart, int at) {
        int next = chart.is(at, article) ? at + 1 : at;
        for (int type : stateLike) {
            Edge edge = chart.at(next, type);
            if (edge != null && edge.detail() instanceof StateName && Form.fits(edge.forms(), Form.GENITIVE)) {
                return edge;
            }
        }
        return null;
    }

    /** "of Uganda", "Италии": the state behind an office; null where none is. */
    @Nullable
    Edge behind(Chart chart, int at) {
        if (!chart.is(at, officeOf)) {
            return genitive ? inGenitive(chart, at) : null;
        }
        int next = chart.is(at + 1, article) ? at + 2 : at + 1;
        for (int type : stateLike) {
            Edge edge = chart.at(next, type);
            if (edge != null && edge.detail() instanceof StateName) {
                return edge;
            }
        }
        return null;
    }
}
