package dyad.record;

import java.util.List;

/**
 * What a check of all that a record holds has found.
 *
 * @param entries how many entries there are
 * @param hash the last hash of the chain, which covers all of them: kept elsewhere, it tells later whether anything was changed since
 * @param problems each in one sentence without a full stop; empty where all is well
 * @param more how many further problems there are that are not listed
 */
public record Verification(long entries, String hash, List<String> problems, long more) {
    /** Whether the record holds what was put into it, and nothing else. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
