package dyad.reader;

import dyad.language.Detector;
import dyad.language.Detector.Signs;
import dyad.language.Detector.Stretch;
import dyad.language.Languages;
import dyad.language.Pack;
import dyad.language.States;
import dyad.model.Document;
import dyad.model.Issue;
import dyad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the statements out of documents, each in its own language, and passages in another language in theirs. A text in a language that is not read, or not
 * recognised, gives a problem and no statements. Safe for many threads; the same document always gives the same reading.
 */
public final class Reader {
    /** A text of no more than so many characters is short. */
    private static final int SHORT = 400;
    /** A pack must know more than this part of its words. */
    private static final double MOST = 0.7;

    private final States states = States.load();
    private final Detector detector = Detector.load();
    private final Map<String, LanguageReader> readers = new ConcurrentHashMap<>();

    private final List<String> languages;

    private Reader(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /** A reader with the packs that come with Dyad; each is loaded when a text first needs it. */
    public static Reader create() {
        return create(Languages.READ);
    }

    /**
     * A reader of these languages alone.
     *
     * @param languages BCP 47 tags of languages with a pack on the class path
     */
    public static Reader create(List<String> languages) {
        return new Reader(languages);
    }

    /** Reads one document. */
    public Reading read(Document document) {
        List<Issue> issues = new ArrayList<>();
        String told = Languages.primary(document.language());
        Signs signs = detector.signs(document.text());
        String main = detected(document, signs);
        if (main == null) {
            issues.add(lost(document, "its language is not recognised"));
            return new Reading(document, List.of(), issues);
        }
        if (told != null && !main.equals(told)) {
            issues.add(notice(document, "says it is in " + detector.name(told) + " but is in " + detector.name(main)));
        }
        return read(document, main, signs.foreign(main), issues);
    }

    /**
     * Reads one document of many: one text that the reader stumbles over must not cost the others.
     *
     * @param problems gets what was met; where nothing could be read, that
     * @return what was read; empty where nothing could be
     */
    public Optional<Reading> read(Document document, Consumer<Issue> problems) {
        try {
            Reading reading = read(document);
            reading.issues().forEach(problems);
            return Optional.of(reading);
        } catch (RuntimeException | StackOverflowError e) {
            problems.accept(
                    new Issue(document.id(), null, "cannot be read (" + e + ")", "report it with the text", true));
            return Optional.empty();
        }
    }

    /** The language in which a document is read; empty where it is not recognised or not read. */
    Optional<String> language(Document document) {
        return Optional.ofNullable(detected(document, detector.signs(document.text())))
                .filter(languages::contains);
    }

    /** What a document says of itself, unless its text clearly says otherwise. */
    private @Nullable String detected(Document document, Signs signs) {
        String text = document.text();
        String told = Languages.primary(document.language());
        String clearly = signs.clearly();
        String first = clearly != null ? clearly : told;
        return first != null ? first : text.length() <= SHORT ? ofShort(text, signs) : signs.most();
    }

    private Reading read(Document document, String main, List<Stretch> foreign, List<Issue> issues) {
        Document known = document;
        List<Statement> statements = new ArrayList<>();
        if (languages.contains(main)) {
            Reading reading = reader(main).read(document, foreign);
            known = reading.document();
            issues.addAll(reading.issues());
            statements.addAll(reading.statements());
        } else {
            issues.add(lost(document, "is in " + detector.name(main) + ", which Dyad does not read"));
        }
        for (String language :
                foreign.stream().map(Stretch::language).distinct().sorted().toList()) {
            if (languages.contains(language)) {
                statements.addAll(passages(known, language, foreign));
                statements.sort(Comparator.comparingInt(s -> s.said().span().start()));
            }
        }
        return new Reading(known, statements, issues);
    }

    /**
     * A heading or a note has too few small words to tell its language; then the pack that knows most of its words tells it. Packs take time to load: one for
     * which by far the most speaks is asked alone, and those that are mostly written otherwise only where nobody else knows it.
     */
    private @Nullable String ofShort(String text, Signs signs) {
        String likely = signs.mostByFar();
        if (likely != null && languages.contains(likely) && known(text, likely) > MOST) {
            return likely;
        }
        List<String> written = detector.written(text, languages);
        String best = best(text, written);
        List<String> others = new ArrayList<>(languages);
        others.removeAll(written);
        best = best == null ? best(text, others) : best;
        return best == null ? signs.most() : best;
    }

    /** Of some languages the one whose pack knows most of a text's words; null where none knows enough. */
    private @Nullable String best(String text, List<String> among) {
        String best = null;
        double most = MOST;
        for (String language : among) {
            double known = known(text, language);
            if (known > most) {
                best = language;
                most = known;
            }
        }
        return best;
    }

    /** The part of a text's words that the pack of a language knows, from 0 to 1. */
    private double known(String text, String language) {
        Pack pack = reader(language).pack();
        return pack.known(pack.tokens(text));
    }

    /** What is said in the passages that are in a language other than the document's. */
    private List<Statement> passages(Document document, String language, List<Stretch> foreign) {
        List<Stretch> others = new ArrayList<>();
        int from = 0;
        for (Stretch stretch : foreign) {
            if (stretch.language().equals(language)) {
                others.add(new Stretch(from, stretch.start(), ""));
                from = stretch.end();
            }
        }
        others.add(new Stretch(from, document.text().length(), ""));
        return reader(language).read(document, others).statements();
    }

    /** The languages whose packs have been loaded so far. */
    Set<String> loaded() {
        return Set.copyOf(readers.keySet());
    }

    LanguageReader reader(String language) {
        return readers.computeIfAbsent(language, l -> new LanguageReader(l, states));
    }

    private Issue lost(Document document, String what) {
        return new Issue(document.id(), null, what, "it is read in " + String.join(", ", languages), true);
    }

    private static Issue notice(Document document, String what) {
        return new Issue(document.id(), null, what, "it is read in the latter", false);
    }
}
