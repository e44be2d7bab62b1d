package dyad.reader.source;

import dyad.model.Document;
import dyad.model.Issue;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the documents in files, folders and standard input.
 *
 * <pre>{@code
 * Sources.read(List.of(Path.of("examples")), System.in, sink);
 * }</pre>
 */
public final class Sources {
    private final DocumentSink sink;

    private Sources(DocumentSink sink) {
        this.sink = sink;
    }

    /**
     * Hands over every document of the inputs in order, a folder's files sorted by name. One bad file never stops the others.
     *
     * @param inputs files and folders; {@code -} is standard input
     * @param stdin read where an input is {@code -}
     * @param sink takes documents and problems
     */
    public static void read(List<Path> inputs, InputStream stdin, DocumentSink sink) {
        Sources sources = new Sources(sink);
        for (Path input : inputs) {
            sources.input(input, stdin);
        }
    }

    private void input(Path input, InputStream stdin) {
        try {
            if (input.toString().equals("-")) {
                standardInput(stdin);
            } else if (Files.isDirectory(input)) {
                folder(input);
            } else if (!Files.exists(input)) {
                problem(input.toString(), "there is no such file", "check the name");
            } else {
                file(input);
            }
        } catch (CharacterCodingException e) {
            problem(input.toString(), "the text is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            problem(input.toString(), "cannot be read", "check that you may read it");
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            // a folder may hold what is not meant to be read, such as the record itself
            files = list.filter(file -> isReadable(file.getFileName().toString()) || Files.isDirectory(file))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            input(file, InputStream.nullInputStream());
        }
    }

    private static boolean isReadable(String name) {
        return !name.startsWith(".") && (name.endsWith(".txt") || name.endsWith(".jsonl"));
    }

    private void file(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".jsonl")) {
            try (InputStream in = Files.newInputStream(file)) {
                lines(file.toString(), in);
            }
        } else if (name.endsWith(".txt")) {
            text(file.toString(), name, Files.readAllBytes(file));
        } else {
            problem(file.toString(), "of a kind that cannot be read", "give .txt or .jsonl");
        }
    }

    private void standardInput(InputStream stdin) throws IOException {
        InputStream in = new BufferedInputStream(stdin);
        in.mark(1);
        int first = in.read();
        in.reset();
        if (first == '{') {
            lines("-", in);
        } else {
            text("-", "-", in.readAllBytes());
        }
    }

    private void text(String file, String id, byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.isBlank()) {
            problem(file, "there is no text in it", "give a file with text");
        } else {
            sink.document(new Document(id, text, null, null, null, null));
        }
    }

    private void lines(String file, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(file, number, line);
            }
        }
    }

    private void line(String file, int number, String line) {
        try {
            sink.document(DocumentJson.read(line, fileName(file) + ":" + number));
        } catch (IllegalArgumentException e) {
            sink.problem(new Issue(file, number, String.valueOf(e.getMessage()), "correct or remove this line", true));
        }
    }

    private static String fileName(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private void problem(String file, String what, String remedy) {
        sink.problem(new Issue(file, null, what, remedy, true));
    }
}
