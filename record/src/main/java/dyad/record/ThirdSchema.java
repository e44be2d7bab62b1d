package dyad.record;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Takes over the rates of a record of the third schema, which had no hashes. */
final class ThirdSchema implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("4.2");
    }

    @Override
    public String getDescription() {
        return "rates chained";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        RateTable table = new RateTable(context.getConnection());
        List<RateEntry> before = table.entries("SELECT 0, taken, source, currency, period, per_euro, '' "
                + "FROM rate_before ORDER BY taken, source, currency, period");
        table.append(before);
        try (var sql = context.getConnection().createStatement()) {
            sql.execute("DROP TABLE rate_before");
        }
    }
}
