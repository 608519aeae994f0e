package be.fjc.chainapproach.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.workroom.TableRoom;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose the minutes of an item are, for every role, asked of the shipped decision table. */
class HeardFactsTest {

    private static final String READ = "chain-approach.minutes.read";
    private static final Set<Role> FROM_PARTNERS = EnumSet.of(Role.PARTNER_WORKER, Role.POLICE_OR_PROSECUTION, Role.CHILD_WORKER);

    private final TableRoom room = new TableRoom();
    private final DossierId dossier = room.desk.dossier();
    private final AgendaItem item = room.meeting.put(room.tabled(dossier, "caw"), room.seal, UUID.randomUUID(), TableRoom.NOW);

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_sat_there_reads_what_was_said_and_of_the_others_only_who_coordinates(Role role) {
        room.signIn(role, "caw");
        assertThat(reads(true)).isEqualTo(FROM_PARTNERS.contains(role) || role == Role.COORDINATOR);
        assertThat(reads(false)).isEqualTo(role == Role.COORDINATOR);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void having_sat_at_another_item_about_the_family_opens_nothing(Role role) {
        UUID account = room.signIn(role, "caw");
        room.desk.stands(account, dossier, Relation.AT_TABLE, Relation.OPEN);
        assertThat(reads(false)).isEqualTo(role == Role.COORDINATOR);
    }

    @Test
    void who_directs_the_dossier_reads_them_and_another_director_does_not() {
        UUID director = room.signIn(Role.CASE_DIRECTOR, "city");
        assertThat(reads(false)).isFalse();
        room.desk.stands(director, dossier, Relation.ASSIGNED);
        assertThat(reads(false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Relation.class, names = {"CONFLICTED", "SEALED"})
    void what_is_kept_from_sight_is_not_there_for_who_sat_there_either(Relation closing) {
        for (Role role : Role.values()) {
            UUID account = room.signIn(role, "caw");
            room.desk.stands(account, dossier, Relation.ASSIGNED, closing);
            assertThat(decide(true).allowed()).as(role.name()).isFalse();
        }
    }

    @Test
    void a_partner_reads_as_long_as_the_dossier_is_open_and_the_police_longer() {
        room.desk.close();
        room.signIn(Role.PARTNER_WORKER, "caw");
        assertThat(reads(true)).isFalse();
        room.signIn(Role.POLICE_OR_PROSECUTION, "police");
        assertThat(reads(true)).isTrue();
    }

    @Test
    void sitting_at_the_table_opens_no_other_organisations_notes() {
        for (Role role : Role.values()) {
            UUID account = room.signIn(role, "caw");
            room.desk.stands(account, dossier, Relation.ASSIGNED);
            assertThat(decide(true).readable()).as(role.name()).doesNotContain(InformationClass.P);
        }
    }

    private boolean reads(boolean heard) {
        Decision decision = decide(heard);
        return decision.allowed() && decision.readable().contains(InformationClass.T);
    }

    private Decision decide(boolean heard) {
        DossierDesk.Known known = room.desk.find(dossier).orElseThrow();
        return room.access.peek(READ, HeardFacts.of(room.access.subject(), item, known, heard));
    }
}
