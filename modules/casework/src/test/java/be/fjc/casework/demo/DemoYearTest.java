package be.fjc.casework.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierId;
import be.fjc.casework.findings.view.FindingLists;
import be.fjc.casework.findings.view.IncidentLine;
import be.fjc.casework.view.DossierLists;
import be.fjc.casework.view.ReferralLists;
import be.fjc.casework.view.StartScreens;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.runtime.web.Cut;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoYearTest {

    private static final Cut ALL = new Cut("after", 100, List.of());

    private final Workroom room = new Workroom(Database.get());

    @Test
    void a_year_of_work_is_there_and_something_waits_today() {
        load();
        assertThat(room.as(room.coordinator, () -> room.the(ReferralLists.class).page(null, false, ALL))).hasSize(63);
        var open = room.as(room.coordinator, () -> room.the(DossierLists.class).open(null, null, ALL));
        var closed = room.as(room.coordinator, () -> room.the(DossierLists.class).closed(null, null, ALL));
        assertThat(open).hasSizeBetween(12, 30);
        assertThat(closed).hasSizeBetween(5, 10);
        var intake = room.as(room.intake, () -> room.the(StartScreens.class).read());
        assertThat(intake.today().acute()).isEqualTo(1);
        assertThat(intake.today().lateFirstLooks()).isEqualTo(1);
        assertThat(intake.referralsToDecide()).hasSize(1);
        var coordinator = room.as(room.coordinator, () -> room.the(StartScreens.class).read());
        assertThat(coordinator.today().lateContacts()).isPositive();
        assertThat(coordinator.today().contactsToday()).isPositive();
    }

    @Test
    void its_incidents_have_the_severities_that_limburg_publishes_and_some_families_get_worse() {
        load();
        var lists = room.the(FindingLists.class);
        var open = room.as(room.coordinator, () -> room.the(DossierLists.class).open(null, null, ALL));
        List<String> severities = open.stream()
                .flatMap(line -> room.as(room.coordinator, () -> lists.incidents(new DossierId(line.id()))).stream())
                .map(IncidentLine::severity)
                .toList();
        assertThat(severities).hasSize(20);
        assertThat(Collections.frequency(severities, "verySerious") * 5).isEqualTo(20);
        assertThat(Collections.frequency(severities, "serious") * 5).isEqualTo(35);
        assertThat(Collections.frequency(severities, "lessSerious") * 5).isEqualTo(45);
        assertThat(open.stream().map(line -> room.as(room.coordinator, () -> lists.escalation(new DossierId(line.id()))).statement()))
                .contains("rises", "falls");
    }

    private void load() {
        Load.into(room);
    }
}
