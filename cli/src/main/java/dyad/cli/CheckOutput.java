package dyad.cli;

import dyad.brief.CheckReport;
import dyad.reader.source.Layout;
import dyad.reader.source.WordLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a check goes: to standard output, to a file, or into a copy of the draft itself as comments. */
final class CheckOutput {
    private final Setting setting;
    private final @Nullable Path file;
    private final boolean word;

    private CheckOutput(Setting setting, @Nullable Path file, boolean word) {
        this.setting = setting;
        this.file = file;
        this.word = word;
    }

    /**
     * To this file, or to standard output where there is none.
     *
     * @throws UsageException if it is the draft itself, or a DOCX for a draft that is none
     */
    static CheckOutput of(Setting setting, @Nullable Path file, Path draft) {
        boolean word = file != null && isWord(file);
        if (word && !isWord(draft)) {
            throw new UsageException("only a DOCX draft can be written as DOCX with comments; name another --output");
        }
        if (file != null && isSame(file, draft)) {
            throw new UsageException("--output is the draft itself; name another file");
        }
        return new CheckOutput(setting, file, word);
    }

    private static boolean isWord(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes the report; comments go into the document, and the report to standard output as well. */
    void write(CheckReport report, CheckReport.Format format, List<Layout> layouts) {
        try {
            if (file != null && word) {
                comment(report, layouts, file);
            } else if (file != null) {
                Files.writeString(file, report.write(format));
                return;
            }
        } catch (IOException e) {
            throw new UsageException("cannot write " + file + "; check the folder and that you may write in it");
        }
        setting.out().print(report.write(format));
        setting.out().flush();
    }

    private static void comment(CheckReport report, List<Layout> layouts, Path file) throws IOException {
        if (layouts.stream().noneMatch(WordLayout.class::isInstance)) {
            throw new UsageException("the draft is named DOCX but is none; name another --output");
        }
        for (Layout layout : layouts) {
            if (layout instanceof WordLayout draft) {
                report.comment(draft.file());
                try (OutputStream out = Files.newOutputStream(file)) {
                    draft.file().write(out);
                }
            }
        }
    }
}
