package dyad.web.home;

import dyad.brief.Brief;
import dyad.brief.Item;
import dyad.brief.Line;
import dyad.brief.Section;
import dyad.brief.Terms;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.record.Contents;
import dyad.record.Query;
import dyad.record.fact.Known;
import dyad.web.page.Version;
import dyad.web.records.Arriving;
import dyad.web.records.Held;
import dyad.web.records.Records;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the record holds on whom, and what is new in it. Made anew when something came in; of a large record that changes all the time so
 * seldom that it takes a twentieth of the time at most.
 */
@Component
public final class Overview {
    private static final int NEWEST = 8;
    private static final int LATELY = 30;
    private static final int DYADS = 10;
    private static final int LINES = 6;
    private static final int SHARE = 20;

    private final Records records;
    private final Arriving arriving;
    private final Held held;
    private final Clock clock = Clock.systemDefaultZone();
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /** What was made when, of which version, and how long it took. */
    private record Made(News news, Version version, Instant at, Duration took) {}

    /**
     * What there is, and what is new.
     *
     * @param dyads how many statements there are on each two states
     * @param documents the last that came in, the last first
     * @param conflicts what sources contradict each other on, of the states that something came in on lately
     * @param upcoming what is planned for a day from today on, the next first, of the same states
     */
    public record News(Map<Dyad, Long> dyads, List<Document> documents, List<Told> conflicts, List<Told> upcoming) {
        /** How many statements there are on each state. */
        public Map<String, Long> states() {
            Map<String, Long> states = new TreeMap<>();
            dyads.forEach((dyad, count) -> {
                states.merge(dyad.first(), count, Long::sum);
                states.merge(dyad.second(), count, Long::sum);
            });
            return states;
        }
    }

    /**
     * A line of the brief on two states.
     *
     * @param day for what is planned, its last day; else null
     */
    public record Told(Dyad dyad, Line line, @Nullable LocalDate day) {}

    Overview(Records records, Arriving arriving, Held held) {
        this.records = records;
        this.arriving = arriving;
        this.held = held;
    }

    /** What there is now, its lines in a language. */
    News news(String language) {
        return current(language).news();
    }

    /** The version of what {@link #news} gives now. */
    Version version(String language) {
        return current(language).version();
    }

    private Made current(String language) {
        return made.compute(language, (l, before) -> before != null && isStill(before) ? before : make(l));
    }

    private boolean isStill(Made before) {
        Version now = arriving.version();
        boolean early = clock.instant().isBefore(before.at().plus(before.took().multipliedBy(SHARE)));
        return before.version().equals(now) || early && before.version().own() == now.own();
    }

    private Made make(String language) {
        Version version = arriving.version();
        Instant start = clock.instant();
        Map<Dyad, Long> dyads = held.dyads();
        News news = records.read(record -> {
            Contents contents = Contents.of(record);
            List<Told> conflicts = new ArrayList<>();
            List<Told> upcoming = new ArrayList<>();
            for (Dyad dyad : contents.latelyOn(LATELY).stream().limit(DYADS).toList()) {
                Known known = Known.of(record, Query.of(dyad));
                Brief brief = Brief.of(dyad, known.marked(), new Terms(known.comparing(), null, language));
                tell(brief, conflicts, upcoming);
            }
            upcoming.sort(Comparator.comparing(told -> java.util.Objects.requireNonNull(told.day())));
            return new News(dyads, contents.newest(NEWEST), cut(conflicts), cut(upcoming));
        });
        return new Made(news, version, start, Duration.between(start, clock.instant()));
    }

    private static List<Told> cut(List<Told> lines) {
        return List.copyOf(lines.subList(0, Math.min(LINES, lines.size())));
    }

    private void tell(Brief brief, List<Told> conflicts, List<Told> upcoming) {
        LocalDate today = LocalDate.now(clock);
        for (Section section : brief.sections()) {
            for (Section.Group group : section.groups()) {
                for (Line line : group.lines()) {
                    LocalDate day = line.item() == null ? null : plannedFor(line.item());
                    if (section.key().equals("conflicts")) {
                        conflicts.add(new Told(brief.dyad(), line, null));
                    } else if (section.key().equals("planned") && day != null && !day.isBefore(today)) {
                        upcoming.add(new Told(brief.dyad(), line, day));
                    }
                }
            }
        }
    }

    private static @Nullable LocalDate plannedFor(Item item) {
        Period period = item.period();
        return period == null ? null : period.last();
    }
}
