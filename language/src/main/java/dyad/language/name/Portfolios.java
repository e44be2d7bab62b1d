package dyad.language.name;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Pack;
import dyad.language.Tokens;

/** What an office is in charge of: "of Trade and Industry", "обороны и безопасности". */
final class Portfolios {
    private final PersonNames names;
    private final OfficeStates states;
    private final int officeOf;
    private final int nameJoint;
    private final int portfolio;
    private final int portfolioEnd;
    private final int article;

    Portfolios(Pack pack, PersonNames names, OfficeStates states) {
        Classes classes = pack.classes();
        this.names = names;
        this.states = states;
        officeOf = classes.number("office-of");
        nameJoint = classes.number("name-joint");
        portfolio = classes.number("portfolio");
        portfolioEnd = classes.number("portfolio-end");
        article = classes.number("article");
    }

    /** Past the fields in the genitive behind an office that ends at a token. */
    int inGenitive(Chart chart, int office) {
        return withFurther(chart, fieldEnd(chart, office));
    }

    /** Past all that is led by a word such as "of" behind an office that ends at a token; the token itself where nothing is. */
    int end(Chart chart, int office) {
        int end = ledEnd(chart, office + 1);
        return end > office + 1 ? withFurther(chart, end) : office;
    }

    /** "министр обороны и безопасности": past the fields in the genitive behind an office; the token itself where there is none. */
    private int fieldEnd(Chart chart, int at) {
        int end = at;
        for (Edge field = chart.at(chart.is(at, nameJoint) ? at + 1 : at, portfolio); field != null; ) {
            end = field.to();
            boolean more = chart.is(end, nameJoint) || chart.tokens().is(end, ",");
            field = more ? chart.at(end + 1, portfolio) : null;
        }
        return end;
    }

    private int ledEnd(Chart chart, int at) {
        Tokens tokens = chart.tokens();
        int start = chart.is(at, article) ? at + 1 : at;
        int end = start;
        while (end < chart.to() && end - start < 9) {
            boolean capital = tokens.isCapital(end) && names.isPlain(chart, end);
            boolean joint = chart.is(end, nameJoint) || tokens.is(end, ",") || tokens.is(end, "-");
            boolean continues = joint
                    && end + 1 < chart.to()
                    && tokens.isCapital(end + 1)
                    && names.isPlain(chart, end + 1)
                    && !(tokens.is(end, ",") && !isList(chart, end));
            if (!(capital || continues && end > start)) {
                break;
            }
            end++;
        }
        Edge known = chart.at(start, portfolio);
        return end == start ? at : Math.max(lastJoined(chart, start, end), known == null ? 0 : known.to());
    }

    /** "ministro dell'Economia, del Commercio e delle Imprese": each further portfolio that is led like the first. */
    private int withFurther(Chart chart, int end) {
        int at = end;
        while (chart.is(at + 1, officeOf)
                && (chart.is(at, nameJoint) || chart.tokens().is(at, ",") && isList(chart, at))
                && states.behind(chart, at + 1) == null) {
            int next = ledEnd(chart, at + 2);
            if (next <= at + 2) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** "Minister of Labour Pearnel Charles": a portfolio takes one word, or up to the word behind its last joint, and "Affairs" or the like. */
    private int lastJoined(Chart chart, int start, int end) {
        int last = start + 1;
        for (int i = start; i < end; i++) {
            if (chart.is(i, nameJoint)) {
                last = Math.min(end, i + 2);
            }
        }
        while (last < end && chart.is(last, portfolioEnd)) {
            last++;
        }
        return last;
    }

    private boolean isList(Chart chart, int comma) {
        return chart.isWithin(comma + 1, comma + 5, nameJoint);
    }
}
