package be.fjc.chainapproach.attendance.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.attendance.domain.Acknowledgement;
import be.fjc.chainapproach.workroom.Sat;
import be.fjc.chainapproach.workroom.TableRoom;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepAttendanceTest {

    private static final Instant DURING = TableRoom.STARTS.plus(Duration.ofMinutes(10));

    private final TableRoom room = new TableRoom();
    private final Sat sat = new Sat();
    private final KeepAttendance use = new KeepAttendance();
    private final DossierId dossier = room.desk.dossier();
    private final UUID item = room.meeting.put(room.tabled(dossier, "caw"), room.seal, UUID.randomUUID(), TableRoom.NOW).id();
    private final UUID helper = UUID.randomUUID();

    KeepAttendanceTest() {
        use.access = room.access;
        use.seal = room.seal;
        use.attendances = sat;
        use.people = new Nobody();
        use.hand = new ItemAtHand();
        use.hand.access = room.access;
        use.hand.meetings = room.meetings();
        use.hand.desk = room.desk;
        use.hand.attendances = sat;
        use.hand.clock = Clock.fixed(DURING, ZoneOffset.UTC);
        room.signIn(Role.COORDINATOR, "centrum");
    }

    @Test
    void who_keeps_it_and_who_comes_in_are_both_bound_to_secrecy() {
        assertThatThrownBy(() -> comes(helper)).hasMessage("secrecyNotAcknowledged");
        bound(room.access.subject().account(), "centrum");
        assertThatThrownBy(() -> comes(helper)).hasMessage("personNotBound");
        bound(helper, "caw");
        comes(helper);
    }

    @Test
    void an_item_is_for_those_it_is_relevant_for_only() {
        bound(room.access.subject().account(), "centrum");
        bound(helper, "police");
        assertThatThrownBy(() -> comes(helper)).hasMessage("itemNotForPerson");
    }

    @Test
    void nothing_is_kept_before_the_doors_open_nor_once_the_minutes_are_approved() {
        bound(room.access.subject().account(), "centrum");
        bound(helper, "caw");
        use.hand.clock = Clock.fixed(TableRoom.STARTS.minus(Duration.ofMinutes(61)), ZoneOffset.UTC);
        assertThatThrownBy(() -> comes(helper)).hasMessage("meetingNotOpen");
        use.hand.clock = Clock.fixed(TableRoom.STARTS.minus(Duration.ofMinutes(60)), ZoneOffset.UTC);
        UUID attendance = comes(helper);
        sat.approved = true;
        assertThatThrownBy(() -> comes(UUID.randomUUID())).hasMessage("minutesApproved");
        assertThatThrownBy(() -> use.leaves(room.meeting.id(), item, attendance)).hasMessage("minutesApproved");
        assertThatThrownBy(() -> use.withdraw(room.meeting.id(), item, attendance, "Fout")).hasMessage("minutesApproved");
    }

    @Test
    void somebody_leaves_once_and_what_was_wrong_is_withdrawn_once() {
        bound(room.access.subject().account(), "centrum");
        bound(helper, "caw");
        UUID attendance = comes(helper);
        use.leaves(room.meeting.id(), item, attendance);
        assertThatThrownBy(() -> use.leaves(room.meeting.id(), item, attendance)).hasMessage("attendanceOver");
        use.withdraw(room.meeting.id(), item, attendance, "Fout");
        assertThatThrownBy(() -> use.withdraw(room.meeting.id(), item, attendance, "Fout")).hasMessage("attendanceOver");
    }

    @Test
    void who_sat_there_keeps_nothing_and_who_did_not_finds_nothing() {
        UUID worker = room.signIn(Role.PARTNER_WORKER, "caw");
        assertThatThrownBy(() -> comes(helper)).isInstanceOf(NotFound.class);
        sat.there.add(worker);
        assertThatThrownBy(() -> comes(helper)).isInstanceOf(NotAllowed.class);
        assertThat(room.access.asked).containsOnly("chain-approach.attendance.keep");
    }

    @Test
    void who_directs_the_dossier_keeps_it_too() {
        UUID director = room.signIn(Role.CASE_DIRECTOR, "city");
        room.desk.stands(director, dossier, Relation.ASSIGNED);
        bound(director, "city");
        bound(helper, "caw");
        comes(helper);
    }

    private UUID comes(UUID account) {
        return use.comes(room.meeting.id(), item, account, false);
    }

    private void bound(UUID account, String organisation) {
        sat.add(new Acknowledgement(room.meeting, new Subject(account, organisation, Set.of(), new UUID(0, 1)), DURING));
    }

    private static final class Nobody implements People {

        @Override
        public Optional<Person> find(UUID account) {
            return Optional.empty();
        }

        @Override
        public List<Person> withRole(Role role) {
            return List.of();
        }
    }
}
