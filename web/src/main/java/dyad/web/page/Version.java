package dyad.web.page;

/**
 * What tells whether a page still shows what is.
 *
 * @param of changes when what is shown changes, by whomever
 * @param own changes when something was changed through this site
 */
public record Version(long of, long own) {}
