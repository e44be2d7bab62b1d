package dyad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk answers to names of this machine alone, however another is written, so that no name of another site can be pointed at it. */
class HostTest {
    private static final String SECRET = "Ishim Post";

    private static Visitor visitor;
    private static int port;

    @BeforeAll
    static void open(@TempDir Path folder) {
        visitor = Visitor.at(folder);
        port = URI.create(visitor.address()).getPort();
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    /** An answer to a request that is written by hand, for the JDK's client does not let a program choose these headers. */
    private static String answer(String... lines) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = String.join("\r\n", lines).replace(":PORT", ":" + port) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .reduce("", (all, line) -> all + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ")[1]);
    }

    private static void isRefused(String answer) {
        assertThat(status(answer)).as(answer).isIn(400, 421);
        assertThat(answer).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:PORT", "127.0.0.1", "127.0.0.1:PORT", "[::1]", "[::1]:PORT"})
    void namesOfThisMachineAreAnswered(String host) {
        String answer = answer("GET /dyads/ITA-KAZ HTTP/1.1", "Host: " + host);
        assertThat(status(answer)).as(answer).isEqualTo(200);
        assertThat(answer).contains(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:PORT",
                "EVIL.EXAMPLE",
                "evil.example.",
                "localhost.evil.example",
                "localhost.evil.example:PORT",
                "evil.localhost",
                "localhost.localdomain",
                "127.0.0.1.evil.example",
                "127.0.0.1.nip.io:PORT",
                "[::1].evil.example",
                "[2001:db8::1]",
                "[2001:db8::1]:PORT",
                "[::ffff:7f00:1]",
                "[::]",
                "0.0.0.0",
                "127.1",
                "2130706433",
                "0x7f000001",
                "10.0.0.1:PORT",
                "localhost@evil.example",
                "evil.example#localhost",
                "evil.example/localhost",
                "evil.example,localhost",
                "evil.example localhost",
                "l\u00F6calhost",
                ":PORT",
                ""
            })
    void otherNamesAreRefused(String host) {
        isRefused(answer("GET /dyads/ITA-KAZ HTTP/1.1", "Host: " + host));
        isRefused(answer("GET /dyads/ITA-KAZ.json HTTP/1.1", "Host: " + host));
        isRefused(answer("GET /api/v1/dyads/ITA-KAZ/facts HTTP/1.1", "Host: " + host));
        isRefused(answer("GET /assets/desk.css HTTP/1.1", "Host: " + host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: localhost",
                "X-Forwarded-Host: localhost:PORT",
                "Forwarded: host=localhost",
                "X-Host: localhost",
                "X-Original-Host: localhost",
                "X-Forwarded-Server: localhost",
                "X-Forwarded-For: 127.0.0.1"
            })
    void whatStandsBesideTheNameMakesItNoOther(String header) {
        isRefused(answer("GET /dyads/ITA-KAZ HTTP/1.1", "Host: evil.example", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: evil.example", "Forwarded: host=evil.example;proto=https"})
    void whatStandsBesideTheNameLeadsNowhereElse(String header) {
        String answer = answer("GET /dyads?one=Kazakhstan&other=Italy HTTP/1.1", "Host: localhost:PORT", header);
        assertThat(status(answer)).isEqualTo(303);
        assertThat(answer).contains("Location: /dyads/ITA-KAZ").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/dyads/ITA-KAZ", "http://evil.example:PORT/dyads/ITA-KAZ"})
    void aWholeAddressInTheRequestCountsLikeAName(String address) {
        isRefused(answer("GET " + address + " HTTP/1.1", "Host: localhost:PORT"));
        isRefused(answer("GET " + address + " HTTP/1.1", "Host: evil.example"));
        isRefused(answer("GET " + address + " HTTP/1.1"));
        isRefused(answer("GET " + address + " HTTP/1.0"));
        isRefused(answer("GET http://localhost:PORT/dyads/ITA-KAZ HTTP/1.1", "Host: evil.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1", "HTTP/1.0"})
    void whoNamesNobodyIsRefused(String version) {
        isRefused(answer("GET /dyads/ITA-KAZ " + version));
        isRefused(answer("GET /dyads/ITA-KAZ " + version, "Host: localhost", "Host: evil.example"));
        isRefused(answer("GET /dyads/ITA-KAZ " + version, "Host: evil.example", "Host: localhost"));
    }
}
