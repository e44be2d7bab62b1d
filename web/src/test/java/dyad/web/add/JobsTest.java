package dyad.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.reader.Reader;
import dyad.web.add.Jobs.Saving;
import dyad.web.records.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {
    /** Whatever a file is called, it lies under a number; a folder holds the files of one sending and nothing else. */
    @Test
    void filesLieUnderNumbersInAFolderOfTheirOwn(@TempDir Path folder) throws IOException {
        List<Path> kept = new ArrayList<>();
        Saving saving = file -> {
            kept.add(file);
            Files.writeString(file, "Nothing is said here of any two states.");
        };
        Map<String, Saving> files = new LinkedHashMap<>();
        for (String name :
                List.of("../../a.txt", "/etc/a.txt", "..\\a.txt", "CON", "a\u0000.txt", "\u202Etxt.a", "..")) {
            files.put(name, saving);
        }
        try (Records records = Records.at(folder.resolve("dyad.db").toString());
                Jobs jobs = new Jobs(records, Reader.create())) {
            jobs.add(files, new JobReading.Told(null, null, null));
        }
        assertThat(kept).hasSize(files.size()).doesNotHaveDuplicates().allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("[0-9]+");
            assertThat(file.getParent()).isEqualTo(kept.get(0).getParent());
        });
        Path own = kept.get(0).getParent();
        assertThat(own.getFileName().toString()).startsWith("dyad-add-");
        assertThat(own.getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(own).as("nothing is left once all has been read").doesNotExist();
    }
}
