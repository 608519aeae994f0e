package be.fjc.chainapproach.meetings.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A coordinator moves a meeting, or calls it off. Whose dossier is on the agenda reads it in the timeline; who takes part hears of it when
 * the coordinator sends the invitations again.
 */
@UseCase
public class ChangeMeeting {

    private static final String CHANGE = "chain-approach.meeting.change";

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    DossierDesk desk;

    @Inject
    LegalGrounds grounds;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @param place where; null when that is not said */
    public void move(UUID id, Instant start, String place, Expected expected) {
        Meeting meeting = asked(id, expected);
        Instant now = clock.instant();
        if (!start.isAfter(now)) {
            throw new InvalidInput("inPast", "startsAt");
        }
        if (!meeting.agenda().isEmpty()) {
            requireReady(meeting.table(), Brussels.dayOf(start));
        }
        meeting.move(start, place, now);
        note(meeting, "tableMoved", now);
    }

    public void callOff(UUID id, Expected expected) {
        Meeting meeting = asked(id, expected);
        Instant now = clock.instant();
        meeting.callOff(access.subject().account(), now);
        note(meeting, "tableCalledOff", now);
    }

    private Meeting asked(UUID id, Expected expected) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> access.absent(CHANGE, "meeting", id));
        access.require(CHANGE, new Facts("meeting", id, TableFacts.of(access.subject(), meeting.table()).relations()));
        expected.check(id, meeting.version());
        return meeting;
    }

    /** On another day another protocol may hold. */
    private void requireReady(ConsultationTable table, LocalDate day) {
        Centre here = centre.get();
        table.readinessOn(day, grounds.holds(table.basis(), day))
                .require(code -> here.organisation(code).map(Centre.Organisation::name).orElse(code));
    }

    private void note(Meeting meeting, String code, Instant now) {
        String day = Brussels.dayOf(meeting.plan().startsAt()).toString();
        meeting.agenda().stream().map(AgendaItem::dossier).forEach(dossier -> desk.note(dossier, code, Map.of("meetingOn", day), now));
    }
}
