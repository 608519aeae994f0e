package be.fjc.chainapproach.meetings.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.TableRoom;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TableDossierTest {

    private final TableRoom room = new TableRoom();
    private final TableDossier use = new TableDossier();
    private final DossierId dossier = room.desk.dossier();

    TableDossierTest() {
        use.access = room.access;
        use.meetings = room.meetings();
        use.desk = room.desk;
        use.grounds = room.grounds;
        use.centre = () -> room.centre;
        use.seal = room.seal;
        use.clock = room.clock;
    }

    @Test
    void nothing_is_tabled_while_somebody_at_the_table_did_not_sign_and_the_refusal_names_them() {
        direct();
        assertThatThrownBy(() -> put("caw")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("protocolLacking");
            assertThat(refusal.details()).containsExactly("School Test");
        });
        assertThat(room.desk.noted).isEmpty();
        room.sign("school");
        put("caw");
        assertThat(room.meeting.agenda()).hasSize(1);
        assertThat(room.desk.noted).containsExactly("dossierTabled");
    }

    @Test
    void a_dossier_that_somebody_does_not_direct_is_not_there() {
        room.sign("school");
        room.signIn(Role.CASE_DIRECTOR, "caw");
        assertThatThrownBy(() -> put("caw")).isInstanceOf(NotFound.class);
        room.signIn(Role.PARTNER_WORKER, "caw");
        assertThatThrownBy(() -> put("caw")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_conflict_of_interest_or_a_seal_hides_it_from_a_coordinator() {
        room.sign("school");
        UUID coordinator = room.signIn(Role.COORDINATOR, "centrum");
        for (Relation closing : new Relation[] {Relation.CONFLICTED, Relation.SEALED}) {
            room.desk.stands(coordinator, dossier, closing);
            assertThatThrownBy(() -> put("caw")).as(closing.name()).isInstanceOf(NotFound.class);
        }
        room.desk.stands(coordinator, dossier);
        put("caw");
    }

    @Test
    void only_who_is_at_the_table_is_asked_and_only_what_is_open_is_tabled() {
        room.sign("school");
        direct();
        assertThatThrownBy(() -> put("caw", "hospital")).isInstanceOf(InvalidInput.class);
        room.desk.close();
        assertThatThrownBy(() -> put("caw")).hasMessage("dossierNotOpen");
    }

    @Test
    void who_it_is_relevant_for_knows_it_and_cannot_take_it_off() {
        room.sign("school");
        direct();
        UUID item = put("police");
        room.signIn(Role.POLICE_OR_PROSECUTION, "police");
        assertThatThrownBy(() -> takeOff(item)).isInstanceOf(NotAllowed.class);
        room.signIn(Role.PARTNER_WORKER, "caw");
        assertThatThrownBy(() -> takeOff(item)).isInstanceOf(NotFound.class);
        direct();
        takeOff(item);
        assertThat(room.meeting.agenda()).isEmpty();
    }

    private void direct() {
        room.desk.stands(room.signIn(Role.CASE_DIRECTOR, "city"), dossier, Relation.ASSIGNED);
    }

    private UUID put(String... organisations) {
        return use.put(room.meeting.id(), room.tabled(dossier, organisations), Expected.ANY);
    }

    private void takeOff(UUID item) {
        use.takeOff(room.meeting.id(), item, "Synthetisch", Expected.ANY);
    }
}
