package dyad.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSourceTest {
    private static final String RUSSIAN =
            "Товарооборот между Казахстаном и Италией вырос на 20% — до 14,9 млрд долларов, сообщает МИД. «Это рекорд», — сказал посол.";
    private static final String ITALIAN =
            "L’Italia è il primo partner europeo: l’interscambio è aumentato del 20%, perché le forniture sono cresciute. Così dirà più tardi.";

    @TempDir
    Path folder;

    @Test
    void textIsKeptExactly() {
        String text = "\n Rome 🇮🇹\r\nна́дпись\u0000 e\u0301 \t end \n";
        assertThat(Found.inFile(folder, "a.txt", text).document().text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(Found.inFile(folder, "a.txt", "\uFEFFItaly").document().text())
                .isEqualTo("Italy");
        assertThat(Found.inFile(folder, "b.txt", "\uFEFFИталия".getBytes(StandardCharsets.UTF_16LE))
                        .document()
                        .text())
                .isEqualTo("Италия");
        assertThat(Found.inFile(folder, "c.txt", "\uFEFFИталия".getBytes(StandardCharsets.UTF_16BE))
                        .document()
                        .text())
                .isEqualTo("Италия");
        assertThat(Found.inFile(folder, "d.txt", "\uFEFFИталия".getBytes(Charset.forName("UTF-32LE")))
                        .document()
                        .text())
                .isEqualTo("Италия");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
    void russianInOtherCharsetsIsDetectedAndNamed(String charset) {
        String text = charset.startsWith("UTF") || charset.startsWith("w") ? RUSSIAN : plain(RUSSIAN);
        assertDetected(text, charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
    void italianInOtherCharsetsIsDetectedAndNamed(String charset) {
        assertDetected(ITALIAN, charset);
    }

    @Test
    void latinOneIsReadAsItsSuperset() {
        Found found = Found.inFile(folder, "a.txt", plain(ITALIAN).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found.texts()).containsExactly(plain(ITALIAN));
    }

    @ParameterizedTest
    @CsvSource({
        "São Paulo said,windows-1252",
        "The café said,windows-1252",
        "Türkiye signed,windows-1252",
        "Посол сказал,windows-1251"
    })
    void shortTextsAreDetected(String text, String charset) {
        assertDetected(text, charset);
    }

    @Test
    void textsOfDigitsAndSpacesAreNoUtf16() {
        assertThat(Found.inFile(folder, "a.txt", "1 2 3 4 5 6 7 8 ").document().text())
                .isEqualTo("1 2 3 4 5 6 7 8 ");
    }

    @Test
    void aDamagedPlaceInUtf8DoesNotSpoilTheRest() {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Found found = Found.inFile(folder, "a.txt", bytes);
        assertThat(found.texts().get(0))
                .startsWith("Товарообо")
                .contains("\uFFFD")
                .endsWith("сказал посол.");
        assertThat(found.issues).hasSize(1);
        assertThat(found.issues.get(0).lost()).isTrue();
        assertThat(found.issues.get(0).what()).contains("damaged UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF"})
    void emptyTextIsAProblem(String text) {
        assertThat(Found.inFile(folder, "a.txt", text).loss().what()).isEqualTo("is empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 1000, 100_000})
    void binaryUnderATextNameIsAProblem(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        assertThat(Found.inFile(folder, "a.txt", bytes).loss().what()).isEqualTo("is binary, not text");
        assertThat(Found.inFile(folder, "b.txt", new byte[size]).loss().what()).isEqualTo("is binary, not text");
    }

    private void assertDetected(String text, String charset) {
        Found found = Found.inFile(folder, "a.txt", text.getBytes(Charset.forName(charset)));
        assertThat(found.texts()).containsExactly(text);
        assertThat(found.issues).hasSize(1);
        assertThat(found.issues.get(0).lost()).isFalse();
        assertThat(found.issues.get(0).what()).isEqualTo("is not UTF-8; read as " + charset);
    }

    private static String plain(String text) {
        return text.replace('—', '-').replace('«', '"').replace('»', '"').replace('’', '\'');
    }
}
