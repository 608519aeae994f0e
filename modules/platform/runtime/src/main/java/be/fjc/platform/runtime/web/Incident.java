package be.fjc.platform.runtime.web;

import java.sql.SQLException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something went wrong that nobody foresaw. The log gets its number, the kinds of exception and where they came from, but never their
 * messages: those quote what people typed.
 */
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final int MOST_FRAMES = 12;
    private static final int MOST_CAUSES = 6;

    private Incident() {}

    /**
     * Logs it.
     *
     * @param what the part of the work that failed, without any data
     * @return the number under which it stands in the log
     */
    public static String log(String what, Throwable failure) {
        String number = Trace.current() != null ? Trace.current() : UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, () -> "incident " + number + " in " + what + ": " + describe(failure));
        return number;
    }

    /** Kinds and places, outermost first. */
    public static String describe(Throwable failure) {
        StringBuilder out = new StringBuilder();
        int causes = 0;
        for (Throwable cause = failure; cause != null && causes < MOST_CAUSES; cause = cause.getCause(), causes++) {
            out.append(causes == 0 ? "" : " caused by ").append(cause.getClass().getName());
            if (cause instanceof SQLException database) {
                out.append(" state ").append(database.getSQLState());
            }
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                out.append("\n    at ").append(frames[i]);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
