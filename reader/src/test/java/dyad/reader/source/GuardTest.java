package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final List<Throwable> FAILURES = List.of(
            new StackOverflowError(),
            new OutOfMemoryError("x"),
            new IllegalStateException("x"),
            new NoClassDefFoundError("x"),
            new EOFException("x"),
            new ZipException("x"),
            new AccessDeniedException("x"),
            new IOException("x"));

    @Test
    void whateverAParserThrowsIsOneClearLine() {
        for (Throwable failure : FAILURES) {
            Found found = new Found();
            Guard.run(new Outlet(found, new Origin("a.html", "a.html", "a.html")), "the file", () -> fail(failure));
            assertThat(found.loss().toString()).startsWith("a.html: the file ").doesNotContain("x;", "Exception", "\n");
        }
    }

    private static void fail(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
