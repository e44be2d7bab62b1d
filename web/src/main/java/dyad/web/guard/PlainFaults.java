package dyad.web.guard;

import dyad.web.page.Problem;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What is told of an address that comes to no page, for it is none: one line, for programs as a problem, and not the server's own page. */
public final class PlainFaults extends ErrorReportValve {
    private static final String WHY =
            "this address is not well formed: a name in it may have no slash, backslash or control character, written as %2F or otherwise";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = Problem.of(status, status == 400 ? WHY : "this cannot be answered");
        boolean program = Problem.isFor(request);
        try {
            response.setContentType(program ? Problem.MEDIA_TYPE : "text/plain");
            response.setCharacterEncoding("UTF-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(program ? problem.json() : problem.title() + ": " + problem.detail() + "\n");
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // whoever asked has gone, or has been told already
        }
    }

    /** Puts it in the place of the server's own. */
    @Component
    static final class InPlace implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(PlainFaults.class.getName());
                }
            });
        }
    }
}
