package dyad.reader.source;

import dyad.reader.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/** A web archive: each HTML page in it is a document, named by its address. The day of the capture is no publication date. */
final class WarcSource implements Source {
    @Override
    public void read(InputStream in, Outlet out) throws IOException, Unreadable {
        WarcRecords records = new WarcRecords(in, out);
        int pages = 0;
        for (WarcRecords.Entry entry = records.next(); entry != null; entry = records.next()) {
            pages += page(entry, out) ? 1 : 0;
        }
        if (pages == 0 && !records.hadProblems()) {
            out.notice(
                    "holds no HTML page in " + records.count() + (records.count() == 1 ? " record" : " records"),
                    "check that it is the archive you meant");
        }
    }

    private static boolean page(WarcRecords.Entry entry, Outlet out) {
        boolean[] found = {false};
        Guard.run(out, "the record of " + entry.uri(), () -> {
            if (entry.type().equals("response")) {
                found[0] = response(entry, out);
            } else if (entry.type().equals("resource") && isHtml(entry.contentType())) {
                found[0] = page(entry.uri(), entry.body(), entry.contentType(), out);
            }
        });
        return found[0];
    }

    private static boolean response(WarcRecords.Entry entry, Outlet out) throws IOException, Unreadable {
        HttpResponse http = HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(entry.body())));
        String type = http.headers().first("Content-Type").orElse("");
        if (http.status() != 200 || !isHtml(type)) {
            return false;
        }
        return page(entry.uri(), Bytes.all(http.bodyDecoded().stream()), type, out);
    }

    private static boolean isHtml(String contentType) {
        String lower = contentType.toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    }

    private static boolean page(String uri, byte[] html, String contentType, Outlet out) {
        Guard.run(out, "the page " + uri, () -> {
            String sent = HtmlSource.charset(contentType);
            @Nullable String charset = sent == null ? HtmlSource.declaredCharset(html) : sent;
            String text = Charsets.decode(html, charset).text();
            out.document(HtmlSource.document(text, uri, uri, out));
        });
        return true;
    }
}
