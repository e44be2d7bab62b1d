package dyad.web.browser;

/** The two widths at which everything must work. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 900);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
