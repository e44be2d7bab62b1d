package dyad.brief;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.reader.StatementJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A press of the tests' own: documents whose every sentence carries one statement. */
final class Press {
    static final Dyad DYAD = Dyad.of("KAZ", "ITA");
    static final String BETWEEN = "'between':['ITA','KAZ']";
    static final String ITA_KAZ = "'from':['ITA'],'to':['KAZ']";

    private final String id;
    private final @Nullable String published;
    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private String language = "en";
    private @Nullable String publisher = "Agency";
    private @Nullable String url;

    private Press(String id, @Nullable String published) {
        this.id = id;
        this.published = published;
    }

    static Press document(String id, @Nullable String published) {
        return new Press(id, published);
    }

    Press by(String name, String address) {
        publisher = name;
        url = address;
        return this;
    }

    /** In what language the sentences that follow are. */
    Press in(String tag) {
        language = tag;
        return this;
    }

    /** A sentence and what it states; fields as JSON with single quotes. */
    Press says(String sentence, String kindAndType, String fields) {
        return says(sentence, kindAndType, fields, "actual");
    }

    Press says(String sentence, String kindAndType, String fields, String modality) {
        int start = text.codePointCount(0, text.length());
        int end = start + sentence.codePointCount(0, sentence.length());
        String[] what = kindAndType.split(" ");
        String json =
                "{'kind':'%s','type':'%s',%s,'modality':'%s','saidBy':['Ministry'],'document':'%s','language':'%s',"
                        .formatted(what[0], what[1], fields, modality, id, language);
        String quote = escaped(sentence);
        statements.add(StatementJson.read(json.replace('\'', '"') + "\"start\":" + start + ",\"end\":" + end
                + ",\"quote\":\"" + quote + "\",\"rule\":\"r\"}"));
        text.append(sentence).append('\n');
        return this;
    }

    /** As in JSON: what is no letter of ASCII by its number. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c < 127 && c != '\\' && c != '"' && c != '\'';
            escaped.append(plain ? "" + c : "\\u%04x".formatted((int) c));
        }
        return escaped.toString();
    }

    Press turnover(String period, String value) {
        return says(
                "Trade in " + period + " was " + value + ".",
                "figure trade-turnover",
                BETWEEN + ",'unit':'USD','period':'" + period + "','value':" + value);
    }

    Reading reading() {
        Period date = published == null ? null : Period.of(published);
        return new Reading(
                new Document(id, text.toString(), date, publisher, url, "en"), List.copyOf(statements), List.of());
    }

    /** Something for every section. */
    static List<Reading> full() {
        Press first = document("first.txt", "2022-08-21")
                .says("Relations were set up in 1992.", "tie relations", BETWEEN + ",'since':'1992-08-21'")
                .says("They are strategic partners.", "tie partnership", BETWEEN + ",'name':'strategic partnership'")
                .says(
                        "The President visited Astana.",
                        "event CONSULT",
                        ITA_KAZ + ",'mode':'visit','period':'2022-05-03','actors':[{'state':'ITA','name':'Rossi',"
                                + "'office':'President'}],'place':{'name':'Astana','state':'KAZ'}")
                .says("There is a Joint Council.", "tie body", BETWEEN + ",'name':'Joint Council'")
                .says(
                        "The Joint Council met in Rome.",
                        "event CONSULT",
                        BETWEEN
                                + ",'name':'third session of the Joint Council','period':'2022-02','place':{'name':'Rome'}")
                .says(
                        "A Treaty on Air was signed.",
                        "tie agreement",
                        BETWEEN + ",'name':'Treaty on Air','status':'signed','since':'2021'")
                .says("A Treaty on Air was signed in Rome.", "event AGREE", BETWEEN + ",'name':'the treaty on air'")
                .turnover("2022-40", "8000000000")
                .turnover("2021", "9634567000")
                .says(
                        "Italy invested more than $15 billion.",
                        "figure investment",
                        ITA_KAZ + ",'value':15000000000,'unit':'USD','bound':'over','period':'1992/2022'");
        Press second = document("second.txt", "2023-01-10")
                .turnover("2022-40", "7500000000")
                .turnover("2021", "9634567000")
                .says(
                        "Over 250 companies work.",
                        "figure companies",
                        ITA_KAZ + ",'value':250,'unit':'count','bound':'over','period':'2023-01-10'")
                .says("Neos flies.", "tie link", BETWEEN + ",'name':'air route','by':'Neos','since':'2022-06'")
                .says("A centre works.", "tie centre", ITA_KAZ + ",'name':'cultural institute'")
                .says("They cooperate in energy.", "tie field", BETWEEN + ",'name':'energy'")
                .says("A visit is planned.", "event CONSULT", BETWEEN + ",'mode':'visit','period':'2024'", "planned")
                .says("Rome protested.", "event ACCUSE", ITA_KAZ + ",'mode':'disapprove'");
        return List.of(first.reading(), second.reading());
    }
}
