package dyad.brief;

/** How far two spellings are apart. */
public final class Spelling {
    private Spelling() {}

    /** The least number of letters to insert, delete, replace, or swap with the next that makes one of the other. */
    public static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                rows[i][j] = least(one, other, i, j, rows);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int least(String one, String other, int i, int j, int[][] rows) {
        int replaced = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
    }
}
