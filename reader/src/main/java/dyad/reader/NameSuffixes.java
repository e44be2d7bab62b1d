package dyad.reader;

import dyad.language.Edge;
import dyad.language.Form;
import dyad.language.Suffixing;
import dyad.language.name.Title;
import dyad.reader.rule.Match.Capture;
import org.jspecify.annotations.Nullable;

/** Gives a name that a rule takes from a text the form in which one would look it up, where words stand in cases. */
final class NameSuffixes {
    private final Suffixing suffixing;

    NameSuffixes(Suffixing suffixing) {
        this.suffixing = suffixing;
    }

    /**
     * A name without the suffix of its last word. A single word of the language that is all of the name stands as in the lexicon; a title has its own
     * form already.
     */
    @Nullable
    String without(@Nullable String name, Filling filling) {
        String template = filling.fields().get("name");
        if (name == null || template == null || !suffixing.isUsed()) {
            return name;
        }
        String last = template.substring(template.lastIndexOf(' ') + 1);
        Capture slot = last.startsWith("$") ? filling.match().slot(last.substring(1)) : null;
        Edge edge = slot == null ? null : slot.edge();
        if (edge == null || edge.detail() instanceof Title) {
            return name;
        }
        if (last.equals(template) && edge.detail() instanceof String word && word.indexOf(' ') < 0) {
            return word;
        }
        boolean inflected = (edge.forms() & Form.CASES) != 0 && (edge.forms() & Form.NOMINATIVE) == 0;
        return inflected ? suffixing.nominative(name) : name;
    }
}
