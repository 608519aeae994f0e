package be.fjc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Has a number of callers do one operation over and over for a while, each time in a centre and on a dossier drawn by chance. */
final class Round {

    private final Rig rig;
    private final int callers;

    Round(Rig rig, int callers) {
        this.rig = rig;
        this.callers = callers;
    }

    /** Measures for a while. */
    Sample run(Contender contender, Operation operation, Duration duration) throws InterruptedException {
        contender.prepare();
        long end = System.nanoTime() + duration.toNanos();
        return run(contender, operation, () -> System.nanoTime() < end);
    }

    /** Has it done so many times: a compiler that watches how often something runs counts calls, not seconds. */
    Sample run(Contender contender, Operation operation, int times) throws InterruptedException {
        contender.prepare();
        AtomicInteger left = new AtomicInteger(times);
        return run(contender, operation, () -> left.getAndDecrement() > 0);
    }

    private Sample run(Contender contender, Operation operation, BooleanSupplier more) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long server = ProcessorTime.ofTree(rig.server());
            long database = ProcessorTime.ofTree(rig.database());
            long start = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(call(contender, operation, more)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : running) {
                times.add(one.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return Sample.of(times.stream().flatMapToLong(Arrays::stream).toArray(), seconds,
                    ProcessorTime.ofTree(rig.server()) - server, ProcessorTime.ofTree(rig.database()) - database);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(contender.name() + " could not " + operation.title(), failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<long[]> call(Contender contender, Operation operation, BooleanSupplier more) {
        return () -> {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            long[] nanos = new long[1024];
            int count = 0;
            try (Contender.Caller caller = contender.caller()) {
                long before = System.nanoTime();
                while (more.getAsBoolean()) {
                    Centre centre = rig.centres().get(random.nextInt(rig.centres().size()));
                    UUID dossier = centre.dossiers().get(random.nextInt(centre.dossiers().size()));
                    caller.perform(operation, centre, dossier);
                    long after = System.nanoTime();
                    if (count == nanos.length) {
                        nanos = Arrays.copyOf(nanos, 2 * count);
                    }
                    nanos[count++] = after - before;
                    before = after;
                }
            }
            return Arrays.copyOf(nanos, count);
        };
    }
}
