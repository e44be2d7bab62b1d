package dyad.reader.rule;

import dyad.language.Classes;
import dyad.language.Form;
import dyad.language.name.Phrases;
import dyad.reader.rule.Pattern.Op;
import dyad.reader.rule.Pattern.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Compiles the text of a pattern. A class that no pack file names is an error, so that a slip of the pen is found at once. */
final class PatternParser {
    private static final Set<String> PHRASES = Set.of("phrase", "list");

    private final Classes classes;
    private final List<String> parts;
    private final List<Step> steps = new ArrayList<>();
    private final BitSet required = new BitSet();
    private int at;
    private int depth;

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
        parser.sequence();
        if (parser.at < parser.parts.size()) {
            throw new IllegalArgumentException("a bracket is not opened: " + pattern);
        }
        parser.steps.add(new Step(Op.END));
        return new Pattern(parser.steps, parser.required, phrases);
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

    private void sequence() {
        while (at < parts.size()
                && !parts.get(at).startsWith(")")
                && !parts.get(at).equals("|")) {
            String part = parts.get(at++);
            if (part.equals("(")) {
                group();
            } else if (part.endsWith("?") && part.length() > 1) {
                optional(part.substring(0, part.length() - 1));
            } else {
                element(part, depth == 0);
            }
        }
    }

    private void optional(String part) {
        Step split = new Step(Op.SPLIT);
        steps.add(split);
        element(part, false);
        split.other = steps.size();
    }

    private void group() {
        depth++;
        Step split = new Step(Op.SPLIT);
        steps.add(split);
        List<Step> jumps = new ArrayList<>();
        sequence();
        while (at < parts.size() && parts.get(at).equals("|")) {
            at++;
            Step jump = new Step(Op.JUMP);
            steps.add(jump);
            jumps.add(jump);
            split.other = steps.size();
            split = new Step(Op.SPLIT);
            steps.add(split);
            sequence();
        }
        depth--;
        close(split, jumps);
    }

    /** The last alternative's split leads past the group where the group is optional, and nowhere else. */
    private void close(Step split, List<Step> jumps) {
        if (at >= parts.size()) {
            throw new IllegalArgumentException("a bracket is not closed: " + parts);
        }
        boolean optional = parts.get(at++).equals(")?");
        split.other = optional ? steps.size() : steps.indexOf(split) + 1;
        jumps.forEach(j -> j.other = steps.size());
    }

    private void element(String part, boolean mandatory) {
        if (part.equals("^")) {
            steps.add(new Step(Op.START));
        } else if (part.startsWith("..")) {
            Step gap = new Step(Op.GAP);
            gap.other = part.length() == 2 ? 6 : Integer.parseInt(part.substring(2));
            steps.add(gap);
        } else if (part.startsWith("__")) {
            Step gap = new Step(Op.GAP);
            gap.other = Integer.parseInt(part.substring(2));
            gap.close = true;
            steps.add(gap);
        } else if (part.startsWith("!")) {
            steps.add(new Step(Op.NOT));
            element(part.substring(1), false);
        } else if (part.startsWith("@")) {
            ofClass(part.substring(1), null, mandatory);
        } else if (part.startsWith("{") && part.endsWith("}")) {
            int colon = part.indexOf(':');
            ofClass(part.substring(colon + 1, part.length() - 1), part.substring(1, colon), mandatory);
        } else {
            Step word = new Step(Op.WORD);
            word.words.addAll(List.of(part.equals("/") ? new String[] {"/"} : part.split("/")));
            steps.add(word);
        }
    }

    private void ofClass(String names, @org.jspecify.annotations.Nullable String slot, boolean mandatory) {
        if (PHRASES.contains(names)) {
            Step phrase = new Step(names.equals("list") ? Op.LIST : Op.PHRASE);
            phrase.slot = slot;
            steps.add(phrase);
            return;
        }
        int colon = names.indexOf(':');
        Step step = new Step(Op.CLASS);
        step.slot = slot;
        step.forms = colon < 0 ? Form.ANY : forms(names.substring(colon + 1));
        for (String name : (colon < 0 ? names : names.substring(0, colon)).split("/")) {
            if (!classes.has(name)) {
                throw new IllegalArgumentException("no class of words or mentions is called " + name);
            }
            step.types.add(classes.number(name));
        }
        if (mandatory && step.types.size() == 1) {
            required.set(step.types.get(0));
        }
        steps.add(step);
    }

    private static int forms(String names) {
        int mask = 0;
        for (String name : names.split("\\+")) {
            mask |= Form.of(name);
        }
        return mask;
    }
}
