package be.fjc.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * One request of {@link Someone} and its answer. Oracles that look over the shoulder of every test listen here.
 *
 * @param who login of the demo account that asked; empty for strangers and for who came with a token of their own
 * @param tenant the centre whose door it was
 * @param path address from the host on, with its query
 * @param headers what was sent besides the token
 * @param body null when there was none
 */
public record Exchange(
        String who, String tenant, String method, String path, Map<String, String> headers, String body, Answer answer, Duration took) {

    private static final List<Consumer<Exchange>> LISTENERS = new CopyOnWriteArrayList<>();

    /** Somebody who stops listening when closed. */
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Tells the listener of every exchange from now on, on the thread that made it. */
    public static Listening toldTo(Consumer<Exchange> listener) {
        LISTENERS.add(listener);
        return () -> LISTENERS.remove(listener);
    }

    void tell() {
        LISTENERS.forEach(listener -> listener.accept(this));
    }
}
