package be.fjc.platform.runtime.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ShareTest {

    @Test
    void whoever_finds_no_place_waits_a_moment_and_is_then_sent_away() {
        Share share = new Share(1, 1);
        assertThat(share.enter(1)).isTrue();
        assertThat(share.enter(20)).isFalse();
        share.leave();
        assertThat(share.enter(1)).isTrue();
    }

    @Test
    void a_place_that_comes_free_goes_to_who_waits_and_the_queue_is_short() throws Exception {
        Share share = new Share(1, 1);
        share.enter(1);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> share.enter(15_000));
        while (share.waiting() == 0) {
            Thread.onSpinWait();
        }
        long before = System.nanoTime();
        assertThat(share.enter(15_000)).as("the queue is full").isFalse();
        assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(10));
        share.leave();
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
    }
}
