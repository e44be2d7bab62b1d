package dyad.language.time;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Tokenizer;
import dyad.language.Tokens;
import dyad.language.Writing;
import dyad.model.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with its expressions of time in square brackets, and what each of them is. */
record Expected(
        String text,
        String marked,
        List<String> values,
        @Nullable Period reference,
        @Nullable String state) {
    static Expected of(String marked, JsonNode value, @Nullable Period reference, @Nullable String state) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(v -> values.add(v.asText()));
        } else if (!value.isNull()) {
            values.add(value.asText());
        }
        return new Expected(marked.replace("[", "").replace("]", ""), marked, values, reference, state);
    }

    /** Null where it was read as expected, else what was read instead. */
    @Nullable
    String difference(TimeReader reader, Writing writing) {
        Tokens tokens = Tokenizer.tokens(text, writing);
        StringBuilder read = new StringBuilder(text);
        List<String> found = new ArrayList<>();
        List<TimeMention> mentions = reader.read(tokens, 0, tokens.size(), reference, state);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            TimeMention mention = mentions.get(i);
            read.insert(tokens.end(mention.to() - 1), ']').insert(tokens.start(mention.from()), '[');
            found.add(0, mention.describe());
        }
        String wanted = marked + " = " + values;
        String got = read + " = " + found;
        return wanted.equals(got) ? null : "wanted " + wanted + "\n   got " + got;
    }
}
