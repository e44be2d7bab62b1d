package dyad.reader.source;

/** How much of some bytes is UTF-8. */
final class Utf8 {
    private Utf8() {}

    /** How many characters of more than one byte are whole. */
    static int sequences(byte[] bytes) {
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = length(bytes, i);
            if (length > 1) {
                count++;
                i += length - 1;
            }
        }
        return count;
    }

    /** How many bytes belong to no character. */
    static int broken(byte[] bytes) {
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            int length = length(bytes, i);
            if (length == 0) {
                count++;
            } else {
                i += length - 1;
            }
        }
        return count;
    }

    /** The bytes of the character that begins here, or 0 if none does. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
