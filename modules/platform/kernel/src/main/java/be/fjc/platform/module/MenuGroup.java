package be.fjc.platform.module;

/** Where an entry stands in the staff menu. The daily work stands open; the others are one word each that opens, once a menu grows long. */
public enum MenuGroup {
    /** What people do every day. */
    WORK("work"),
    /** Meeting and weighing together. */
    CONSULTATION("consultation"),
    /** What is due, waits, or is divided. */
    FOLLOW_UP("followUp"),
    /** Counts. */
    FIGURES("figures"),
    /** Who may see what, and who saw it. */
    OVERSIGHT("oversight");

    private final String code;

    MenuGroup(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
