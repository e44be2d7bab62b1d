package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** LibreOffice without a window, where it is installed. */
final class Office {
    private Office() {}

    /** How many pages LibreOffice makes of a file; nothing, said aloud, where there is no LibreOffice. */
    static Optional<Integer> pages(byte[] file, String extension, Path folder)
            throws IOException, InterruptedException {
        Path input = Files.write(folder.resolve("file." + extension), file);
        Optional<Path> pdf = convert(input, "pdf");
        if (pdf.isEmpty()) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(pdf.get().toFile())) {
            return Optional.of(document.getNumberOfPages());
        }
    }

    /** The same for a table, where LibreOffice knows tables: its Calc is a package of its own. */
    static Optional<Path> convertTable(Path input, String to) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(input.toAbsolutePath().resolveSibling("probe"));
        Path probe = Files.writeString(folder.resolve("probe.csv"), "a,b\n1,2\n");
        Path log = folder.resolve("log");
        try {
            int code = run(probe, to, log);
            if (code != 0 || !Files.exists(folder.resolve("probe." + to))) {
                System.out.println("NOT TESTED: there is no LibreOffice Calc to open " + input.getFileName() + " with");
                return Optional.empty();
            }
        } catch (IOException e) {
            System.out.println(
                    "NOT TESTED: there is no LibreOffice (soffice) to open " + input.getFileName() + " with");
            return Optional.empty();
        }
        return convert(input, to);
    }

    /** The file as LibreOffice writes it in another form; nothing, said aloud, where there is no LibreOffice. */
    static Optional<Path> convert(Path input, String to) throws IOException, InterruptedException {
        Path folder = input.toAbsolutePath().getParent();
        Path log = folder.resolve("log");
        int code;
        try {
            code = run(input, to, log);
        } catch (IOException e) {
            System.out.println(
                    "NOT TESTED: there is no LibreOffice (soffice) to open " + input.getFileName() + " with");
            return Optional.empty();
        }
        String name = input.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to.split(":")[0]);
        assertThat(code == 0 && Files.exists(made)).as(Files.readString(log)).isTrue();
        return Optional.of(made);
    }

    /** The exit code; that of a program that was ended where it took too long. */
    private static int run(Path input, String to, Path log) throws IOException, InterruptedException {
        Path folder = input.toAbsolutePath().getParent();
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        Process process = new ProcessBuilder(List.of(
                        "soffice",
                        profile,
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        input.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process.exitValue();
    }
}
