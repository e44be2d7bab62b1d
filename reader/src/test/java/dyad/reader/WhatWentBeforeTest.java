package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence takes from others: the year of a chronicle's dates, whose someone is that is told further on, what is repaid in kind. */
class WhatWentBeforeTest {
    private static final Reader READER = Reader.create();

    private static List<String> events(String text) {
        return READER.read(new Document("d", text, Period.of("2024-05-02"), null, null, null)).statements().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .map(e -> e.type() + " " + String.join("+", e.parties().from()) + ">"
                        + String.join("+", e.parties().to())
                        + (e.period() == null ? "" : " " + e.period().edtf()))
                .toList();
    }

    @Test
    void aDateWithoutAYearGoesOnWithTheYearOfTheLineBefore() {
        String chronicle = "How Togo and Ghana fell out\n\nMarch 3, 2021: Togo summons the Ghanaian ambassador.\n\n"
                + "March 5: Ghana recalls its ambassador from Lomé.\n\nJanuary 10: Togo reopens its border with Ghana.";
        assertThat(events(chronicle))
                .containsExactly(
                        "ACCUSE TGO>GHA 2021-03-03", "SANCTION GHA>TGO 2021-03-05", "CONCEDE TGO>GHA 2022-01-10");
    }

    @Test
    void aLineOfItsOwnGivesTheYear() {
        String chronicle =
                "2019\n\n12 April - Nepal bans Indian trucks.\n\n2021\n\n8 January - India lodges a protest with Nepal.";
        assertThat(events(chronicle)).anyMatch(e -> e.endsWith("2019-04-12")).contains("ACCUSE IND>NPL 2021-01-08");
    }

    @Test
    void whatIsToldUnderADateIsOfThatDate() {
        String chronicle =
                "January 9, 2021: Chad puts a Malian preacher on a plane to Mali. The Malian authorities turn him back.\n\n"
                        + "Chad has since rejected a Malian protest.";
        assertThat(events(chronicle))
                .containsExactly("COERCE TCD>MLI 2021-01-09", "REJECT MLI>TCD 2021-01-09", "REJECT TCD>MLI");
    }

    @Test
    void whoIsToldOfFurtherOnIsKnownFromTheBeginning() {
        String story =
                "Mahama accuses Togo of arming rebels\n\nThe charge was made on Monday by Ghanaian President John Mahama.";
        assertThat(events(story)).contains("ACCUSE GHA>TGO");
    }

    @Test
    void oneWhoMeetsAForeignMinisterIsOfTheOtherOfTwo() {
        String story = "Foreign Minister Ana Silva met her Chilean counterpart on Monday. Chile buys corn from Peru; "
                + "Peru buys wine from Chile. Chile also sells fruit to Peru. Silva accused Chile of delays.";
        assertThat(events(story)).anyMatch(e -> e.startsWith("ACCUSE PER>CHL"));
    }

    @Test
    void aReplyInKindIsWhatWasDoneBefore() {
        assertThat(events("Benin expelled two Chadian diplomats. Chad responded in kind."))
                .containsExactly("SANCTION BEN>TCD", "SANCTION TCD>BEN");
        assertThat(events("Benin sent rice to Chad. Chad responded in kind.")).containsExactly("AID BEN>TCD");
    }
}
