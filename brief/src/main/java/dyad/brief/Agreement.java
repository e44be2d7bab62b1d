package dyad.brief;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dyad.brief.Wordings.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What agrees with a number: the forms of scales, currencies and units, and of the word counted, which stays as the draft has it. */
final class Agreement {
    private final Wordings data;
    private final ValueText value;
    private final Set<String> cases;
    private final Set<String> wanted;
    private final boolean changed;
    private String before = "";
    private String after = "";

    /**
     * @param cases those in which the draft's value may stand
     * @param wanted those in which the other may stand
     * @param changed whether its bound is another
     */
    Agreement(Wordings data, ValueText value, Set<String> cases, Set<String> wanted, boolean changed) {
        this.data = data;
        this.value = value;
        this.cases = cases;
        this.wanted = wanted;
        this.changed = changed;
    }

    /** With the draft's number and the other one. */
    Agreement of(BigDecimal mine, BigDecimal theirs) {
        before = category(mine);
        after = category(theirs);
        return this;
    }

    private String category(BigDecimal number) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(data.language()));
        return rules.select(number.doubleValue());
    }

    /** A scale in the form that the number wants; null where that is not known. */
    @Nullable
    String scale(Scale scale) {
        Scale old = value.scale();
        if (old == null || old.forms().size() == 1 || scale.forms().size() == 1) {
            return scale.forms().get(0);
        }
        return same() && scale.equals(old)
                ? value.scaleWord()
                : form(scale.forms(), fitting(old.forms(), value.scaleWord()));
    }

    /** Whether number and bound want the same as those of the draft. */
    private boolean same() {
        return !changed && before.equals(after);
    }

    /** What the value is of, in the form that the number wants; null where that is not known. */
    @Nullable
    String rest(boolean scaled, String next) {
        boolean was = value.scale() != null;
        if (was && scaled || value.rest().isBlank() && isUnit()) {
            return was || scaled ? value.rest() : "";
        }
        if (same() && was == scaled || value.rest().isBlank() && counts(was, scaled, next)) {
            return value.rest();
        }
        if (value.rest().isBlank() || scaled) {
            return null;
        }
        return was ? unscaled() : inflected();
    }

    /** Whether the sign of a currency has told already what the value is of. */
    private boolean isUnit() {
        return !value.sign().isEmpty();
    }

    /** Whether a counted word that stands behind keeps its form. */
    private boolean counts(boolean was, boolean scaled, String next) {
        Set<String> classes = new TreeSet<>(was ? Set.of(data.text("/scaled")) : classes(cases, before));
        classes.addAll(scaled ? Set.of(data.text("/scaled")) : classes(wanted, after));
        boolean oblique = data.list("/oblique").stream().anyMatch(next::endsWith);
        return classes.size() == 1 && !oblique;
    }

    private Set<String> classes(Set<String> inCases, String category) {
        return inCases.stream().map(each -> data.form(each, category)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without the scale before it. */
    private @Nullable String unscaled() {
        String words = Wordings.plain(value.rest());
        String link = data.text("/link");
        String bare = !link.isEmpty() && words.startsWith(link) ? words.substring(link.length()) : words;
        for (List<String> forms : data.nouns()) {
            if (data.form(forms, data.text("/scaled")).equals(bare)) {
                String name = name(forms, false);
                return name == null ? null : "\u00a0" + name;
            }
        }
        return isFixed(bare) ? "\u00a0" + bare : null;
    }

    private @Nullable String inflected() {
        String words = Wordings.plain(value.rest());
        for (List<String> forms : data.nouns()) {
            for (String form : forms) {
                String more = words.startsWith(form) ? words.substring(form.length()) : null;
                if (more != null && (more.isEmpty() || more.startsWith(" ") && isFixed(more))) {
                    String found = form(forms, fitting(forms, form));
                    return found == null ? null : found + more;
                }
            }
        }
        return isFixed(words) ? value.rest() : null;
    }

    private boolean isFixed(String words) {
        return data.list("/fixed").stream()
                .anyMatch(each -> Wordings.plain(each).equals(words.strip()));
    }

    /** The cases in which a word of the draft stands: of those that may be, those in which it has this form. */
    private Set<String> fitting(List<String> forms, String word) {
        String plain = Wordings.plain(word);
        return cases.stream()
                .filter(each -> Wordings.plain(data.form(forms, data.form(each, before)))
                        .equals(plain))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one form that all cases in which it may stand want. */
    private @Nullable String form(List<String> forms, Set<String> fitting) {
        return fitting.isEmpty() ? null : one(forms, changed ? wanted : fitting);
    }

    private @Nullable String one(List<String> forms, Set<String> inCases) {
        Set<String> found = inCases.stream()
                .map(each -> data.form(forms, data.form(each, after)))
                .collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** The name of another currency. */
    @Nullable
    String name(List<String> forms, boolean scaled) {
        return scaled ? data.form(forms, data.text("/scaled")) : one(forms, wanted);
    }
}
