package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Form;
import dyad.language.time.TimeMention;
import dyad.model.Kind;
import dyad.model.Modality;
import dyad.model.Period;
import dyad.reader.rule.Match.Capture;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When what a rule gives is so: its fields {@code period}, {@code since} and {@code until}. */
final class RuleTimes {
    /** How far before an act "first" may stand. */
    private static final int FIRST = 6;

    private static final String CONSULT = "CONSULT";
    private static final Set<TimeMention.Kind> STARTS =
            EnumSet.of(TimeMention.Kind.DURING, TimeMention.Kind.SINCE, TimeMention.Kind.AS_OF);
    /** Ties that are planned where what they begin with lies ahead. */
    private static final Set<String> BEGINNING = Set.of("link", "mission", "centre", "project", "culture", "twinning");

    private static final int PERFECT = 3;

    private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "MOBILIZE");

    private static final Set<String> FREE = Set.of("around", "firm");

    private final RuleFigures figures;
    private final ToldWhen toldWhen;
    private final PaperTimes papers;
    private final SayingTime saying;
    private final int have;
    private final int vague;
    private final int due;
    private final int ordinal;
    private final int since;
    private final NextAct next;
    private final int joint;
    private final int finite;
    private final int had;

    RuleTimes(Classes classes, RuleFigures figures) {
        this.figures = figures;
        toldWhen = new ToldWhen(classes);
        papers = new PaperTimes(classes);
        saying = new SayingTime(classes);
        have = classes.number("have");
        next = new NextAct(classes);
        vague = classes.number("time-vague");
        due = classes.number("bodies-due");
        ordinal = classes.number("number.ordinals");
        since = classes.number("have-present");
        joint = classes.number("verb-joint");
        finite = classes.number("finite");
        had = classes.number("have-past");
    }

    /** Fills period, since and until; what lies ahead is planned where nothing says otherwise. */
    void fill(Draft draft, Filling filling) {
        boolean figure = draft.kind == Kind.FIGURE;
        Period term = draft.type.equals("agreement") ? papers.term(filling.passage(), draft.from, draft.to) : null;
        int titleFrom = draft.from;
        draft.period = draft.kind == Kind.TIE ? null : time(draft, "period", filling, figure ? "document" : "near");
        draft.since = draft.kind == Kind.TIE ? time(draft, "since", filling, "none") : null;
        if (isSignedLater(draft, filling.discourse().published())) {
            draft.since = null;
        }
        draft.until = draft.kind == Kind.TIE ? time(draft, "until", filling, "none") : null;
        draft.until = draft.until == null ? term : draft.until;
        spread(draft);
        Period start = term == null ? null : papers.termStart(filling.passage(), draft.from, draft.to);
        draft.since = draft.since == null ? start : draft.since;
        TimeMention dated = draft.type.equals("agreement") && draft.since == null
                ? papers.date(filling.passage(), titleFrom, filling.discourse().published())
                : null;
        draft.since = dated == null ? draft.since : dated.period();
        if (dated != null && draft.modality != Modality.DENIED) {
            // "called on Damascus to amend the 1987 agreement": that one is in being, whatever is wanted of it
            draft.modality = Modality.ACTUAL;
        }
        boolean told = draft.kind == Kind.EVENT
                && draft.modality == Modality.ACTUAL
                && !filling.fields().containsKey("period")
                && !filling.names(vague)
                && !isNoun(draft, filling);
        if (told && draft.period == null && filling.passage().times().stream().noneMatch(t -> t.period() != null)) {
            Period heading =
                    filling.discourse().chronicle().heading(filling.passage().paragraph());
            boolean open = isPresent(filling) || filling.isBefore(filling.anchor(), since);
            draft.period = heading != null || open
                    ? heading
                    : filling.discourse().days().last();
        }
        Period published = filling.discourse().published();
        boolean future = FigurePeriod.isFuture(draft.period, published)
                || BEGINNING.contains(draft.type) && FigurePeriod.isFuture(draft.since, published);
        boolean free = FREE.contains(filling.field("modality", "around")) && draft.modality == Modality.ACTUAL;
        if (future && free) {
            draft.modality = Modality.PLANNED;
            draft.status(draft.status);
        }
    }

    /** Nobody tells of a signing that it took place on a day to come: that is the time of something else in the sentence. */
    private static boolean isSignedLater(Draft draft, @Nullable Period published) {
        return draft.type.equals("agreement")
                && "signed".equals(draft.status)
                && draft.modality == Modality.ACTUAL
                && FigurePeriod.isFuture(draft.since, published);
    }

    /** "a programme for 2023-2025" begins with the first of its years and ends with the last. */
    private static void spread(Draft draft) {
        Period years = "culture".equals(draft.type) ? draft.since : null;
        if (years != null && years.isInterval() && years.isYears()) {
            draft.since = years.firstYear();
            draft.until = draft.until == null ? years.lastYear() : draft.until;
        }
    }

    private @Nullable Period time(Draft draft, String field, Filling filling, String otherwise) {
        for (String how : filling.field(field, otherwise).split("\\|")) {
            Period period = timeAs(draft, field, filling, how.strip());
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private @Nullable Period timeAs(Draft draft, String field, Filling filling, String how) {
        if (how.equals("anniversary")) {
            return Anniversary.of(filling.match(), filling.passage(), filling.discourse());
        }
        if (draft.kind == Kind.FIGURE && RuleFigures.TIMES.contains(how)) {
            return figures.period(
                    how, draft, filling.passage(), filling.anchor(), filling.anchorEnd(), filling.discourse());
        }
        Capture act = filling.match().slot("act");
        int from = act == null ? filling.match().from() : act.from();
        int to = act == null ? filling.match().to() : act.to();
        TimeMention time =
                switch (how) {
                    case "near" -> near(draft, filling, from, to, from);
                    case "outside" ->
                        near(draft, filling, from, to, filling.match().to());
                    case "told" -> told(draft, filling, from, to);
                    case "start" ->
                        PeriodChoice.near(
                                filling.passage(),
                                from,
                                to,
                                STARTS,
                                t -> filling.isScope(t.from())
                                        && !toldWhen.isAside(
                                                draft, filling.passage().chart(), t, from));
                    case "since" -> ofKind(filling, from, to, TimeMention.Kind.SINCE);
                    case "stock" -> ofKind(filling, from, to, TimeMention.Kind.AS_OF);
                    case "until" -> ofKind(filling, from, to, TimeMention.Kind.BY);
                    case "paper" -> papers.ofGround(filling.passage());
                    case "flow" -> ofKind(filling, from, to, TimeMention.Kind.DURING, TimeMention.Kind.AS_OF);
                    default -> how.startsWith("$") ? timeOf(filling.match().slot(how.substring(1))) : null;
                };
        Period published = filling.discourse().published();
        if (time != null
                && draft.kind != Kind.FIGURE
                && saying.owns(time, filling.passage(), from, draft.modality, published)) {
            return null;
        }
        if (time != null && time.period() != null) {
            draft.evidence(field, time.from(), time.to());
            boolean open = draft.kind == Kind.FIGURE
                    && time.kind() == TimeMention.Kind.SINCE
                    && !time.period().isInterval();
            return open && published != null
                    ? Period.between(time.period(), published)
                    : PeriodChoice.fitting(
                            time,
                            isComing(draft, act) || isAnnounced(draft, filling, time)
                                    ? Modality.PLANNED
                                    : draft.modality,
                            published);
        }
        if (how.equals("day")) {
            Period joined = joined(draft, filling, from);
            if (joined == null && isBeforeThat(filling, from)) {
                return filling.discourse().days().occasion();
            }
            return joined != null
                    ? joined
                    : isOfTheDay(draft, filling) ? filling.discourse().days().last() : null;
        }
        boolean fallback = how.equals("document") || how.equals("stock");
        return fallback && !isBeforeThat(filling, from) ? filling.discourse().published() : null;
    }

    /** "had been signed on the eve of that visit": before what the text tells of, and surely not as of its date. */
    private boolean isBeforeThat(Filling filling, int act) {
        Chart chart = filling.passage().chart();
        for (int at = Math.max(chart.from(), act - PERFECT); at < act; at++) {
            if (chart.is(at, had)
                    && filling.passage().clause(at) == filling.passage().clause(act)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The time that belongs to an act, none that stands between it and a token: "scrapped the 2012 agreement". Of several, none before a joint
     * that the act stands behind ("broke off ties in May and has since June barred").
     */
    private @Nullable TimeMention near(Draft draft, Filling filling, int from, int to, int named) {
        Passage passage = filling.passage();
        TimeMention ground = "regime".equals(draft.type) ? papers.ofGround(passage) : null;
        Predicate<TimeMention> own = t -> filling.isScope(t.from())
                && t != ground
                && !isLimit(draft, t)
                && !isSinceLast(draft, passage.chart(), t, from)
                && !(t.from() >= to && t.from() < named)
                && !next.owns(t, passage.chart(), to)
                && !toldWhen.isAside(draft, passage.chart(), t, from);
        boolean event = draft.kind == Kind.EVENT;
        TimeMention sure = event
                ? PeriodChoice.near(passage, from, to, own.and(t -> t.from() >= from || !isOfOther(passage, t, from)))
                : null;
        TimeMention time = sure != null ? sure : PeriodChoice.near(passage, from, to, own);
        if (time == null && CONSULT.equals(draft.type)) {
            time = PeriodChoice.introduced(passage, from, own);
        }
        return time == null ? PeriodChoice.beforeWhen(passage, from, own) : time;
    }

    /** Whether a joint stands between a time and the act behind it, where the time does not open the clause. */
    private boolean isOfOther(Passage passage, TimeMention time, int act) {
        Chart chart = passage.chart();
        boolean opens = time.from() == chart.from() || passage.clause(time.from() - 1) != passage.clause(act);
        return !opens && chart.isWithin(time.to(), act, joint);
    }

    /** "The first meeting since 2022", "the first visit in ten years": when the one before was. */
    private boolean isSinceLast(Draft draft, Chart chart, TimeMention time, int act) {
        boolean within = time.kind() == TimeMention.Kind.DURING
                && time.period() != null
                && time.period().isInterval()
                && (chart.tokens().is(time.from(), "in") || chart.tokens().is(time.from(), "for"));
        boolean since = draft.kind == Kind.EVENT && (within || time.kind() == TimeMention.Kind.SINCE);
        for (int at = Math.max(chart.from(), act - FIRST); since && at < time.from(); at++) {
            if (chart.is(at, ordinal) || chart.tokens().is(at, "only")) {
                return true;
            }
        }
        return false;
    }

    /** "extended the sanctions until 2026": how long what was done is to last is not when it was done. */
    private static boolean isLimit(Draft draft, TimeMention time) {
        return draft.kind != Kind.FIGURE && draft.modality == Modality.ACTUAL && time.kind() == TimeMention.Kind.BY;
    }

    /** When something was said or asked: the time before or inside the match; what follows belongs to what is asked ("to leave by June"). */
    private @Nullable TimeMention told(Draft draft, Filling filling, int from, int to) {
        return PeriodChoice.near(
                filling.passage(),
                from,
                to,
                EnumSet.of(TimeMention.Kind.DURING),
                t -> t.from() <= filling.match().to() + 1
                        && !toldWhen.isAside(draft, filling.passage().chart(), t, from));
    }

    /** "arrives on Sunday": a visit or meeting told in the present lies ahead where its day may. */
    private static boolean isComing(Draft draft, @Nullable Capture act) {
        return CONSULT.equals(draft.type)
                && draft.modality == Modality.ACTUAL
                && act != null
                && act.edge() != null
                && (act.edge().forms() & (Form.PRESENT | Form.BASE)) != 0
                && (act.edge().forms() & (Form.PAST | Form.PARTICIPLE)) == 0;
    }

    /** "condemned the war of one state on another": a deed that only a noun names is not told as of the day the text tells of. */
    private boolean isNoun(Draft draft, Filling filling) {
        return DEEDS.contains(draft.type) && !filling.passage().chart().is(filling.anchor(), finite);
    }

    /** "travels to Tashkent": told in the present, it is not of the day the document tells of. */
    private static boolean isPresent(Filling filling) {
        Capture act = filling.match().slot("act");
        return act != null && act.edge() != null && act.edge().forms() == Form.PRESENT;
    }

    /** "a visit planned for Friday was called off": the day lay ahead. */
    private boolean isAnnounced(Draft draft, Filling filling, TimeMention time) {
        if (!CONSULT.equals(draft.type) || draft.modality != Modality.DENIED) {
            return false;
        }
        for (int at = Math.max(filling.passage().chart().from(), time.from() - 4); at < time.from(); at++) {
            if (filling.passage().chart().is(at, due)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest expression of time of these kinds that is not of the next act. */
    private @Nullable TimeMention ofKind(
            Filling filling, int from, int to, TimeMention.Kind kind, TimeMention.Kind... more) {
        Passage passage = filling.passage();
        return PeriodChoice.near(passage, from, to, EnumSet.of(kind, more), t -> !next.owns(t, passage.chart(), to));
    }

    /** When what a past act is joined to took place: "was in Seoul on 2 June, and there they signed". */
    private @Nullable Period joined(Draft draft, Filling filling, int from) {
        if (draft.modality != Modality.ACTUAL || filling.scope() != null || isPerfect(filling)) {
            return null;
        }
        TimeMention time = PeriodChoice.joined(
                filling.passage(),
                from,
                joint,
                t -> !toldWhen.isAside(draft, filling.passage().chart(), t, from));
        return time == null ? null : time.period();
    }

    /** What is told in the simple past, in a sentence without a time of its own, took place on the day spoken of. */
    private boolean isOfTheDay(Draft draft, Filling filling) {
        Capture act = filling.match().slot("act");
        boolean past = act == null
                || act.edge() == null
                || (act.edge().forms() & (Form.PAST | Form.PARTICIPLE | Form.WORD | Form.GERUND)) != 0;
        boolean timeless = filling.scope() == null && isTimeless(draft, filling);
        return draft.modality == Modality.ACTUAL && past && timeless && !isPerfect(filling) && !filling.names(vague);
    }

    /** Whether no time is told beside the act, up to a semicolon; how long a paper holds is none. */
    private boolean isTimeless(Draft draft, Filling filling) {
        Chart chart = filling.passage().chart();
        int anchor = filling.anchor();
        for (TimeMention time : filling.passage().times()) {
            boolean told = time.period() != null
                    && !papers.isAside(draft, chart, time, anchor)
                    && !FigurePeriod.isFuture(time.period(), filling.discourse().published());
            if (told && !isParted(chart, Math.min(anchor, time.from()), Math.max(anchor, time.from()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParted(Chart chart, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chart.tokens().is(at, ";")) {
                return true;
            }
        }
        return false;
    }

    /** "have established": done, but who knows when. */
    private boolean isPerfect(Filling filling) {
        return filling.isBefore(filling.anchor(), have);
    }

    private static @Nullable TimeMention timeOf(@Nullable Capture slot) {
        return slot != null && slot.edge() != null && slot.edge().detail() instanceof TimeMention time ? time : null;
    }
}
