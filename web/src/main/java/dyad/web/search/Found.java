package dyad.web.search;

import dyad.brief.FactReport;
import dyad.brief.Messages;
import dyad.brief.Piece;
import dyad.brief.SearchWords;
import dyad.brief.SearchWords.InLanguage;
import dyad.brief.StatementPieces;
import dyad.brief.StatementWords;
import dyad.brief.Terms;
import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Statement;
import dyad.reader.Reading;
import dyad.record.Query;
import dyad.record.Record;
import dyad.record.Search;
import dyad.record.fact.Judgements;
import dyad.record.fact.Known;
import dyad.record.fact.Testimony;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param texts of the page asked for, each with the sentence that has most of the words
 * @param moreTexts whether there are more on the next page
 * @param byOthers whether texts are on the two states that are named, and have the other words: none had all
 * @param facts of the page asked for
 * @param allFacts how many facts there are in all
 */
record Found(List<SearchWords.Hit> texts, boolean moreTexts, boolean byOthers, List<Told> facts, int allFacts) {
    static final Found NOTHING = new Found(List.of(), false, false, List.of(), 0);

    /** So many facts stand above the texts. */
    static final int ABOVE = 5;

    /** Where no two states are named, what was read from so many of the newest texts is looked through. */
    static final int NEWEST = 50;

    Found {
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
    }

    /**
     * A fact, or a statement.
     *
     * @param pieces what it says
     * @param said the statement that is shown
     * @param document where it stands
     * @param dyad the states whose fact it is, or null for a statement by itself
     */
    record Told(
            List<Piece> pieces,
            Statement said,
            Document document,
            @Nullable Dyad dyad) {}

    static Found of(Record record, Asked asked) {
        boolean ofTexts = asked.part() != Asked.Part.FACTS;
        List<Document> documents = ofTexts ? documents(record, asked.typed(), asked.within(), asked) : List.of();
        SearchWords others = SearchWords.of(asked.others());
        boolean byOthers =
                ofTexts && documents.isEmpty() && asked.named() != null && asked.within() == null && !others.isEmpty();
        if (byOthers) {
            // a text in another language calls the states otherwise
            documents = documents(record, asked.others(), asked.named(), asked);
        }
        SearchWords words = byOthers ? others : asked.words();
        int from = Math.min(asked.from(), documents.size());
        int to = Math.min(from + Asked.ON_A_PAGE, documents.size());
        List<Told> facts = ofFacts(asked) ? facts(record, asked) : List.of();
        return new Found(
                documents.subList(from, to).stream().map(words::best).toList(),
                documents.size() > to,
                byOthers,
                shown(facts, asked),
                facts.size());
    }

    private static boolean ofFacts(Asked asked) {
        return asked.part() == Asked.Part.FACTS || asked.part() == Asked.Part.ALL && asked.page() == 1;
    }

    private static List<Told> shown(List<Told> facts, Asked asked) {
        if (asked.part() == Asked.Part.ALL) {
            return facts.subList(0, Math.min(ABOVE, facts.size()));
        }
        int from = Math.min(asked.from(), facts.size());
        return facts.subList(from, Math.min(from + Asked.ON_A_PAGE, facts.size()));
    }

    /** One more than the page has, to know whether there are more. */
    private static List<Document> documents(Record record, String words, @Nullable Dyad dyad, Asked asked) {
        int limit = asked.from() + Asked.ON_A_PAGE + 1;
        return record.search(
                new Search(words, dyad, asked.times().asOf(), asked.times().knownAt(), limit));
    }

    private static List<Told> facts(Record record, Asked asked) {
        Dyad dyad = asked.dyad();
        return dyad == null ? statements(record, asked) : facts(record, dyad, asked);
    }

    /** Facts on two states are found by their words in any of the four languages, and by the words of every source. */
    private static List<Told> facts(Record record, Dyad dyad, Asked asked) {
        boolean named = dyad.equals(asked.named());
        SearchWords words = SearchWords.of(named ? asked.others() : asked.typed());
        if (words.isEmpty()) {
            return List.of();
        }
        Known known = Known.of(record, asked.times().on(Query.of(dyad)));
        Terms terms = new Terms(known.comparing(), asked.times().asOf(), asked.language());
        List<Told> found = new ArrayList<>();
        for (FactReport report : newestFirst(FactReport.all(dyad, known.marked(), terms))) {
            List<Testimony> told = report.testimonies();
            if (words.areIn(texts(report.fact().said(), told))) {
                Testimony first = best(told, words);
                found.add(new Told(report.words(), first.said(), first.document(), dyad));
            }
        }
        return found;
    }

    /** By when they were told last. */
    private static List<FactReport> newestFirst(List<FactReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(report -> report.testimonies().get(0), Testimony.NEWEST_FIRST))
                .toList();
    }

    private static List<InLanguage> texts(Statement said, List<Testimony> told) {
        List<InLanguage> texts = new ArrayList<>();
        for (String language : Messages.LANGUAGES) {
            texts.add(new InLanguage(StatementWords.of(said, Messages.of(language)), language));
        }
        told.forEach(each -> texts.addAll(texts(each.said())));
        return texts;
    }

    private static List<InLanguage> texts(Statement said) {
        String language = said.said().language();
        String others = String.join("\n", said.saidBy()) + "\n" + (said.name() == null ? "" : said.name());
        return List.of(new InLanguage(said.said().quote(), language), new InLanguage(others, language));
    }

    /** The newest testimony whose own words have all that was looked for, else the newest. */
    private static Testimony best(List<Testimony> told, SearchWords words) {
        return told.stream()
                .filter(each -> words.areIn(texts(each.said())))
                .findFirst()
                .orElse(told.get(0));
    }

    private static List<Told> statements(Record record, Asked asked) {
        List<Told> found = new ArrayList<>();
        Instant knownAt = asked.times().knownAt();
        for (Document document :
                record.search(new Search(asked.typed(), null, asked.times().asOf(), knownAt, NEWEST))) {
            List<Statement> read = record.statements(document, knownAt);
            Judgements judgements = Judgements.on(List.of(new Reading(document, read, List.of())), record, knownAt);
            read.stream()
                    .map(judgements::judged)
                    .filter(said -> !Judgements.isRejected(said))
                    .filter(said -> asked.words().areIn(texts(said)))
                    .forEach(said -> found.add(
                            new Told(StatementPieces.of(said, Messages.of(asked.language())), said, document, null)));
        }
        return found;
    }
}
