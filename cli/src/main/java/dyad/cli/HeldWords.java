package dyad.cli;

import dyad.record.Held;

/** How much a record holds, for a person: the hash is what to note elsewhere, to compare with later. */
final class HeldWords {
    private HeldWords() {}

    static String of(Held held) {
        return of(held.entries(), held.hash());
    }

    static String of(long entries, String hash) {
        return entries + (entries == 1 ? " entry" : " entries") + ", hash " + hash;
    }
}
