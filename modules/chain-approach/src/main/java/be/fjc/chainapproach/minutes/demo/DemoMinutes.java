package be.fjc.chainapproach.minutes.demo;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.attendance.usecase.AcknowledgeSecrecy;
import be.fjc.chainapproach.attendance.usecase.KeepAttendance;
import be.fjc.chainapproach.meetings.demo.DemoMeetings.Called;
import be.fjc.chainapproach.minutes.domain.EntryClass;
import be.fjc.chainapproach.minutes.domain.EntryKind;
import be.fjc.chainapproach.minutes.domain.Said;
import be.fjc.chainapproach.minutes.usecase.AgreeOnAction;
import be.fjc.chainapproach.minutes.usecase.ApproveMinutes;
import be.fjc.chainapproach.minutes.usecase.WriteMinutes;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The minutes of the meeting that was: the police was there for the first item and not for the second. */
@ApplicationScoped
public class DemoMinutes {

    @Inject
    AcknowledgeSecrecy acknowledgeSecrecy;

    @Inject
    KeepAttendance keepAttendance;

    @Inject
    WriteMinutes writeMinutes;

    @Inject
    AgreeOnAction agreeOnAction;

    @Inject
    ApproveMinutes approveMinutes;

    @Inject
    Access access;

    public void load(DemoStage stage, Called called) {
        List<UUID> bound = new ArrayList<>();
        for (String login : List.of("coordinator", "regisseur1", "politie")) {
            stage.as(login, called.startsAt().minus(Duration.ofMinutes(5)), () -> {
                acknowledgeSecrecy.acknowledge(called.meeting());
                bound.add(access.subject().account());
            });
        }
        stage.as("coordinator", called.startsAt().plus(Duration.ofMinutes(10)), () -> {
            if (!called.items().isEmpty()) {
                keepAttendance.comes(called.meeting(), called.items().get(0), bound.get(2), false);
            }
            called.items().forEach(item -> minuted(called, item));
        });
        stage.as("coordinator", called.startsAt().plus(Duration.ofDays(1)), () -> approveMinutes.approve(called.meeting(), Expected.ANY));
    }

    private void minuted(Called called, UUID item) {
        LocalDate day = Brussels.dayOf(called.startsAt());
        writeMinutes.add(called.meeting(), item, said(EntryKind.FACT, "lokale-politie", day.minusDays(4), "Twee oproepen in één week."));
        writeMinutes.add(called.meeting(), item, said(EntryKind.CLIENT_VOICE, null, null, "Moeder wil vooral rust voor de kinderen."));
        writeMinutes.add(called.meeting(), item, said(EntryKind.DECISION, null, null, "Het traject gaat door, met wekelijks contact."));
        writeMinutes.add(called.meeting(), item, said(EntryKind.NEXT_DATE, null, day.plusWeeks(6), ""));
        agreeOnAction.agree(called.meeting(), item,
                new TaskDesk.Asked("Synthetisch voorbeeld: gesprek met beide ouders", "caw", null, day.plusDays(30), false));
    }

    private static Said said(EntryKind kind, String organisation, LocalDate on, String wording) {
        return new Said(kind, EntryClass.TABLE, organisation, on, null, wording.isEmpty() ? "" : "Synthetisch voorbeeld: " + wording);
    }
}
