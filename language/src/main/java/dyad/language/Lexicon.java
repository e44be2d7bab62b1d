package dyad.language;

import dyad.language.Tokens.Shape;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All words a pack knows, as a trie over tokens: finding everything that begins at a token costs one look-up a token passed. An entry
 * written with a capital letter is found only in a token that has one; an entry in capitals only in capitals.
 */
public final class Lexicon {
    /** What is known of the tokens up to here. */
    private static final class Node {
        private static final Entry[] NONE = {};

        final String word;
        Entry[] entries = NONE;

        @Nullable
        Branches next;

        Node(String word) {
            this.word = word;
        }

        Node child(String norm) {
            if (next == null) {
                next = new Branches();
            }
            return next.grow(norm);
        }

        void add(Entry entry) {
            entries = Arrays.copyOf(entries, entries.length + 1);
            entries[entries.length - 1] = entry;
        }
    }

    /** From words to nodes, in open addressing: most words of a text are not there, and one look at a row of numbers tells. */
    private static final class Branches {
        private int[] hashes = new int[4];
        private @Nullable Node[] nodes = new Node[4];
        private int size;

        @Nullable
        Node get(String word) {
            int hash = hash(word);
            int mask = hashes.length - 1;
            for (int slot = slot(hash, mask); hashes[slot] != 0; slot = slot + 1 & mask) {
                Node node = hashes[slot] == hash ? nodes[slot] : null;
                if (node != null && node.word.equals(word)) {
                    return node;
                }
            }
            return null;
        }

        /** Never 0, which marks an empty place. */
        private static int hash(String word) {
            int hash = word.hashCode();
            return hash == 0 ? 1 : hash;
        }

        private static int slot(int hash, int mask) {
            int spread = hash * 0x9E3779B9;
            return (spread ^ spread >>> 15) & mask;
        }

        Node grow(String word) {
            Node known = get(word);
            if (known != null) {
                return known;
            }
            if (2 * ++size > nodes.length) {
                widen();
            }
            Node added = new Node(word);
            put(hash(word), added);
            return added;
        }

        private void put(int hash, @Nullable Node node) {
            int mask = nodes.length - 1;
            int slot = slot(hash, mask);
            while (hashes[slot] != 0) {
                slot = slot + 1 & mask;
            }
            hashes[slot] = hash;
            nodes[slot] = node;
        }

        private void widen() {
            int[] formerHashes = hashes;
            @Nullable Node[] former = nodes;
            hashes = new int[4 * former.length];
            nodes = new Node[4 * former.length];
            for (int i = 0; i < former.length; i++) {
                if (formerHashes[i] != 0) {
                    put(formerHashes[i], former[i]);
                }
            }
        }
    }

    /** A word of a class, with the shape its tokens must have. */
    record Entry(int type, int forms, @Nullable Object detail, Shape[] shapes, boolean anyShape) {
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

    private final Node root = new Node("");

    /** Adds an entry as it is written. */
    public void add(String written, int type, int forms, @Nullable Object detail) {
        Tokens tokens = Tokenizer.tokens(written);
        Shape[] shapes = new Shape[tokens.size()];
        boolean any = true;
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            shapes[i] = tokens.shape(i);
            any &= shapes[i] != Shape.UPPER && shapes[i] != Shape.CAPITAL;
            node = node.child(tokens.norm(i));
        }
        for (Entry entry : node.entries) {
            if (entry.type == type
                    && entry.forms == forms
                    && java.util.Objects.equals(entry.detail, detail)
                    && Arrays.equals(entry.shapes, shapes)) {
                return;
            }
        }
        node.add(new Entry(type, forms, detail, shapes, any));
    }

    /** Adds a token in normal form, however it is written. */
    void addToken(String norm, int type) {
        root.child(norm).add(new Entry(type, Form.WORD, null, new Shape[1], true));
    }

    /** Finds all entries that begin at a token and end before {@code end}. */
    void find(Tokens tokens, int from, int end, Chart chart) {
        Branches next = root.next;
        for (int at = from; next != null && at < end; ) {
            Node node = next.get(tokens.norm(at++));
            if (node == null) {
                return;
            }
            for (Entry entry : node.entries) {
                if (entry.anyShape || entry.fits(tokens, from)) {
                    chart.add(entry, from, at);
                }
            }
            next = node.next;
        }
    }
}
