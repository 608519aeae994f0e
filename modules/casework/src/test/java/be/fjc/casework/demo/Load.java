package be.fjc.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.module.DemoData.DemoStage;
import java.time.Instant;

/** Loads the synthetic year of the centre that a room stands for. */
final class Load {

    private Load() {}

    static void into(Workroom room) {
        room.the(DemoYear.class).load(stage(room));
    }

    static DemoStage stage(Workroom room) {
        return new DemoStage() {
            @Override
            public Instant now() {
                return room.now();
            }

            @Override
            public void as(String login, Instant moment, Runnable act) {
                assertThat(moment).isBeforeOrEqualTo(room.now());
                room.at(moment, room.withLogin(login), act);
            }
        };
    }
}
