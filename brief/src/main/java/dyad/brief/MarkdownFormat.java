package dyad.brief;

import dyad.brief.Section.Figures;
import dyad.brief.Section.Group;
import dyad.brief.Section.Row;
import java.util.List;

/** A brief in Markdown; each reference links to its sentence at the end. */
final class MarkdownFormat {
    private static final String SPECIAL = "\\`*_[]<>#|~&";

    private final StringBuilder out = new StringBuilder();

    private final Messages words;
    private final Heading heading;

    private MarkdownFormat(Brief brief) {
        this.words = brief.words();
        this.heading = new Heading(brief);
    }

    static String write(Brief brief) {
        MarkdownFormat format = new MarkdownFormat(brief);
        format.heading(brief);
        brief.sections().forEach(format::section);
        format.sources(brief);
        return format.out.toString();
    }

    private void heading(Brief brief) {
        line("# " + escape(brief.title()));
        line("");
        line("**" + escape(heading.asOn()) + "**  ");
        line(escape(heading.sources()) + "  ");
        heading.remarks().forEach(remark -> line(escape(remark) + "  "));
        line(escape(words.get("caveat")));
    }

    private void section(Section section) {
        title(section.heading());
        if (section.isEmpty()) {
            line("*" + escape(words.get("nothing")) + "*");
        }
        table(section.figures());
        for (Group group : section.groups()) {
            group(group);
        }
    }

    private void title(String heading) {
        if (out.charAt(out.length() - 2) != '\n') {
            line("");
        }
        line("## " + escape(heading));
        line("");
    }

    private void table(List<Figures> figures) {
        if (figures.isEmpty()) {
            return;
        }
        line("| " + words.get("table.indicator") + " | " + words.get("table.period") + " | " + words.get("table.value")
                + " | " + words.get("table.source") + " |");
        line("|---|---|---:|---|");
        for (Figures each : figures) {
            String indicator = each.indicator();
            for (Row row : each.rows()) {
                line("| " + escape(indicator) + " | " + escape(row.period()) + " | "
                        + text(row.value().pieces()) + " | " + notes(row.value().notes()) + " |");
                indicator = "";
            }
        }
        line("");
    }

    private void group(Group group) {
        String heading = group.heading();
        if (heading != null) {
            line("### " + escape(heading));
            line("");
        }
        group.lines().forEach(each -> line("- " + escapeStart(text(each.withNotes()))));
        line("");
    }

    private void sources(Brief brief) {
        List<Source> sources = brief.sources();
        title(words.get("section.sources"));
        if (sources.isEmpty()) {
            line("*" + escape(heading.none()) + "*");
        }
        for (Source source : sources) {
            String name = escape(heading.source(source));
            String url = Links.safe(source.document().url());
            line("**" + (url == null ? name : "[" + name + "](<" + url + ">)") + "**");
            line("");
            source.notes().forEach(note -> note(source, note));
        }
    }

    private void note(Source source, Source.Note note) {
        line("- <a id=\"s" + note.number() + "\"></a>\\[" + note.number() + "\\] "
                + words.quoted(escape(note.sentence()))
                + escape(heading.after(source, note)));
        line("");
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece.style()) {
                case LEAD -> text.append("**").append(escape(piece.text())).append("**");
                case NOTES -> text.append(piece.notes().isEmpty() ? "" : " " + notes(piece.notes()));
                default -> text.append(escape(piece.text()));
            }
        }
        return text.toString();
    }

    private static String notes(List<Integer> notes) {
        StringBuilder text = new StringBuilder();
        notes.forEach(note -> text.append("[\\[" + note + "\\]](#s" + note + ")"));
        return text.toString();
    }

    /** Nothing that a source wrote may become markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Wrapping.clean(text).toCharArray()) {
            escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return keepSpaces(text, escaped.toString());
    }

    /** At the start of an item these would begin a list or a heading within it. */
    private static String escapeStart(String item) {
        return item.replaceFirst("^(\\d*)([-+.)])", "$1\\\\$2");
    }

    /** Pieces of a line begin and end where a space stands. */
    private static String keepSpaces(String text, String escaped) {
        String before = text.startsWith(" ") && !escaped.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") && text.length() > 1 && !escaped.endsWith(" ") ? " " : "";
        return before + escaped + after;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
