package dyad.record.fact;

import dyad.model.Document;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which texts are translations of one, from what no language changes: the numbers, in their order. A translation has nearly all of
 * them in the order of the other text, or of that part of it which it renders; two reports on one event share some, and each has its own.
 * What has too few numbers to tell stays undecided, which is: no translation.
 */
final class Translations {
    /** Agencies translate on the same day or the next ones. */
    private static final int DAYS = 3;

    /** Documents looked at for each number, the latest first, and those compared in full: bounds, which the press of one dyad seldom meets. */
    private static final int LATEST = 64;

    private static final int COMPARED = 6;

    /** What fewer digits tell does not lead to another text. */
    private static final double LEADING = 0.5;

    /**
     * What is asked of two texts.
     *
     * @param told what the shared numbers must tell, in numbers of three digits
     * @param ofShorter which part of the shorter text's numbers must be shared
     * @param ofLonger which part of the longer text's
     */
    private record Measure(double told, double ofShorter, double ofLonger) {
        boolean isMet(Numerals.Shared shared, double shorter, double longer) {
            return shared.told() >= told
                    && shared.weight() >= ofShorter * shorter
                    && shared.weight() >= ofLonger * longer;
        }
    }

    /** Texts of one publisher, of which one names the publisher of the other, or which name one source. */
    private static final Measure RELATED = new Measure(3.5, 0.8, 0.4);

    /** Texts of which nothing says that the one knows the other. */
    private static final Measure UNRELATED = new Measure(7, 0.9, 0.75);

    private final Credits credits;
    private final Map<Long, List<Text>> byNumber = new HashMap<>();
    private int texts;

    Translations(Publishers publishers) {
        credits = new Credits(publishers);
    }

    /** A text with the numbers in it, by which it may be known as a translation. */
    record Numbered(Document document, LocalDate day, String language, Numerals numerals) {}

    /** A text that was seen, and its origin. */
    private record Text(int order, Numbered told, String origin) {}

    /** A text that may be the other's, and what their numbers tell that are the same in whatever order. */
    private record Candidate(Text text, double shared) {}

    /** A document's numbers; null where it can be no translation for all that is known: without a day, a language or enough numbers. */
    static @Nullable Numbered numbered(Document document) {
        boolean dated = document.published() != null && document.published().isDay();
        LocalDate day = document.day();
        String language = document.language();
        if (!dated || day == null || language == null) {
            return null;
        }
        Numerals numerals = Numerals.of(document.text());
        return numerals.weight() < RELATED.told
                ? null
                : new Numbered(document, day, language.toLowerCase(Locale.ROOT), numerals);
    }

    /** The origin of the text that this one translates, or is translated by; null where there is none. */
    @Nullable
    String origin(@Nullable Numbered text) {
        if (text == null) {
            return null;
        }
        return candidates(text).stream()
                .filter(other -> isTranslation(text, other.told))
                .findFirst()
                .map(Text::origin)
                .orElse(null);
    }

    /** Remembers a text; texts come in the order of their publication. */
    void add(@Nullable Numbered told, String origin) {
        if (told != null) {
            Text text = new Text(texts++, told, origin);
            told.numerals.distinct().stream()
                    .filter(number -> Numerals.weight(number) >= LEADING)
                    .forEach(number -> byNumber.computeIfAbsent(number, k -> new ArrayList<>())
                            .add(text));
        }
    }

    /** Those near by in another language, the likeliest first. */
    private List<Text> candidates(Numbered text) {
        Map<Text, Double> shared = new IdentityHashMap<>();
        for (long number : text.numerals.distinct()) {
            List<Text> having = byNumber.getOrDefault(number, List.of());
            for (int i = having.size() - 1; i >= Math.max(0, having.size() - LATEST); i--) {
                Text other = having.get(i);
                if (Math.abs(ChronoUnit.DAYS.between(other.told.day, text.day)) > DAYS) {
                    break;
                }
                if (!other.told.language.equals(text.language)) {
                    shared.merge(other, Numerals.weight(number), Double::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .map(each -> new Candidate(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble((Candidate each) -> -each.shared)
                        .thenComparingInt(each -> each.text.order))
                .limit(COMPARED)
                .map(Candidate::text)
                .toList();
    }

    /** Who knows of whom is asked last: it takes longest, and few texts come so far. */
    private boolean isTranslation(Numbered one, Numbered other) {
        Numerals.Shared shared = one.numerals.sharedWith(other.numerals);
        double shorter = Math.min(one.numerals.weight(), other.numerals.weight());
        double longer = Math.max(one.numerals.weight(), other.numerals.weight());
        return UNRELATED.isMet(shared, shorter, longer)
                || RELATED.isMet(shared, shorter, longer) && credits.areRelated(one.document, other.document);
    }
}
