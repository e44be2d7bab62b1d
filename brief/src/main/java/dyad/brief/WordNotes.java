package dyad.brief;

import java.text.Bidi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a Word document. A footnote quotes one of the sentences a line rests on, with where it was said, and leads to the others
 * in the list of sources; what rests on the same sentences refers to the same footnote.
 */
final class WordNotes {
    private record Place(Source source, Source.Note note) {}

    private final WordPart part = new WordPart();
    private final Map<Integer, Place> places = new HashMap<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final Messages words;
    private final Heading heading;

    WordNotes(Brief brief, Heading heading) {
        this.words = brief.words();
        this.heading = heading;
        brief.sources()
                .forEach(source -> source.notes().forEach(note -> places.put(note.number(), new Place(source, note))));
        part.raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\n");
        part.raw(
                "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\n");
    }

    WordPart part() {
        return part;
    }

    /** Refers to sentences; nothing where there are none. */
    void refer(WordPart text, List<Integer> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Integer known = numbers.get(notes);
        if (known != null) {
            text.raw("<w:fldSimple w:instr=\" NOTEREF _RefNote" + known + " \\f \\h \">");
            text.styled("FootnoteReference", "" + known).raw("</w:fldSimple>");
            return;
        }
        int number = numbers.size() + 1;
        numbers.put(notes, number);
        int mark = text.mark("_RefNote" + number);
        text.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + number
                        + "\"/></w:r>")
                .endMark(mark);
        footnote(number, notes);
    }

    private void footnote(int number, List<Integer> notes) {
        Place first = best(notes);
        part.raw("<w:footnote w:id=\"" + number + "\">").open("FootnoteText");
        part.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
                .tab();
        quote(part, first.note, words);
        part.text(Heading.dash(heading.source(first.source)) + heading.after(first.source, first.note));
        String url = Links.safe(first.source.document().url());
        if (url != null) {
            part.text(", ").outer(url, url);
        }
        String before = "; " + words.get("step.also") + " ";
        for (int note : notes) {
            if (note != first.note.number()) {
                part.text(before).inner("s" + note, "Number", "[" + note + "]");
                before = " ";
            }
        }
        part.close().raw("</w:footnote>\n");
    }

    /** A sentence in the reader's language where there is one, else the first. */
    private Place best(List<Integer> notes) {
        for (int note : notes) {
            Place place = place(note);
            if (place.note.language().equals(words.language())) {
                return place;
            }
        }
        return place(notes.get(0));
    }

    private Place place(int note) {
        @Nullable Place place = places.get(note);
        return Objects.requireNonNull(place);
    }

    /** A sentence in its own language and direction. */
    static void quote(WordPart part, Source.Note note, Messages words) {
        boolean rightToLeft = !new Bidi(note.sentence(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        String lang = note.language().equals(words.language())
                ? ""
                : "<w:lang w:val=\"" + Html.escape(note.language()) + "\""
                        + (rightToLeft ? " w:bidi=\"" + Html.escape(note.language()) + "\"" : "") + "/>";
        String marks = words.quoted("");
        part.text(marks.substring(0, 1))
                .run((rightToLeft ? "<w:rtl/>" : "") + lang, note.sentence())
                .text(marks.substring(1));
    }
}
