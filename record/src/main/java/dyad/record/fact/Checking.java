package dyad.record.fact;

import dyad.model.Document;
import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Statement;
import dyad.model.Tie;
import dyad.reader.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Sets the statements of a draft against what a record holds.
 *
 * <pre>{@code
 * Checking checking = new Checking(Publishers.load(), new Comparing(rates));
 * List<Finding> findings = checking.of(reader.read(draft), readings);
 * }</pre>
 */
public final class Checking {
    private final Publishers publishers;
    private final Comparing comparing;

    /** With what is known of publishers, and of rates. */
    public Checking(Publishers publishers, Comparing comparing) {
        this.publishers = publishers;
        this.comparing = comparing;
    }

    /**
     * A finding for each statement of the draft, in their order. The same readings in any order give the same findings.
     *
     * @param readings what the record holds on the states of the draft; the draft's own text among them is no source for itself
     */
    public List<Finding> of(Reading draft, List<Reading> readings) {
        return of(draft, readings, Things.NONE);
    }

    /** The same where people decided what is of one thing. */
    public List<Finding> of(Reading draft, List<Reading> readings, Things things) {
        List<Testimony> record = testimonies(draft.document(), readings);
        List<Finding> findings = new ArrayList<>();
        for (Statement said : draft.statements()) {
            findings.add(finding(said, draft.document(), record, things));
        }
        return findings;
    }

    private Finding finding(Statement said, Document draft, List<Testimony> record, Things things) {
        if (said instanceof Figure) {
            return FigureCheck.of(comparing, testimony(said, draft), record);
        }
        return said instanceof Event
                ? EventCheck.of(testimony(said, draft), record, things)
                : TieCheck.of((Tie) said, record, things);
    }

    /** A draft is an origin of its own: a wire text with one number changed is no copy any more, but an error to be found. */
    private Testimony testimony(Statement said, Document draft) {
        return new Testimony(said, draft, publishers.reporter(said, draft), "draft\n" + draft.id());
    }

    private List<Testimony> testimonies(Document draft, List<Reading> readings) {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.removeIf(reading -> reading.document().text().equals(draft.text()));
        sorted.sort(Comparator.comparing(Reading::document, Figures.EARLIEST_FIRST));
        Origins origins = new Origins(publishers);
        // a document that is about several pairs of states may come several times
        TreeSet<Testimony> all = new TreeSet<>(Testimony.NEWEST_FIRST);
        for (Reading reading : sorted) {
            Document document = reading.document();
            String origin = origins.of(document);
            reading.statements()
                    .forEach(said ->
                            all.add(new Testimony(said, document, publishers.reporter(said, document), origin)));
        }
        return List.copyOf(all);
    }
}
