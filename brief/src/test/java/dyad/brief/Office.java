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

    /** The file as LibreOffice writes it in another form; nothing, said aloud, where there is no LibreOffice. */
    static Optional<Path> convert(Path input, String to) throws IOException, InterruptedException {
        Path folder = input.toAbsolutePath().getParent();
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        Path log = folder.resolve("log");
        Process process;
        try {
            process = new ProcessBuilder(List.of(
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
        } catch (IOException e) {
            System.out.println(
                    "NOT TESTED: there is no LibreOffice (soffice) to open " + input.getFileName() + " with");
            return Optional.empty();
        }
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String name = input.getFileName().toString();
        Path made = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + to.split(":")[0]);
        assertThat(ended && process.exitValue() == 0 && Files.exists(made))
                .as(Files.readString(log))
                .isTrue();
        return Optional.of(made);
    }
}
