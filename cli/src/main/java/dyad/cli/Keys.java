package dyad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** What a person types: single keys on a terminal, lines from anywhere else. */
interface Keys extends AutoCloseable {
    /** The keys of a terminal, or the lines of standard input where that is none. */
    static Keys of(Setting setting) {
        return setting.inIsTerminal() ? new OfTerminal(setting) : new OfLines(setting);
    }

    /** The next key with all that was typed behind it where lines are typed, or null at the end. */
    @Nullable
    String next();

    /** A line in answer to a question; empty where lines are typed, which hold all that is to be told. */
    String answer(String question);

    /** One of two in answer to a question: 1 or 2, or 0 for neither. */
    int oneOfTwo(String question);

    @Override
    void close();

    /** Lines, so that a review can be written down beforehand. */
    final class OfLines implements Keys {
        private final BufferedReader in;

        OfLines(Setting setting) {
            this.in = new BufferedReader(new InputStreamReader(setting.in(), StandardCharsets.UTF_8));
        }

        @Override
        public @Nullable String next() {
            try {
                String line = in.readLine();
                while (line != null && line.isBlank()) {
                    line = in.readLine();
                }
                return line == null ? null : line.strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String answer(String question) {
            return "";
        }

        @Override
        public int oneOfTwo(String question) {
            return 0;
        }

        @Override
        public void close() {
            // standard input belongs to the process
        }
    }

    /** Keys as they are pressed; a line where one is asked for. */
    final class OfTerminal implements Keys {
        private static final int END_OF_INPUT = 4;

        private final Setting setting;
        private final Terminal terminal;
        private final Attributes cooked;

        OfTerminal(Setting setting) {
            this.setting = setting;
            try {
                this.terminal =
                        TerminalBuilder.builder().system(true).dumb(true).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            this.cooked = terminal.enterRawMode();
        }

        @Override
        public @Nullable String next() {
            int key = read();
            if (key < 0 || key == END_OF_INPUT) {
                return null;
            }
            show(Character.isISOControl(key) ? "" : Character.toString(key));
            return Character.toString(key).strip();
        }

        @Override
        public String answer(String question) {
            Attributes raw = terminal.getAttributes();
            terminal.setAttributes(cooked);
            try {
                setting.out().print(question);
                setting.out().flush();
                StringBuilder line = new StringBuilder();
                for (int c = read(); c >= 0 && c != '\n' && c != '\r'; c = read()) {
                    line.appendCodePoint(c);
                }
                return line.toString().strip();
            } finally {
                terminal.setAttributes(raw);
            }
        }

        @Override
        public int oneOfTwo(String question) {
            setting.out().print(question);
            setting.out().flush();
            int key = read();
            show(key == '1' || key == '2' ? Character.toString(key) : "");
            return key == '1' ? 1 : key == '2' ? 2 : 0;
        }

        private void show(String key) {
            setting.line(key);
            setting.out().flush();
        }

        private int read() {
            try {
                return terminal.reader().read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                terminal.setAttributes(cooked);
                terminal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
