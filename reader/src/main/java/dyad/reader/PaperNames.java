package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.name.Title;
import dyad.reader.rule.Match.Capture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What "the agreement" or "the accord" is called where it was named before, and between whom it then was. */
final class PaperNames {
    private static final int REACH = 10;

    private final int definite;
    private final int relative;
    private final int between;
    private final int party;
    private final int organ;
    private final int place;

    PaperNames(Classes classes) {
        definite = classes.number("definite");
        relative = classes.number("subject-relative");
        between = classes.number("agreement-between");
        party = classes.number(PartyReader.PARTY);
        organ = classes.number("state-organ");
        place = classes.number("place");
    }

    /**
     * The name of an item; a head noun alone that points back has that of the paper last spoken of, unless its parties are told or what
     * was done with it ("the protocol which Rome and Tirana signed").
     */
    @Nullable
    String name(Passage passage, Capture item, @Nullable String given, Discourse discourse) {
        if (!isBare(item)) {
            return given;
        }
        Chart chart = passage.chart();
        if (chart.is(item.to(), between)) {
            return chart.tokens().name(item.from(), item.to());
        }
        String head = chart.tokens().name(item.from(), item.to());
        boolean told = chart.is(item.to(), relative);
        boolean pointing = !told && chart.is(item.from() - 1, definite) && head.equals(given);
        String last = pointing ? discourse.called().paper() : null;
        return last == null ? given : last;
    }

    /** Between whom the paper was when it was last spoken of; none where nothing says it is the same. */
    List<String> parties(Passage passage, @Nullable Capture item, Discourse discourse) {
        if (item == null || item.edge() == null || !(item.edge().detail() instanceof Title title)) {
            return List.of();
        }
        Chart chart = passage.chart();
        boolean points = !title.bare() && title.capital() || title.bare() && chart.is(item.from() - 1, definite);
        if (!points || chart.is(item.to(), between)) {
            return List.of();
        }
        String name = title.bare() ? name(passage, item, title.name(), discourse) : title.name();
        String full = title.bare() && title.name().equals(name)
                ? discourse.called().title(chart.tokens().norm(title.head()))
                : name;
        return discourse.called().paperParties(full);
    }

    /** "a memorandum between Samruk and EDF": between companies, not between states or parts of them. */
    boolean isPrivate(Passage passage, Capture item) {
        Chart chart = passage.chart();
        if (!chart.is(item.to(), between)) {
            return false;
        }
        int first = item.to() + 1;
        for (int at = first; at < Math.min(chart.to(), first + REACH); at++) {
            if (chart.is(at, party) || chart.is(at, organ) || chart.is(at, place)) {
                return false;
            }
        }
        return first < chart.to() && chart.tokens().isCapital(first);
    }

    private static boolean isBare(Capture item) {
        return item.edge() != null && item.edge().detail() instanceof Title title && title.bare();
    }
}
