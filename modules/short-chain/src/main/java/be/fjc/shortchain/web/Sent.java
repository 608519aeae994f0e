package be.fjc.shortchain.web;

/** How much can be sent, and what counts as sent. */
public final class Sent {

    /** Longest free text. */
    public static final int TEXT = 8000;

    /** Longest name or code. */
    public static final int LINE = 120;

    /** Most codes in one list: more persons or rows than anybody types. */
    public static final int MANY = 60;

    private Sent() {}

    /** Without the white space around it; null when nothing is left. */
    public static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
