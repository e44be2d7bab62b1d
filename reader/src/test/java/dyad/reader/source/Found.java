package dyad.reader.source;

import dyad.model.Document;
import dyad.model.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Keeps what was found. */
final class Found implements DocumentSink {
    final List<Document> documents = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();

    static Found in(Path... inputs) {
        return in(InputStream.nullInputStream(), inputs);
    }

    static Found in(InputStream stdin, Path... inputs) {
        Found found = new Found();
        Sources.read(List.of(inputs), stdin, found);
        return found;
    }

    static Found inStdin(byte[] bytes) {
        return in(new ByteArrayInputStream(bytes), Path.of("-"));
    }

    static Found inFile(Path folder, String name, String text) {
        return inFile(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Found inFile(Path folder, String name, byte[] bytes) {
        try {
            return in(Files.write(folder.resolve(name), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void document(Document document) {
        documents.add(document);
    }

    @Override
    public void problem(Issue issue) {
        issues.add(issue);
    }

    /** The only document, found without any problem. */
    Document document() {
        if (documents.size() != 1 || !issues.isEmpty()) {
            throw new AssertionError("one document and no problem expected: " + documents + issues);
        }
        return documents.get(0);
    }

    /** The only problem, of which there is no document. */
    Issue loss() {
        if (!documents.isEmpty() || issues.size() != 1 || !issues.get(0).lost()) {
            throw new AssertionError("one loss and no document expected: " + documents + issues);
        }
        return issues.get(0);
    }

    List<String> ids() {
        return documents.stream().map(Document::id).toList();
    }

    List<String> texts() {
        return documents.stream().map(Document::text).toList();
    }
}
