package be.fjc.platform.runtime.events;

import java.time.Duration;

/** How often and after how long a reaction that fails is tried again: 2, 4, 8 … seconds, ten times. */
record Patience(int attempts) {

    private static final int MOST = 10;

    boolean isOver() {
        return attempts >= MOST;
    }

    Duration pause() {
        return Duration.ofSeconds(1L << Math.min(attempts, MOST));
    }
}
