package dyad.language;

import dyad.language.Tokens.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words a pack knows, as a trie over tokens: finding everything that begins at a token costs one look-up a token passed. An entry
 * written with a capital letter is found only in a token that has one; an entry in capitals only in capitals.
 */
public final class Lexicon {
    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Entry> entries = new ArrayList<>(1);
    }

    private record Entry(int type, int forms, @Nullable Object detail, Shape[] shapes) {
        boolean fits(Tokens tokens, int from) {
            for (int i = 0; i < shapes.length; i++) {
                Shape wanted = shapes[i];
                Shape found = tokens.shape(from + i);
                if (wanted == Shape.UPPER && found != Shape.UPPER
                        || wanted == Shape.CAPITAL && found != Shape.CAPITAL && found != Shape.UPPER) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Node root = new Node();

    /** Adds an entry as it is written. */
    public void add(String written, int type, int forms, @Nullable Object detail) {
        Tokens tokens = Tokenizer.tokens(written);
        Shape[] shapes = new Shape[tokens.size()];
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            shapes[i] = tokens.shape(i);
            node = node.next.computeIfAbsent(tokens.norm(i), k -> new Node());
        }
        for (Entry entry : node.entries) {
            if (entry.type == type
                    && entry.forms == forms
                    && java.util.Objects.equals(entry.detail, detail)
                    && Arrays.equals(entry.shapes, shapes)) {
                return;
            }
        }
        node.entries.add(new Entry(type, forms, detail, shapes));
    }

    /** Finds all entries that begin at a token and end before {@code end}. */
    void find(Tokens tokens, int from, int end, Chart chart) {
        Node node = root.next.get(tokens.norm(from));
        int at = from + 1;
        while (node != null) {
            for (Entry entry : node.entries) {
                if (entry.fits(tokens, from)) {
                    chart.add(new Edge(entry.type, from, at, entry.forms, entry.detail));
                }
            }
            node = at < end ? node.next.get(tokens.norm(at)) : null;
            at++;
        }
    }
}
