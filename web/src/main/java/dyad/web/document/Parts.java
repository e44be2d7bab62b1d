package dyad.web.document;

import dyad.web.document.Blocks.Block;
import dyad.web.document.Marks.Mark;
import java.util.ArrayList;
import java.util.List;

/** The parts in which a very long text is shown, so that no page is larger than a browser and its reader take easily. */
final class Parts {
    /** So many bytes of text and marks make a part; a little more where a block ends. */
    static final int BYTES = 90_000;

    /** What a mark costs: its link in the text and its line below. */
    private static final int MARK = 1000;

    private static final int BLOCK = 60;

    private final List<Part> parts = new ArrayList<>();

    private Parts() {}

    /** Blocks, and the statements that begin in them. */
    record Part(List<Block> blocks, List<Mark> marks) {}

    /** The parts of a text; one at least. */
    static List<Part> of(String text, List<Block> blocks, List<Mark> marks) {
        Parts all = new Parts();
        all.fill(text, blocks, marks);
        return all.parts;
    }

    private void fill(String text, List<Block> blocks, List<Mark> marks) {
        Part part = new Part(new ArrayList<>(), new ArrayList<>());
        int bytes = 0;
        int mark = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (bytes > BYTES) {
                parts.add(part);
                part = new Part(new ArrayList<>(), new ArrayList<>());
                bytes = 0;
            }
            part.blocks().add(block);
            bytes += BLOCK + bytes(text, block);
            boolean isLast = i == blocks.size() - 1;
            while (mark < marks.size() && (isLast || marks.get(mark).from() < block.to())) {
                part.marks().add(marks.get(mark++));
                bytes += MARK;
            }
        }
        parts.add(part);
    }

    /** How long it is as a page has it, in UTF-8 and escaped. */
    private static int bytes(String text, Block block) {
        int bytes = 0;
        for (int i = block.from(); i < block.to(); i++) {
            char c = text.charAt(i);
            bytes += c == '&' ? 5 : c == '<' || c == '>' ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return bytes;
    }

    /** The number of the part in which a mark begins, from 1. */
    static int with(String statement, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).marks().stream().anyMatch(mark -> mark.said().id().equals(statement))) {
                return i + 1;
            }
        }
        return 1;
    }
}
