package dyad.reader.source;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The prose of Markdown (CommonMark with tables and footnotes): a paragraph, heading, item or cell of a table is a paragraph each. */
final class MarkdownText extends AbstractVisitor {
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final Set<String> BREAKS = Set.of("<br>", "<br/>", "<br />");

    private final Blocks blocks = new Blocks();
    private final String source;
    private final int from;

    private MarkdownText(String source, int from) {
        this.source = source;
        this.from = from;
    }

    /** The text with its places in the source, of which what stands before {@code from} is left out. */
    static Blocks of(String source, int from) {
        MarkdownText text = new MarkdownText(source, from);
        PARSER.parse(source.substring(from)).accept(text);
        return text.blocks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    private void block(Node block) {
        blocks.paragraph();
        visitChildren(block);
        blocks.paragraph();
    }

    @Override
    public void visit(CustomNode node) {
        // cells of one row belong to different columns: no sentence runs through them
        if (node instanceof TableCell) {
            block(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        literal(text, text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        literal(code, code.getLiteral());
    }

    private void literal(Node node, String literal) {
        int start = start(node);
        int[] places = Escapes.places(literal, source, start, Math.max(start + 1, end(node)));
        blocks.text(literal, i -> places[i]);
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        blocks.text(" ");
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        blocks.line();
    }

    @Override
    public void visit(HtmlInline html) {
        if (BREAKS.contains(html.getLiteral())) {
            blocks.line();
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        int start = start(html);
        blocks.paragraph();
        for (String paragraph : HtmlText.ofFragment(html.getLiteral()).split("\n", -1)) {
            blocks.text(paragraph, i -> start);
            blocks.line();
        }
        blocks.paragraph();
    }

    @Override
    public void visit(Image image) {
        // what a picture shows is no sentence of the text
    }

    @Override
    public void visit(FencedCodeBlock code) {
        blocks.paragraph();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        blocks.paragraph();
    }

    private int start(Node node) {
        List<SourceSpan> spans = spans(node);
        return spans.isEmpty() ? from : from + spans.get(0).getInputIndex();
    }

    private int end(Node node) {
        List<SourceSpan> spans = spans(node);
        SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        return last == null ? from : from + last.getInputIndex() + last.getLength();
    }

    private static List<SourceSpan> spans(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null && !(placed instanceof Block)) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans();
    }
}
