package dyad.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Content hash of a statement: 64 bits of SHA-256 over document, span and all that is said, as 16 hexadecimal digits. */
final class StatementId {
    private StatementId() {}

    static String of(Statement statement) {
        Said said = statement.said();
        StringBuilder content = new StringBuilder();
        add(content, said.document(), said.span(), statement.kind(), said.type(), said.parties(), said.modality());
        add(content, said.saidBy(), said.places());
        if (statement instanceof Figure f) {
            add(content, f.measure(), f.value().stripTrailingZeros().toPlainString(), f.upTo(), f.unit(), f.bound());
            add(content, f.period(), f.against());
        } else if (statement instanceof Event e) {
            add(content, e.mode(), e.period(), e.name(), e.actors(), e.recipients());
        } else if (statement instanceof Tie t) {
            add(content, t.name(), t.since(), t.until(), t.status(), t.by());
        }
        return hash(content.toString());
    }

    private static void add(StringBuilder content, @Nullable Object... parts) {
        for (@Nullable Object part : parts) {
            content.append(part).append('\u0001');
        }
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
