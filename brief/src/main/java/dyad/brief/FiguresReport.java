package dyad.brief;

import dyad.model.Document;
import dyad.model.Dyad;
import dyad.model.Period;
import dyad.model.Statement;
import dyad.record.fact.Comparing;
import dyad.record.fact.Difference;
import dyad.record.fact.Disagreement;
import dyad.record.fact.Rates;
import dyad.record.fact.Series;
import dyad.record.fact.Series.Point;
import dyad.record.fact.Standing;
import dyad.record.fact.Testimony;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures on two states: every value by period with its source, the one the record stands by and why, and what disagrees, with both
 * sentences.
 *
 * <pre>{@code
 * FiguresReport report = FiguresReport.of(Dyad.of("KAZ", "ITA"), series);
 * System.out.print(report.write(FiguresReport.Format.TEXT));
 * }</pre>
 */
public final class FiguresReport {
    /** How it can be written. */
    public enum Format {
        TEXT("txt"),
        HTML("html"),
        JSON("json"),
        /** A row for each value that a source tells. */
        CSV("csv"),
        /** The same as a workbook of Excel. */
        XLSX("xlsx");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /** How the name of a file of this form ends, without the dot. */
        public String extension() {
            return extension;
        }

        /** Whether it is text; what is not can only be written as bytes. */
        public boolean isText() {
            return this != XLSX;
        }
    }

    private static final Messages WORDS = Messages.english();

    private final Dyad dyad;
    private final List<Series> series;
    private final Map<Testimony, Integer> notes = new LinkedHashMap<>();

    private final Comparing comparing;

    private FiguresReport(Dyad dyad, List<Series> series, Comparing comparing) {
        this.dyad = dyad;
        this.series = series;
        this.comparing = comparing;
        for (Series one : series) {
            for (Point point : one.points()) {
                point.told().forEach(this::cite);
            }
        }
        // what mirrors a series may not be among those asked for
        for (Series one : series) {
            one.disagreements().forEach(each -> each.other().forEach(this::cite));
        }
    }

    private void cite(Testimony told) {
        notes.putIfAbsent(told, notes.size() + 1);
    }

    /** A report on these series. */
    public static FiguresReport of(Dyad dyad, List<Series> series) {
        return of(dyad, series, new Comparing(Rates.NONE));
    }

    /** A report on these series, which names the rates by which money was compared. */
    public static FiguresReport of(Dyad dyad, List<Series> series, Comparing comparing) {
        return new FiguresReport(dyad, series, comparing);
    }

    /** The report in a format as a file holds it, text in UTF-8; the same series give the same bytes. */
    public byte[] bytes(Format format) {
        return format.isText() ? write(format).getBytes(StandardCharsets.UTF_8) : FiguresSheet.xlsx(this);
    }

    /**
     * The report in a format that is text; the same series give the same text.
     *
     * @throws IllegalStateException if it is no text
     */
    public String write(Format format) {
        return switch (format) {
            case TEXT -> FiguresText.write(this);
            case HTML -> FiguresHtml.write(this);
            case JSON -> FiguresJson.write(this);
            case CSV -> FiguresSheet.csv(this);
            case XLSX -> throw new IllegalStateException("a workbook is no text; ask for its bytes");
        };
    }

    Dyad dyad() {
        return dyad;
    }

    List<Series> series() {
        return series;
    }

    String title() {
        return WORDS.get("title", WORDS.state(dyad.first()), WORDS.state(dyad.second()));
    }

    /** The pictures of all series, in their order. */
    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            charts.addAll(charts(series.get(i), "points-" + (i + 1)));
        }
        return charts;
    }

    /** The pictures of a series, whose ids begin so. */
    List<Chart> charts(Series one, String id) {
        return new FigureWords(dyad, WORDS).charts(id, one);
    }

    /** What a series measures, with its direction. */
    String heading(Series one) {
        return new FigureWords(dyad, WORDS).heading(one);
    }

    static String period(@Nullable Period period) {
        return FigureWords.period(period, WORDS);
    }

    /** The value with its bound, and what it is not where it is no plain fact. */
    static String value(Testimony told) {
        return FigureWords.value(told, WORDS);
    }

    /** The value as one side of a difference, with its time where the other is of another. */
    static String side(Testimony told, Testimony other) {
        return FigureWords.side(told, other, WORDS);
    }

    /** Who told it and when. */
    static String source(Testimony told) {
        return source(told.document(), told.figure());
    }

    /** Who told a statement and when. */
    static String source(Document document, Statement said) {
        return StatementWords.source(document, said, WORDS);
    }

    /** The figure the record stands by in words, with the reason. */
    static String standing(Standing standing) {
        return FigureWords.standing(standing, WORDS);
    }

    static String difference(Disagreement one) {
        return FigureWords.difference(one, WORDS);
    }

    /** By which rate the two were compared, and who decided what on them; in brackets, or nothing. */
    String remarks(Disagreement one) {
        return JudgedWords.bracketed(compared(one), JudgedWords.of(one.judged(), WORDS));
    }

    /** By which rate two sides in different money were compared, or that they could not be; empty for the same money. */
    String compared(Disagreement one) {
        Testimony mine = one.one().get(0);
        Testimony theirs = one.other().get(0);
        boolean money = mine.figure().isMoney() && theirs.figure().isMoney();
        boolean converted =
                one.difference() == Difference.OTHER_CURRENCY || one.difference() == Difference.CONTRADICTION;
        if (!money || !converted || mine.figure().unit().equals(theirs.figure().unit())) {
            return "";
        }
        return comparing.conversion(mine, theirs).map(RateWords::of).orElseGet(() -> WORDS.get("difference.no-rate"));
    }

    int note(Testimony told) {
        Integer number = notes.get(told);
        return number == null ? 0 : number;
    }

    /** Their numbers, ascending. */
    List<Integer> notes(List<Testimony> told) {
        return told.stream().map(this::note).distinct().sorted().toList();
    }

    /** The sentences, by the number that stands for them. */
    Map<Testimony, Integer> notes() {
        return notes;
    }

    static String sentence(Testimony told) {
        return sentence(told.document(), told.figure());
    }

    /** The sentence of a document that carries a statement. */
    static String sentence(Document document, Statement said) {
        return StatementWords.sentence(document, said);
    }
}
