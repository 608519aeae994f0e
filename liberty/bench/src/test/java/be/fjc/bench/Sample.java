package be.fjc.bench;

import java.util.Arrays;

/**
 * What one contender did on one operation in one round.
 *
 * @param serverMillis processor time of Liberty per operation; negative when not known
 * @param databaseMillis processor time of PostgreSQL per operation; negative when not known
 */
record Sample(double perSecond, double p50Millis, double p99Millis, double serverMillis, double databaseMillis) {

    static Sample of(long[] nanos, double seconds, long serverMillis, long databaseMillis) {
        Arrays.sort(nanos);
        int count = nanos.length;
        return new Sample(count / seconds, at(nanos, 0.50), at(nanos, 0.99), (double) serverMillis / count, (double) databaseMillis / count);
    }

    private static double at(long[] sorted, double part) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))] / 1e6;
    }

    double millis() {
        return serverMillis + databaseMillis;
    }
}
