package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.MentionType;
import dyad.language.Pack;
import dyad.language.PlaceName;
import dyad.language.StateName;
import dyad.language.name.Person;
import dyad.language.name.Title;
import dyad.language.quantity.Quantity;
import dyad.language.time.TimeMention;
import dyad.model.Bound;
import dyad.model.Document;
import dyad.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The typed mentions of texts of one language. */
final class LanguageMentions {
    private final LanguageReader reader;
    private final Map<Integer, MentionType> types = new LinkedHashMap<>();
    private final Map<Integer, String> indicators = new LinkedHashMap<>();
    private final Map<Integer, String> ties = new LinkedHashMap<>();
    private final int timePreposition;

    LanguageMentions(LanguageReader reader) {
        this.reader = reader;
        Pack pack = reader.pack();
        Classes classes = pack.classes();
        timePreposition = classes.number("time-preposition");
        for (String name : List.of("state", "adjective", "inhabitant", "parliament", "seat")) {
            types.put(classes.number(name), MentionType.STATE);
        }
        types.put(classes.number("organisation"), MentionType.ORGANISATION);
        types.put(classes.number("capital"), MentionType.PLACE);
        types.put(classes.number("place"), MentionType.PLACE);
        types.put(classes.number("period"), MentionType.PERIOD);
        types.put(classes.number("money"), MentionType.AMOUNT);
        types.put(classes.number("amount"), MentionType.AMOUNT);
        types.put(classes.number("number"), MentionType.NUMBER);
        types.put(classes.number("percent"), MentionType.PERCENT);
        types.put(classes.number("office"), MentionType.OFFICE);
        types.put(classes.number("person"), MentionType.PERSON);
        for (Indicator indicator : Indicator.load(pack)) {
            indicators.put(indicator.noun(), indicator.type());
            types.put(indicator.noun(), MentionType.INDICATOR);
        }
        for (String tie : List.of("agreement", "body", "link", "centre", "project")) {
            ties.put(classes.number("title." + tie), tie);
            types.put(classes.number("title." + tie), MentionType.TIE);
        }
        pack.acts().forEach(act -> types.putIfAbsent(act, MentionType.ACT));
    }

    List<Map<String, Object>> of(Document document) {
        CodePoints points = new CodePoints(document.text());
        List<Map<String, Object>> all = new ArrayList<>();
        for (Chart chart : reader.charts(document)) {
            for (Map.Entry<Integer, MentionType> type : types.entrySet()) {
                for (Edge edge : chart.all(type.getKey())) {
                    Map<String, Object> mention = mention(chart, edge, type.getValue(), points);
                    if (mention != null && !all.contains(mention)) {
                        all.add(mention);
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt((Map<String, Object> m) -> offset(m, "start"))
                .thenComparing(m -> -offset(m, "end")));
        return all;
    }

    private static int offset(Map<String, Object> mention, String end) {
        return mention.get(end) instanceof Integer offset ? offset : 0;
    }

    private @Nullable Map<String, Object> mention(Chart chart, Edge edge, MentionType type, CodePoints points) {
        int from = first(chart, edge);
        Map<String, Object> values = new LinkedHashMap<>();
        if (!values(edge, type, values) || from >= edge.to()) {
            return null;
        }
        int start = chart.tokens().start(from);
        int end = chart.tokens().end(edge.to() - 1);
        Span span = points.span(start, end);
        Map<String, Object> mention = new LinkedHashMap<>();
        mention.put("type", type.code());
        mention.put("text", chart.tokens().text().substring(start, end));
        mention.put("start", span.start());
        mention.put("end", span.end());
        mention.putAll(values);
        return mention;
    }

    /** Words of a bound, and prepositions of time, are not part of the mention. */
    private int first(Chart chart, Edge edge) {
        if (edge.detail() instanceof Quantity quantity) {
            return quantity.coreFrom();
        }
        Edge before = edge.detail() instanceof TimeMention ? chart.at(edge.from(), timePreposition) : null;
        return before != null && before.to() < edge.to() ? before.to() : edge.from();
    }

    private boolean values(Edge edge, MentionType type, Map<String, Object> values) {
        Object detail = edge.detail();
        if (detail instanceof StateName name) {
            values.put("value", name.code());
        } else if (detail instanceof PlaceName name) {
            values.put("value", name.state());
        } else if (detail instanceof Quantity quantity) {
            quantity(quantity, type, values);
        } else if (detail instanceof TimeMention time) {
            return time(time, values);
        } else if (detail instanceof Person person) {
            return person(person, values);
        } else if (detail instanceof Title title) {
            values.put("value", ties.getOrDefault(edge.type(), ""));
            values.put("name", title.name().replaceAll("\\s+", " "));
        } else {
            values.put(
                    "value",
                    indicators.getOrDefault(
                            edge.type(),
                            type == MentionType.ACT
                                    ? reader.pack().classes().name(edge.type())
                                    : String.valueOf(detail)));
        }
        return true;
    }

    private static void quantity(Quantity quantity, MentionType type, Map<String, Object> values) {
        values.put("value", plain(quantity.value()));
        if (quantity.upTo() != null) {
            values.put("upTo", plain(quantity.upTo()));
        }
        if (type == MentionType.AMOUNT) {
            values.put("unit", quantity.unit());
        }
        if (quantity.bound() != Bound.EXACT) {
            values.put("bound", quantity.bound().code());
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean time(TimeMention time, Map<String, Object> values) {
        if (time.period() == null) {
            return false;
        }
        values.put("value", time.period().edtf());
        return true;
    }

    private static boolean person(Person person, Map<String, Object> values) {
        if (person.name() == null) {
            return false;
        }
        values.put("value", person.name().replaceAll("\\s+", " "));
        if (person.office() != null) {
            values.put("office", person.office());
        }
        if (person.state() != null) {
            values.put("state", person.state());
        }
        return true;
    }
}
