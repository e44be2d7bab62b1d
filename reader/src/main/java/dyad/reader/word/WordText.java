package dyad.reader.word;

import dyad.model.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The text of a Word document, and which of its elements each stretch comes from. */
final class WordText {
    /** What holds runs: links, insertions, fields, content controls. */
    private static final Set<String> AROUND_RUNS = Set.of(
            "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo");

    /** What is not, or no longer, text of the document, or told twice for older programs. */
    private static final Set<String> NO_TEXT =
            Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "sectPr", "tblPr", "trPr", "tcPr", "Fallback");

    private final StringBuilder out = new StringBuilder();
    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();
    private final Map<String, Element> marks = new HashMap<>();
    private boolean paragraph;

    private WordText() {}

    /**
     * Text that one element holds.
     *
     * @param start where it stands in the whole text
     * @param element a {@code w:t}
     * @param from where in the element's own text it begins
     * @param length how long it is
     */
    record Stretch(int start, Element element, int from, int length) {
        int end() {
            return start + length;
        }
    }

    /** Of the document and its notes. */
    static WordText of(List<Element> roots) {
        WordText text = new WordText();
        roots.forEach(text::blocks);
        return text;
    }

    private void blocks(Element parent) {
        for (Element child : WordXml.children(parent)) {
            String name = String.valueOf(child.getLocalName());
            boolean separator = (name.equals("footnote") || name.equals("endnote"))
                    && !WordXml.attribute(child, "type").isEmpty()
                    && !WordXml.attribute(child, "type").equals("normal");
            if (name.equals("p")) {
                paragraph(child);
            } else if (!NO_TEXT.contains(name) && !separator) {
                blocks(child);
            }
        }
    }

    private void paragraph(Element element) {
        paragraph = true;
        Deque<Element> boxes = new ArrayDeque<>();
        runs(element, boxes);
        paragraph = true;
        boxes.forEach(this::blocks);
    }

    private void runs(Element parent, Deque<Element> boxes) {
        for (Element child : WordXml.children(parent)) {
            String name = String.valueOf(child.getLocalName());
            if (name.equals("r")) {
                run(child, boxes);
            } else if (AROUND_RUNS.contains(name)) {
                runs(child, boxes);
            }
        }
    }

    private void run(Element run, Deque<Element> boxes) {
        Element properties = WordXml.child(run, "rPr");
        if (properties != null && isOn(WordXml.child(properties, "vanish"))) {
            return;
        }
        for (Element child : WordXml.children(run)) {
            switch (String.valueOf(child.getLocalName())) {
                case "t" -> text(child);
                case "tab", "ptab" -> append(" ");
                case "br", "cr" -> append("\n");
                case "noBreakHyphen" -> append("-");
                case "footnoteReference", "endnoteReference" -> marks.putIfAbsent(markKey(child), run);
                case "drawing", "pict", "object", "AlternateContent" -> boxes(child, boxes);
                default -> {
                    // field codes, notes' marks and the like
                }
            }
        }
    }

    private static String markKey(Element reference) {
        return String.valueOf(reference.getLocalName()).replace("Reference", "") + " "
                + WordXml.attribute(reference, "id");
    }

    /** The run that holds a note's mark in the document, or null. */
    @Nullable
    Element mark(Element note) {
        return marks.get(note.getLocalName() + " " + WordXml.attribute(note, "id"));
    }

    /** Whether words stand in a note or a box beside the document's own text. */
    boolean isAside(Span span) {
        Stretch there = at(span.start());
        return there != null && WordAnchor.aside(there.element()) != null;
    }

    private static boolean isOn(@Nullable Element toggle) {
        return toggle != null && !Set.of("0", "false", "off").contains(WordXml.attribute(toggle, "val"));
    }

    private static void boxes(Element parent, Deque<Element> boxes) {
        for (Element child : WordXml.children(parent)) {
            if ("txbxContent".equals(child.getLocalName())) {
                boxes.add(child);
            } else if (!NO_TEXT.contains(String.valueOf(child.getLocalName()))) {
                boxes(child, boxes);
            }
        }
    }

    private void text(Element element) {
        String text = element.getTextContent();
        int from = 0;
        int to = text.length();
        boolean preserved = element.getAttributeNS("http://www.w3.org/XML/1998/namespace", "space")
                .equals("preserve");
        while (!preserved && from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (!preserved && to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            separate();
            stretches.put(out.length(), new Stretch(out.length(), element, from, to - from));
            out.append(text.substring(from, to)
                    .replace('\n', ' ')
                    .replace('\r', ' ')
                    .replace('\t', ' '));
        }
    }

    private void append(String text) {
        separate();
        out.append(text);
    }

    private void separate() {
        if (paragraph && out.length() > 0) {
            out.append("\n\n");
        }
        paragraph = false;
    }

    /** The stretch in which a place lies, or the first after it; null after the last. */
    @Nullable
    Stretch at(int offset) {
        Map.Entry<Integer, Stretch> before = stretches.floorEntry(offset);
        if (before != null && before.getValue().end() > offset) {
            return before.getValue();
        }
        Map.Entry<Integer, Stretch> after = stretches.ceilingEntry(offset);
        return after == null ? null : after.getValue();
    }

    /** The stretch in which the place before this one lies, or the last before it; null before the first. */
    @Nullable
    Stretch before(int offset) {
        Map.Entry<Integer, Stretch> before = stretches.lowerEntry(offset);
        return before == null ? null : before.getValue();
    }

    /** Takes the second part of a stretch to another element. */
    void split(Stretch stretch, int length, Element second) {
        stretches.put(stretch.start(), new Stretch(stretch.start(), stretch.element(), 0, length));
        int start = stretch.start() + length;
        stretches.put(start, new Stretch(start, second, 0, stretch.length() - length));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
