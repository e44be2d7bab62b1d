package dyad.brief;

import dyad.model.Figure;
import dyad.model.Period;
import dyad.reader.Csv;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Series;
import dyad.record.fact.Series.Point;
import dyad.record.fact.Standing;
import dyad.record.fact.Testimony;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures as a table, a row for each value that a source tells: for spreadsheets and statistics. */
final class FiguresSheet {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "between",
            "from",
            "to",
            "period",
            "value",
            "upTo",
            "unit",
            "bound",
            "modality",
            "standsBy",
            "differs",
            "publisher",
            "published",
            "saidBy",
            "document",
            "url",
            "language",
            "sentence",
            "id",
            "scope");

    private FiguresSheet() {}

    static String csv(FiguresReport report) {
        StringBuilder csv = new StringBuilder(Csv.line(COLUMNS)).append('\n');
        rows(report).forEach(row -> csv.append(Csv.line(row)).append('\n'));
        return csv.toString();
    }

    static byte[] xlsx(FiguresReport report) {
        Spreadsheet sheet = new Spreadsheet("figures", COLUMNS);
        rows(report).forEach(sheet::add);
        return sheet.bytes();
    }

    private static List<List<Object>> rows(FiguresReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (Series series : report.series()) {
            Map<Testimony, List<String>> differences = differences(series);
            for (Point point : series.points()) {
                for (Testimony told : point.told()) {
                    String differs = String.join("; ", differences.getOrDefault(told, List.of()));
                    rows.add(row(told, standsBy(told, point.standing()), differs));
                }
            }
        }
        return rows;
    }

    private static List<Object> row(Testimony told, String standsBy, String differs) {
        Figure figure = told.figure();
        return List.of(
                figure.type(),
                String.join("; ", figure.parties().between()),
                String.join("; ", figure.parties().from()),
                String.join("; ", figure.parties().to()),
                edtf(figure.period()),
                figure.value(),
                Objects.requireNonNullElse(figure.upTo(), ""),
                figure.unit(),
                figure.bound().code(),
                figure.modality().code(),
                standsBy,
                differs,
                Objects.requireNonNullElse(told.document().publisher(), ""),
                edtf(told.document().published()),
                String.join("; ", figure.saidBy()),
                told.document().id(),
                Objects.requireNonNullElse(told.document().url(), ""),
                figure.said().language(),
                FiguresReport.sentence(told),
                figure.id(),
                Objects.requireNonNullElse(told.scope(), ""));
    }

    private static String edtf(@Nullable Period period) {
        return period == null ? "" : period.edtf();
    }

    /** Why the record stands by a value, on that of the source it takes it from; empty on the others. */
    private static String standsBy(Testimony told, @Nullable Standing standing) {
        return standing != null && standing.told().equals(told)
                ? standing.reason().code()
                : "";
    }

    /** How a value differs from which others: the kind of difference, and the ids of the first who tell the other. */
    private static Map<Testimony, List<String>> differences(Series series) {
        Map<Testimony, List<String>> differences = new HashMap<>();
        for (Disagreement each : series.disagreements()) {
            note(differences, each.one(), each, each.other());
            note(differences, each.other(), each, each.one());
        }
        return differences;
    }

    private static void note(
            Map<Testimony, List<String>> differences, List<Testimony> mine, Disagreement how, List<Testimony> theirs) {
        String words = how.difference().code() + " " + theirs.get(0).said().id();
        mine.forEach(told ->
                differences.computeIfAbsent(told, k -> new ArrayList<>()).add(words));
    }
}
