package dyad.record.review;

import java.util.Locale;

/** Why a person is asked; in the order in which questions are put. */
public enum Reason {
    /** Two figures that cannot both be so, and nothing explains it. */
    CONTRADICTION,
    /** One source tells it as so, another that it is not. */
    DENIAL,
    /** When a tie began or ended, or an event took place, is told otherwise. */
    OTHER_DATE,
    /** How many an act was done to is told otherwise. */
    OTHER_COUNT,
    /** Two ties or events look like one thing and stand as two. */
    LOOK_ALIKE,
    /** Two accounts stand as one thing, and little says that they are. */
    JOINED_LOOSELY,
    /** The value is ten times what others tell, or a tenth. */
    FAR_OFF,
    /** An amount whose currency the text does not tell. */
    NO_CURRENCY,
    /** An amount of which nothing tells the year. */
    NO_PERIOD,
    /** The reader was not sure: the sentence does not settle what was read from it. */
    UNSURE;

    /** The name used in data, such as {@code look-alike}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
