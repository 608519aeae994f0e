package be.fjc.chainapproach.invitations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.workroom.TableRoom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final UUID reachable = UUID.randomUUID();
    private final UUID unreachable = UUID.randomUUID();
    private final UUID by = UUID.randomUUID();
    private final Meeting meeting = new TableRoom().meeting;

    @Test
    void who_takes_part_is_told_once_and_who_has_no_mailbox_is_seen() {
        assertThat(standing(reachable, Set.of(reachable, unreachable))).isEqualTo(Standing.TO_INVITE);
        assertThat(standing(unreachable, Set.of(reachable, unreachable))).isEqualTo(Standing.NO_MAILBOX);
        assertThat(standing(reachable, Set.of(reachable), told())).isEqualTo(Standing.INVITED);
    }

    @Test
    void what_changed_is_told_again_with_a_higher_sequence() {
        Invitation told = told();
        meeting.move(TableRoom.STARTS.plus(Duration.ofDays(1)), null, TableRoom.NOW);
        assertThat(standing(reachable, Set.of(reachable), told)).isEqualTo(Standing.OUTDATED);
        told.again(meeting, false, by, TableRoom.NOW);
        assertThat(told.appointment().sequence()).isEqualTo(1);
        assertThat(told.appointment().startsAt()).isEqualTo(meeting.plan().startsAt());
        assertThat(standing(reachable, Set.of(reachable), told)).isEqualTo(Standing.INVITED);
    }

    @Test
    void only_who_counted_on_it_is_told_that_it_is_off() {
        Invitation told = told();
        meeting.callOff(by, TableRoom.NOW);
        assertThat(standing(reachable, Set.of(reachable), told)).isEqualTo(Standing.OUTDATED);
        assertThat(standing(UUID.randomUUID(), Set.of())).isNull();
        assertThat(standing(reachable, Set.of(reachable))).isEqualTo(Standing.CALLED_OFF);
        told.again(meeting, false, by, TableRoom.NOW);
        assertThat(told.appointment().calledOff()).isTrue();
        assertThat(standing(reachable, Set.of(reachable), told)).isEqualTo(Standing.CALLED_OFF);
    }

    @Test
    void who_takes_part_no_more_is_told_not_to_come_and_asked_again_later() {
        Invitation told = told();
        assertThat(standing(reachable, Set.of(), told)).isEqualTo(Standing.OUTDATED);
        told.again(meeting, true, by, TableRoom.NOW);
        assertThat(standing(reachable, Set.of(), told)).isEqualTo(Standing.CALLED_OFF);
        assertThat(standing(reachable, Set.of(reachable), told)).isEqualTo(Standing.OUTDATED);
    }

    private Invitation told() {
        return new Invitation(meeting, reachable, by, TableRoom.NOW);
    }

    private Standing standing(UUID account, Set<UUID> takingPart, Invitation... told) {
        return new Round(meeting, takingPart, Set.of(reachable), List.of(told)).people().stream()
                .filter(person -> person.account().equals(account)).findFirst().map(Round.Person::standing).orElse(null);
    }
}
