package be.fjc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Processor time and memory as Linux counts them in {@code /proc}. On a shared machine the time that work costs is steady where speed
 * is not, so this is the figure to compare by; without {@code /proc} the table says that it is missing.
 */
final class ProcessorTime {

    private static final long MILLIS_PER_TICK = 10;

    private ProcessorTime() {}

    static boolean isKnown() {
        return Files.isReadable(Path.of("/proc/self/stat"));
    }

    /** Milliseconds used so far by a process, its children that live, and those that it has seen end. */
    static long ofTree(ProcessHandle root) {
        return ticks(root.pid(), true) * MILLIS_PER_TICK
                + root.children().mapToLong(child -> ticks(child.pid(), false) * MILLIS_PER_TICK).sum();
    }

    private static long ticks(long pid, boolean withEnded) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Memory that a process holds, in MB. */
    static Optional<Long> residentMegabytes(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
