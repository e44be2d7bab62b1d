package dyad.cli;

import dyad.record.Record;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** What every question to the record may say: to which record, as of which two times, and how much is to be told beside the answer. */
final class Asked {
    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final SharedOptions shared = new SharedOptions();

    AsOf asOf() {
        return asOf;
    }

    /** The last day of publication that counts, or null where all does. */
    @Nullable
    LocalDate day() {
        return asOf.day();
    }

    /** What the record held when counts, or null where all it holds does. */
    @Nullable
    Instant knownAt() {
        return asOf.knownAt();
    }

    boolean quiet() {
        return shared.quiet;
    }

    RecordOption record() {
        return record;
    }

    /** Opens the record, which must be there. */
    Record open(Setting setting) {
        return record.openExisting(setting);
    }
}
