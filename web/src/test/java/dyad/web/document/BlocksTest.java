package dyad.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private static List<String> of(String text) {
        return Blocks.of(text).stream()
                .map(block -> text.substring(block.from(), block.to()))
                .toList();
    }

    @Test
    void emptyLinesStandBetweenParagraphs() {
        assertThat(of("\n\none\ntwo\n \t\r\n\n  three\r\n\r\nfour\n\n"))
                .containsExactly("one\ntwo", "  three\r", "four");
    }

    @Test
    void aTextWithoutAnythingHasNoBlock() {
        assertThat(of("")).isEmpty();
        assertThat(of("\n \n\n")).isEmpty();
    }

    @Test
    void aLongParagraphIsCutBetweenWords() {
        String text = "word ".repeat(3000);
        List<Blocks.Block> blocks = Blocks.of(text);
        assertThat(String.join("", of(text))).isEqualTo(text);
        assertThat(of(text)).allMatch(block -> block.length() <= Blocks.LONGEST && block.startsWith("word"));
        assertThat(blocks.stream().map(Blocks.Block::goesOn))
                .startsWith(false, true)
                .doesNotContainNull();
    }

    @Test
    void aCharacterIsNeverCut() {
        String text = "x" + "\uD83D\uDE00".repeat(Blocks.LONGEST);
        assertThat(String.join("", of(text))).isEqualTo(text);
        assertThat(of(text)).noneMatch(block -> Character.isLowSurrogate(block.charAt(0)));
    }
}
