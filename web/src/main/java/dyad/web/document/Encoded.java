package dyad.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What may hold anything, as it stands in an address. */
final class Encoded {
    private Encoded() {}

    static String of(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
