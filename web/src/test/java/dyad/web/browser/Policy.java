package dyad.web.browser;

/** Whether the desk's Content-Security-Policy holds in the browser. */
enum Policy {
    OFF,
    ON
}
