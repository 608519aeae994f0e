package be.fjc.chainapproach.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.Rhythm;
import be.fjc.chainapproach.workroom.BoundSeal;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-11-24T08:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Seal SEAL = new BoundSeal();

    private final Meeting meeting = new Meeting(UUID.randomUUID(), table(), new Meeting.Plan(STARTS, 2, 20, null, false), SOMEBODY, NOW);

    @Test
    void dossiers_come_in_the_first_free_slot_and_begin_by_the_clock() {
        AgendaItem first = meeting.put(tabled(), SEAL, SOMEBODY, NOW);
        assertThat(first.slot()).isEqualTo(1);
        assertThat(meeting.put(tabled(), SEAL, SOMEBODY, NOW).slot()).isEqualTo(2);
        meeting.takeOff(first, "Synthetisch", SEAL, SOMEBODY, NOW);
        assertThat(meeting.put(tabled(), SEAL, SOMEBODY, NOW).slot()).isEqualTo(1);
        assertThat(meeting.beginOf(2)).isEqualTo(Instant.parse("2026-11-24T08:20:00Z"));
        assertThat(meeting.endsAt()).isEqualTo(Instant.parse("2026-11-24T08:40:00Z"));
    }

    @Test
    void a_full_agenda_takes_no_more() {
        meeting.put(tabled(), SEAL, SOMEBODY, NOW);
        meeting.put(tabled(), SEAL, SOMEBODY, NOW);
        assertThatThrownBy(() -> meeting.put(tabled(), SEAL, SOMEBODY, NOW)).isInstanceOf(Refusal.class).hasMessage("agendaFull");
    }

    @Test
    void a_dossier_stands_on_it_once() {
        Tabled tabled = tabled();
        meeting.put(tabled, SEAL, SOMEBODY, NOW);
        assertThatThrownBy(() -> meeting.put(tabled, SEAL, SOMEBODY, NOW)).isInstanceOf(Refusal.class).hasMessage("alreadyTabled");
    }

    @Test
    void what_was_taken_off_stays_on_record_and_can_come_back() {
        Tabled tabled = tabled();
        AgendaItem item = meeting.put(tabled, SEAL, SOMEBODY, NOW);
        meeting.takeOff(item, "Synthetisch", SEAL, SOMEBODY, NOW);
        assertThat(meeting.agenda()).isEmpty();
        assertThat(meeting.item(item.id())).contains(item);
        assertThatThrownBy(() -> meeting.takeOff(item, "Synthetisch", SEAL, SOMEBODY, NOW)).hasMessage("itemOff");
        assertThat(meeting.put(tabled, SEAL, SOMEBODY, NOW).isOn()).isTrue();
    }

    @Test
    void nothing_changes_once_it_began() {
        AgendaItem item = meeting.put(tabled(), SEAL, SOMEBODY, NOW);
        assertThatThrownBy(() -> meeting.put(tabled(), SEAL, SOMEBODY, STARTS)).hasMessage("meetingBegan");
        assertThatThrownBy(() -> meeting.takeOff(item, "Synthetisch", SEAL, SOMEBODY, STARTS)).hasMessage("meetingBegan");
    }

    private static Tabled tabled() {
        return new Tabled(new DossierId(UUID.randomUUID()), Set.of("caw"), "Synthetisch", List.of(new CriterionAnswer("ifg", true)));
    }

    private static ConsultationTable table() {
        return new ConsultationTable(UUID.randomUUID(), new ConsultationTable.Definition("Tafel", "Veiligheid", "Geweld", "consent", "Protocol",
                Rhythm.MONTHLY, false, false, Set.of(), Set.of("caw")), LocalDate.parse("2026-11-20"), NOW);
    }
}
