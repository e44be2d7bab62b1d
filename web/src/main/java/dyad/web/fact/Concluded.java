package dyad.web.fact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dyad.brief.FactReport;
import dyad.brief.Terms;
import dyad.model.Dyad;
import dyad.record.Query;
import dyad.record.fact.Known;
import dyad.record.life.Facts;
import dyad.web.page.Version;
import dyad.web.records.Arriving;
import dyad.web.records.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded on the two states that were asked for last: who opens one fact of a page opens the next as well, and each rests on all
 * that is known of the two.
 */
final class Concluded {
    private static final int MOST = 4;

    /** The language of the words plays no part in what is concluded. */
    private static final String ANY = "en";

    private final Records records;
    private final Arriving arriving;
    private final Cache<Asked, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Asked(
            Dyad dyad, @Nullable LocalDate asOf, @Nullable Instant knownAt) {}

    private record Kept(Version version, Facts facts) {}

    Concluded(Records records, Arriving arriving) {
        this.records = records;
        this.arriving = arriving;
    }

    /** All facts on two states, as far as they are known now; of many who ask at once one concludes. */
    Facts of(Dyad dyad, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Version now = arriving.version(dyad);
        Kept found = kept.asMap()
                .compute(
                        new Asked(dyad, asOf, knownAt),
                        (asked, before) -> before != null && before.version().equals(now)
                                ? before
                                : new Kept(now, conclude(asked)));
        return Objects.requireNonNull(found).facts();
    }

    private Facts conclude(Asked asked) {
        Known known =
                records.read(record -> Known.of(record, Query.of(asked.dyad()).knownAt(asked.knownAt())));
        Terms terms = new Terms(known.comparing(), asked.asOf(), ANY);
        return FactReport.facts(asked.dyad(), known.marked(), terms);
    }
}
