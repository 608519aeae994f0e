package be.fjc.chainapproach.meetings.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.TableRoom;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaTest {

    private static final Set<Role> FROM_PARTNERS = EnumSet.of(Role.PARTNER_WORKER, Role.POLICE_OR_PROSECUTION, Role.CHILD_WORKER);

    private final TableRoom room = new TableRoom();
    private final Agenda agenda = new Agenda();
    private final DossierId dossier = room.desk.dossier();

    AgendaTest() {
        agenda.access = room.access;
        agenda.desk = room.desk;
        agenda.people = new Nobody();
        agenda.clock = room.clock;
        agenda.seal = room.seal;
        room.meeting.put(room.tabled(dossier, "caw"), room.seal, UUID.randomUUID(), TableRoom.NOW);
    }

    /** Everybody who could be at work, from an organisation that it is relevant for and from one that it is not. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void who_learns_that_a_dossier_is_on_the_agenda(Role role) {
        room.signIn(role, "caw");
        assertThat(lines()).hasSize(role == Role.COORDINATOR || FROM_PARTNERS.contains(role) ? 1 : 0);
        room.signIn(role, "police");
        assertThat(lines()).hasSize(role == Role.COORDINATOR ? 1 : 0);
    }

    @Test
    void who_comes_for_it_learns_its_number_and_when_and_not_why() {
        room.signIn(Role.PARTNER_WORKER, "caw");
        ItemLine line = lines().get(0);
        assertThat(line.dossierNumber()).isEqualTo("D-2026-TEST");
        assertThat(line.startsAt()).isEqualTo(TableRoom.STARTS);
        assertThat(line.reason()).isNull();
        assertThat(line.dossierId()).isNull();
        assertThat(line.criteria()).isNull();
        assertThat(line.offers()).isEmpty();
    }

    @Test
    void who_directs_it_reads_why_and_may_take_it_off() {
        room.desk.stands(room.signIn(Role.CASE_DIRECTOR, "city"), dossier, Relation.ASSIGNED);
        ItemLine line = lines().get(0);
        assertThat(line.reason()).isEqualTo("Synthetisch");
        assertThat(line.criteria()).containsExactly("safety", "violence");
        assertThat(line.offers()).containsExactly("takeOff");
    }

    @ParameterizedTest
    @EnumSource(value = Relation.class, names = {"CONFLICTED", "SEALED"})
    void what_is_kept_from_sight_is_on_nobodys_agenda(Relation closing) {
        for (Role role : Role.values()) {
            room.desk.stands(room.signIn(role, "caw"), dossier, Relation.ASSIGNED, closing);
            assertThat(lines()).as(role.name()).isEmpty();
        }
    }

    @Test
    void each_item_that_is_shown_was_asked_about_and_no_other() {
        room.signIn(Role.PARTNER_WORKER, "police");
        room.access.asked.clear();
        lines();
        assertThat(room.access.asked).isEmpty();
        room.signIn(Role.PARTNER_WORKER, "caw");
        lines();
        assertThat(room.access.asked).containsExactly("chain-approach.item.read");
    }

    private List<ItemLine> lines() {
        return agenda.of(room.meeting, room.centre);
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
