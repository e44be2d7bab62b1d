package dyad.record;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.Context;

/** Takes over the rates of a record of the third schema, which had no hashes. */
final class ThirdSchema extends ProgramMigration {
    ThirdSchema() {
        super("4.2", "rates chained");
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
