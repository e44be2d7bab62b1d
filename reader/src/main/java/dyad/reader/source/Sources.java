package dyad.reader.source;

import dyad.reader.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the documents in files, folders and standard input: plain text, Markdown, HTML, Word (DOCX), PDF,
 * RSS and Atom, JSON Lines and WARC, each also
 * compressed with gzip. What a file is, its content says first and its name second.
 *
 * <pre>{@code
 * Sources.read(List.of(Path.of("examples")), System.in, sink);
 * }</pre>
 */
public final class Sources {
    private final DocumentSink sink;
    private final Function<FileKind, Source> sourceOf;

    private Sources(DocumentSink sink, Function<FileKind, Source> sourceOf) {
        this.sink = sink;
        this.sourceOf = sourceOf;
    }

    /**
     * Hands over every document of the inputs in order, a folder's files sorted by name, a file given twice once. One bad file
     * never stops the others: it becomes a problem. In a folder, hidden files and what is no document (Markdown, pictures,
     * databases) are passed over.
     *
     * @param inputs files and folders; {@code -} is standard input
     * @param stdin read where an input is {@code -}
     * @param sink takes documents and problems
     */
    public static void read(List<Path> inputs, InputStream stdin, DocumentSink sink) {
        new Sources(sink, FileKind::source).all(inputs, stdin);
    }

    /**
     * Hands over a draft: the same, but of a page all text is taken and not only what is its article, lines broken at a margin are
     * joined, and where the file has lines the sink is told where the text stands.
     */
    public static void readDraft(Path draft, InputStream stdin, DocumentSink sink) {
        new Sources(sink, FileKind::draftSource).all(List.of(draft), stdin);
    }

    /**
     * Hands over every document of a file that need not be on the disk, such as one that was sent.
     *
     * @param name what it is called: the id of a document that has none of its own, and its end helps to tell what the file is; never a path
     * @param in read to its end, and not closed
     */
    public static void read(String name, InputStream in, DocumentSink sink) {
        new Sources(sink, FileKind::source).one(name, in);
    }

    /** The same of a draft. */
    public static void readDraft(String name, InputStream in, DocumentSink sink) {
        new Sources(sink, FileKind::draftSource).one(name, in);
    }

    private void one(String name, InputStream in) {
        Outlet out = new Outlet(sink, new Origin(name, name, name));
        try {
            Guard.run(out, "the file", () -> stream(Bytes.buffered(in), out));
        } catch (Outlet.SinkFailure e) {
            e.rethrow();
        }
    }

    private void all(List<Path> inputs, InputStream stdin) {
        try {
            Inputs.of(inputs, sink).forEach((file, origin) -> file(file, origin, stdin));
        } catch (Outlet.SinkFailure e) {
            e.rethrow();
        }
    }

    private void file(Path file, Origin origin, InputStream stdin) {
        Outlet out = new Outlet(sink, origin);
        Guard.run(out, "the file", () -> {
            if (Inputs.isStdin(file)) {
                stream(Bytes.buffered(stdin), out);
                return;
            }
            try (InputStream in = Bytes.buffered(Files.newInputStream(file))) {
                stream(in, out);
            }
        });
    }

    private void stream(InputStream in, Outlet out) throws IOException, Unreadable {
        byte[] head = Bytes.head(in);
        FileKind kind = FileKind.of(head, out.origin());
        if (kind != FileKind.GZIP) {
            sourceOf.apply(kind).read(in, out);
            return;
        }
        try (InputStream unpacked = Bytes.unpacked(in)) {
            FileKind inside = FileKind.of(Bytes.head(unpacked), out.origin());
            if (inside == FileKind.GZIP) {
                throw new Unreadable("is compressed twice", "unpack it once with gunzip");
            }
            sourceOf.apply(inside).read(unpacked, out);
        }
    }
}
