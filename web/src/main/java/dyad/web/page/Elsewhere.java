package dyad.web.page;

/** Thrown while a page is made, where it turns out that another address tells it. */
public final class Elsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String address;

    /**
     * Leads to another page.
     *
     * @param address on this site
     */
    public Elsewhere(String address) {
        super(address, null, false, false);
        this.address = address;
    }

    /** Where it is told. */
    public String address() {
        return address;
    }
}
