package dyad.web.answer;

import dyad.record.fact.Publishers;

/** The reviewed publishers, loaded when an answer first needs them. */
final class Reviewed {
    private Reviewed() {}

    private static final class Loaded {
        static final Publishers ALL = Publishers.load();
    }

    static Publishers publishers() {
        return Loaded.ALL;
    }
}
