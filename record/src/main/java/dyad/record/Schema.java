package dyad.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a record, and which version of them it has. */
final class Schema {
    /** The version this Dyad writes; a record with a higher one was written by a later Dyad. */
    static final int VERSION = 5;

    private static final int ATTEMPTS = 5;

    /** Tells which version there is. */
    interface Version {
        /** 0 where there are no tables yet. */
        int find() throws SQLException;
    }

    private final String name;
    private final Version version;

    Schema(String name, Version version) {
        this.name = name;
        this.version = version;
    }

    /**
     * Brings the tables to this version; in one transaction, so that a record that cannot be migrated stays as it was.
     *
     * @param migrations asked for only where there is something to migrate: nothing of the machinery is loaded before
     */
    void prepare(Supplier<FluentConfiguration> migrations) throws SQLException {
        for (int attempt = 1; !isCurrent(); attempt++) {
            try {
                migrate(migrations.get());
            } catch (FlywayException e) {
                giveUpOrWait(attempt, e);
            }
        }
    }

    private boolean isCurrent() throws SQLException {
        int found = version.find();
        if (found > VERSION) {
            throw new RecordException("%s was written by a later Dyad (schema %d, this one knows %d); update Dyad"
                    .formatted(name, found, VERSION));
        }
        return found == VERSION;
    }

    private static void migrate(FluentConfiguration migrations) {
        migrations
                .baselineOnMigrate(true)
                .baselineVersion(MigrationVersion.fromVersion("1"))
                .group(true)
                .ignoreMigrationPatterns("versioned:missing")
                .load()
                .migrate();
    }

    /** Another process may be making the same tables: then they are found at the next look. */
    private void giveUpOrWait(int attempt, FlywayException e) throws SQLException {
        if (attempt == ATTEMPTS && !isCurrent()) {
            throw new RecordException(name + " cannot be brought to the schema of this Dyad: " + cause(e), e);
        }
        try {
            Thread.sleep(100L << attempt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RecordException(name + " could not be opened: interrupted", interrupted);
        }
    }

    private static String cause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    static int number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
