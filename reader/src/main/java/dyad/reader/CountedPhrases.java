package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Tokens;
import dyad.reader.Counted.Noun;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases that count people or companies of a state. */
final class CountedPhrases {
    /** So many words may stand between a number and its noun. */
    private static final int WORDS = 4;
    /** So far back those spoken of before are looked for. */
    static final int FAR = 50;

    private final Map<Noun, Integer> nouns = new EnumMap<>(Noun.class);
    private final int inhabitant;
    private final int party;
    private final int stop;
    private final int verb;
    private final int finite;
    private final int possessive;
    private final int ours;
    private final int theirs;
    private final int them;
    private final int descent;
    private final int more;
    private final int owned;
    private final int origin;
    private final int capital;
    private final int article;
    private final int community;
    private final int period;
    private final int adjective;
    private final int aux;
    private final int helper;
    private final CountedVerbs verbs;

    CountedPhrases(Classes classes, CountedVerbs verbs) {
        this.verbs = verbs;
        nouns.put(Noun.VENTURES, classes.number("counted.joint-ventures"));
        nouns.put(Noun.COMPANIES, classes.number("counted.companies"));
        nouns.put(Noun.STUDENTS, classes.number("counted.students"));
        nouns.put(Noun.WORKERS, classes.number("counted.workers"));
        nouns.put(Noun.VISITORS, classes.number("counted.visitors"));
        nouns.put(Noun.RESIDENTS, classes.number("counted.residents"));
        nouns.put(Noun.PERSONS, classes.number("counted.persons"));
        inhabitant = classes.number("inhabitant");
        party = classes.number(PartyReader.PARTY);
        stop = classes.number("phrase-stop");
        verb = classes.number("verb");
        finite = classes.number("finite");
        possessive = classes.number("possessive-mark");
        ours = classes.number("possessive.first");
        theirs = classes.number("possessive.third");
        them = classes.number("counted.them");
        descent = classes.number("counted.descent");
        more = classes.number("counted.more");
        owned = classes.number("counted.owned");
        origin = classes.number("counted.origin");
        capital = classes.number("counted.capital");
        article = classes.number("article");
        community = classes.number("counted.community");
        period = classes.number("period");
        adjective = classes.number("adjective");
        aux = classes.number("counted.aux");
        helper = classes.number("counted.helpers");
    }

    /** Whether a sentence has anything of the kind. */
    boolean mayBe(Chart chart) {
        return chart.has(inhabitant)
                || nouns.values().stream().anyMatch(chart::has)
                || chart.has(community)
                || chart.has(them)
                || chart.has(more);
    }

    /** The phrase that a number begins, or null. */
    @Nullable
    Counted behind(Chart chart, Edge number, Discourse discourse) {
        Tokens tokens = chart.tokens();
        int at = number.to();
        Edge further = chart.at(at, more);
        at = further == null ? at : further.to();
        if (tokens.is(at, "of") && chart.is(at + 1, them)) {
            Edge word = chart.at(at + 1, them);
            return new Counted(
                    Noun.NONE, number.from(), at + 1, word == null ? at + 2 : word.to(), List.of(), false, true);
        }
        List<String> owner = ownerBefore(chart, number.from(), discourse);
        if (tokens.is(at, "of")) {
            owner = owner(chart, at + 1, discourse);
            at = owner.isEmpty() ? at : at + 2;
            if (owner.isEmpty() || tokens.is(at - 1, "the")) {
                return null;
            }
        }
        Counted found = phrase(chart, number.from(), at, WORDS);
        boolean again = number.from() > chart.from() && chart.is(number.from() - 1, more);
        if (again && found != null && found.who().isEmpty() && owner.isEmpty()) {
            // "another 12,000 workers arrived": of those spoken of
            return new Counted(found.noun(), found.from(), found.head(), found.to(), List.of(), false, true);
        }
        if (found == null || !found.who().isEmpty() || owner.isEmpty()) {
            return found;
        }
        return new Counted(found.noun(), found.from(), found.head(), found.to(), owner, true, false);
    }

    /** "our 600 students", "Spain's 300 companies there". */
    private List<String> ownerBefore(Chart chart, int at, Discourse discourse) {
        if (chart.is(at - 1, possessive)) {
            for (int from = Math.max(chart.from(), at - 6); from < at - 1; from++) {
                Party owner = Passage.party(chart.at(from, party));
                if (owner != null && owner.to() == at - 1) {
                    return owner.states();
                }
            }
        }
        return owner(chart, at - 1, discourse);
    }

    private List<String> owner(Chart chart, int at, Discourse discourse) {
        String home = discourse.home();
        if (chart.is(at, ours)) {
            return home == null ? List.of() : List.of(home);
        }
        if (!chart.is(at, theirs)) {
            return List.of();
        }
        // "Iraq's ambassador said 17,000 of his compatriots": who the sentence is of, else the one before
        for (int from = Math.max(chart.from(), at - FAR); from < at; from++) {
            Party subject = Passage.party(chart.at(from, party));
            if (subject != null && subject.preposition() == null) {
                return subject.isGroup() ? List.of() : subject.states();
            }
        }
        return discourse.subject().size() == 1 ? discourse.subject() : List.of();
    }

    /**
     * A noun phrase that begins at a token, or null.
     *
     * @param from where the whole begins
     * @param words how many words that say nothing here may stand before the noun; who is sent to help is no worker abroad
     */
    @Nullable
    Counted phrase(Chart chart, int from, int at, int words) {
        List<String> who = List.of();
        int people = -1;
        int skipped = 0;
        while (at < chart.to() && skipped <= words && !chart.is(at, helper)) {
            Counted found = head(chart, from, at, who);
            if (found != null) {
                return found;
            }
            Party named = Passage.party(chart.at(at, party));
            if (named != null
                    && (!named.isGroup() || named.kind() == Party.Kind.COMPOUND)
                    && isOfPeople(chart, named)) {
                people = chart.is(at, inhabitant) && isOfMany(chart, at, named.to()) ? named.to() : -1;
                who = named.states();
                at = chart.is(named.to(), possessive) ? named.to() + 1 : named.to();
                if (people > 0 && head(chart, from, at, who) == null) {
                    break;
                }
            } else if (chart.tokens().is(at, "-") && !who.isEmpty() && at + 1 < chart.to()) {
                // "Portuguese-owned firms": what is hung on is no verb
                at += 2;
                skipped++;
            } else if (isWord(chart, at) || chart.tokens().is(at, "-")) {
                at++;
                skipped++;
            } else {
                break;
            }
        }
        return people < 0 ? null : new Counted(Noun.PERSONS, from, people - 1, people, who, false, false);
    }

    /** The last noun phrase of a sentence before a token that tells whose its people or companies are, without a number; or null. */
    @Nullable
    Counted named(Chart chart, int before) {
        Counted last = null;
        for (int at = Math.max(chart.from(), before - FAR); at < before; at++) {
            Party named = Passage.party(chart.at(at, party));
            boolean begins = named != null
                    ? isOfPeople(chart, named)
                    : nouns.values().stream().anyMatch(isAt(chart, at));
            Counted here = begins ? phrase(chart, at, at, 1) : null;
            if (here != null && !here.who().isEmpty() && here.to() <= before) {
                last = here;
            }
        }
        return last;
    }

    /** A state or people named right before a token. */
    @Nullable
    Counted landBefore(Chart chart, int before) {
        for (int at = Math.max(chart.from(), before - 4); at < before; at++) {
            Party land = Passage.party(chart.at(at, party));
            if (land != null && land.to() == before && land.states().size() == 1) {
                return new Counted(Noun.PERSONS, at, at, before, land.states(), false, false);
            }
        }
        return null;
    }

    /** The last noun for people before a token, whosever they are; or null. */
    @Nullable
    Counted anyone(Chart chart, int before) {
        return anyone(chart, Math.max(chart.from(), before - FAR), before);
    }

    /** The last from one token to another. */
    @Nullable
    Counted anyone(Chart chart, int from, int before) {
        Counted last = null;
        for (int at = from; at < before; at++) {
            if (nouns.values().stream().anyMatch(isAt(chart, at))) {
                Counted here = head(chart, at, at, List.of());
                last = here == null || here.noun().isBusiness() ? last : here;
            }
        }
        return last;
    }

    /** Whether a noun for people or companies, or a state, stands at a token. */
    boolean isNoun(Chart chart, int at) {
        return chart.is(at, party)
                || nouns.values().stream().anyMatch(isAt(chart, at))
                || isWord(chart, at) && !chart.is(at, period);
    }

    private static Predicate<Integer> isAt(Chart chart, int at) {
        return type -> chart.is(at, type);
    }

    /** Whether a noun phrase ends before a token: a word such as "in", "who", "was". */
    boolean ends(Chart chart, int at) {
        return chart.is(at, stop) || chart.is(at, verb) || chart.is(at, finite);
    }

    /** "Thais" are people; "Vietnamese" are where no noun follows: a verb, a sign, the end. */
    private boolean isOfMany(Chart chart, int at, int to) {
        Edge same = chart.at(at, adjective);
        if (chart.tokens().is(to, "-")) {
            return false;
        }
        return same == null
                || same.to() != to
                || !isWord(chart, to)
                || verbs.at(chart, to, Noun.PERSONS) != null
                || chart.is(to, aux);
    }

    /** An adjective, or a name that stands as one: "New Zealand students". */
    /** "170,000 ethnic Koreans" are of a people, not of a state. */
    private boolean isOfPeople(Chart chart, Party named) {
        if (chart.is(named.from() - 1, descent)) {
            return false;
        }
        return switch (named.kind()) {
            case ADJECTIVE, PEOPLE, ORGANISATION, COMPOUND -> true;
            case NAME -> !chart.tokens().is(named.to(), ",");
            default -> false;
        };
    }

    private boolean isWord(Chart chart, int at) {
        Tokens.Shape shape = at < chart.to() ? chart.tokens().shape(at) : Tokens.Shape.SIGN;
        return shape != Tokens.Shape.SIGN
                && shape != Tokens.Shape.NUMBER
                && !chart.is(at, stop)
                && !chart.is(at, verb)
                && !chart.is(at, finite);
    }

    /** The noun at a token, with those that follow it at once ("student workers") and with what says whose they are. */
    private @Nullable Counted head(Chart chart, int from, int at, List<String> who) {
        Noun noun = null;
        int end = at;
        int head = at;
        for (int next = at; next <= end; ) {
            Noun other = null;
            int to = next;
            for (Map.Entry<Noun, Integer> one : nouns.entrySet()) {
                Edge edge = chart.at(next, one.getValue());
                boolean plural = edge != null && (edge.forms() & (Form.PLURAL | Form.WORD)) != 0;
                if (edge != null && plural && edge.to() > to) {
                    other = one.getKey();
                    to = edge.to();
                }
            }
            if (other == null || chart.is(to, possessive)) {
                break;
            }
            noun = other;
            head = next;
            end = to;
            next = to;
        }
        if (noun == null) {
            return null;
        }
        // "doctors and engineers": one number for both
        int joined = chart.tokens().is(end, "and") || chart.tokens().is(end, "or") ? end + 1 : -1;
        if (joined > 0 && nouns.values().stream().anyMatch(n -> isPlural(chart, joined, n))) {
            Counted second = head(chart, from, joined, who);
            end = second == null ? end : second.to();
            who = second != null && who.isEmpty() ? second.who() : who;
        }
        return who.isEmpty()
                ? owned(chart, noun, from, head, end)
                : new Counted(noun, from, head, end, who, false, false);
    }

    private static boolean isPlural(Chart chart, int at, int type) {
        Edge edge = chart.at(at, type);
        return edge != null && (edge.forms() & Form.PLURAL) != 0;
    }

    /** Whose they are, said behind the noun: "from Latvia", "of Haitian origin", "with Korean capital", "owned by Uzbek investors". */
    private Counted owned(Chart chart, Noun noun, int from, int head, int end) {
        for (int link = end; link <= end + 2 && link < chart.to(); link++) {
            Edge word = chart.at(link, owned);
            if (word == null) {
                if (!isWord(chart, link)) {
                    break;
                }
                continue;
            }
            for (int at = word.to(); at <= word.to() + 4 && at < chart.to(); at++) {
                Party named = Passage.party(chart.at(at, party));
                if (named != null) {
                    Counted whose = whose(chart, noun, from, head, word, named);
                    if (whose != null) {
                        return whose;
                    }
                }
                boolean goesOn = isWord(chart, at)
                        || chart.is(at, article)
                        || chart.tokens().is(at, "of")
                        || chart.tokens().is(at, "from");
                if (named != null || !goesOn) {
                    break;
                }
            }
        }
        return new Counted(noun, from, head, end, List.of(), false, false);
    }

    private @Nullable Counted whose(Chart chart, Noun noun, int from, int head, Edge link, Party named) {
        boolean adjective = named.kind() == Party.Kind.ADJECTIVE || named.kind() == Party.Kind.PEOPLE;
        int behind = named.to();
        while (behind < chart.to() && behind < named.to() + 3 && isWord(chart, behind) && !isOrigin(chart, behind)) {
            behind++;
        }
        boolean origin = isOrigin(chart, behind);
        boolean plain = chart.tokens().is(link.from(), "of") || chart.tokens().is(link.from(), "from");
        if (adjective ? !origin : !plain && !origin && !noun.isBusiness()) {
            return null;
        }
        return new Counted(noun, from, head, origin ? behind + 1 : named.to(), named.states(), isVague(named), false);
    }

    private static boolean isVague(Party named) {
        return named.kind() == Party.Kind.OTHER || named.kind() == Party.Kind.ONE;
    }

    private boolean isOrigin(Chart chart, int at) {
        return chart.is(at, origin) || chart.is(at, capital);
    }
}
