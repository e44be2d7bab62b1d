package dyad.reader;

import dyad.language.BaseForms;
import dyad.language.Chart;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.name.Title;
import dyad.model.Place;
import dyad.reader.rule.Match;
import dyad.reader.rule.Match.Capture;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the slots of a match are called. */
final class SlotTexts {
    /** The template for what was named last. */
    static final String PREVIOUS = "previous";

    private static final String ENDS = "{ends}";

    private final Match match;
    private final Chart chart;
    private final Discourse discourse;
    private final BaseForms bases;

    SlotTexts(Match match, Chart chart, Discourse discourse, BaseForms bases) {
        this.bases = bases;
        this.match = match;
        this.chart = chart;
        this.discourse = discourse;
    }

    /** The name by a template, or of the item where there is none. */
    @Nullable
    String name(@Nullable String template, @Nullable Capture item, int definite) {
        String name = item != null && template == null ? bases.of(text(item, definite)) : of(template, definite);
        return name == null || name.isEmpty() ? null : name;
    }

    /** Literal text with slots in it: {@code "memorandum $topic"}; null where a slot is empty and nothing else stands. */
    @Nullable
    String of(@Nullable String template, int definite) {
        if (template == null || template.equals(PREVIOUS)) {
            return template == null ? null : discourse.called().title();
        }
        StringBuilder text = new StringBuilder();
        for (String part : template.split(" ")) {
            Capture slot = part.startsWith("$") ? match.slot(part.substring(1)) : null;
            String word = part.startsWith("$") ? slot == null ? "" : inside(slot, template, definite) : part;
            text.append(text.length() == 0 || word.isEmpty() ? "" : " ").append(word);
        }
        return text.length() == 0 ? null : bases.of(text.toString());
    }

    /** Puts the places of a link where its name asks for them: "{ends} flight" is the Delhi–Almaty flight. */
    static @Nullable String withEnds(@Nullable String name, List<Place> places) {
        return name == null
                ? null
                : name.replace(ENDS, places.stream().map(Place::name).collect(Collectors.joining("\u2013")))
                        .strip();
    }

    /** What stands beside something else keeps its case: "заседание Межгосударственного совета". */
    private String inside(Capture slot, String template, int definite) {
        Edge edge = slot.edge();
        boolean governed = bases.isUsed()
                && template.indexOf(' ') > 0
                && edge != null
                && (edge.forms() & Form.CASES) != 0
                && (edge.forms() & Form.NOMINATIVE) == 0;
        if (edge != null && edge.detail() instanceof String base && isSeveral(edge, base) && bases.isUsed()) {
            return base;
        }
        return governed ? chart.tokens().name(slot.from(), slot.to()) : text(slot, definite);
    }

    private String text(Capture slot, int definite) {
        Edge edge = slot.edge();
        Object detail = edge == null ? null : edge.detail();
        // "о запущенных рейсах": what stands in another case and number is one thing
        if (bases.isUsed() && edge != null && detail instanceof String base && isSeveral(edge, base)) {
            return base;
        }
        String text = detail instanceof Title title
                ? title(slot, title, definite)
                : chart.tokens().name(slot.from(), slot.to());
        return unquoted(OneLine.of(text).strip());
    }

    private static boolean isSeveral(Edge edge, String base) {
        return (edge.forms() & Form.PLURAL) != 0
                && (edge.forms() & Form.CASES) != 0
                && (edge.forms() & (Form.NOMINATIVE | Form.ACCUSATIVE | Form.SINGULAR)) == 0
                && base.split(" ").length == edge.length();
    }

    /** A head noun alone is called what it was called before, where it points back. */
    private String title(Capture slot, Title title, int definite) {
        String head = chart.tokens().norm(title.head());
        if (!title.bare()) {
            discourse.called().title(head, title.name());
            return title.name();
        }
        String before = chart.is(slot.from() - 1, definite) ? discourse.called().title(head) : null;
        return before == null ? title.name() : before;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2
                && "\"\u201C\u00AB".indexOf(text.charAt(0)) >= 0
                && "\"\u201D\u00BB".indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
