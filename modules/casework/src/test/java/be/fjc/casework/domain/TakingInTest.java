package be.fjc.casework.domain;

import static be.fjc.casework.workroom.Given.NOW;
import static be.fjc.casework.workroom.Given.aDossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.workroom.Given;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A dossier takes in another one about the same family. */
class TakingInTest {

    private static final Instant LATER = NOW.plusSeconds(3600);

    private final UUID by = UUID.randomUUID();
    private final Dossier stays = aDossier("2");
    private final Dossier goes = aDossier("3");

    private static Ending duplicate() {
        return Given.ending(ClosureReason.MERGED_DUPLICATE, null);
    }

    @Test
    void it_keeps_its_own_track_and_next_contact_unless_those_of_the_other_are_chosen() {
        assertThat(stays.takeIn(goes, stays, stays, by, LATER)).isEmpty();
        assertThat(stays.track()).isEqualTo("2");
        assertThat(stays.takeIn(goes, goes, goes, by, LATER)).hasValueSatisfying(changed -> assertThat(changed.to()).isEqualTo("3"));
        assertThat(stays.openPeriods()).isEqualTo(1);
        assertThat(stays.nextContactOn()).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    void the_other_closes_without_after_care_and_is_directed_with_it() {
        stays.assign(new Assignment(UUID.randomUUID(), stays.id(), by, null, by, LATER), LATER);
        var closed = goes.goInto(stays, duplicate(), LATER);
        assertThat(closed.afterCareOn()).isNull();
        assertThat(goes.isOpen()).isFalse();
        assertThat(goes.openPeriods()).isZero();
        assertThat(goes.isDirectedBy(by)).isTrue();
        assertThat(stays.isOpen()).isTrue();
        assertThat(stays.nextContactOn()).as("no dossier falls asleep").isNotNull();
    }

    @Test
    void a_closed_one_neither_takes_in_nor_is_taken_in() {
        goes.close(duplicate(), LATER);
        assertThatThrownBy(() -> stays.takeIn(goes, stays, stays, by, LATER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> goes.takeIn(stays, stays, stays, by, LATER)).isInstanceOf(Refusal.class);
    }

    @Test
    void two_families_of_which_nobody_is_the_same_fit_while_they_are_forty_at_most() {
        stays.requireRoomFor(goes, 0);
        for (int more = 0; more < 33; more++) {
            stays.addMember(goes.family().get(0), LATER);
        }
        assertThatThrownBy(() -> stays.requireRoomFor(goes, 0)).isInstanceOf(Refusal.class);
        stays.requireRoomFor(goes, 1);
    }
}
