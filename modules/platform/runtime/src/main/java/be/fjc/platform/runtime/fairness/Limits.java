package be.fjc.platform.runtime.fairness;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How much one centre may ask of one node. The defaults are far above what honest work reaches; a tenant file may say otherwise under
 * {@code limits}, an operator for all centres by {@code fjc.limits.<name>}.
 *
 * @param requestsAtOnce places of the people signed in; a request holds one while it works, and with it at most a connection or two
 * @param requestsPerMinute of the whole centre
 * @param requestsPerMinutePerSession of one person or machine; of one network address as long as nobody is signed in
 * @param signInsPerMinute attempts from addresses that nobody has signed in from before
 * @param signInsPerMinutePerAddress a shelter or a police station is one address
 * @param signInsPerMinutePerLogin of one name, from addresses that it was not used at before
 */
public record Limits(
        int requestsAtOnce,
        int requestsPerMinute,
        int requestsPerMinutePerSession,
        int signInsPerMinute,
        int signInsPerMinutePerAddress,
        int signInsPerMinutePerLogin) {

    private static final int FEWEST_AT_ONCE = 4;
    private static final int MOST_AT_ONCE = 12;

    /** What holds when nobody says otherwise; with two at work for each processor, the work of one centre leaves turns for another's. */
    public static final Limits DEFAULT = new Limits(
            Math.max(FEWEST_AT_ONCE, Math.min(MOST_AT_ONCE, 2 * Runtime.getRuntime().availableProcessors())), 6_000, 2_000, 120, 30, 10);

    /**
     * These limits with some of them changed.
     *
     * @param given answers with the written number of a limit by its name, or null
     */
    public Limits with(UnaryOperator<String> given) {
        return new Limits(
                number(given, "requestsAtOnce", requestsAtOnce),
                number(given, "requestsPerMinute", requestsPerMinute),
                number(given, "requestsPerMinutePerSession", requestsPerMinutePerSession),
                number(given, "signInsPerMinute", signInsPerMinute),
                number(given, "signInsPerMinutePerAddress", signInsPerMinutePerAddress),
                number(given, "signInsPerMinutePerLogin", signInsPerMinutePerLogin));
    }

    /** These limits with some of them changed. */
    public Limits with(Map<String, Integer> given) {
        return with(name -> given.containsKey(name) ? given.get(name).toString() : null);
    }

    private static int number(UnaryOperator<String> given, String name, int otherwise) {
        String written = given.apply(name);
        return written == null ? otherwise : Integer.parseInt(written);
    }
}
