package be.fjc.casework.findings.usecase;

import static be.fjc.casework.findings.domain.Tell.incident;
import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.findings.domain.FactorState;
import be.fjc.casework.findings.domain.FindingKind;
import be.fjc.casework.findings.domain.Occurrence;
import be.fjc.casework.findings.domain.Precision;
import be.fjc.casework.findings.domain.Severity;
import be.fjc.casework.findings.domain.Tell;
import be.fjc.casework.findings.domain.Told;
import be.fjc.casework.findings.usecase.RecordFinding.Correction;
import be.fjc.casework.findings.view.FindingLists;
import be.fjc.casework.findings.view.IncidentLine;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.casework.matching.usecase.RenewReportMarks;
import be.fjc.casework.matching.view.ReportSearch;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.DossierLine;
import be.fjc.casework.view.StepLine;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found out about one family, on a real database: entered, put right, withdrawn, and read by who may. */
class FindingsOfOneFamilyTest {

    private static final LocalDate TODAY = Tell.TODAY;

    private final Workroom room = new Workroom(Database.get());
    private DossierId dossier;

    @BeforeEach
    void a_family_is_followed() {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), TODAY.plusDays(5)));
        dossier = room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    @Test
    void an_incident_is_between_people_of_the_family() {
        List<UUID> family = family();
        record(incident(on(TODAY), Severity.SERIOUS, "Testdorp", family.subList(1, 2), family.subList(0, 1), null));
        assertThat(incidents()).singleElement().satisfies(one -> {
            assertThat(one.by()).containsExactly(family.get(1));
            assertThat(one.against()).containsExactly(family.get(0));
            assertThat(one.forms()).containsExactly("physical", "threats");
            assertThat(one.weapon()).isFalse();
            assertThat(one.injury()).as("nobody knows").isNull();
            assertThat(one.entry().recordedBy().name()).isEqualTo(room.director.name());
            assertThat(one.entry().source().kind()).isEqualTo("victim");
        });
        UUID stranger = UUID.randomUUID();
        assertThatThrownBy(() -> record(incident(on(TODAY), Severity.SERIOUS, null, List.of(stranger), List.of(), null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> record(incident(on(TODAY), Severity.SERIOUS, "Teststraat 1", List.of(), List.of(), null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_correction_stands_beside_what_it_corrects_and_only_it_counts() {
        UUID first = record(incident(TODAY.minusMonths(8), Severity.VERY_SERIOUS));
        record(incident(TODAY.minusDays(5), Severity.SERIOUS));
        assertThat(escalation()).isEqualTo("steady");

        UUID right = room.as(room.coordinator, () -> room.the(RecordFinding.class)
                .record(dossier, incident(TODAY.minusMonths(8), Severity.LESS_SERIOUS), new Correction(first, "Synthetisch: verkeerd gehoord")));

        assertThat(escalation()).isEqualTo("rises");
        assertThat(incidents()).hasSize(3);
        assertThat(the(right).entry().corrects()).isEqualTo(first);
        assertThat(the(first).severity()).as("still to be seen").isEqualTo("verySerious");
        assertThat(the(first).entry().lapse().how()).isEqualTo("corrected");
        assertThat(the(first).entry().lapse().reason()).isEqualTo("Synthetisch: verkeerd gehoord");
        assertThat(the(first).entry().lapse().by().name()).isEqualTo(room.coordinator.name());
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(RecordFinding.class)
                        .record(dossier, incident(TODAY, Severity.SERIOUS), new Correction(first, "Nog eens"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("findingLapsed"));
    }

    @Test
    void what_is_withdrawn_stays_with_why() {
        UUID wrong = record(incident(TODAY, Severity.SERIOUS));
        withdraw(room.director, FindingKind.INCIDENT, wrong);
        assertThat(the(wrong).entry().lapse().how()).isEqualTo("withdrawn");
        assertThat(escalation()).isEqualTo("tooLittle");
        assertThatThrownBy(() -> withdraw(room.director, FindingKind.INCIDENT, wrong)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> withdraw(room.director, FindingKind.FACTOR, wrong)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_finding_of_another_family_is_neither_corrected_nor_withdrawn_here() {
        UUID elsewhere = record(incident(TODAY, Severity.SERIOUS));
        a_family_is_followed();
        assertThatThrownBy(() -> withdraw(room.director, FindingKind.INCIDENT, elsewhere)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(RecordFinding.class)
                .record(dossier, incident(TODAY, Severity.SERIOUS), new Correction(elsewhere, "Synthetisch")))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_number_of_a_police_report_is_kept_and_not_read_back() {
        UUID first = record(incident(on(TODAY), Severity.SERIOUS, null, List.of(), List.of(), "AB12"));
        UUID right = room.as(room.director, () -> room.the(RecordFinding.class)
                .record(dossier, incident(TODAY, Severity.VERY_SERIOUS), new Correction(first, "Synthetisch")));
        for (Person reader : List.of(room.director, room.coordinator)) {
            assertThat(room.as(reader, () -> room.the(FindingLists.class).incidents(dossier))).hasSize(2).allSatisfy(one -> {
                assertThat(one.policeReportKnown()).isTrue();
            });
        }
        assertThat(the(right).severity()).isEqualTo("verySerious");
    }

    @Test
    void whoever_has_a_police_report_at_hand_finds_the_dossiers_that_they_read_and_that_it_is_told_of_in() {
        UUID first = record(incident(on(TODAY), Severity.SERIOUS, null, List.of(), List.of(), "ME.43.L1.001234/2026"));
        room.as(room.director, () -> room.the(RecordFinding.class)
                .record(dossier, incident(TODAY, Severity.VERY_SERIOUS), new Correction(first, "Synthetisch")));
        for (String written : List.of("ME.43.L1.001234/2026", "me43l1 001234 2026")) {
            assertThat(withReport(room.director, written)).as(written).hasSize(1);
            assertThat(withReport(room.coordinator, written)).as(written).hasSize(1);
            assertThat(withReport(room.otherDirector, written)).as(written).isEmpty();
        }
        assertThat(withReport(room.director, "ME.43.L1.001235/2026")).isEmpty();
        assertThatThrownBy(() -> withReport(room.police, "ME.43.L1.001234/2026")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_police_report_stays_found_while_its_mark_goes_over_to_a_new_key_and_not_after_it_was_withdrawn() {
        UUID incident = record(incident(on(TODAY), Severity.SERIOUS, null, List.of(), List.of(), "AB12"));
        room.pass(Duration.ofDays(366));
        for (int turn = 0; turn < 2; turn++) {
            room.does(room.administrator, () -> room.the(RenewReportMarks.class).run(room.now()));
            assertThat(withReport(room.director, "ab-12")).hasSize(1);
            int keys = turn == 0 ? 2 : 1;
            room.does(room.director, () -> assertThat(room.the(ReportMarks.class).keys()).hasSize(keys));
        }
        withdraw(room.director, FindingKind.INCIDENT, incident);
        assertThat(withReport(room.director, "AB12")).isEmpty();
    }

    private List<DossierLine> withReport(Person reader, String number) {
        return room.as(reader, () -> room.the(ReportSearch.class).search(number));
    }

    @Test
    void each_kind_is_read_where_it_was_entered() {
        record(Tell.observation(LifeDomain.HOUSING, 1));
        record(Tell.observation(LifeDomain.HOUSING, 3));
        record(Tell.factor(FactorState.PARTLY));
        record(Tell.figure());
        record(Tell.service(TODAY.minusYears(1), null));
        FindingLists lists = room.the(FindingLists.class);
        assertThat(room.as(room.director, () -> lists.observations(dossier))).extracting(one -> one.weight()).containsExactlyInAnyOrder(1, 3);
        assertThat(room.as(room.director, () -> lists.factors(dossier))).extracting(one -> one.state()).containsExactly("partly");
        assertThat(room.as(room.director, () -> lists.supportFigures(dossier))).extracting(one -> one.fullName()).containsExactly("Oma Testfamilie");
        assertThat(room.as(room.director, () -> lists.services(dossier))).singleElement()
                .satisfies(one -> assertThat(one.domains()).containsExactly("housing"));
    }

    @Test
    void the_timeline_says_that_and_what_kind_and_not_what() {
        UUID wrong = record(incident(TODAY, Severity.SERIOUS));
        withdraw(room.director, FindingKind.INCIDENT, wrong);
        List<StepLine> steps = room.as(room.director, () -> room.the(DossierFiles.class).timeline(dossier, new Cut("after", 25, List.of())));
        assertThat(steps).extracting(StepLine::code).contains("findingRecorded", "findingWithdrawn");
        assertThat(steps).filteredOn(step -> step.code().startsWith("finding"))
                .allSatisfy(step -> assertThat(step.params()).containsOnlyKeys("kind").containsValue("incident"));
    }

    @Test
    void it_is_not_there_for_who_does_not_follow_the_family() {
        UUID found = record(incident(TODAY, Severity.SERIOUS));
        for (Person stranger : List.of(room.otherDirector, room.gp, room.police, room.intake, room.administrator)) {
            FindingLists lists = room.the(FindingLists.class);
            assertThatThrownBy(() -> room.as(stranger, () -> lists.incidents(dossier))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> room.as(stranger, () -> lists.escalation(dossier))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> room.as(stranger, () -> lists.supportFigures(dossier))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> room.as(stranger, () -> room.the(RecordFinding.class).record(dossier, Tell.figure(), null)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> withdraw(stranger, FindingKind.INCIDENT, found)).isInstanceOf(NotFound.class);
        }
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void reading_a_list_takes_few_statements_whatever_its_size() {
        for (int day = 1; day < 6; day++) {
            record(incident(on(TODAY.minusDays(day)), Severity.SERIOUS, null, family().subList(0, 1), family().subList(1, 2), null));
        }
        room.statements();
        incidents();
        assertThat(room.statements()).isEqualTo(2);
    }

    private UUID record(Told told) {
        return room.as(room.director, () -> room.the(RecordFinding.class).record(dossier, told, null));
    }

    private void withdraw(Person by, FindingKind kind, UUID finding) {
        room.does(by, () -> room.the(WithdrawFinding.class).withdraw(dossier, kind, finding, "Synthetisch: ander gezin"));
    }

    private List<IncidentLine> incidents() {
        return room.as(room.director, () -> room.the(FindingLists.class).incidents(dossier));
    }

    private IncidentLine the(UUID id) {
        return incidents().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private String escalation() {
        return room.as(room.director, () -> room.the(FindingLists.class).escalation(dossier)).statement();
    }

    private List<UUID> family() {
        return room.as(room.director, () -> room.the(DossierFiles.class).read(dossier)).body().persons().stream().map(person -> person.id()).toList();
    }

    private static Occurrence on(LocalDate day) {
        return new Occurrence(Precision.DAY, day, null, null);
    }
}
