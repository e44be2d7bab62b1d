package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.name.Title;
import dyad.reader.rule.Match.Capture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states that a title itself names as its parties: "the Nauru-Australia Treaty", "Agreement between the Government of X and that of Y". */
final class TitleParties {
    private static final int REACH = 26;

    private final int between;
    private final int finite;

    TitleParties(Classes classes) {
        between = classes.number("title-parties");
        finite = classes.number("finite");
    }

    /** Two states or more, or none. */
    List<String> of(Passage passage, @Nullable Capture slot) {
        if (slot == null || slot.edge() == null || !(slot.edge().detail() instanceof Title title)) {
            return List.of();
        }
        Set<String> states = new LinkedHashSet<>();
        for (Party party : passage.parties()) {
            if (party.from() >= slot.from() && party.to() <= title.head()) {
                states.addAll(party.states());
            }
        }
        if (states.size() < 2) {
            states.clear();
            behind(passage, title.head(), slot.to(), states);
        }
        return states.size() < 2 ? List.of() : List.copyOf(states);
    }

    private void behind(Passage passage, int head, int end, Set<String> states) {
        Chart chart = passage.chart();
        int at = head + 1;
        while (at <= end && at < chart.to() && !chart.is(at, between)) {
            at++;
        }
        if (at > end || at >= chart.to()) {
            return;
        }
        int last = at;
        for (Party party : passage.parties()) {
            boolean near = party.from() > at && party.from() - at < REACH;
            if (near && !isParted(chart, last + 1, party.from())) {
                states.addAll(party.states());
                last = party.to() - 1;
            }
        }
    }

    /** Whether something else than "and", a comma, or "the Government of" stands between two parties. */
    private boolean isParted(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean comma = chart.tokens().is(at, ",") && at > from;
            if (chart.is(at, finite)
                    || comma
                    || chart.tokens().is(at, ";")
                    || chart.tokens().is(at, ":")) {
                return true;
            }
        }
        return to - from > 12;
    }
}
