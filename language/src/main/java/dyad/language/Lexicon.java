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

        private Entry[] entries = NONE;
        private @Nullable Senses @Nullable [] senses;
        /** A bit for some of the words that may follow: where it is not set, the word does not. */
        private long following;

        @Nullable
        Branches next;

        Node child(int word) {
            if (next == null) {
                next = new Branches();
            }
            following |= 1L << word;
            return next.grow(word);
        }

        @Nullable
        Node after(int word) {
            return next == null || (following & 1L << word) == 0 ? null : next.get(word);
        }

        void add(Entry entry) {
            entries = Arrays.copyOf(entries, entries.length + 1);
            entries[entries.length - 1] = entry;
            senses = null;
        }

        /** What a word of this one token may be in a shape; worked out when the first text has it. */
        Senses senses(Shape shape) {
            int way = shape == Shape.UPPER ? 2 : shape == Shape.CAPITAL ? 1 : 0;
            @Nullable Senses[] all = senses == null ? new Senses[3] : senses;
            senses = all;
            Senses known = all[way];
            if (known == null) {
                known = new Senses(Arrays.stream(entries)
                        .filter(entry -> fits(entry.shapes[0], shape))
                        .toArray(Entry[]::new));
                all[way] = known;
            }
            return known;
        }
    }

    /** From the numbers of words to nodes, in open addressing: most words that follow are not there, and one look tells. */
    private static final class Branches {
        private int[] words = new int[4];
        private @Nullable Node[] nodes = new Node[4];
        private int size;

        @Nullable
        Node get(int word) {
            int mask = words.length - 1;
            int slot = slot(word, mask);
            while (words[slot] != word && words[slot] != 0) {
                slot = slot + 1 & mask;
            }
            return words[slot] == 0 ? null : nodes[slot];
        }

        private static int slot(int word, int mask) {
            int spread = word * 0x9E3779B9;
            return (spread ^ spread >>> 15) & mask;
        }

        Node grow(int word) {
            Node known = get(word);
            if (known != null) {
                return known;
            }
            if (2 * ++size > nodes.length) {
                widen();
            }
            Node added = new Node();
            put(word, added);
            return added;
        }

        private void put(int word, @Nullable Node node) {
            int mask = words.length - 1;
            int slot = slot(word, mask);
            while (words[slot] != 0) {
                slot = slot + 1 & mask;
            }
            words[slot] = word;
            nodes[slot] = node;
        }

        private void widen() {
            int[] former = words;
            @Nullable Node[] formerNodes = nodes;
            words = new int[4 * former.length];
            nodes = new Node[4 * former.length];
            for (int i = 0; i < former.length; i++) {
                if (former[i] != 0) {
                    put(former[i], formerNodes[i]);
                }
            }
        }
    }

    /** A word of a class, with the shape its tokens must have. */
    record Entry(int type, int forms, @Nullable Object detail, Shape[] shapes, boolean anyShape) {
        boolean fits(Tokens tokens, int from) {
            for (int i = 0; i < shapes.length; i++) {
                if (!Lexicon.fits(shapes[i], tokens.shape(from + i))) {
                    return false;
                }
            }
            return true;
        }

        Edge edge(int from, int to) {
            return new Edge(type, from, to, forms, detail);
        }
    }

    private static boolean fits(@Nullable Shape wanted, Shape found) {
        return wanted == Shape.UPPER
                ? found == Shape.UPPER
                : wanted != Shape.CAPITAL || found == Shape.CAPITAL || found == Shape.UPPER;
    }

    private final WordNumbers words = new WordNumbers();
    private final Writing writing;
    private @Nullable Node[] roots = new Node[1024];

    /** An empty one of a language that is written so. */
    public Lexicon(Writing writing) {
        this.writing = writing;
    }

    /** Adds an entry as it is written. */
    public void add(String written, int type, int forms, @Nullable Object detail) {
        Tokens tokens = Tokenizer.tokens(written, writing);
        Shape[] shapes = new Shape[tokens.size()];
        boolean any = true;
        for (int i = 0; i < tokens.size(); i++) {
            shapes[i] = tokens.shape(i);
            any &= shapes[i] != Shape.UPPER && shapes[i] != Shape.CAPITAL;
        }
        Node node = root(tokens.norm(0));
        for (int i = 1; i < tokens.size(); i++) {
            node = node.child(words.add(tokens.norm(i)));
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
        root(norm).add(new Entry(type, Form.WORD, null, new Shape[1], true));
    }

    /** The tokens of a text, each looked up among the words. */
    Tokens tokens(String text) {
        return Tokenizer.tokens(text, writing, words);
    }

    /** Finds what each of the tokens {@code from} to {@code end}, end exclusive, may be, and all entries of several tokens. */
    void find(Tokens tokens, int from, int end, Senses[] senses, Links links) {
        int[] numbers = tokens.numbers(words);
        for (int at = from; at < end; at++) {
            Node node = root(numbers[at]);
            senses[at - from] = node == null ? Senses.NONE : node.senses(tokens.shape(at));
            for (int last = at + 1; last < end && node != null; last++) {
                node = node.after(numbers[last]);
                for (Entry entry : node == null ? Node.NONE : node.entries) {
                    if (entry.anyShape || entry.fits(tokens, at)) {
                        links.add(at - from, entry.type, at, last + 1, entry);
                    }
                }
            }
        }
    }

    /** The longest entry of a class that begins at a token and ends before {@code end}, or null; of equals the first. */
    @Nullable
    Edge longest(Tokens tokens, int from, int end, int type) {
        int[] numbers = tokens.numbers(words);
        Edge longest = null;
        Node node = root(numbers[from]);
        for (int at = from + 1; node != null; at++) {
            for (Entry entry : node.entries) {
                boolean longer = entry.type == type && (longest == null || longest.to() < at);
                longest = longer && entry.fits(tokens, from) ? entry.edge(from, at) : longest;
            }
            node = at < end ? node.after(numbers[at]) : null;
        }
        return longest;
    }

    private @Nullable Node root(int word) {
        return word < roots.length ? roots[word] : null;
    }

    /** What part of the words of a text stand in some entry, from 0 to 1; numbers and signs do not count. */
    double known(Tokens tokens) {
        int[] numbers = tokens.numbers(words);
        int all = 0;
        int known = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.shape(i) != Shape.NUMBER && tokens.shape(i) != Shape.SIGN) {
                all++;
                known += numbers[i] == 0 ? 0 : 1;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private Node root(String norm) {
        int word = words.add(norm);
        if (word >= roots.length) {
            roots = Arrays.copyOf(roots, 2 * word);
        }
        Node root = roots[word];
        if (root == null) {
            root = new Node();
            roots[word] = root;
        }
        return root;
    }
}
