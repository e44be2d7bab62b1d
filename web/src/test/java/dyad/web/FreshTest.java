package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Dyad;
import dyad.reader.Reader;
import dyad.record.Decision;
import dyad.record.Judgement;
import dyad.record.Record;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that was kept is made again when the record has something new, by whomever. */
class FreshTest {
    @TempDir
    private Path folder;

    @Test
    void whatAnotherProgramAddsIsShown() throws InterruptedException {
        try (Visitor visitor = Visitor.at(folder)) {
            assertThat(visitor.get("/dyads/KAZ-ITA").body()).doesNotContain("$20 billion");
            assertThat(visitor.get("/dyads/KAZ-FRA").body()).doesNotContain("$20 billion");
            try (Record record = Record.open(folder.resolve("dyad.db"))) {
                record.add(Reader.create()
                        .read(Visitor.document(
                                "later",
                                "2025-02-01",
                                "Ishim Post",
                                "In 2024 trade between Kazakhstan and Italy reached $20 billion.")));
            }
            String page = "";
            // a page that took long to make may be shown as it was for ten times as long
            for (int i = 0; i < 110 && !page.contains("$20 billion"); i++) {
                page = visitor.get("/dyads/KAZ-ITA").body();
                Thread.sleep(100);
            }
            assertThat(page).contains("$20 billion");
            assertThat(visitor.get("/dyads/" + Dyad.of("KAZ", "FRA")).body()).doesNotContain("$20 billion");
        }
    }

    @Test
    void aFactThatIsNoneAnyMoreIsNotShownAsItWas() throws InterruptedException {
        try (Visitor visitor = Visitor.at(folder)) {
            Matcher found = Pattern.compile("href=\"(/dyads/ITA-KAZ/facts/([0-9a-f]+))\"")
                    .matcher(visitor.get("/dyads/KAZ-ITA").body());
            assertThat(found.find()).isTrue();
            String fact = found.group(1);
            assertThat(visitor.get(fact).statusCode()).isEqualTo(200);
            try (Record record = Record.open(folder.resolve("dyad.db"))) {
                record.judge(Judgement.on(Instant.now(), "Aigerim", "misread", Decision.REJECT, found.group(2)));
            }
            int status = 200;
            for (int i = 0; i < 110 && status == 200; i++) {
                status = visitor.get(fact).statusCode();
                Thread.sleep(100);
            }
            assertThat(status).isEqualTo(303);
        }
    }

    @Test
    void aPageIsPackedForWhoTakesIt() {
        try (Visitor visitor = Visitor.at(folder)) {
            assertThat(visitor.get("/dyads/KAZ-ITA", "Accept-Encoding", "gzip")
                            .headers()
                            .firstValue("Content-Encoding"))
                    .hasValue("gzip");
            assertThat(visitor.get("/dyads/KAZ-ITA").headers().firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }
}
