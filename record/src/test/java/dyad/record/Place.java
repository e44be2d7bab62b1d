package dyad.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The homes of a record in which the same tests run. */
enum Place {
    SQLITE {
        @Override
        Home home(Path folder) {
            return new SqliteHome(folder.resolve(UUID.randomUUID() + ".db"));
        }
    };

    /** A home where no record is yet. */
    abstract Home home(Path folder);

    static Record open(Home home, String at) {
        return Record.open(home, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }
}
