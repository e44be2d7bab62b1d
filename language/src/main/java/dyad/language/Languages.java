package dyad.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that are read: each has a pack. A new one is a folder and a line in {@code packs/languages.yaml}. */
public final class Languages {
    /** BCP 47 tags of the languages with a pack, in the order of the file. */
    public static final List<String> READ = List.copyOf(Yaml.texts(Yaml.required("languages.yaml")));

    private Languages() {}

    /** The language itself of a tag such as {@code en-GB}; null where there is none, or what stands there is no tag. */
    public static @Nullable String primary(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String lower = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = lower.indexOf('-');
        String primary = dash < 0 ? lower : lower.substring(0, dash);
        boolean letters = primary.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return letters && (primary.length() == 2 || primary.length() == 3) ? primary : null;
    }
}
