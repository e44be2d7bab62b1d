package dyad.reader.rule;

import dyad.language.Classes;
import dyad.language.Form;
import dyad.language.name.Phrases;
import dyad.reader.rule.Pattern.Op;
import dyad.reader.rule.Pattern.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles the text of a pattern. A class that no pack file names is an error, so that a slip of the pen is found at once. */
final class PatternParser {
    private static final Set<String> PHRASES = Set.of("phrase", "list");

    private final Classes classes;
    private final List<String> parts;
    private final List<Step> steps = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private int at;

    private PatternParser(String pattern, Classes classes) {
        this.classes = classes;
        this.parts = split(pattern);
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static Pattern parse(String pattern, Classes classes, Phrases phrases) {
        PatternParser parser = new PatternParser(pattern, classes);
        parser.needs.addAll(parser.sequence());
        if (parser.at < parser.parts.size()) {
            throw new IllegalArgumentException("a bracket is not opened: " + pattern);
        }
        parser.steps.add(new Step(Op.END));
        return new Pattern(parser.steps.toArray(Step[]::new), parser.needs, phrases);
    }

    private static List<String> split(String pattern) {
        String spaced = pattern.replace("(", " ( ")
                .replace(")", " ) ")
                .replace("|", " | ")
                .replace(") ?", ")?");
        List<String> parts = new ArrayList<>();
        for (String part : spaced.strip().split("\\s+")) {
            parts.add(part);
        }
        return parts;
    }

    /** Compiles elements up to a closing bracket or a bar; what the sequence cannot do without. */
    private List<Need> sequence() {
        List<Need> needs = new ArrayList<>();
        while (at < parts.size()
                && !parts.get(at).startsWith(")")
                && !parts.get(at).equals("|")) {
            String part = parts.get(at++);
            if (part.equals("(")) {
                group().ifPresent(needs::add);
            } else if (part.endsWith("?") && part.length() > 1) {
                optional(part.substring(0, part.length() - 1));
            } else {
                element(part).ifPresent(needs::add);
            }
        }
        return needs;
    }

    private void optional(String part) {
        Step split = new Step(Op.SPLIT);
        steps.add(split);
        element(part);
        split.other = steps.size();
    }

    /** What a group cannot do without: one thing of each alternative, where each has one; nothing where the group is optional. */
    private Optional<Need> group() {
        Step split = new Step(Op.SPLIT);
        steps.add(split);
        List<Step> jumps = new ArrayList<>();
        List<List<Need>> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < parts.size() && parts.get(at).equals("|")) {
            at++;
            Step jump = new Step(Op.JUMP);
            steps.add(jump);
            jumps.add(jump);
            split.other = steps.size();
            split = new Step(Op.SPLIT);
            steps.add(split);
            alternatives.add(sequence());
        }
        boolean optional = close(split, jumps);
        return optional || alternatives.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(Need.anyOf(alternatives));
    }

    /** The last alternative's split leads past the group where the group is optional, and nowhere else. */
    private boolean close(Step split, List<Step> jumps) {
        if (at >= parts.size()) {
            throw new IllegalArgumentException("a bracket is not closed: " + parts);
        }
        boolean optional = parts.get(at++).equals(")?");
        split.other = optional ? steps.size() : steps.indexOf(split) + 1;
        jumps.forEach(j -> j.other = steps.size());
        return optional;
    }

    private Optional<Need> element(String part) {
        if (part.equals("^")) {
            steps.add(new Step(Op.START));
        } else if (part.startsWith("..") || part.startsWith("__")) {
            Step gap = new Step(Op.GAP);
            gap.other = part.length() == 2 ? 6 : Integer.parseInt(part.substring(2));
            gap.close = part.startsWith("__");
            steps.add(gap);
        } else if (part.startsWith("!")) {
            steps.add(new Step(Op.NOT));
            element(part.substring(1));
        } else if (part.startsWith("@")) {
            return ofClass(part.substring(1), null);
        } else if (part.startsWith("{") && part.endsWith("}")) {
            int colon = part.indexOf(':');
            return ofClass(part.substring(colon + 1, part.length() - 1), part.substring(1, colon));
        } else {
            Step word = new Step(Op.WORD);
            word.words.addAll(List.of(part.equals("/") ? new String[] {"/"} : part.split("/")));
            steps.add(word);
            return Optional.of(new Need(new BitSet(), word.words));
        }
        return Optional.empty();
    }

    private Optional<Need> ofClass(String names, @org.jspecify.annotations.Nullable String slot) {
        if (PHRASES.contains(names)) {
            Step phrase = new Step(names.equals("list") ? Op.LIST : Op.PHRASE);
            phrase.slot = slot;
            steps.add(phrase);
            return Optional.empty();
        }
        int colon = names.indexOf(':');
        Step step = new Step(Op.CLASS);
        step.slot = slot;
        step.forms = colon < 0 ? Form.ANY : forms(names.substring(colon + 1));
        String[] all = (colon < 0 ? names : names.substring(0, colon)).split("/");
        step.types = new int[all.length];
        BitSet types = new BitSet();
        for (int i = 0; i < all.length; i++) {
            if (!classes.has(all[i])) {
                throw new IllegalArgumentException("no class of words or mentions is called " + all[i]);
            }
            step.types[i] = classes.number(all[i]);
            types.set(step.types[i]);
        }
        steps.add(step);
        return Optional.of(new Need(types, Set.of()));
    }

    private static int forms(String names) {
        int mask = 0;
        for (String name : names.split("\\+")) {
            mask |= Form.of(name);
        }
        return mask;
    }
}
