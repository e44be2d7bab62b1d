package dyad.record.fact;

import dyad.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two texts know of each other: by who published them, or by whom they name as their source. */
final class Credits {
    /** Whose word others print; a parliament or an organisation of states is named for many a reason. */
    private static final Set<String> SOURCES =
            Set.of("agency", "government", "ministry", "presidency", "statistics", "bank", "embassy");

    /** Shorter names are words or endings too, and are written in one way. */
    private static final int LONG = 5;

    private final Publishers publishers;

    Credits(Publishers publishers) {
        this.publishers = publishers;
    }

    /** Whether two texts are of one publisher, one names the publisher of the other, or both name one source. */
    boolean areRelated(Document one, Document other) {
        String first = one.publisher();
        String second = other.publisher();
        return areOne(first, second) || names(one, second) || names(other, first) || nameOneSource(one, other);
    }

    private boolean areOne(@Nullable String one, @Nullable String other) {
        Publisher known = publishers.of(one);
        return one != null && one.equalsIgnoreCase(other) || known != null && known.equals(publishers.of(other));
    }

    private boolean nameOneSource(Document one, Document other) {
        return publishers.all().stream()
                .filter(publisher -> SOURCES.contains(publisher.kind()))
                .map(Credits::names)
                .map(names ->
                        names.stream().filter(name -> name.length() >= LONG).toList())
                .anyMatch(names -> hasAny(one.text(), names) && hasAny(other.text(), names));
    }

    private static List<String> names(Publisher publisher) {
        List<String> names = new ArrayList<>(publisher.aliases());
        names.add(publisher.name());
        return names;
    }

    /** Whether a text names a publisher by any of its names. */
    private boolean names(Document document, @Nullable String publisher) {
        if (publisher == null) {
            return false;
        }
        Publisher known = publishers.of(publisher);
        return hasWords(document.text(), publisher) || known != null && hasAny(document.text(), names(known));
    }

    private static boolean hasAny(String text, List<String> names) {
        return names.stream().anyMatch(name -> hasWords(text, name) || hasWords(text, capitalised(name)));
    }

    /** KAZINFORM is Kazinform as well. */
    private static String capitalised(String name) {
        boolean shouted = name.length() >= LONG && name.chars().allMatch(Character::isUpperCase);
        return shouted ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) : name;
    }

    /** Case counts: names of agencies are words too. An ending may follow, as in Казинформом. */
    private static boolean hasWords(String text, String name) {
        int at = text.indexOf(name);
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = text.indexOf(name, at + 1);
        }
        return at >= 0;
    }
}
