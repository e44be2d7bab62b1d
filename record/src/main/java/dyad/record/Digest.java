package dyad.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a sequence of fields, each with its length, so that no two different sequences are the same bytes: a field is the byte 1,
 * the number of its UTF-8 bytes in four bytes (big endian), and these; an absent field is the byte 0.
 */
final class Digest {
    private final MessageDigest digest = sha256();

    /** Adds fields in order. */
    Digest add(@Nullable String... fields) {
        for (@Nullable String field : fields) {
            if (field == null) {
                digest.update((byte) 0);
            } else {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((byte) 1);
                digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
                digest.update(bytes);
            }
        }
        return this;
    }

    /** The hash so far, as 64 hexadecimal digits; nothing can be added after. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 of a text's UTF-8 bytes alone. */
    static String ofText(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
