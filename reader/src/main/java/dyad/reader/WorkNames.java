package dyad.reader;

import dyad.language.Chart;
import dyad.language.Classes;
import dyad.language.Edge;
import dyad.reader.rule.Match.Capture;
import org.jspecify.annotations.Nullable;

/** What a translated work is called: without an article, and with the poet for "his": "selection of Abai Kunanbayuly's poems". */
final class WorkNames {
    private final int article;
    private final int whose;
    private final int[] authors;

    WorkNames(Classes classes) {
        article = classes.number("article");
        whose = classes.number("work-whose");
        authors = new int[] {classes.number("person"), classes.number("proper")};
    }

    /** The name in a phrase; null where it says "his" and nobody was named before. */
    @Nullable
    String of(Chart chart, Capture phrase) {
        int from = chart.is(phrase.from(), article) ? phrase.from() + 1 : phrase.from();
        for (int at = from; at < phrase.to(); at++) {
            if (chart.is(at, whose)) {
                String author = author(chart, at);
                String before = chart.tokens().name(from, at);
                return author == null
                        ? null
                        : (before + " " + author + "'s " + chart.tokens().name(at + 1, phrase.to())).strip();
            }
        }
        return chart.tokens().name(from, phrase.to());
    }

    /** Who was named last before, where one person was. */
    private @Nullable String author(Chart chart, int before) {
        for (int type : authors) {
            Edge last = null;
            for (Edge edge : chart.all(type)) {
                boolean full = edge.to() <= before && edge.length() > 1;
                last = full ? edge : last;
            }
            if (last != null) {
                return chart.tokens().name(last.from(), last.to());
            }
        }
        return null;
    }
}
