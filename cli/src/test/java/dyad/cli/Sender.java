package dyad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends files by the forms of a desk, as a browser does. */
final class Sender {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "--------dyad";

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();

    /** To the desk at this address, which ends with a slash. */
    Sender(String site) {
        this.site = site;
    }

    /** The page that a form with this file leads to. */
    String sent(String form, Path file) throws IOException, InterruptedException {
        return send(form, file).body();
    }

    /** The page of what was brought in, once it has been read. */
    String read(Path file) throws IOException, InterruptedException {
        HttpResponse<String> page = send("/add", file);
        while (page.body().contains("<progress")) {
            page = client.send(HttpRequest.newBuilder(page.uri()).build(), BodyHandlers.ofString());
        }
        return page.body();
    }

    private HttpResponse<String> send(String form, Path file) throws IOException, InterruptedException {
        URI address = URI.create(site + form.substring(1));
        Matcher token =
                TOKEN.matcher(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .body());
        if (!token.find()) {
            throw new AssertionError("there is no form at " + form);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"_csrf\"\r\n\r\n" + token.group(1) + "\r\n"));
        body.writeBytes(part("name=\"file\"; filename=\"" + file.getFileName() + "\"\r\n\r\n"));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static byte[] part(String rest) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + rest).getBytes(StandardCharsets.UTF_8);
    }
}
