package dyad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The file an answer goes to, whose name may tell its form. */
final class OutputFile {
    private OutputFile() {}

    /**
     * The form asked for; where none is, that which the name of the file tells.
     *
     * @param forms all there are
     * @param extension how the name of a file of a form ends, without the dot
     * @param otherwise that which counts where the name tells none
     */
    static <F> F form(@Nullable F asked, @Nullable Path file, F[] forms, Function<F, String> extension, F otherwise) {
        if (asked != null || file == null) {
            return asked == null ? otherwise : asked;
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(forms)
                .filter(form -> name.endsWith("." + extension.apply(form)))
                .findFirst()
                .orElse(otherwise);
    }

    /**
     * Refuses to print what is no text.
     *
     * @param what what would be printed, as in "a brief"
     * @throws UsageException if there is no file for it
     */
    static void require(@Nullable Path file, boolean text, String what, String extension) {
        if (file == null && !text) {
            throw new UsageException(what + " in " + extension + " is a file; give --output FILE");
        }
    }

    /**
     * Writes lines as they come.
     *
     * @throws UsageException if that cannot be
     */
    static void lines(Path file, Consumer<Consumer<String>> lines) {
        try (Writer out = Files.newBufferedWriter(file)) {
            lines.accept(line -> write(out, line));
        } catch (IOException | UncheckedIOException e) {
            throw refused(file);
        }
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UsageException refused(Path file) {
        return new UsageException("cannot write " + file + "; check the folder and that you may write in it");
    }

    /**
     * Writes it.
     *
     * @throws UsageException if that cannot be
     */
    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw refused(file);
        }
    }
}
