package dyad.reader.source;

import dyad.reader.Unreadable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Stands before every parser: whatever an input does to one, it becomes a problem of that input and of nothing else. */
final class Guard {
    private Guard() {}

    /** Work on an input. */
    interface Work {
        void run() throws IOException, Unreadable;
    }

    /**
     * Does the work, and tells what went wrong with it.
     *
     * @param subject what the problem is said of, such as {@code the file}
     */
    static void run(Outlet out, String subject, Work work) {
        try {
            work.run();
        } catch (Outlet.SinkFailure e) {
            throw e;
        } catch (Unreadable e) {
            out.lost(e.what(), e.remedy());
        } catch (NoSuchFileException e) {
            out.lost(subject + " does not exist", "check its name");
        } catch (AccessDeniedException e) {
            out.lost(subject + " may not be read", "check its permissions");
        } catch (EOFException e) {
            out.lost(subject + " is truncated: it ends too early", "get a complete copy");
        } catch (ZipException e) {
            out.lost(subject + " is damaged: its compressed data is broken", "get a complete copy");
        } catch (Bytes.Bomb e) {
            out.lost(
                    subject + " unpacks to hundreds of times its size, as no text does",
                    "unpack it and look at what it is");
        } catch (IOException e) {
            out.lost(subject + " cannot be read", "check that it is whole and that the disk is well");
        } catch (StackOverflowError e) {
            out.lost(subject + " is nested too deeply to be read", "save its text as plain text");
        } catch (OutOfMemoryError e) {
            out.lost(subject + " needs more memory than there is", "split it, or start with more memory (-Xmx)");
        } catch (RuntimeException | LinkageError e) {
            out.lost(subject + " is damaged: it cannot be understood", "save its text as plain text");
        }
    }
}
