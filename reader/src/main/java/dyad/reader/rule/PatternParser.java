package dyad.reader.rule;

import dyad.language.Classes;
import dyad.language.Form;
import dyad.language.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the text of a pattern. A class that no pack file names is an error, so that a slip of the pen is found at once. */
final class PatternParser {
    private static final Set<String> PHRASES = Set.of("phrase", "list");

    private final Pack pack;
    private final Classes classes;
    private final List<String> parts;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    private PatternParser(String pattern, Pack pack) {
        this.pack = pack;
        this.classes = pack.classes();
        this.parts = split(pattern);
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException if it is not one
     */
    static Pattern parse(String pattern, Pack pack) {
        PatternParser parser = new PatternParser(pattern, pack);
        List<Need> needs = parser.sequence();
        if (parser.at < parser.parts.size()) {
            throw new IllegalArgumentException("a bracket is not opened: " + pattern);
        }
        parser.steps.add(new Step(Step.END));
        return new Pattern(parser.steps, needs);
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

    /** Compiles up to the end of an alternative; gives what it cannot match without. */
    private List<Need> sequence() {
        List<Need> needs = new ArrayList<>();
        while (at < parts.size()
                && !parts.get(at).startsWith(")")
                && !parts.get(at).equals("|")) {
            String part = parts.get(at++);
            if (part.equals("(")) {
                group(needs);
            } else if (part.endsWith("?") && part.length() > 1) {
                optional(part.substring(0, part.length() - 1));
            } else {
                Step step = element(part);
                if (step.op == Step.CLASS) {
                    needs.add(new Need.Types(step.types));
                }
            }
        }
        return needs;
    }

    private void optional(String part) {
        Step split = new Step(Step.SPLIT);
        steps.add(split);
        element(part);
        split.other = steps.size();
    }

    private void group(List<Need> needs) {
        Step split = new Step(Step.SPLIT);
        steps.add(split);
        List<Step> jumps = new ArrayList<>();
        List<List<Need>> alternatives = new ArrayList<>();
        alternatives.add(sequence());
        while (at < parts.size() && parts.get(at).equals("|")) {
            at++;
            Step jump = new Step(Step.JUMP);
            steps.add(jump);
            jumps.add(jump);
            split.other = steps.size();
            split = new Step(Step.SPLIT);
            steps.add(split);
            alternatives.add(sequence());
        }
        boolean optional = close(split, jumps);
        if (!optional && alternatives.stream().noneMatch(List::isEmpty)) {
            needs.add(new Need.Either(alternatives));
        }
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

    private Step element(String part) {
        Step step = step(part);
        steps.add(step);
        if (step.op == Step.NOT) {
            element(part.substring(1));
        }
        return step;
    }

    private Step step(String part) {
        if (part.equals("^")) {
            return new Step(Step.START);
        }
        if (part.startsWith("..") || part.startsWith("__")) {
            Step gap = new Step(part.startsWith("__") ? Step.CLOSE_GAP : Step.GAP);
            gap.other = part.equals("..") ? 6 : Integer.parseInt(part.substring(2));
            return gap;
        }
        if (part.startsWith("!")) {
            return new Step(Step.NOT);
        }
        if (part.startsWith("@")) {
            return ofClass(part.substring(1), null);
        }
        if (part.startsWith("{") && part.endsWith("}")) {
            int colon = part.indexOf(':');
            return ofClass(part.substring(colon + 1, part.length() - 1), part.substring(1, colon));
        }
        Step word = new Step(Step.CLASS);
        word.types = Stream.of(part.equals("/") ? new String[] {"/"} : part.split("/"))
                .mapToInt(pack::wordClass)
                .distinct()
                .toArray();
        return word;
    }

    private Step ofClass(String names, @Nullable String slot) {
        if (PHRASES.contains(names)) {
            Step phrase = new Step(names.equals("list") ? Step.LIST : Step.PHRASE);
            phrase.slot = slot;
            return phrase;
        }
        int colon = names.indexOf(':');
        Step step = new Step(Step.CLASS);
        step.slot = slot;
        step.forms = colon < 0 ? Form.ANY : forms(names.substring(colon + 1));
        String[] all = (colon < 0 ? names : names.substring(0, colon)).split("/");
        step.types = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            if (!classes.has(all[i])) {
                throw new IllegalArgumentException("no class of words or mentions is called " + all[i]);
            }
            step.types[i] = classes.number(all[i]);
        }
        return step;
    }

    private static int forms(String names) {
        int mask = 0;
        for (String name : names.split("\\+")) {
            mask |= Form.of(name);
        }
        return mask;
    }
}
