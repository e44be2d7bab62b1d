package dyad.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dyad.language.Yaml;
import dyad.model.Document;
import dyad.model.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is read to measure: the documents of {@code examples/} and the sentences of {@code specs/}, the latter put together to texts of an article's length. */
final class Texts {
    private static final Path ROOT = Path.of(System.getProperty("dyad.root", "."));
    private static final int ARTICLE = 2500;
    private static final Period PUBLISHED = Period.of("2024-06-15");

    private Texts() {}

    /** The texts of a language, all dense with statements. */
    static List<Document> of(String language) {
        List<Document> texts = new ArrayList<>();
        if (language.equals("en")) {
            files(ROOT.resolve("examples"), ".txt").forEach(f -> texts.add(document(f.toString(), text(f), language)));
        }
        for (Path spec : files(ROOT.resolve("specs").resolve(language), ".yaml")) {
            articles(spec, language, texts);
        }
        return texts;
    }

    private static void articles(Path spec, String language, List<Document> texts) {
        StringBuilder article = new StringBuilder();
        for (JsonNode node : yaml(spec).get("cases")) {
            article.append(node.get("text").asText()).append("\n\n");
            if (article.length() > ARTICLE) {
                texts.add(document(spec + "#" + texts.size(), article.toString(), language));
                article.setLength(0);
            }
        }
        texts.add(document(spec + "#" + texts.size(), article.toString(), language));
    }

    private static Document document(String id, String text, String language) {
        return new Document(id, text, PUBLISHED, null, null, language);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(Path file) {
        try {
            return Yaml.file(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
