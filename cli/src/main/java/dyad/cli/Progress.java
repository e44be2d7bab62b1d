package dyad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar for long work, where a person looks on. */
final class Progress implements AutoCloseable {
    private static final long LONG_WORK_NANOS = 2_000_000_000L;
    private static final long KILOBYTE = 1024;

    private final Setting setting;
    private final boolean shown;
    private final List<Path> inputs;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long characters;

    private Progress(Setting setting, boolean shown, List<Path> inputs) {
        this.setting = setting;
        this.shown = shown;
        this.inputs = inputs;
    }

    static Progress of(Setting setting, List<Path> inputs, boolean quiet) {
        return new Progress(setting, setting.errIsTerminal() && !quiet, inputs);
    }

    /** A document of so many characters was met. */
    void document(int length) {
        characters += length;
        if (shown && bar == null && System.nanoTime() - begun > LONG_WORK_NANOS) {
            bar = bar();
        }
        if (bar != null) {
            bar.stepTo(characters / KILOBYTE);
        }
    }

    /** Something else is about to be written on the same screen. */
    void pause() {
        if (bar != null) {
            setting.err().print("\r\u001b[K");
        }
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" kB", 1)
                .setInitialMax(kilobytes())
                .setConsumer(new ConsoleProgressBarConsumer(setting.err()))
                .build();
    }

    /** How much there is to read, as far as it can be told beforehand; -1 where it cannot. */
    private long kilobytes() {
        long bytes = 0;
        for (Path input : inputs) {
            try (Stream<Path> files = Files.walk(input)) {
                bytes += files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException | RuntimeException e) {
                return -1;
            }
        }
        return bytes / KILOBYTE;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
