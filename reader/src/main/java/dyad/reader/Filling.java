package dyad.reader;

import dyad.language.BaseForms;
import dyad.language.Chart;
import dyad.reader.Reduced.Scope;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import dyad.reader.rule.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one rule's match is to give. */
record Filling(
        Rule rule,
        Match match,
        Map<String, String> fields,
        Passage passage,
        Discourse discourse,
        @Nullable Scope scope) {
    /** Whether a token may speak of the act: in a reduced clause ("the treaty signed in May") only its own tokens do. */
    boolean isScope(int token) {
        return scope == null || token >= scope.from() && token < scope.to();
    }

    String field(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    /** The token that the act or the thing stands at. */
    int anchor() {
        Capture act = match.slot("act");
        return act == null ? match.from() : act.from();
    }

    SlotTexts texts(BaseForms bases) {
        return new SlotTexts(match, passage.chart(), discourse, bases);
    }

    int anchorEnd() {
        Capture act = match.slot("act");
        return act == null ? match.to() : act.to();
    }

    /** Whether a word of a class stands anywhere in the sentence. */
    boolean names(int type) {
        Chart chart = passage.chart();
        return chart.isWithin(chart.from(), chart.to(), type);
    }

    /** Whether a word of a class stands shortly before the act. */
    boolean isBefore(int anchor, int type) {
        Chart chart = passage.chart();
        return chart.isWithin(anchor - 3, anchor, type);
    }
}
