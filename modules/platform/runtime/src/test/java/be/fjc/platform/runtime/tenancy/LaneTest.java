package be.fjc.platform.runtime.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final Queue<Runnable> handed = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Lane lane = new Lane(2);

    @Test
    void no_more_than_its_part_is_handed_to_the_executor_and_the_rest_follows_in_order() {
        for (String name : List.of("a", "b", "c", "d")) {
            lane.add(() -> done.add(name), handed::add);
        }
        assertThat(handed).hasSize(2);
        handed.remove().run();
        assertThat(handed).hasSize(2);
        while (!handed.isEmpty()) {
            handed.remove().run();
        }
        assertThat(done).containsExactly("a", "b", "c", "d");
    }

    @Test
    void work_that_fails_gives_its_turn_to_the_next() {
        lane.add(() -> {
            throw new IllegalStateException("as it goes");
        }, handed::add);
        lane.add(() -> done.add("b"), handed::add);
        lane.add(() -> done.add("c"), handed::add);
        assertThatThrownBy(() -> handed.remove().run()).isInstanceOf(IllegalStateException.class);
        handed.forEach(Runnable::run);
        assertThat(done).containsExactly("b", "c");
    }

    @Test
    void an_executor_that_closes_refuses_and_takes_no_turn() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> lane.add(() -> done.add("x"), work -> {
                throw new RejectedExecutionException();
            })).isInstanceOf(RejectedExecutionException.class);
        }
        lane.add(() -> done.add("y"), handed::add);
        assertThat(handed).hasSize(1);
    }
}
