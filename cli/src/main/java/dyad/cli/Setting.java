package dyad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds a command: the streams, whether a person looks at them, and the environment.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param outIsTerminal whether a person reads the output as it comes
 * @param errIsTerminal whether a person reads the errors as they come
 * @param environment environment variables
 */
record Setting(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment) {
    private static final int BUFFER = 1 << 16;

    /** The process's own. The launcher says which streams are terminals; Java 17 cannot tell them apart. */
    static Setting ofProcess() {
        String terminals = System.getProperty("dyad.terminals", System.console() == null ? "" : "in,out,err");
        return new Setting(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        OutputStream file = new FileOutputStream(descriptor);
        return new PrintStream(new BufferedOutputStream(file, BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Whether a person types at a terminal. */
    boolean inIsTerminal() {
        String terminals = System.getProperty("dyad.terminals", System.console() == null ? "" : "in");
        return in == System.in && outIsTerminal && terminals.contains("in");
    }

    boolean coloursOnOut() {
        return outIsTerminal && !environment.containsKey("NO_COLOR");
    }

    /** A line of output, the same on every system. */
    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    /** A line for the person, not for the next program. */
    void say(String text) {
        out.flush();
        err.print(text);
        err.print('\n');
        err.flush();
    }
}
