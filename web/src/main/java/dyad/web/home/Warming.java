package dyad.web.home;

import dyad.brief.Messages;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Counts what a large record holds as soon as the site is open, so that the first visitor of any language need not wait for it. */
@Component
@Lazy(false)
final class Warming implements ApplicationRunner {
    private static final String FIRST = "en";

    private final Overview overview;

    Warming(Overview overview) {
        this.overview = overview;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Thread thread = new Thread(this::count, "counting what is held");
        thread.setDaemon(true);
        thread.start();
    }

    private void count() {
        try {
            overview.news(FIRST);
            Messages.LANGUAGES.forEach(overview::news);
        } catch (RuntimeException e) {
            // the site may be closing, or the record be unreadable: then whoever asks is told
        }
    }
}
