package be.fjc.platform.runtime.tenancy;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** One tenant's part of an executor that all share: what is more than its part waits its turn here, and not in the others' way. */
final class Lane {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int free;

    /** @param atOnce how many pieces of its work may run at once */
    Lane(int atOnce) {
        this.free = atOnce;
    }

    /** Runs the work on the executor when its turn comes; the order is the order of asking. */
    synchronized void add(Runnable work, Executor executor) {
        if (free == 0) {
            waiting.add(work);
        } else {
            start(work, executor);
            free--;
        }
    }

    private void start(Runnable work, Executor executor) {
        executor.execute(() -> {
            try {
                work.run();
            } finally {
                next(executor);
            }
        });
    }

    private synchronized void next(Executor executor) {
        free++;
        Runnable work = waiting.poll();
        if (work != null) {
            try {
                start(work, executor);
                free--;
            } catch (RejectedExecutionException closing) {
                waiting.clear();
            }
        }
    }
}
