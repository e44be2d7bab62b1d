package dyad.web.page;

import dyad.brief.Messages;
import dyad.model.Period;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/** One request: its address, the language it is to be answered in, and whether a person or a program asks. */
public final class Visit {
    /** Set on a request whose address ended in {@code .json}. */
    static final String JSON = Visit.class.getName() + ".json";

    private static final String LANGUAGE = "language";

    private final HttpServletRequest request;
    private final String path;
    private final @Nullable String query;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final @Nullable String chosen;
    private final Messages words;
    private final boolean json;
    private final boolean part;

    /** Takes from the request what a page may ask for after the answer was sent, when it is made anew for the next reader. */
    Visit(HttpServletRequest request) {
        this.request = request;
        this.path = request.getRequestURI();
        this.query = request.getQueryString();
        parameters(request).forEach((name, values) -> parameters.put(name, List.of(values)));
        String asked = get(LANGUAGE);
        this.chosen = Messages.LANGUAGES.contains(asked) ? asked : null;
        this.words = Words.of(chosen == null ? preferred(request) : chosen);
        this.json = request.getAttribute(JSON) != null || accepts(request.getHeader("Accept"));
        this.part = "true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted"));
    }

    /** None where what was sent cannot be read: then that is told, and in the browser's language. */
    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) {
            return Map.of();
        }
    }

    private static boolean accepts(@Nullable String accept) {
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    /** The first of the browser's languages that the pages are in, else English. */
    private static String preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return "en";
        }
        for (Locale locale : java.util.Collections.list(request.getLocales())) {
            if (Messages.LANGUAGES.contains(locale.getLanguage())) {
                return locale.getLanguage();
            }
        }
        return "en";
    }

    /** The words to answer in. */
    public Messages words() {
        return words;
    }

    /** ISO 639-1. */
    public String language() {
        return words.language();
    }

    /** The path asked for, without {@code .json}. */
    public String path() {
        return path;
    }

    /** The path with its parameters, as asked for. */
    String address() {
        return path() + "?" + query;
    }

    /** A parameter of the address or form; empty where it is missing. */
    public String get(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0).strip();
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /**
     * A parameter that is a date as 2025-10-15, or null where it is missing.
     *
     * @throws BadRequest if it is none
     */
    public @Nullable LocalDate date(String name) {
        String value = get(name);
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new BadRequest(words.get("bad.date", value));
        }
    }

    /**
     * The last day of a parameter that is a day, month or year, or null where it is missing.
     *
     * @throws BadRequest if it is none
     */
    public @Nullable LocalDate lastDay(String name) {
        Period period = period(name);
        return period == null ? null : period.last();
    }

    /**
     * The first day of a parameter that is a day, month or year, or null where it is missing.
     *
     * @throws BadRequest if it is none
     */
    public @Nullable LocalDate firstDay(String name) {
        Period period = period(name);
        return period == null ? null : period.first();
    }

    private @Nullable Period period(String name) {
        String value = get(name);
        if (value.isEmpty()) {
            return null;
        }
        Period period = Moments.period(value);
        if (period == null || period.first() == null || period.last() == null) {
            throw new BadRequest(words.get("bad.date", value));
        }
        return period;
    }

    /**
     * An instant with its offset, or the end, in UTC, of a day, month or year that a parameter names; null where it is missing.
     *
     * @throws BadRequest if it is neither
     */
    public @Nullable Instant endOf(String name) {
        String value = get(name);
        if (!Moments.isInstant(value)) {
            LocalDate day = lastDay(name);
            return day == null ? null : Moments.endOf(day);
        }
        Instant instant = Moments.instant(value);
        if (instant == null) {
            throw new BadRequest(words.get("bad.date", value));
        }
        return instant;
    }

    /**
     * A parameter that is a whole number.
     *
     * @param otherwise what counts where it is missing
     * @throws BadRequest if it is none or not between the two
     */
    public int number(String name, int otherwise, int least, int most) {
        String value = get(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadRequest(words.get("bad.number", value, least, most));
    }

    /** An address on this site, in the language that the visitor chose. */
    public String link(String path) {
        return chosen == null ? path : path + (path.contains("?") ? "&" : "?") + LANGUAGE + "=" + chosen;
    }

    /** Whether the page is asked as of another time than now. */
    public boolean hasTimes() {
        return !get("asOf").isEmpty() || !get("knownAt").isEmpty();
    }

    /** An address on this site that is asked by the same two times as this page. */
    public String keepingTimes(String path) {
        return keeping(path, "asOf", "knownAt");
    }

    /** An address on this site with those of these parameters that this page has. */
    public String keeping(String path, String... names) {
        String kept = path;
        for (String name : names) {
            if (!get(name).isEmpty()) {
                kept += (kept.contains("?") ? "&" : "?") + name + "=" + encoded(get(name));
            }
        }
        return kept;
    }

    /** An address on this site with a parameter; its value may hold anything. */
    public String link(String path, String name, String value) {
        return link(path + (path.contains("?") ? "&" : "?") + name + "=" + encoded(value));
    }

    /** This page with a parameter set otherwise, or left out where the value is empty. */
    public String here(String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("");
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        all.put(name, List.of(value));
        StringBuilder query = new StringBuilder();
        all.forEach((key, values) -> {
            for (String one : values) {
                if (!one.isEmpty()) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(encoded(key))
                            .append('=')
                            .append(encoded(one));
                }
            }
        });
        return address.path(path()).build().toUriString() + query;
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        return here(LANGUAGE, language);
    }

    /** The JSON twin of this page. */
    public String twin() {
        String here = here("", "");
        int query = here.indexOf('?');
        String path = path().equals("/") ? "/index" : path();
        return path + ".json" + (query < 0 ? "" : here.substring(query));
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Whether the answer is to be JSON. */
    public boolean wantsJson() {
        return json;
    }

    /** Whether only a part of the page is to be replaced. */
    public boolean wantsPart() {
        return part;
    }

    /** Whether the answer may be packed. */
    boolean takesGzip() {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** What a form must carry so that no other site can send it. */
    public String token() {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }
}
