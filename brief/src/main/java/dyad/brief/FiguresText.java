package dyad.brief;

import dyad.record.fact.Disagreement;
import dyad.record.fact.Series;
import dyad.record.fact.Series.Point;
import dyad.record.fact.Testimony;
import java.util.List;
import java.util.Locale;

/** Figures for a terminal. */
final class FiguresText {
    private static final Messages WORDS = Messages.english();
    private static final int WIDTH = 100;
    private static final int VALUE = 34;

    private final StringBuilder out = new StringBuilder();
    private final FiguresReport report;

    private FiguresText(FiguresReport report) {
        this.report = report;
    }

    static String write(FiguresReport report) {
        FiguresText text = new FiguresText(report);
        text.out.append(report.title().toUpperCase(Locale.ROOT)).append('\n');
        Wrapping.wrap(text.out, "", "", WORDS.get("caveat"), WIDTH);
        if (report.series().isEmpty()) {
            text.out.append('\n').append(WORDS.get("nothing")).append('\n');
        }
        report.series().forEach(text::series);
        text.sentences();
        return text.out.toString();
    }

    private void series(Series series) {
        out.append('\n').append(report.heading(series).toUpperCase(Locale.ROOT)).append('\n');
        series.points().forEach(this::point);
        if (!series.disagreements().isEmpty()) {
            out.append("  ").append(WORDS.get("figures.disagree")).append('\n');
            series.disagreements().forEach(this::disagreement);
        }
    }

    private void point(Point point) {
        out.append("  ").append(FiguresReport.period(point.period())).append('\n');
        for (Testimony told : point.told()) {
            String value = Wrapping.clean(FiguresReport.value(told));
            String pad = " ".repeat(Math.max(2, VALUE - value.length()));
            String source = FiguresReport.source(told) + " [" + report.note(told) + "]";
            Wrapping.wrap(out, "    " + value + pad, " ".repeat(VALUE + 4), source, WIDTH);
        }
        if (point.standing() != null && point.told().size() > 1) {
            Wrapping.wrap(out, "    = ", "      ", FiguresReport.standing(point.standing()), WIDTH);
        }
    }

    private void disagreement(Disagreement one) {
        String words = FiguresReport.difference(one) + ": " + side(one.one(), one.other()) + " – "
                + side(one.other(), one.one()) + report.remarks(one);
        Wrapping.wrap(out, "    - ", "      ", words, WIDTH);
    }

    private String side(List<Testimony> told, List<Testimony> other) {
        StringBuilder words = new StringBuilder(FiguresReport.side(told.get(0), other.get(0)));
        words.append(' ');
        report.notes(told).forEach(note -> words.append('[').append(note).append(']'));
        return words.toString();
    }

    private void sentences() {
        if (report.notes().isEmpty()) {
            return;
        }
        out.append('\n')
                .append(WORDS.get("figures.sentences").toUpperCase(Locale.ROOT))
                .append('\n');
        report.notes().forEach((told, number) -> {
            String label = "  [" + number + "] ";
            Wrapping.wrap(out, label, " ".repeat(label.length()), WORDS.quoted(FiguresReport.sentence(told)), WIDTH);
        });
    }
}
