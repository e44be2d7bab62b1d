package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.brief.Messages;
import dyad.web.Forms.Upload;
import dyad.web.page.Words;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is told in the language of the page. */
class FaultsTest {
    private static final List<String> ADDRESSES = List.of(
            "/dyads/KAZ-XXX",
            "/dyads/KAZ-KAZ",
            "/dyads/Qwerty",
            "/document?id=nope",
            "/document",
            "/statements/zzz",
            "/dyads/KAZ-ITA?asOf=tomorrow",
            "/dyads/KAZ-ITA/figures/happiness",
            "/dyads/KAZ-ITA/facts/zzz",
            "/search?q=a&page=x",
            "/check/zzz",
            "/add/zzz",
            "/nowhere");
    private static final Pattern FAULT = Pattern.compile("<p class=\"fault\"[^>]*>([^<]+)</p>");
    private static final Pattern PROBLEMS = Pattern.compile("id=\"problems\"(.*?)</section>", Pattern.DOTALL);
    private static final Pattern LATIN = Pattern.compile("\\b(?:the|is|not|which|cannot|give|save|get|it)\\b");

    private static Visitor visitor;

    @BeforeAll
    static void open(@TempDir Path folder) {
        visitor = Visitor.at(folder);
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private static String fault(String body) {
        Matcher found = FAULT.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private static String in(String language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "language=" + language;
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ru", "kk"})
    void noAddressIsAnsweredInEnglish(String language) {
        for (String address : ADDRESSES) {
            String english = fault(visitor.get(in("en", address)).body());
            HttpResponse<String> page = visitor.get(in(language, address));
            assertThat(page.statusCode()).as(address).isBetween(400, 404);
            assertThat(page.body()).as(address).doesNotContain(english);
            assertThat(fault(page.body())).as(address).doesNotContainPattern(LATIN);
        }
    }

    private static List<Upload> files() {
        List<Upload> files = new ArrayList<>();
        files.add(file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        files.add(file("cut.pdf", "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)));
        files.add(file(
                "old.docx",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}));
        files.add(file("other.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
        files.add(file("lines.jsonl", "{\"text\":\"a\"}\nno\n{\"id\":\"x\"}\n".getBytes(StandardCharsets.UTF_8)));
        files.add(file("blank.txt", " \n".getBytes(StandardCharsets.UTF_8)));
        files.add(file("feed.xml", "<x><y/></x>".getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Upload file(String name, byte[] bytes) {
        return new Upload("file", name, bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ru", "kk"})
    void noFileIsRefusedInEnglish(String language) {
        Forms forms = Forms.on(visitor, in(language, "/add"));
        HttpResponse<String> sent = forms.upload("/add", Map.of("language", language), files());
        assertThat(sent.statusCode()).isEqualTo(303);
        String address = sent.headers().firstValue("Location").orElseThrow();
        String page = ended(forms, address, language);
        Matcher problems = PROBLEMS.matcher(page);
        assertThat(problems.find()).as(page).isTrue();
        String told = problems.group(1).replaceAll("<[^>]*>", " ");
        assertThat(told).contains("picture.txt", "cut.pdf", "old.docx", "other.docx", "lines.jsonl", "blank.txt");
        assertThat(told).doesNotContainPattern(LATIN);
    }

    private static String ended(Forms forms, String address, String language) {
        for (int i = 0; i < 600; i++) {
            if (forms.get(address.replaceAll("\\?.*", "") + ".json").body().contains("\"percent\":100")) {
                break;
            }
            pause();
        }
        return forms.get(in(language, address.replaceAll("\\?.*", ""))).body();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ru", "kk"})
    void noFormIsRefusedInEnglish(String language) {
        for (String page : List.of("/add", "/check")) {
            Forms forms = Forms.on(visitor, in(language, page));
            Map<String, String> own = Map.of("language", language);
            assertThat(fault(forms.upload(page, own, List.of()).body())).doesNotContainPattern(LATIN);
            byte[] encrypted = files().get(2).bytes();
            if (page.equals("/check")) {
                List<Upload> draft = List.of(new Upload("file", "draft.docx", encrypted));
                assertThat(fault(forms.upload(page, own, draft).body())).doesNotContainPattern(LATIN);
            }
        }
    }

    /** Those that take too long to bring about here: too many uploads at once, one that is too large. */
    @Test
    void noLineOfAFaultIsLeftInEnglish() {
        Messages english = Words.of("en");
        for (String language : List.of("it", "ru", "kk")) {
            Messages words = Words.of(language);
            for (String key : english.keys()) {
                if (key.startsWith("fault.")
                        || key.startsWith("bad.")
                        || key.contains(".bad.")
                        || key.startsWith("problem.")) {
                    boolean same = words.get(key).equals(english.get(key)) && !key.equals("problem.said");
                    assertThat(same).as(language + " " + key).isFalse();
                }
            }
        }
    }
}
