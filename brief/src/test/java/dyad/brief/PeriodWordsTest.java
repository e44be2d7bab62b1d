package dyad.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | 2022",
                "2022-08 | August 2022",
                "2022-08-21 | 21 August 2022",
                "2022-40 | first half of 2022",
                "2022-41 | second half of 2022",
                "2024-34 | second quarter of 2024",
                "2024-37 | first four months of 2024",
                "2024-21 | spring of 2024",
                "2024-01/2024-09 | January–September 2024",
                "1992/2022 | 1992–2022",
                "2024-04/2025-03 | April 2024 – March 2025",
                "2005/2024-34 | 2005 – second quarter of 2024",
                "2025-02-25/2025-02-28 | 25–28 February 2025",
                "2024-04-29/2024-05-05 | 29 April – 5 May 2024",
                "2023-12-31/2024-01-02 | 31 December 2023 – 2 January 2024",
                "2024-05/.. | since May 2024",
                "../2020 | until 2020",
                "2024-33/2024-35 | first quarter of 2024 – third quarter of 2024"
            })
    void saysAPeriodInWords(String edtf, String words) {
        assertThat(Messages.english().period(Period.of(edtf))).isEqualTo(words);
    }
}
