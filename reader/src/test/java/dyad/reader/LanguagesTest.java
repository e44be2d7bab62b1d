package dyad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Period;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Reader READER = Reader.create();
    private static final String ENGLISH =
            "In 2021 the trade turnover between Kenya and Uganda reached 1.2 billion dollars, the ministry said.\n";
    private static final String FRENCH =
            "En 2021, les échanges entre le Kenya et l'Ouganda ont atteint 1,2 milliard de dollars, selon le ministère.\n";

    private static Reading read(String text, String language) {
        return READER.read(new Document("d", text, Period.of("2022-01-05"), null, null, language));
    }

    @Test
    void aTextInALanguageWithoutPackGivesAProblemAndNoStatements() {
        Reading reading = read(FRENCH, null);
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.issues()).extracting(Issue::what).containsExactly("is in French, which Dyad does not read");
        assertThat(reading.issues()).allMatch(Issue::lost);
    }

    @Test
    void aTextThatSaysItIsInAnotherLanguageIsReadInItsOwn() {
        Reading reading = read(ENGLISH, "fr-FR");
        assertThat(reading.statements()).hasSize(1);
        assertThat(reading.issues()).hasSize(1).noneMatch(Issue::lost);
    }

    @Test
    void aPassageInAnotherLanguageIsNotReadByTheTextsPack() {
        String passage =
                FRENCH + "2.5 billion dollars, Kenya et Ouganda: les ministres ont signé l'accord avec le président.\n";
        Reading reading = read(ENGLISH + passage + ENGLISH.replace("2021", "2020"), null);
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void aTextOfNoKnownLanguageIsNamed() {
        assertThat(read("2021 | 1.2 | 3.4", null).issues())
                .extracting(Issue::what)
                .containsExactly("its language is not recognised");
    }

    @Test
    void aHeadingIsReadByThePackThatKnowsItsWords() {
        assertThat(read("Kenya, Uganda sign extradition treaty", null).issues()).isEmpty();
    }

    @Test
    void aWordInTwoAlphabetsIsReadAsMeantAndTold() {
        Reading reading = read(ENGLISH + ENGLISH.replace("Kenya", "Kеnya").replace("2021", "2020"), "en");
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.issues())
                .extracting(Issue::toString)
                .containsExactly(
                        "d:2: a word is written with letters of another alphabet that look alike, first \"Kеnya\"; read as \"kenya\"; check the source if it should not be so");
        assertThat(reading.issues()).noneMatch(Issue::lost);
    }
}
