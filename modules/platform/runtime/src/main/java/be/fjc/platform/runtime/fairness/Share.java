package be.fjc.platform.runtime.fairness;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A number of places to work at, with a short queue in front in which nobody passes another. */
final class Share {

    private final Semaphore places;
    private final Semaphore queue;

    /**
     * @param places how many may be at work at once
     * @param waiting how many may wait for a place; each keeps a thread of the server
     */
    Share(int places, int waiting) {
        this.places = new Semaphore(places, true);
        this.queue = new Semaphore(waiting);
    }

    /** Takes a place, if one comes free within the time; who has it gives it back by {@link #leave()}. */
    boolean enter(long millis) {
        try {
            return places.tryAcquire(0, TimeUnit.MILLISECONDS) || queue.tryAcquire() && waited(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean waited(long millis) throws InterruptedException {
        try {
            return places.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } finally {
            queue.release();
        }
    }

    /** How many wait now. */
    int waiting() {
        return places.getQueueLength();
    }

    void leave() {
        places.release();
    }
}
