package dyad.record;

import dyad.language.States;
import dyad.model.Document;
import dyad.reader.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The version of the reader: the program's version and a digest of the packs and classes that read. Two programs with the same version
 * read the same from the same text.
 */
public final class ReaderVersion {
    private static final int DIGITS = 16;
    private static @Nullable String current;

    private ReaderVersion() {}

    /** That of this program, as {@code 0.1.0+4e96a3c0d1f28b57}. */
    public static synchronized String current() {
        if (current == null) {
            String program = Reader.class.getPackage().getImplementationVersion();
            current = (program == null ? "source" : program) + "+" + digest();
        }
        return current;
    }

    /** Over all files of the rooms that read, by their names. */
    private static String digest() {
        Set<String> files = new TreeSet<>();
        try {
            for (Path place : places()) {
                files.addAll(Files.isDirectory(place) ? inFolder(place) : inJar(place));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Digest().add(files.toArray(String[]::new)).hex().substring(0, DIGITS);
    }

    private static Set<Path> places() {
        Set<Path> places = new TreeSet<>();
        for (Class<?> room : List.of(Document.class, States.class, Reader.class)) {
            try {
                places.add(Path.of(
                        room.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("where a class comes from is an address", e);
            }
        }
        return places;
    }

    // the table of contents has a checksum of each file: nothing need be unpacked
    private static List<String> inJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<String> files = new ArrayList<>();
            for (ZipEntry file : Collections.list(zip.entries())) {
                add(files, file.getName(), file.getCrc());
            }
            return files;
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                CRC32 crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                add(files, folder.relativize(file).toString().replace('\\', '/'), crc.getValue());
            }
        }
        return files;
    }

    private static void add(List<String> files, String name, long crc) {
        if (name.startsWith("packs/") || name.startsWith("dyad/")) {
            files.add(name + " " + Long.toHexString(crc));
        }
    }
}
