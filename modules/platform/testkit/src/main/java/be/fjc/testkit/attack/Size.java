package be.fjc.testkit.attack;

import java.util.Random;

/**
 * How large an attack is: small enough for every build, or full as {@code mvn -Pattack verify} runs it. Read from the system property
 * {@code fjc.attack.size}, {@code build} (the default) or {@code full}.
 */
public final class Size {

    private static final long SEED = 20261122;

    private Size() {}

    public static boolean isFull() {
        String size = System.getProperty("fjc.attack.size", "build");
        return switch (size) {
            case "full" -> true;
            case "build" -> false;
            default -> throw new IllegalArgumentException("fjc.attack.size is build or full, not " + size);
        };
    }

    /**
     * One of two numbers. A full size can be cut down for a try with {@code fjc.attack.share}, a whole percentage.
     *
     * @param inBuild how many in every build
     * @param full how many at full size
     */
    public static int of(int inBuild, int full) {
        return isFull() ? Math.max(inBuild, (int) ((long) full * Integer.getInteger("fjc.attack.share", 100) / 100)) : inBuild;
    }

    /** Where chance begins: the system property {@code fjc.attack.seed}, or always the same. Every report and failure says it. */
    public static long seed() {
        return Long.getLong("fjc.attack.seed", SEED);
    }

    /** Chance that is the same in every run with the same seed. @param purpose keeps attacks from sharing one row of numbers */
    public static Random chance(String purpose) {
        return new Random(seed() * 31 + purpose.hashCode());
    }
}
