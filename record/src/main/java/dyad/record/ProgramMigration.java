package dyad.record;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** A step from one schema to the next that SQL cannot make; in the transaction of all others. */
abstract class ProgramMigration implements JavaMigration {
    private final @Nullable MigrationVersion version;
    private final String description;

    /**
     * @param version after which step of the scripts it runs; null for once all of them have run
     */
    ProgramMigration(@Nullable String version, String description) {
        this.version = version == null ? null : MigrationVersion.fromVersion(version);
        this.description = description;
    }

    @Override
    public final @Nullable MigrationVersion getVersion() {
        return version;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    /** None: what a program does has no text to be compared. */
    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }
}
