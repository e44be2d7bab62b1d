package dyad.record;

import dyad.model.Said;
import dyad.model.Span;
import dyad.model.Statement;
import dyad.reader.Reading;
import java.time.Instant;
import java.util.stream.Stream;

/** Checks that entries follow one another without a gap, that each has the hash its content gives, and that what is quoted stands in the text. */
final class ChainCheck {
    private final Problems problems;
    private final WordCheck words;
    private long number;
    private Instant at = Instant.MIN;
    private String hash = Chain.BEGINNING;

    /**
     * @param words told of each reading on the way
     */
    ChainCheck(Problems problems, WordCheck words) {
        this.problems = problems;
        this.words = words;
    }

    void run(Entries entries) {
        problems.of("entry " + (number + 1) + " or one behind it", () -> {
            try (Stream<Entry> all = entries.after(0)) {
                all.forEach(this::check);
            }
        });
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    private void check(Entry entry) {
        if (entry.number() != number + 1) {
            problems.add("entry " + (number + 1) + " is missing: " + entry.number() + " follows " + number);
        }
        if (entry.at().isBefore(at)) {
            problems.add("entry " + entry.number() + " is of an earlier time than the one before it");
        }
        if (!Chain.next(hash, entry).equals(entry.hash())) {
            problems.add("entry " + entry.number() + " does not fit its hash: " + what(entry) + " was changed");
        }
        number = entry.number();
        at = entry.at();
        hash = entry.hash();
        if (entry instanceof ReadEntry read) {
            problems.of("entry " + number, () -> reading(read.given().text(), read.reading()));
        }
    }

    private static String what(Entry entry) {
        return entry instanceof ReadEntry read
                ? "the document " + read.given().id() + " or what it states"
                : "a judgement";
    }

    private void reading(String given, Reading reading) {
        words.expect(number, reading);
        int[] text = given.codePoints().toArray();
        for (Statement statement : reading.statements()) {
            Said said = statement.said();
            boolean quoted = isIn(said.span(), text)
                    && new String(text, said.span().start(), length(said.span())).equals(said.quote());
            if (!quoted) {
                problems.add("statement " + statement.id() + " does not quote its document " + said.document());
            } else if (!said.evidence().values().stream().allMatch(span -> isIn(span, text))) {
                problems.add(
                        "statement " + statement.id() + " has evidence outside of its document " + said.document());
            }
        }
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    private static boolean isIn(Span span, int[] text) {
        return span.start() >= 0 && span.start() <= span.end() && span.end() <= text.length;
    }
}
