package dyad.model;

import org.jspecify.annotations.Nullable;

/**
 * A problem met while reading: what, where, and what to do about it.
 *
 * @param file the file or document it stands in
 * @param line line number from 1, or null where a line says nothing
 * @param what what is wrong, in one sentence without a full stop
 * @param remedy what the user can do
 * @param lost whether something could not be read (a mere notice is not lost)
 */
public record Issue(String file, @Nullable Integer line, String what, String remedy, boolean lost) {
    @Override
    public String toString() {
        return file + (line == null ? "" : ":" + line) + ": " + what + "; " + remedy;
    }
}
