package dyad.web.add;

import java.nio.file.Path;

/**
 * A file that was sent, kept until it has been read.
 *
 * @param name what it is called, cleaned
 * @param size in bytes
 * @param kept where it lies, under a made-up name
 */
record Sent(String name, long size, Path kept) {}
