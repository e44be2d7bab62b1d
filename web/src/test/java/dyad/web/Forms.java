package dyad.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the forms of a site as a browser does: with the token of the page, and the cookies it was given. */
public final class Forms {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----------dyad";

    private final Visitor visitor;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    /**
     * A file that is sent.
     *
     * @param name as it is told; where it holds what a quoted name cannot, it is told in the form that can hold anything (RFC 8187)
     */
    public record Upload(String field, String name, byte[] bytes) {}

    private Forms(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Ready to send a form of this page. */
    public static Forms on(Visitor visitor, String page) {
        Forms forms = new Forms(visitor);
        Matcher found = TOKEN.matcher(forms.get(page).body());
        if (!found.find()) {
            throw new AssertionError("no form with a token on " + page);
        }
        forms.token = found.group(1);
        return forms;
    }

    /** A page, asked for with the cookies. */
    public HttpResponse<String> get(String path) {
        return kept(visitor.get(path, "Cookie", cookie()));
    }

    /** The page that a form that was sent leads to. */
    public HttpResponse<String> follow(HttpResponse<String> sent) {
        return get(sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body())));
    }

    /** What a form is answered with; headers go in pairs of name and value. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        List<String> pairs = new ArrayList<>();
        all.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return send(
                path,
                "application/x-www-form-urlencoded",
                String.join("&", pairs).getBytes(StandardCharsets.UTF_8),
                headers);
    }

    /** The same of a form with files. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, List<Upload> files) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", token);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> part(body, "name=\"" + file.field() + "\"; " + named(file.name()), file.bytes()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static String named(String name) {
        boolean quotable = !name.endsWith("\\") && name.chars().allMatch(c -> c >= ' ' && c != '"');
        return quotable
                ? "filename=\"" + name + "\""
                : "filename*=UTF-8''" + encoded(name).replace("+", "%20").replace("*", "%2A");
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String path, String type, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(visitor.address() + path.substring(1)))
                .header("Content-Type", type)
                .header("Cookie", cookie())
                .POST(BodyPublishers.ofByteArray(body));
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return kept(visitor.send(request.build()));
    }

    private HttpResponse<String> kept(HttpResponse<String> response) {
        for (String set : response.headers().allValues("Set-Cookie")) {
            String pair = set.substring(0, set.indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return response;
    }

    private String cookie() {
        List<String> pairs = new ArrayList<>(List.of("seen=1"));
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        return String.join("; ", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
