package dyad.brief;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dyad.model.Period;
import dyad.reader.Unsure;
import dyad.record.fact.Testimony;
import dyad.record.review.Question;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person is asked to decide, with what there is to decide by: each statement, its sentence, who published it when, and its slots.
 *
 * <pre>{@code
 * questions.forEach(question -> System.out.print(QuestionReport.text(question)));
 * }</pre>
 */
public final class QuestionReport {
    private static final Messages WORDS = Messages.english();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 100;

    private QuestionReport() {}

    /** Why it is asked, in English words. */
    public static String reason(Question question) {
        return reason(question, WORDS);
    }

    /** Why it is asked, in words. */
    public static String reason(Question question, Messages words) {
        String reason = words.get("review." + question.reason().code());
        return question.unsure().isEmpty() ? reason : reason + ": " + unsure(question.unsure(), words);
    }

    /** What a statement's sentence does not settle, in English words; empty where it settles all. */
    public static String unsure(List<Unsure> unsure) {
        return unsure(unsure, WORDS);
    }

    private static String unsure(List<Unsure> unsure, Messages words) {
        return unsure.stream().map(each -> unsure(each, words)).collect(Collectors.joining("; "));
    }

    private static String unsure(Unsure unsure, Messages words) {
        String about = unsure.about().stream().map(each -> word(each, words)).collect(Collectors.joining(", "));
        return words.get("review.unsure." + unsure.kind().code(), about);
    }

    /** The name of a state, or a period in words. */
    private static String word(String about, Messages words) {
        return Character.isDigit(about.charAt(0)) || about.charAt(0) == '.'
                ? words.period(Period.of(about))
                : words.state(about);
    }

    /** In one line, for a list: its id, why it is asked, and what about. */
    public static String line(Question question) {
        List<String> sides = question.sides().stream()
                .map(side -> StatementWords.of(side.get(0).said()) + " ["
                        + side.get(0).said().id() + "]")
                .toList();
        return question.id() + "  " + Wrapping.clean(reason(question) + ": " + String.join(" – ", sides));
    }

    /** In full; two accounts are numbered. */
    public static String text(Question question) {
        StringBuilder out = new StringBuilder();
        boolean two = question.sides().size() > 1;
        for (int i = 0; i < question.sides().size(); i++) {
            side(out, two ? "  " + (i + 1) + "  " : "  ", question.sides().get(i));
        }
        return out.toString();
    }

    private static void side(StringBuilder out, String label, List<Testimony> told) {
        Account account = Account.of(told, WORDS);
        String indent = " ".repeat(label.length());
        wrap(out, label, account.words(), indent);
        wrap(out, indent, account.source(), indent);
        wrap(out, indent, WORDS.quoted(account.sentence()), indent);
        wrap(out, indent, account.said().id() + "  " + String.join("  ", slots(account)), indent);
        if (account.more() > 0) {
            wrap(out, indent, WORDS.count("review.more", account.more()), indent);
        }
    }

    private static void wrap(StringBuilder out, String first, String text, String rest) {
        Wrapping.wrap(out, first, rest, text, WIDTH);
    }

    private static List<String> slots(Account account) {
        return account.slots().stream()
                .map(slot -> slot.name() + "="
                        + (slot.isPlain() && slot.value().indexOf(' ') >= 0 ? '"' + slot.value() + '"' : slot.value()))
                .toList();
    }

    /** As one line of JSON: its id, the reason, and for each account all who tell it. */
    public static String json(Question question) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", question.id()).put("reason", question.reason().code());
        if (!question.unsure().isEmpty()) {
            ArrayNode unsure = node.putArray("unsure");
            question.unsure().forEach(each -> {
                ArrayNode about =
                        unsure.addObject().put("what", each.kind().code()).putArray("about");
                each.about().forEach(about::add);
            });
        }
        ArrayNode sides = node.putArray("sides");
        for (List<Testimony> side : question.sides()) {
            ArrayNode told = sides.addArray();
            side.forEach(each ->
                    ToldJson.put(told.addObject(), each.said(), each.document(), each.reporter(), each.origin()));
        }
        return node.toString();
    }
}
