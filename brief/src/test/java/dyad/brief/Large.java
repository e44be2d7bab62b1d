package dyad.brief;

import dyad.reader.Reading;
import java.util.ArrayList;
import java.util.List;

/** Two states of which very much is told: some five hundred statements. */
final class Large {
    private static final List<String> PUBLISHERS = List.of("Agency", "Post", "Хабар", "Rivista");
    private static final int DOCUMENTS = 50;

    private Large() {}

    static List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            int year = 1993 + i % 32;
            String month = "%d-%02d".formatted(year, 1 + i % 12);
            Press press = Press.document("document-" + i + ".txt", (year + 1) + "-02-01")
                    .by(PUBLISHERS.get(i % PUBLISHERS.size()), "https://example.org/" + i)
                    .says("Relations were set up in 1992.", "tie relations", Press.BETWEEN + ",'since':'1992-08-21'")
                    .says(
                            "A visit in " + month,
                            "event CONSULT",
                            Press.ITA_KAZ + ",'mode':'visit','period':'" + month + "'")
                    .says(
                            "Treaty number " + i + " was signed.",
                            "tie agreement",
                            Press.BETWEEN + ",'name':'Treaty " + i + " on matter " + i + "','status':'signed','since':'"
                                    + month + "'")
                    .says("A centre of " + i, "tie centre", Press.ITA_KAZ + ",'name':'Centre number " + i + "'")
                    .turnover("" + year, "" + (1_000_000_000L * (1 + i % 9)))
                    .turnover(year + "-40", "" + (500_000_000L * (1 + i % 7)));
            for (String indicator : List.of("exports", "imports", "investment", "companies")) {
                String unit = indicator.equals("companies") ? "count" : "EUR";
                press.says(
                        indicator + " of " + year + " by " + i,
                        "figure " + indicator,
                        Press.ITA_KAZ + ",'unit':'" + unit + "','period':'" + year + "','value':" + (100_000_000L + i));
            }
            readings.add(press.reading());
        }
        return readings;
    }
}
