package dyad.web.page;

import java.text.Normalizer;

/** Names of files that visitors send. They are shown, and tell what a file is; no file on the disk ever gets one. */
public final class FileNames {
    private static final int LONGEST = 120;

    /** Signs that turn the direction of writing: "exe.txt" can be made to look otherwise by them. */
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]";

    private FileNames() {}

    /**
     * The name without folders and without what cannot be seen.
     *
     * @param told what a browser tells, which may be anything
     * @param otherwise what to call it where nothing is left
     */
    public static String clean(String told, String otherwise) {
        String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String seen = Normalizer.normalize(last.replaceAll(UNSEEN, ""), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        String bare = seen.chars().allMatch(c -> c == '.') ? "" : seen;
        return bare.isEmpty() ? otherwise : shortened(bare);
    }

    /** So that the end stays, which tells what it is. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int end = name.offsetByCodePoints(0, LONGEST - 20);
        return name.substring(0, end) + "…" + name.substring(name.offsetByCodePoints(0, length - 19));
    }
}
