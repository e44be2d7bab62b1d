package dyad.record;

import dyad.model.Document;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes over all that a record holds: each entry's hash covers the hash before it and all its own content, so that nothing
 * can be changed, left out or put in between without every later hash telling.
 */
public final class Chain {
    /** What the first entry's hash is chained to. */
    public static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /** The hash an entry must have, after the entry of this hash. */
    public static String next(String before, Entry entry) {
        if (entry instanceof ReadEntry read) {
            String text = Digest.ofText(read.given().text());
            return next(before, content(read.at(), read.reader(), read.given(), text, read.read(), read.lines()));
        }
        JudgedEntry judged = (JudgedEntry) entry;
        return next(before, content(judged.at(), judged.judgement()));
    }

    static String next(String before, Digest content) {
        return new Digest().add(before, content.hex()).hex();
    }

    static Digest content(Instant at, Judgement judgement) {
        return new Digest().add("judged", Instants.text(at), judgement.id());
    }

    static Digest content(Instant at, String reader, Document given, String text, Document read, List<String> lines) {
        Digest digest = new Digest().add("read", Instants.text(at), reader, given.id(), text);
        of(digest, given);
        of(digest, read);
        digest.add(Integer.toString(lines.size()));
        lines.forEach(digest::add);
        return digest;
    }

    private static void of(Digest digest, Document document) {
        @Nullable
        String published =
                document.published() == null ? null : document.published().edtf();
        digest.add(published, document.publisher(), document.url(), document.language());
    }
}
