package dyad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.model.Period;
import dyad.record.fact.Rate;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Reference rates beside the documents of a record. */
@ParameterizedClass
@EnumSource(Place.class)
class RatesTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");
    private static final Period YEAR = Period.of("2022");

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private String address = "";

    @BeforeEach
    void begin() {
        address = place.place(folder);
    }

    private Record open(Instant now) {
        return Place.open(place.home(address), now.toString());
    }

    private static Rate usd(String perEuro) {
        return new Rate("USD", YEAR, new BigDecimal(perEuro), "ECB");
    }

    @Test
    void areThereWhenTheRecordIsOpenedAgain() {
        try (Record record = open(FIRST)) {
            assertThat(record.rates(null).rate("USD", YEAR)).isEmpty();
            assertThat(record.keepRates(List.of(usd("1.0530"), new Rate("JPY", YEAR, new BigDecimal("138.03"), "ECB"))))
                    .isEqualTo(2);
        }
        try (Record record = open(SECOND)) {
            assertThat(record.rates(null).rate("USD", YEAR)).contains(usd("1.0530"));
            assertThat(record.rates(null).rate("JPY", YEAR)).isPresent();
        }
    }

    @Test
    void aLaterOneCountsAndTheEarlierIsKept() {
        try (Record record = open(FIRST)) {
            record.keepRates(List.of(usd("1.0530")));
            assertThat(record.keepRates(List.of(usd("1.05300")))).isZero();
        }
        try (Record record = open(SECOND)) {
            assertThat(record.keepRates(List.of(usd("1.0540")))).isEqualTo(1);
            assertThat(record.rates(null).rate("USD", YEAR)).contains(usd("1.0540"));
            assertThat(record.rates(FIRST).rate("USD", YEAR)).contains(usd("1.0530"));
            assertThat(record.rates(FIRST.minusSeconds(1)).rate("USD", YEAR)).isEmpty();
            assertThat(record.keepRates(List.of(usd("1.0530")))).isEqualTo(1);
        }
    }

    @Test
    void areNeverChangedOrDeleted() throws Exception {
        try (Record record = open(FIRST)) {
            record.keepRates(List.of(usd("1.0530")));
        }
        try (Connection connection = place.connect(address);
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("UPDATE rate SET per_euro = '2'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> sql.execute("DELETE FROM rate")).hasMessageContaining("never deleted");
        }
    }
}
