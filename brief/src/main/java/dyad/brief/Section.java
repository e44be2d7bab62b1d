package dyad.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a brief.
 *
 * @param key its name in links
 * @param heading its heading
 * @param figures the table of figures, empty where it has none
 * @param charts pictures of the table, empty where there is too little to compare
 * @param groups its lines
 */
public record Section(String key, String heading, List<Figures> figures, List<Chart> charts, List<Group> groups) {
    /** A section of lines alone. */
    Section(String key, String heading, List<Group> groups) {
        this(key, heading, List.of(), List.of(), groups);
    }

    /**
     * Lines under a heading of their own.
     *
     * @param heading the heading, or null
     * @param lines the lines, at least one
     */
    public record Group(@Nullable String heading, List<Line> lines) {}

    /**
     * The figures of one indicator.
     *
     * @param indicator what is measured
     * @param rows by period, latest first
     */
    public record Figures(String indicator, List<Row> rows) {}

    /**
     * One figure.
     *
     * @param item what is said
     * @param period what it covers, in words
     * @param value the value, and for a change what it is compared with
     * @param isDisputed whether other sources contradict it
     */
    public record Row(Item item, String period, Line value, boolean isDisputed) {}

    /** Whether its lines begin with a date that is worth a column. */
    public boolean isDated() {
        return key.equals(Topic.POLITICAL.key()) || key.equals(Topic.DISPUTES.key());
    }

    /** Whether a value of its table is written shorter than it is. */
    public boolean hasExact() {
        return figures.stream()
                .flatMap(each -> each.rows().stream())
                .flatMap(row -> row.value().pieces().stream())
                .anyMatch(piece -> piece.exact() != null);
    }

    /** How many lines and rows it has. */
    int size() {
        return figures.stream().mapToInt(each -> each.rows().size()).sum()
                + groups.stream().mapToInt(group -> group.lines().size()).sum();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return figures.isEmpty() && groups.isEmpty();
    }
}
