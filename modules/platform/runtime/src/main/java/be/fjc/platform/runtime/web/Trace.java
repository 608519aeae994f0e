package be.fjc.platform.runtime.web;

import java.util.UUID;

/** The identifier of the answer being made: stands in its header, in its problem, in the audit and in the log. */
public final class Trace {

    /** Where callers find it. */
    public static final String HEADER = "BelGov-Trace-Id";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Trace() {}

    /** The current one; null outside a request. */
    public static String current() {
        return CURRENT.get();
    }

    static String begin() {
        String trace = UUID.randomUUID().toString();
        CURRENT.set(trace);
        return trace;
    }

    static void end() {
        CURRENT.remove();
    }
}
