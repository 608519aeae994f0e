package be.fjc.chainapproach.meetings.usecase;

import be.fjc.casework.OfficeDays;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.ConsultationTables;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A coordinator calls a meeting of a table; one that cannot wait is within a working day, at a table that is for that too. */
@UseCase
public class CallMeeting {

    private static final String CALL = "chain-approach.meeting.call";

    @Inject
    Access access;

    @Inject
    ConsultationTables tables;

    @Inject
    Meetings meetings;

    @Inject
    OfficeDays days;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    public UUID call(UUID tableId, Meeting.Plan plan) {
        ConsultationTable table = tables.find(tableId).orElseThrow(() -> access.absent(CALL, "consultationTable", tableId));
        access.require(CALL, TableFacts.of(access.subject(), table));
        Instant now = clock.instant();
        if (!plan.startsAt().isAfter(now)) {
            throw new InvalidInput("inPast", "startsAt");
        }
        if (plan.emergency()) {
            Refusal.unless(table.definition().emergency(), "noEmergencyTable");
            int within = centre.get().number(ChainApproachModule.ID, ChainApproachModule.EMERGENCY_WITHIN);
            Refusal.unless(!plan.startsAt().isAfter(days.due(Brussels.dayOf(now), within)), "emergencyTooLate", String.valueOf(within));
        }
        Meeting meeting = new Meeting(Ids.at(now), table, plan, access.subject().account(), now);
        meetings.add(meeting);
        return meeting.id();
    }
}
