package dyad.bench;

import dyad.language.States;
import dyad.model.Bound;
import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Measure;
import dyad.model.Modality;
import dyad.model.Participant;
import dyad.model.Parties;
import dyad.model.Period;
import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A press that never ends, the same from the same seed: documents of some 200 words with one to nine statements each, five on average.
 * Dyads are as unequal as in the press: states weigh by the reciprocal of their rank, so that the first dyad has 1.6 % of the
 * statements, the first thousand 65 %, and most of the 18,000 a few. Words follow Zipf's law over 40,000. Documents come roughly by date, over twenty years.
 */
final class GeneratedPress {
    private static final List<String> INDICATORS =
            List.of("trade-turnover", "exports", "imports", "investment", "companies", "visitors", "students");
    private static final List<String> EVENTS = List.of("CONSULT", "AGREE", "SUPPORT", "COOPERATE", "AID", "PROTEST");
    private static final List<String> TIES = List.of("agreement", "body", "mission", "project");
    private static final int WORDS = 40_000;
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 20 * 365;

    private final SplittableRandom random;
    private final List<String> states = new ArrayList<>();
    private final double[] weights;
    private final String[] words = new String[WORDS];
    private final long documents;
    private long made;

    /**
     * @param documents over how many the twenty years spread
     */
    GeneratedPress(long seed, long documents) {
        this.random = new SplittableRandom(seed);
        this.documents = documents;
        States.load().all().forEach(state -> states.add(state.code()));
        Collections.shuffle(states, new Random(1));
        weights = new double[states.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += 1.0 / (i + 3);
            weights[i] = sum;
        }
        SplittableRandom letters = new SplittableRandom(1);
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(letters, 1 + Math.min(3, i / 100) + letters.nextInt(2));
        }
    }

    private static String word(SplittableRandom random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18))).append("aeiou".charAt(random.nextInt(5)));
            word.append(random.nextInt(3) == 0 ? "nrstl".charAt(random.nextInt(5)) : 'e');
        }
        return word.toString();
    }

    /** A word as often met as its rank tells. */
    String word() {
        return words[(int) Math.min(WORDS - 1, Math.pow(WORDS + 1.0, random.nextDouble()) - 1)];
    }

    /** Two different states, the weightier the likelier. */
    String[] dyad() {
        String one = state();
        String other = state();
        while (other.equals(one)) {
            other = state();
        }
        return new String[] {one, other};
    }

    private String state() {
        double wanted = random.nextDouble() * weights[weights.length - 1];
        int at = Arrays.binarySearch(weights, wanted);
        return states.get(Math.min(weights.length - 1, at < 0 ? -at - 1 : at));
    }

    /** The next document with what is read from it. */
    Reading next() {
        long number = made++;
        LocalDate day = FIRST.plusDays(
                Math.max(0, Math.min(DAYS, number * DAYS / Math.max(1, documents) + random.nextInt(60) - 30)));
        int publisher = (int) Math.pow(400, random.nextDouble());
        String id =
                "https://publisher" + publisher + ".example/" + day.toString().replace('-', '/') + "/" + number;
        StringBuilder text = new StringBuilder(1500);
        List<Statement> statements = new ArrayList<>();
        String[] home = dyad();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            statements.add(statement(id, text, random.nextInt(5) == 0 ? dyad() : home, day));
            filler(text, 3 + random.nextInt(12));
        }
        Document document = new Document(id, text.toString(), Period.day(day), "Publisher " + publisher, id, "en");
        return new Reading(document, statements, List.of());
    }

    private void filler(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(word()).append(i == count - 1 ? ".\n" : " ");
        }
    }

    private Statement statement(String id, StringBuilder text, String[] dyad, LocalDate day) {
        int start = text.length();
        int value = 1 + random.nextInt(900);
        text.append(dyad[0])
                .append(" and ")
                .append(dyad[1])
                .append(' ')
                .append(word())
                .append(' ')
                .append(value);
        text.append(" million ");
        filler(text, 8 + random.nextInt(12));
        String quote = text.substring(start, text.length() - 1);
        Span span = new Span(start, text.length() - 1);
        int kind = random.nextInt(10);
        if (kind < 4) {
            return figure(said(pick(INDICATORS), dyad, id, span, quote), value, day);
        }
        if (kind < 8) {
            return event(said(pick(EVENTS), dyad, id, span, quote), dyad, day);
        }
        Said said = said(pick(TIES), dyad, id, span, quote);
        return new Tie(said, word() + " " + word(), Period.year(day.getYear() - random.nextInt(15)), null, null, null);
    }

    private Said said(String type, String[] dyad, String id, Span span, String quote) {
        Parties parties = random.nextInt(3) == 0
                ? Parties.between(List.of(dyad))
                : Parties.directed(List.of(dyad[0]), List.of(dyad[1]));
        Span first = new Span(span.start(), span.start() + 3);
        Map<String, Span> evidence = Map.of("from", first);
        return new Said(
                type,
                parties,
                Modality.ACTUAL,
                List.of(),
                List.of(),
                id,
                "en",
                span,
                quote,
                evidence,
                "rule/generated");
    }

    private Statement figure(Said said, int value, LocalDate day) {
        BigDecimal amount = BigDecimal.valueOf(value).scaleByPowerOfTen(6);
        Period period = Period.year(day.getYear() - random.nextInt(2));
        return new Figure(said, Measure.LEVEL, amount, null, "USD", Bound.EXACT, period, null);
    }

    private Statement event(Said said, String[] dyad, LocalDate day) {
        Participant actor = new Participant(dyad[0], "GOV", null, "foreign minister");
        Participant recipient = new Participant(dyad[1], "GOV", null, null);
        return new Event(said, null, Period.day(day), null, List.of(actor), List.of(recipient));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
