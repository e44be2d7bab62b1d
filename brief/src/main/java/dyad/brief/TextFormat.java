package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Group;
import dyad.brief.Section.Row;
import java.util.List;
import java.util.Locale;

/** A brief for a terminal. */
final class TextFormat {
    private static final int WIDTH = 100;
    private static final int PERIOD_WIDTH = 32;
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final StringBuilder out = new StringBuilder();
    private final boolean bold;
    private final Messages words;
    private final Heading heading;

    private TextFormat(Brief brief, boolean bold) {
        this.words = brief.words();
        this.heading = new Heading(brief);
        this.bold = bold;
    }

    static String write(Brief brief, boolean bold) {
        TextFormat format = new TextFormat(brief, bold);
        format.head(brief);
        brief.sections().forEach(format::section);
        format.sources(brief);
        return format.out.toString();
    }

    private void head(Brief brief) {
        strong(brief.title().toUpperCase(Locale.ROOT));
        wrap("", "", heading.asOn());
        wrap("", "", heading.sources());
        heading.remarks().forEach(remark -> wrap("", "", remark));
        wrap("", "", words.get("caveat"));
    }

    private void section(Section section) {
        out.append('\n');
        strong(section.heading().toUpperCase(Locale.ROOT));
        if (section.isEmpty()) {
            wrap("  ", "  ", words.get("nothing"));
        }
        section.figures().forEach(this::figures);
        section.groups().forEach(this::group);
    }

    private void figures(Figures figures) {
        wrap("  ", "  ", figures.indicator());
        for (Row row : figures.rows()) {
            String period = row.period();
            String pad = " ".repeat(Math.max(2, PERIOD_WIDTH - period.length()));
            wrap("    " + Wrapping.clean(period) + pad, " ".repeat(PERIOD_WIDTH + 4), text(row.value()));
        }
    }

    private void group(Group group) {
        String heading = group.heading();
        if (heading != null) {
            wrap("  ", "  ", heading);
        }
        String indent = heading == null ? "  " : "    ";
        group.lines().forEach(line -> wrap(indent + "- ", indent + "  ", text(line)));
    }

    private void sources(Brief brief) {
        List<Source> sources = brief.sources();
        out.append('\n');
        strong(words.get("section.sources").toUpperCase(Locale.ROOT));
        if (sources.isEmpty()) {
            wrap("  ", "  ", heading.none());
        }
        for (Source source : sources) {
            wrap("  ", "  ", heading.source(source));
            String url = source.document().url();
            if (url != null) {
                wrap("  ", "  ", url);
            }
            source.notes().forEach(note -> note(source, note));
        }
    }

    private void note(Source source, Source.Note note) {
        String label = "[" + note.number() + "] ";
        String sentence = words.quoted(note.sentence()) + heading.after(source, note);
        wrap("    " + label, " ".repeat(4 + label.length()), sentence);
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.withNotes().forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private void strong(String text) {
        String clean = Wrapping.clean(text);
        out.append(bold ? BOLD + clean + PLAIN : clean).append('\n');
    }

    private void wrap(String first, String rest, String text) {
        Wrapping.wrap(out, first, rest, text, WIDTH);
    }
}
