package dyad.web.search;

import dyad.brief.SearchWords;
import dyad.brief.StatesInText;
import dyad.model.Dyad;
import dyad.web.answer.Times;
import dyad.web.page.Answer;
import dyad.web.page.Pairs;
import dyad.web.page.Visit;
import dyad.web.records.Records;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Looks for words in texts and facts. */
@Controller
final class SearchController {
    private static final int LONGEST = 200;

    private final Records records;

    SearchController(Records records) {
        this.records = records;
    }

    @GetMapping("/search")
    Answer search(Visit visit) {
        Asked asked = asked(visit);
        Found found = asked.words().isEmpty() ? Found.NOTHING : records.read(record -> Found.of(record, asked));
        SearchPage page = new SearchPage(visit, asked, found);
        return Answer.of(visit, "search/page.jte", () -> Map.of("page", page), () -> SearchJson.of(asked, found));
    }

    private static Asked asked(Visit visit) {
        String typed = visit.get("q");
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        StatesInText named = text.isEmpty() ? new StatesInText(List.of(), "") : StatesInText.of(text);
        Dyad within = visit.get("dyad").isEmpty() ? null : Pairs.in(visit.get("dyad"), visit);
        Asked.Part part =
                switch (visit.get("in")) {
                    case "facts" -> Asked.Part.FACTS;
                    case "texts" -> Asked.Part.TEXTS;
                    default -> Asked.Part.ALL;
                };
        int page = visit.number("page", 1, 1, Asked.MOST_PAGES);
        return new Asked(
                text,
                SearchWords.of(text),
                within,
                named(named),
                named.others(),
                part,
                page,
                Times.of(visit),
                visit.language());
    }

    private static @Nullable Dyad named(StatesInText named) {
        return named.states().size() == 2
                ? Dyad.of(named.states().get(0), named.states().get(1))
                : null;
    }
}
