package be.fjc.chainapproach.meetings.usecase;

import static java.util.stream.Collectors.toMap;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.meetings.domain.Admission;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.ItemFacts;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.meetings.domain.Tabled;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Somebody who directs a dossier, or coordinates, puts it on the agenda of a meeting, or takes it off again. */
@UseCase
public class TableDossier {

    private static final String READ = "chain-approach.meeting.read";
    private static final String TABLE = "chain-approach.item.table";
    private static final String TAKE_OFF = "chain-approach.item.takeOff";

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
    Seal seal;

    @Inject
    Clock clock;

    /** @return the id of the item */
    public UUID put(UUID meetingId, Tabled tabled, Expected expected) {
        Subject subject = access.subject();
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> access.absent(TABLE, "meeting", meetingId));
        access.require(READ, new Facts("meeting", meetingId, TableFacts.of(subject, meeting.table()).relations()));
        expected.check(meetingId, meeting.version());
        UUID dossierId = tabled.dossier().value();
        DossierDesk.Known dossier = desk.find(tabled.dossier()).orElseThrow(() -> access.absent(TABLE, "dossier", dossierId));
        access.require(TABLE, new Facts("dossier", dossierId, dossier.relations()));
        check(meeting, tabled);
        Refusal.unless(dossier.open(), "dossierNotOpen");
        Instant now = clock.instant();
        AgendaItem item = meeting.put(tabled, seal, subject.account(), now);
        desk.note(tabled.dossier(), "dossierTabled", Map.of("meetingOn", dayOf(meeting).toString()), now);
        return item.id();
    }

    public void takeOff(UUID meetingId, UUID itemId, String reason, Expected expected) {
        Meeting meeting = meetings.find(meetingId).orElseThrow(() -> access.absent(TAKE_OFF, "agendaItem", itemId));
        AgendaItem item = meeting.item(itemId).orElseThrow(() -> access.absent(TAKE_OFF, "agendaItem", itemId));
        DossierDesk.Known dossier = desk.find(item.dossier()).orElseThrow(() -> access.absent(TAKE_OFF, "agendaItem", itemId));
        access.require(TAKE_OFF, ItemFacts.of(access.subject(), item, dossier));
        expected.check(meetingId, meeting.version());
        Instant now = clock.instant();
        meeting.takeOff(item, reason, seal, access.subject().account(), now);
        desk.note(item.dossier(), "dossierOffTable", Map.of("meetingOn", dayOf(meeting).toString()), now);
    }

    private void check(Meeting meeting, Tabled tabled) {
        Centre here = centre.get();
        ConsultationTable table = meeting.table();
        if (!table.organisations().containsAll(tabled.organisations())) {
            throw new InvalidInput("notInList", "organisations");
        }
        LocalDate day = dayOf(meeting);
        table.readinessOn(day, grounds.holds(table.basis(), day))
                .require(code -> here.organisation(code).map(Centre.Organisation::name).orElse(code));
        new Admission(here.criteria().stream().collect(toMap(Centre.Criterion::code, Centre.Criterion::label)),
                here.number(ChainApproachModule.ID, ChainApproachModule.CRITERIA_NEEDED)).require(tabled.answers());
    }

    private static LocalDate dayOf(Meeting meeting) {
        return Brussels.dayOf(meeting.plan().startsAt());
    }
}
