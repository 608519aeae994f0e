package be.fjc.chainapproach.meetings.view;

import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.view.MeetingFile.OrganisationLine;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.chainapproach.tables.view.TableState;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Meetings: the latest first, and one whole with its agenda. Who comes from a partner knows those of the tables it takes part in. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MeetingFiles {

    private static final String READ = "chain-approach.meeting.read";
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Agenda agenda;

    @Inject
    LegalGrounds grounds;

    @Inject
    CurrentCentre centre;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public List<MeetingLine> page(Cut cut) {
        Set<Relation> allowed = access.relationsThatAllow(READ);
        Decision decision = access.require(READ, Facts.collection("meeting", allowed));
        return query(allowed.contains(Relation.ANY))
                .setParameter("at", cut.isFirst() ? AFTER_ALL : cut.instant(0))
                .setParameter("id", cut.isFirst() ? new UUID(0, 0) : cut.id(1))
                .setMaxResults(cut.fetch())
                .getResultStream()
                .map(row -> new MeetingLine(
                        row.id(), href(row.id()), row.table(), row.tableName(), row.startsAt(), row.location(), row.emergency(), row.offAt() != null))
                .map(line -> access.readable(line, decision))
                .toList();
    }

    private TypedQuery<MeetingRow> query(boolean all) {
        return all
                ? entities.createQuery(MeetingRow.SELECT + MeetingRow.NEWEST_FIRST, MeetingRow.class)
                : entities.createQuery(MeetingRow.SELECT + MeetingRow.OF_ORGANISATION + MeetingRow.NEWEST_FIRST, MeetingRow.class)
                        .setParameter("organisation", access.subject().organisation());
    }

    public Seen<MeetingFile> read(UUID id) {
        Meeting meeting = Optional.ofNullable(entities.find(Meeting.class, id)).orElseThrow(() -> access.absent(READ, "meeting", id));
        Decision decision = access.require(READ, new Facts("meeting", id, TableFacts.of(access.subject(), meeting.table()).relations()));
        MeetingFile whole = file(meeting, offers(meeting));
        return new Seen<>(id, meeting.version(), decision, whole);
    }

    private List<String> offers(Meeting meeting) {
        Facts facts = new Facts("meeting", meeting.id(), TableFacts.of(access.subject(), meeting.table()).relations());
        boolean toCome = !meeting.isOff() && meeting.plan().startsAt().isAfter(clock.instant());
        return toCome && access.peek("chain-approach.meeting.change", facts).allowed() ? List.of("move", "callOff") : List.of();
    }

    private MeetingFile file(Meeting meeting, List<String> offers) {
        Centre here = centre.get();
        ConsultationTable table = meeting.table();
        Meeting.Plan plan = meeting.plan();
        LocalDate day = Brussels.dayOf(plan.startsAt());
        return new MeetingFile(
                meeting.id(),
                href(meeting.id()),
                table.id(),
                table.definition().name(),
                plan.startsAt(),
                meeting.endsAt(),
                plan.slots(),
                plan.slotMinutes(),
                plan.location(),
                plan.emergency(),
                meeting.isOff(),
                TableState.of(table.readinessOn(day, grounds.holds(table.basis(), day)), here),
                names(table.organisations(), here),
                agenda.of(meeting, here),
                offers);
    }

    /** Codes and what the centre calls them, by name. */
    static List<OrganisationLine> names(Set<String> organisations, Centre centre) {
        return organisations.stream()
                .map(code -> new OrganisationLine(code, centre.organisation(code).map(Centre.Organisation::name).orElse(code)))
                .sorted(Comparator.comparing(OrganisationLine::name))
                .toList();
    }

    private String href(UUID meeting) {
        return links.to(ChainApproachModule.ID, "meetings", meeting);
    }
}
