package dyad.web;

import dyad.web.records.Records;
import java.net.BindException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The record as a site on this machine.
 *
 * <pre>{@code
 * try (Site site = Site.open("dyad.db", Site.PORT)) {
 *     System.out.println(site.address());
 *     ...
 * }
 * }</pre>
 */
public final class Site implements AutoCloseable {
    /** The port where none is given. */
    public static final int PORT = 8320;

    private final ConfigurableApplicationContext context;

    private Site(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Opens the site of a record; it answers when this returns.
     *
     * @param place a file, or the address of a database, as {@link dyad.record.Record#open(String)} takes it; it is begun where there is none
     * @param port the port on this machine's own address, or 0 for any that is free
     * @throws dyad.record.RecordException if the record cannot be opened
     * @throws IllegalStateException if the port is taken
     */
    public static Site open(String place, int port) {
        Records records = Records.at(place);
        SpringApplication application = new SpringApplication(SiteApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(settings(port));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Records.class, () -> records));
        try {
            return new Site(application.run());
        } catch (RuntimeException e) {
            records.close();
            throw isTaken(e) ? new IllegalStateException("port " + port + " is taken", e) : e;
        }
    }

    private static boolean isTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException || cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> settings(int port) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("logging.level.root", "WARN");
        // what these tell is no fault of a user's, nor can a user mend it
        settings.put("logging.level.org.springdoc", "ERROR");
        settings.put("logging.level.org.apache.catalina.loader", "ERROR");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("server.shutdown", "graceful");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        settings.put("spring.main.lazy-initialization", true);
        settings.put("spring.jmx.enabled", false);
        // names in addresses and forms are short; texts come in bodies
        settings.put("server.max-http-request-header-size", "16KB");
        settings.put("server.tomcat.max-http-form-post-size", "4MB");
        settings.put("server.tomcat.threads.max", 32);
        settings.put("server.tomcat.threads.min-spare", 4);
        settings.put("server.tomcat.max-connections", 1000);
        settings.put("server.tomcat.accept-count", 500);
        settings.put("server.compression.enabled", true);
        settings.put(
                "server.compression.mime-types", "text/html,text/css,text/javascript,application/json,image/svg+xml");
        settings.put("spring.servlet.multipart.max-file-size", "32MB");
        settings.put("spring.servlet.multipart.max-request-size", "64MB");
        // a folder's documents at once, and names as long as they come, in any alphabet
        settings.put("server.tomcat.max-part-count", 1000);
        settings.put("server.tomcat.max-part-header-size", "64KB");
        settings.put("spring.web.error.whitelabel.enabled", false);
        settings.put("spring.web.resources.add-mappings", false);
        settings.put("springdoc.api-docs.path", "/api/v1/openapi.json");
        settings.put("springdoc.api-docs.version", "openapi_3_1");
        settings.put("springdoc.paths-to-match", "/api/v1/**");
        settings.put("springdoc.override-with-generic-response", false);
        return settings;
    }

    /** Where it is, such as {@code http://localhost:8320/}. */
    public String address() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return "http://localhost:" + port + "/";
    }

    /** Ends what is being answered, for at most five seconds, and closes the record. */
    @Override
    public void close() {
        context.close();
    }
}
