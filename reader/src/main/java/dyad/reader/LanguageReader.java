package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Detector.Stretch;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Pack;
import dyad.language.Sentences.Sentence;
import dyad.language.States;
import dyad.language.Tokens;
import dyad.language.name.PersonReader;
import dyad.language.name.ProperNames;
import dyad.language.name.TitleReader;
import dyad.language.time.TimeMention;
import dyad.language.time.TimeReader;
import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Kind;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.reader.rule.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Reads documents of one language: mentions, then candidates, then statements. Immutable. */
final class LanguageReader {
    /** How many tokens are looked through for whether a text tells of what is later than its first day. */
    private static final int MOST_LOOKED_AT = 2_000;

    private final Pack pack;
    private final States states;
    private final TimeReader times;
    private final Introductions introductions;
    private final TitleReader titles;
    private final ProperNames names;
    private final PartyReader parties;
    private final Clauses clauses;
    private final DroppedSubject dropped;
    private final Gate gate;
    private final Sections sections;
    private final Homonyms homonyms;
    private final Home homes;
    private final SpokenPair spoken;
    private final Books books;
    private final Voices voices;
    private final Rivalled rivalled;
    private final Quotes quotes;
    private final PutOff putOff;
    private final FigureReader figures;
    private final RuleReader rules;
    private final CountReader counts;
    private final FlightReader flights;
    private final FigureFollowers followers;
    private final Attribution attribution;
    private final int period;
    private final int lastVerb;
    private final ModalityChoice modality;
    private final int currencyWord;
    private final int it;
    private final int declares;
    private final int[] quantityTypes;

    LanguageReader(String language, States states) {
        this.states = states;
        // neither asks for the other, and a reading begins the sooner
        CompletableFuture<TimeReader> ahead = CompletableFuture.supplyAsync(() -> TimeReader.load(language));
        this.pack = Pack.load(language);
        Classes classes = pack.classes();
        this.times = ahead.join();
        this.introductions = new Introductions(classes, new PersonReader(pack));
        this.titles = TitleReader.load(pack);
        this.names = new ProperNames(classes);
        this.parties = new PartyReader(pack, states);
        this.dropped = new DroppedSubject(classes);
        this.clauses = new Clauses(classes, pack.suffixing().isUsed());
        this.gate = new Gate(pack);
        this.sections = new Sections(classes);
        modality = new ModalityChoice(classes);
        this.period = classes.number("period");
        this.lastVerb = pack.suffixing().isUsed() ? classes.number("finite") : Passage.NO_LAST_VERB;
        this.it = classes.number("it");
        this.currencyWord = classes.number("currency-word");
        this.declares = classes.number("declares-currency");
        this.quantityTypes = new int[] {classes.number("number"), classes.number("money"), classes.number("amount")};
        this.homes = new Home(classes);
        this.spoken = new SpokenPair(homes);
        this.books = new Books(classes);
        this.voices = new Voices(classes);
        this.putOff = new PutOff(classes);
        this.quotes = new Quotes(classes);
        this.rivalled = new Rivalled(classes);
        this.homonyms = new Homonyms(
                Stream.of("state", "adjective", "inhabitant", "combining", "capital", "seat", "parliament")
                        .mapToInt(classes::number)
                        .toArray(),
                classes.number("organisation"),
                classes.number("place"),
                states.neighbours());
        this.figures = new FigureReader(pack);
        this.rules = new RuleReader(pack, RuleBook.load(pack), modality);
        this.counts = new CountReader(classes, modality);
        this.flights = new FlightReader(classes, modality);
        this.followers = new FigureFollowers(classes);
        this.attribution = new Attribution(pack);
    }

    /**
     * Reads a document.
     *
     * @param others stretches of its text that are in another language, in order: nothing is read there
     */
    Reading read(Document document, List<Stretch> others) {
        Opened opened = open(document, others);
        List<Issue> issues = MixedAlphabets.notices(document, opened.tokens);
        if (!gate.isOpen(opened.charts, opened.discourse.scene())) {
            return new Reading(opened.document, List.of(), issues);
        }
        CodePoints points = new CodePoints(document.text());
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : Drafts.distinct(sentences(opened))) {
            statements.add(draft.statement(opened.tokens, document.id(), pack.language(), points));
        }
        return new Reading(opened.document, statements, issues);
    }

    /** The sentences of a document with all their mentions, in order. */
    List<Chart> charts(Document document) {
        Opened opened = open(document, List.of());
        introductions.of(opened.charts, opened.discourse);
        List<Chart> charts = new ArrayList<>();
        for (Chart chart : opened.charts) {
            if (chart.from() < chart.to()) {
                charts.add(passage(chart, 0, opened.discourse, opened.currency).chart());
            }
        }
        return charts;
    }

    Pack pack() {
        return pack;
    }

    /** A document cut into sentences, with the words of each looked up, and what its head says of it. */
    private record Opened(
            Document document,
            Tokens tokens,
            List<Sentence> sentences,
            List<Chart> charts,
            Discourse discourse,
            CurrencyContext currency,
            Map<Integer, List<String>> sections) {}

    private Opened open(Document document, List<Stretch> others) {
        Tokens tokens = pack.tokens(document.text());
        Dateline dateline = dateline(tokens, document);
        Period published = document.published() == null ? dateline.date() : document.published();
        List<Sentence> sentences = pack.sentences().of(tokens);
        List<Chart> charts = new ArrayList<>();
        int passed = 0;
        for (Sentence sentence : sentences) {
            int from = Math.min(sentence.to(), Math.max(sentence.from(), dateline.body()));
            int start = tokens.start(sentence.from());
            while (passed < others.size() && others.get(passed).end() <= start) {
                passed++;
            }
            // both are in the order of the text
            boolean other = passed < others.size() && others.get(passed).start() <= start;
            from = other ? sentence.to() : from;
            Chart chart = pack.chart(tokens, from, sentence.to());
            charts.add(chart);
        }
        homonyms.resolve(charts);
        Home.Counts named = homes.counts(charts);
        Map<String, Integer> counts = named.once();
        String head = homes.ofHead(charts);
        head = head == null ? homes.ofPublisher(pack, document.publisher()) : head;
        Map<String, Integer> weighed = named.weighed();
        weighed.keySet().removeAll(homes.others(charts));
        Map<Integer, List<String>> parts = sections.of(sentences, charts);
        boolean own = head == null
                && (dateline.state() == null
                        ? homes.isAtHome(charts, counts, pack.home())
                        : homes.isLedFrom(charts, pack.home()));
        String home = own ? pack.home() : Home.of(head, dateline.state(), weighed);
        if (!parts.isEmpty() && head == null) {
            // who is in every part is the one that all the others are told of with
            weighed.keySet().removeAll(Sections.states(parts));
            home = Home.of(null, null, weighed);
        }
        Document known = new Document(
                document.id(), document.text(), published, document.publisher(), document.url(), pack.language());
        CurrencyContext currency = new CurrencyContext(declared(charts), home, List.copyOf(counts.keySet()), states);
        Discourse discourse = new Discourse(published, home, pack.nameStems());
        discourse.days().day(dateline.date());
        discourse.main(parts.isEmpty() ? Home.main(counts) : List.of());
        if (discourse.main().isEmpty()) {
            discourse.opening(homes.opening(charts, counts));
        }
        discourse.named(counts.keySet());
        discourse.homeSure(
                own
                        || head != null
                        || dateline.state() == null
                        || dateline.state().equals(home),
                own
                        || head != null
                        || dateline.state() != null && dateline.state().equals(home));
        discourse.scene(dateline.state());
        return new Opened(known, tokens, sentences, charts, discourse, currency, parts);
    }

    private Dateline dateline(Tokens tokens, Document document) {
        if (tokens.size() == 0) {
            return new Dateline(0, null, null);
        }
        int opening = Math.min(tokens.size(), 90);
        List<TimeMention> head = times.read(tokens, 0, opening, document.published());
        Dateline found = Dateline.find(tokens, opening, head, pack);
        if (document.published() != null || !found.isOfRunningText(head)) {
            return found;
        }
        List<TimeMention> all = times.read(tokens, 0, Math.min(tokens.size(), MOST_LOOKED_AT), null);
        return found.isOvertaken(all) ? new Dateline(0, null, null) : found;
    }

    /** Currencies the text declares for all its amounts: a currency's full name behind a word such as "in". */
    private List<String> declared(List<Chart> charts) {
        List<String> declared = new ArrayList<>();
        for (Chart chart : charts) {
            for (Edge edge : chart.has(declares) ? chart.all(currencyWord) : List.<Edge>of()) {
                List<String> codes = pack.quantities().currencies(edge);
                if (codes.size() == 1 && chart.endingAt(edge.from(), declares, 3) != null) {
                    declared.add(codes.get(0));
                }
            }
        }
        return declared;
    }

    private List<Draft> sentences(Opened opened) {
        introductions.of(opened.charts, opened.discourse);
        List<Sentence> sentences = opened.sentences;
        List<Chart> charts = opened.charts;
        Discourse discourse = opened.discourse;
        List<Draft> all = new ArrayList<>();
        Covering covering = new Covering();
        String[] quoted = voices.of(charts, discourse);
        String home = discourse.home();
        int paragraph = 0;
        for (int i = 0; i < charts.size(); i++) {
            Chart chart = charts.get(i);
            discourse.home(quoted[i] == null ? home : quoted[i]);
            if (chart.from() == chart.to()) {
                continue;
            }
            if (sentences.get(i).paragraph() != paragraph) {
                paragraph = sentences.get(i).paragraph();
                discourse.paragraph();
            }
            discourse.section(opened.sections.get(i));
            Passage passage = passage(chart, paragraph, discourse, opened.currency);
            List<Draft> drafts = new ArrayList<>(figures.read(passage, discourse));
            List<Draft> ruled = rules.read(passage, discourse);
            figures.note(ruled, discourse);
            drafts.addAll(ruled);
            drafts.addAll(counts.read(passage, discourse, drafts));
            drafts.addAll(flights.read(passage, discourse, drafts));
            drafts.removeIf(d -> modality.isUnsaid(passage, d));
            if (drafts.stream().anyMatch(FigureFollowers::isFollowed)) {
                drafts.addAll(followers.read(passage, Drafts.distinct(drafts), discourse));
            }
            List<Attribution.Speaker> speakers = attribution.of(chart);
            covering.note(speakers, paragraph);
            for (Draft draft : drafts) {
                speakers.forEach(s -> draft.saidBy.add(s.name()));
                quotes.widen(draft, passage);
            }
            all.addAll(drafts);
            remember(passage, drafts, discourse);
        }
        all.forEach(d -> covering.cover(d.saidBy));
        return all;
    }

    private Passage passage(Chart chart, int paragraph, Discourse discourse, CurrencyContext currency) {
        List<TimeMention> read =
                times.read(chart.tokens(), chart.from(), chart.to(), discourse.published(), books.of(chart, discourse));
        List<TimeMention> found = discourse.chronicle().placed(chart, paragraph, putOff.moved(chart, read));
        for (TimeMention time : found) {
            chart.add(new Edge(period, time.from(), time.to(), Form.WORD, time));
        }
        pack.quantities().read(chart, currency);
        rivalled.remove(chart);
        for (TimeMention time : found) {
            boolean rate = time.kind() == TimeMention.Kind.RATE;
            for (int type : rate ? new int[0] : quantityTypes) {
                chart.removeWithin(time.from(), time.to(), type);
            }
        }
        titles.read(chart);
        names.read(chart);
        List<Party> named = parties.read(chart, discourse);
        return new Passage(chart, named, clauses.of(chart), found, paragraph, lastVerb);
    }

    private void remember(Passage passage, List<Draft> drafts, Discourse discourse) {
        discourse.called().sentence();
        discourse.lastAct().note(drafts);
        discourse.before(passage);
        OccasionChoice.note(passage, drafts, discourse);
        Period span =
                Spans.of(passage, discourse.published(), quantityTypes, t -> figures.isCompared(passage.chart(), t));
        if (span != null) {
            discourse.span(span);
        }
        List<String> subject = List.of();
        for (Party party : passage.parties()) {
            if (party.kind() != Party.Kind.ORGANISATION) {
                party.states().forEach(discourse::mention);
                boolean pronoun = passage.chart().is(party.from(), it)
                        && party.from() > passage.chart().from();
                if (!pronoun
                        && subject.isEmpty()
                        && party.preposition() == null
                        && !party.isGroup()
                        && !dropped.isBefore(passage.chart(), party.from())) {
                    subject = party.states();
                }
            }
        }
        if (!subject.isEmpty()) {
            discourse.subject(subject);
        }
        discourse.told(spoken.named(passage));
        spoken.pair(passage, discourse);
        for (Draft draft : drafts) {
            Parties between = draft.parties;
            if (draft.kind == Kind.FIGURE && !draft.aside) {
                discourse.last(draft.type, between);
            }
            if (draft.kind == Kind.TIE && draft.type.equals("agreement") && draft.name != null) {
                discourse.called().paper(draft.name, between.all());
            }
            if (draft.kind == Kind.EVENT) {
                discourse.acted(between.all());
            }
            boolean group =
                    !discourse.main().isEmpty() && between.all().stream().anyMatch(c -> states.of(c) == null);
            boolean tells = draft.kind != Kind.EVENT || spoken.isVisit(passage, draft, discourse);
            if (tells && between.all().size() == 2 && !draft.aside && !group) {
                discourse.pair(between.all());
            }
        }
    }
}
