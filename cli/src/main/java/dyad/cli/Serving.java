package dyad.cli;

import dyad.web.Site;
import java.util.concurrent.CountDownLatch;

/** Keeps the record open as a site until the program is interrupted. */
final class Serving {
    private Serving() {}

    /**
     * Opens the site, tells its address, and waits.
     *
     * @param port the port, 0 for any that is free
     * @param page what is told behind the address, and opened in the browser where it is not empty
     */
    static void run(Setting setting, String place, int port, String page) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Site site = open(place, port)) {
            String address = site.address() + page;
            setting.line(address);
            setting.out().flush();
            if (!page.isEmpty() && !Browsing.open(address, setting.environment())) {
                setting.say("no browser was found to open it with; open the address by hand");
            }
            // whoever stops the program waits until what is being answered has been
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                site.close();
                ended.countDown();
            }));
            ended.await();
        }
    }

    private static Site open(String place, int port) {
        try {
            return Site.open(place, port);
        } catch (IllegalStateException e) {
            throw new UsageException(e.getMessage() + "; give another with --port");
        }
    }
}
