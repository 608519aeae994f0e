package be.fjc.chainapproach.meetings.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.ListedDossiers;
import be.fjc.chainapproach.meetings.domain.CriterionAnswer;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Tabled;
import be.fjc.chainapproach.meetings.usecase.CallMeeting;
import be.fjc.chainapproach.meetings.usecase.TableDossier;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A meeting that was and one that comes, each with some of the longest open dossiers of one case director on its agenda. */
@ApplicationScoped
public class DemoMeetings {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    CallMeeting callMeeting;

    @Inject
    TableDossier tableDossier;

    @Inject
    ListedDossiers dossiers;

    @Inject
    CurrentCentre centre;

    /** A meeting with what is on its agenda. */
    public record Called(UUID meeting, Instant startsAt, List<UUID> items) {}

    /** @param table that everybody signed for @return the meeting that was */
    public Called load(DemoStage stage, UUID table) {
        Called past = meeting(stage, table, -9, 2);
        meeting(stage, table, 5, 3);
        return past;
    }

    private Called meeting(DemoStage stage, UUID table, int daysFromNow, int items) {
        Instant startsAt = Brussels.dayOf(stage.now().plus(Duration.ofDays(daysFromNow))).atTime(MORNING).atZone(Brussels.ZONE).toInstant();
        UUID[] meeting = new UUID[1];
        List<UUID> tabled = new ArrayList<>();
        stage.as("coordinator", stage.now().minus(Duration.ofDays(20)), () -> meeting[0] =
                callMeeting.call(table, new Meeting.Plan(startsAt, 6, 20, "Vergaderzaal (synthetisch voorbeeld)", false)));
        stage.as("regisseur1", startsAt.minus(Duration.ofDays(6)), () -> dossiers.open(items)
                .forEach(dossier -> tabled.add(tableDossier.put(meeting[0], tabled(dossier), Expected.ANY))));
        return new Called(meeting[0], startsAt, tabled);
    }

    private Tabled tabled(DossierId dossier) {
        Centre here = centre.get();
        List<CriterionAnswer> answers = here.criteria().stream().map(criterion -> new CriterionAnswer(criterion.code(), true)).toList();
        Set<String> relevant = Set.of("centrum", "lokale-politie", "caw");
        return new Tabled(dossier, relevant, "Synthetisch voorbeeld: het geweld wordt erger en één dienst alleen volstaat niet.", answers);
    }
}
