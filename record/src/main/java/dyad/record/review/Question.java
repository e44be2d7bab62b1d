package dyad.record.review;

import dyad.reader.Sureness;
import dyad.reader.Unsure;
import dyad.record.fact.Testimony;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person is asked to decide.
 *
 * @param id the same as long as it is about the same statements for the same reason
 * @param reason why it is asked
 * @param unsure what the reader was not sure of, the weightiest first, where that is the reason
 * @param sides one account, or two that are set against each other: who tells each, the oldest first
 */
public record Question(String id, Reason reason, List<Unsure> unsure, List<List<Testimony>> sides) {
    /** By reason, then the least sure first, then the newest. */
    static final Comparator<Question> ORDER = Comparator.<Question, Reason>comparing(Question::reason)
            .thenComparingDouble(each -> -Sureness.doubt(each.unsure()))
            .thenComparing((Question each) -> each.newest(), Testimony.NEWEST_FIRST)
            .thenComparing((Question each) -> each.id());

    private static final int DIGITS = 6;

    public Question {
        unsure = List.copyOf(unsure);
        sides = sides.stream().map(List::copyOf).toList();
    }

    static Question of(Reason reason, List<Testimony> side) {
        return new Question(id(reason, side.get(0)), reason, List.of(), List.of(side));
    }

    static Question of(List<Unsure> unsure, Testimony told) {
        return new Question(id(Reason.UNSURE, told), Reason.UNSURE, unsure, List.of(List.of(told)));
    }

    static Question of(Reason reason, List<Testimony> one, List<Testimony> other) {
        return new Question(id(reason, one.get(0), other.get(0)), reason, List.of(), List.of(one, other));
    }

    /** What is decided on: who told the first account first. */
    public Testimony one() {
        return sides.get(0).get(0);
    }

    /** The same of the second account, where there is one. */
    public Optional<Testimony> other() {
        return sides.stream().skip(1).findFirst().map(side -> side.get(0));
    }

    private Testimony newest() {
        return sides.stream().flatMap(List::stream).min(Testimony.NEWEST_FIRST).orElseThrow();
    }

    private static String id(Reason reason, Testimony... told) {
        String ids = Stream.of(told).map(each -> each.said().id()).sorted().collect(Collectors.joining(" "));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((reason.code() + " " + ids).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
