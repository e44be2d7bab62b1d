package dyad.reader.source;

import dyad.reader.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: by byte order mark, by what the file declares, as UTF-8 if it is that to the last byte, as UTF-16 without a
 * mark, and else by which charset makes the most plausible words.
 */
final class Charsets {
    /** UTF-16 and binary data show in the first part; all of a large file need not be counted. */
    private static final int SAMPLE = 1 << 16;

    private Charsets() {}

    /**
     * A text and how it was found.
     *
     * @param charset the charset's name
     * @param guessed whether nothing in the file vouches for the charset
     * @param broken how many places were no valid UTF-8 and are now U+FFFD
     */
    record Decoded(String text, String charset, boolean guessed, int broken) {
        /** Tells the user what was guessed or replaced. */
        void tell(Outlet out) {
            if (broken > 0) {
                out.lost(
                        "is damaged UTF-8: " + broken + (broken == 1 ? " place is" : " places are")
                                + " no valid text and read as \uFFFD",
                        "get an undamaged copy");
            } else if (guessed) {
                out.notice("is not UTF-8; read as " + charset, "convert it to UTF-8 if its letters come out wrong");
            }
        }
    }

    /**
     * The text of these bytes, without a byte order mark.
     *
     * @param declared the charset the file or its sender names, or null
     * @throws Unreadable if the bytes are no text
     */
    static Decoded decode(byte[] bytes, @Nullable String declared) throws Unreadable {
        Decoded decoded = marked(bytes);
        if (decoded == null && declared != null) {
            decoded = declared(bytes, declared);
        }
        if (decoded == null) {
            decoded = undeclared(bytes);
        }
        return decoded;
    }

    private static @Nullable Decoded marked(byte[] bytes) {
        if (Bytes.startsWith(bytes, "\u00EF\u00BB\u00BF")) {
            return utf8(bytes, 3);
        }
        if (Bytes.startsWith(bytes, "\u00FF\u00FE\0\0")) {
            return certain(new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE")), "UTF-32LE");
        }
        if (Bytes.startsWith(bytes, "\u00FF\u00FE") || Bytes.startsWith(bytes, "\u00FE\u00FF")) {
            Charset wide = bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return certain(new String(bytes, 2, bytes.length - 2, wide), wide.name());
        }
        return null;
    }

    /** UTF-8 with a mark, its broken places replaced. */
    private static Decoded utf8(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        String strict = strict(bytes, from, StandardCharsets.UTF_8);
        return strict != null ? certain(strict, "UTF-8") : new Decoded(text, "UTF-8", false, Utf8.broken(bytes));
    }

    private static @Nullable Decoded declared(byte[] bytes, String declared) {
        Charset charset = named(declared);
        String text = charset == null ? null : strict(bytes, 0, charset);
        return charset == null || text == null ? null : certain(text, charset.name());
    }

    /** The charset a page means by this name: in pages, Latin 1 is windows-1252, and what names UTF-16 without a mark is not. */
    private static @Nullable Charset named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("us-ascii") || lower.equals("latin1")) {
            return null;
        }
        try {
            return lower.startsWith("utf-16") ? null : Charset.forName(lower);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Decoded undeclared(byte[] bytes) throws Unreadable {
        Charset wide = wide(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide.name(), true, 0);
        }
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            refuseBinary(bytes, 20, 2);
            return certain(utf8, "UTF-8");
        }
        int broken = Utf8.broken(bytes);
        if (Utf8.sequences(bytes) > 4L * broken) {
            refuseBinary(bytes, 50, 2);
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", true, broken);
        }
        refuseBinary(bytes, 50, 0);
        String charset = SingleByte.mostPlausible(bytes);
        return new Decoded(new String(bytes, Charset.forName(charset)), charset, true, 0);
    }

    private static Decoded certain(String text, String charset) {
        return new Decoded(text, charset, false, 0);
    }

    private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** More than one control character in so many bytes, and more than a stray few, is no text. */
    private static void refuseBinary(byte[] bytes, int oneIn, int stray) throws Unreadable {
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        if (controls > stray && (long) controls * oneIn > sample) {
            throw new Unreadable("is binary, not text", "give the text itself, or a PDF or HTML file");
        }
    }

    private static boolean isControl(int c) {
        boolean space = c >= '\t' && c <= '\r';
        return (c >= 0 && c < ' ' && !space && c != 0x1B) || c == 0x7F;
    }

    /** UTF-16 in the byte order that makes text of these bytes, or null where they are none. */
    static @Nullable Charset wide(byte[] bytes) {
        if (Bytes.startsWith(bytes, "\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        if (Bytes.startsWith(bytes, "\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int little = 0;
        int big = 0;
        for (int i = 0; i < sample; i += 2) {
            little += isWideText(bytes[i], bytes[i + 1]) ? 2 : 0;
            big += isWideText(bytes[i + 1], bytes[i]) ? 2 : 0;
        }
        if (sample < 8 || 10L * Math.max(little, big) < 9L * sample) {
            return null;
        }
        return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** Whether these two bytes are a letter or sign of the Latin or Cyrillic scripts. */
    private static boolean isWideText(byte low, byte high) {
        int c = low & 0xFF;
        return switch (high) {
            case 0 -> (c >= ' ' && c != 0x7F) || (c >= '\t' && c <= '\r');
            case 1 -> c < 0x80;
            case 4 -> true;
            default -> false;
        };
    }
}
