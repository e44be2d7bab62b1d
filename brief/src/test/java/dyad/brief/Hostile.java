package dyad.brief;

import dyad.reader.Reading;
import java.util.List;

/** A press that writes what breaks files: characters XML has no place for, markup, other directions, words without an end. */
final class Hostile {
    private static final String ODD =
            "a\u0000b\u0007c\u000bd\u001be\u0085f\ufffe\uffff ]]> <![CDATA[ &amp; &#0; \"q\" 'q' ";
    private static final String HALVES = "\ud83c lone \udf0d halves \udfff\ud800 ";
    private static final String SIGNS =
            "\ud83c\uddee\ud83c\uddf9 \ud83d\udc68\u200d\ud83d\udc69 \u200f\u202e e\u0301\u0327 \u20b8 ";
    private static final String RIGHT_TO_LEFT =
            "\u05e9\u05dc\u05d5\u05dd said Rome, \u0627\u0644\u0633\u0644\u0627\u0645. ";

    private Hostile() {}

    static List<Reading> readings() {
        String all = RIGHT_TO_LEFT + ODD + HALVES + SIGNS + "x".repeat(3000);
        String name = ",'name':'" + Press.escaped(all) + "'";
        Press press = Press.document("hostile.txt", "2022-01-01")
                .by(ODD + HALVES, "https://example.org/" + "y".repeat(500))
                .says(all + " one.", "tie agreement", Press.BETWEEN + name + ",'status':'signed'")
                .says(all + " two.", "tie field", Press.BETWEEN + name)
                .says(all + " three.", "event CONSULT", Press.ITA_KAZ + name + ",'mode':'visit'")
                .says(all + " four.", "event ACCUSE", Press.ITA_KAZ);
        for (int year = 2000; year < 2005; year++) {
            press.says(
                    all + year + ".",
                    "figure exports",
                    Press.ITA_KAZ + ",'value':" + year + ",'unit':'" + Press.escaped(SIGNS + "&<") + "','period':'"
                            + year + "'");
        }
        return List.of(press.reading());
    }
}
