package dyad.brief;

import dyad.model.Event;
import dyad.model.Figure;
import dyad.model.Period;
import dyad.model.Tie;
import dyad.record.fact.Stage;
import dyad.record.life.Life;
import dyad.record.life.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts a fact into a line, with the steps of its life where it has more than one. */
final class ItemLines {

    private final Wording wording;
    private final Messages words;
    private final Citing citing;
    private final LifeWords steps;

    ItemLines(Wording wording, Citing citing) {
        this.wording = wording;
        this.words = wording.words();
        this.citing = citing;
        this.steps = new LifeWords(citing, words);
    }

    /** What is so. */
    Line line(Item item) {
        if (item.said() instanceof Tie tie && tie.type().equals("body")) {
            return body(item);
        }
        if (item.said() instanceof Tie tie && hasTurned(item.life())) {
            return withSteps(wording.called(tie), item);
        }
        return item.said() instanceof Event ? event(item) : wording.line(item);
    }

    /** Whether it was suspended or ended, and that is not all there is to tell. */
    private static boolean hasTurned(Life life) {
        boolean turned = !life.steps(Stage.ENDED).isEmpty()
                || !life.steps(Stage.SUSPENDED).isEmpty();
        return turned && life.steps().size() > 1;
    }

    /** What took place, and what had been planned before. */
    private Line event(Item item) {
        List<Step> before = steps.before(item.life());
        List<Integer> planned = citing.notes(
                before.stream().flatMap(step -> step.told().stream()).toList());
        List<Piece> pieces = new ArrayList<>(wording.pieces(item.said()));
        pieces.add(Piece.notes(
                item.notes().stream().filter(note -> !planned.contains(note)).toList()));
        for (Step step : before) {
            pieces.add(Piece.plain("; "));
            pieces.addAll(steps.step(step));
        }
        return new Line(pieces, List.of());
    }

    /** A body with its last session, and the one that is planned. */
    private Line body(Item item) {
        List<Step> held = item.life().steps(Stage.HELD);
        List<Piece> pieces = new ArrayList<>(wording.pieces(item.said()));
        if (held.isEmpty()) {
            pieces.add(Piece.plain("; " + words.get("session.none")));
            return new Line(pieces, item.notes());
        }
        Step last = held.get(held.size() - 1);
        List<Integer> own = citing.notes(item.fact().told().stream()
                .filter(told -> told.said() instanceof Tie)
                .toList());
        pieces.add(Piece.notes(own));
        Event session = (Event) last.told().get(0).said();
        pieces.add(Piece.plain("; " + words.get("session.last", wording.session(session))));
        pieces.add(Piece.notes(citing.notes(last.told())));
        if (held.size() > 1) {
            pieces.add(Piece.plain("; " + words.get("session.earlier", held.size() - 1)));
            pieces.add(Piece.notes(citing.notes(held.subList(0, held.size() - 1).stream()
                    .flatMap(step -> step.told().stream())
                    .toList())));
        }
        return new Line(pieces, List.of());
    }

    /** An agreement under a heading that tells how far it has come: its date, or all its steps. */
    Line agreement(Item item) {
        Tie tie = (Tie) item.said();
        Life life = item.life();
        boolean one = life.steps().isEmpty()
                || life.steps().size() == 1 && life.steps().get(0).stage() == life.now();
        if (!one) {
            return withSteps(wording.called(tie), item);
        }
        List<Piece> pieces = new ArrayList<>(wording.tie(tie, false));
        pieces.add(Piece.plain(tie.since() == null ? comma(undated(item)) : ""));
        return new Line(pieces, item.notes());
    }

    private Line withSteps(List<Piece> title, Item item) {
        List<Piece> pieces = new ArrayList<>(title);
        pieces.add(Piece.plain(": "));
        pieces.addAll(steps.steps(item));
        return new Line(pieces, List.of());
    }

    /** What is not so, or not yet: for when, else when it was told last. */
    Line pending(Item item) {
        List<Step> told = item.life().steps().stream()
                .filter(step -> !step.told().isEmpty())
                .toList();
        boolean steps = told.size() > 1 || !item.life().steps(Stage.PUT_OFF).isEmpty();
        if (item.said() instanceof Event event) {
            String when =
                    event.period() == null ? words.get("no.date.told", undated(item)) : words.period(event.period());
            List<Piece> pieces = wording.pieces(event, when);
            return steps ? event(pieces, event, told) : new Line(pieces, item.notes());
        }
        if (item.said() instanceof Figure) {
            return figure(item, steps);
        }
        Tie tie = (Tie) item.said();
        if (steps) {
            return withSteps(wording.called(tie), item);
        }
        List<Piece> pieces = new ArrayList<>(wording.called(tie));
        Period when = tie.since();
        pieces.add(Piece.plain(comma(when == null ? undated(item) : words.get("planned.for", when))));
        return new Line(pieces, item.notes());
    }

    /** The step whose time stands at the head is not told again. */
    private Line event(List<Piece> pieces, Event event, List<Step> told) {
        List<Step> head = told.stream()
                .filter(step -> step.stage() == Stage.PLANNED && Objects.equals(step.when(), event.period()))
                .toList();
        pieces.add(Piece.notes(
                citing.notes(head.stream().flatMap(step -> step.told().stream()).toList())));
        for (Step step : told) {
            if (!head.contains(step)) {
                pieces.add(Piece.plain("; "));
                pieces.addAll(steps.step(step));
            }
        }
        return new Line(pieces, List.of());
    }

    private Line figure(Item item, boolean settled) {
        List<Piece> pieces = new ArrayList<>(wording.pieces(item.said()));
        if (item.period() == null) {
            pieces.add(Piece.plain(comma(undated(item))));
        }
        if (!settled) {
            return new Line(pieces, item.notes());
        }
        Step end = item.life().steps().get(item.life().steps().size() - 1);
        pieces.add(Piece.notes(item.notes()));
        pieces.add(Piece.plain("; " + words.get("target." + end.stage().code()) + " "));
        pieces.addAll(wording.valueAndTime(end.told().get(0).figure()));
        pieces.add(Piece.notes(citing.notes(end.told())));
        return new Line(pieces, List.of());
    }

    private String undated(Item item) {
        Period told = item.toldLast();
        return told == null ? words.get("told.undated") : words.get("told", told);
    }

    private static String comma(String words) {
        return ", " + words;
    }
}
