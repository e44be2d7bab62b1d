package dyad.reader;

import dyad.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts candidates into document order and drops what says the same thing again. One look-up a candidate. */
final class Drafts {
    /** A candidate overlaps only with those read shortly before it. */
    private static final int NEAR = 12;
    /** What a document tells again, it tells among so many of the same kind. */
    private static final int FAR = 40;

    private final Map<String, Draft> byContent = new HashMap<>();
    private final Map<String, List<Draft>> byType = new HashMap<>();

    private Drafts() {}

    /** The candidates without repetitions, in document order. */
    static List<Draft> distinct(List<Draft> drafts) {
        Drafts distinct = new Drafts();
        drafts.forEach(distinct::add);
        List<Draft> kept = new ArrayList<>();
        distinct.byType.values().forEach(kept::addAll);
        kept.sort(Comparator.comparingInt((Draft d) -> d.from)
                .thenComparingInt(d -> d.to)
                .thenComparing(d -> d.kind)
                .thenComparing(d -> d.type)
                .thenComparing(d -> d.parties.toString())
                .thenComparing(d -> String.valueOf(d.name)));
        return kept;
    }

    private void add(Draft draft) {
        List<Draft> family =
                byType.computeIfAbsent(draft.kind + draft.type + draft.parties.all(), k -> new ArrayList<>());
        String content = content(draft);
        Draft same = byContent.get(content);
        if (same == null) {
            same = draft.type.equals("body") ? shortened(family, draft) : overlapping(family, draft);
        }
        if (same != null && isElsewhere(same, draft)) {
            same = family.stream()
                    .filter(o -> content(o).equals(content) && o.places.equals(draft.places))
                    .findFirst()
                    .orElse(null);
        }
        if (same == null && Talks.join(family.subList(Math.max(0, family.size() - FAR), family.size()), draft)) {
            return;
        }
        if (same == null) {
            family.add(draft);
            byContent.put(content, draft);
        } else if (same.modality == draft.modality
                && (told(draft) > told(same) || isDirected(draft) && !isDirected(same))) {
            family.set(family.indexOf(same), draft);
            byContent.put(content(same), draft);
            byContent.put(content, draft);
        }
    }

    /** "flight" within "flight between Vientiane and Tokyo". */
    private static boolean contains(@Nullable String longer, @Nullable String shorter) {
        return longer != null
                && shorter != null
                && longer.toLowerCase(Locale.ROOT).contains(shorter.toLowerCase(Locale.ROOT));
    }

    /** Of two figures that differ only in that, the one with a direction tells more. */
    private static boolean isDirected(Draft draft) {
        return draft.kind == Kind.FIGURE && draft.parties.isDirected();
    }

    /** The embassy of one in the other is not that of the other in the one. */
    private static boolean isContrary(Draft one, Draft other) {
        return one.parties.isDirected()
                && other.parties.isDirected()
                && !one.parties.from().equals(other.parties.from());
    }

    private static boolean isHouse(Draft draft) {
        return draft.type.equals("mission") || draft.type.equals("centre");
    }

    /** An embassy that was closed is told of apart from its opening. */
    private static boolean isEnded(Draft draft) {
        return draft.type.equals("mission") && "ended".equals(draft.status);
    }

    /** The consulate in one town is not that in another. */
    private static boolean isElsewhere(Draft one, Draft other) {
        if (isEnded(one) != isEnded(other)) {
            return true;
        }
        return isHouse(one) && !one.places.isEmpty() && !other.places.isEmpty() && !one.places.equals(other.places);
    }

    private static @Nullable Draft overlapping(List<Draft> family, Draft draft) {
        for (int i = family.size() - 1; i >= Math.max(0, family.size() - NEAR); i--) {
            Draft other = family.get(i);
            boolean overlap = other.from < draft.to && draft.from < other.to;
            boolean nameless = other.name == null || draft.name == null;
            boolean comparable =
                    switch (draft.kind) {
                        case FIGURE -> sameValue(other, draft) && (other.period == null || draft.period == null);
                        case TIE ->
                            !isContrary(other, draft)
                                    && (nameless
                                            || contains(other.name, draft.name)
                                            || contains(draft.name, other.name));
                        case EVENT ->
                            isSameMode(other, draft)
                                    && nameless
                                    && (!isContrary(other, draft) || draft.type.equals("CONSULT"));
                    };
            if (overlap && comparable) {
                return other;
            }
        }
        return null;
    }

    /** What is told without its mode is told again where the mode is; a visit is another thing than a meeting. */
    private static boolean isSameMode(Draft one, Draft other) {
        boolean open = one.mode == null || other.mode == null;
        return Objects.equals(one.mode, other.mode) || open && !one.type.equals("CONSULT");
    }

    /** "the Joint Commission" is the Joint Commission on Trade named before. */
    private static @Nullable Draft shortened(List<Draft> family, Draft draft) {
        for (Draft other : family.subList(Math.max(0, family.size() - FAR), family.size())) {
            String first = other.name == null ? "" : other.name.toLowerCase(Locale.ROOT);
            String second = draft.name == null ? "" : draft.name.toLowerCase(Locale.ROOT);
            if (first.contains(second) || second.contains(first)) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameValue(Draft one, Draft other) {
        return one.value.compareTo(other.value) == 0 && one.unit.equals(other.unit) && one.measure == other.measure;
    }

    /** What makes two candidates one: all but where they stand and how fully they tell it. */
    private static String content(Draft draft) {
        String content = draft.kind + "|" + draft.type + "|" + draft.parties.all() + "|";
        String name = draft.name == null ? null : draft.name.toLowerCase(Locale.ROOT);
        return content
                + switch (draft.kind) {
                    case FIGURE ->
                        draft.value.stripTrailingZeros().toPlainString() + draft.unit + draft.measure + draft.period;
                    case TIE ->
                        (name == null ? "at " + draft.from : name)
                                + (isSent(draft) ? draft.parties.from() : "")
                                + (isEnded(draft) ? "|ended" : "");
                    case EVENT -> draft.mode + "|" + draft.period + "|" + (name == null ? "at " + draft.from : name);
                };
    }

    /** Missions, centres and the like of one state in another; a regime may be told of with or without a direction. */
    private static boolean isSent(Draft draft) {
        return draft.parties.isDirected() && !draft.type.equals("regime");
    }

    private static int told(Draft draft) {
        int told = draft.places.size() + draft.actors.size();
        for (Object field :
                new Object[] {draft.since, draft.until, draft.status, draft.by, draft.period, draft.name, draft.mode}) {
            told += field == null ? 0 : 1;
        }
        return told;
    }
}
