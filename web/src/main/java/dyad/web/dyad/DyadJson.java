package dyad.web.dyad;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.brief.Brief;
import dyad.brief.Line;
import dyad.brief.Piece;
import dyad.brief.Section;
import dyad.brief.Source;

/** A brief as JSON: sections, their lines in words, and the sentences they rest on. */
final class DyadJson {
    private DyadJson() {}

    static ObjectNode of(Brief brief) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("dyad", brief.dyad().toString())
                .put("title", brief.title())
                .put("language", brief.words().language());
        ArrayNode sections = json.putArray("sections");
        brief.sections().forEach(section -> section(section, sections.addObject()));
        ArrayNode sources = json.putArray("sources");
        brief.sources().forEach(source -> source(source, sources.addObject()));
        return json;
    }

    private static void section(Section section, ObjectNode json) {
        json.put("key", section.key()).put("heading", section.heading());
        ArrayNode figures = json.putArray("figures");
        section.figures().forEach(table -> {
            ObjectNode one = figures.addObject().put("indicator", table.indicator());
            ArrayNode rows = one.putArray("rows");
            table.rows().forEach(row -> line(row.value(), rows.addObject().put("period", row.period())));
        });
        ArrayNode groups = json.putArray("groups");
        section.groups().forEach(group -> {
            ArrayNode lines = groups.addObject().put("heading", group.heading()).putArray("lines");
            group.lines().forEach(each -> line(each, lines.addObject()));
        });
    }

    private static void line(Line line, ObjectNode json) {
        StringBuilder text = new StringBuilder();
        line.pieces().stream()
                .filter(piece -> piece.style() != Piece.Style.NOTES)
                .forEach(piece -> text.append(piece.text()));
        json.put("text", text.toString());
        if (line.item() != null) {
            json.put("fact", line.item().fact().told().get(0).said().id())
                    .put("type", line.item().said().type());
        }
        ArrayNode notes = json.putArray("sentences");
        line.allNotes().forEach(notes::add);
    }

    private static void source(Source source, ObjectNode json) {
        json.put("document", source.document().id())
                .put("publisher", source.document().publisher())
                .put(
                        "published",
                        source.document().published() == null
                                ? null
                                : source.document().published().edtf())
                .put("url", source.document().url());
        ArrayNode notes = json.putArray("sentences");
        source.notes().forEach(note -> {
            ObjectNode one = notes.addObject();
            one.put("number", note.number()).put("quote", note.sentence()).put("language", note.language());
            ArrayNode saidBy = one.putArray("saidBy");
            note.saidBy().forEach(saidBy::add);
            ArrayNode said = one.putArray("statements");
            note.said().forEach(each -> said.add(each.id()));
        });
    }
}
