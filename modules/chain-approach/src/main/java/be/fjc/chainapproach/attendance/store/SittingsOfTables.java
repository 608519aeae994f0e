package be.fjc.chainapproach.attendance.store;

import be.fjc.casework.LegalGrounds;
import be.fjc.casework.ZoneTables;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the short chain asks of us; in a centre that switched us off nobody sits anywhere. */
@ApplicationScoped
class SittingsOfTables implements ZoneTables {

    /** No meeting of today began longer ago. */
    private static final Duration A_DAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Attendances attendances;

    @Inject
    LegalGrounds grounds;

    @Inject
    CurrentCentre centre;

    @Override
    public List<Sitting> where(Subject subject, Instant now) {
        if (!centre.get().hasModule(ChainApproachModule.ID)) {
            return List.of();
        }
        boolean leads = subject.roles().contains(Role.COORDINATOR);
        return entities.createQuery("""
                        select m from Acknowledgement a join Meeting m on m.id = a.meeting
                        where a.account = :account and m.host.screening = true and m.offAt is null and m.startsAt > :since
                            and (:leads = true or exists (select r.id from ReadAlong r
                                where r.meeting = m.id and r.account = :account and r.endedAt is null))
                        order by m.startsAt, m.id""", Meeting.class)
                .setParameter("account", subject.account())
                .setParameter("leads", leads)
                .setParameter("since", now.minus(A_DAY))
                .getResultStream()
                .filter(meeting -> isHeld(meeting, now) && (leads || meeting.table().isAttendedBy(subject.organisation())))
                .filter(meeting -> mayConsult(meeting.table(), Brussels.dayOf(now)))
                .map(meeting -> new Sitting(meeting.id(), meeting.table().definition().name(), meeting.table().definition().zones()))
                .toList();
    }

    private boolean isHeld(Meeting meeting, Instant now) {
        return meeting.isOpenAt(now)
                && !Brussels.dayOf(now).isAfter(Brussels.dayOf(meeting.plan().startsAt()))
                && !attendances.isApproved(meeting.id());
    }

    private boolean mayConsult(ConsultationTable table, LocalDate today) {
        return table.readinessOn(today, grounds.holds(table.basis(), today)).canTable();
    }

    @Override
    public Optional<String> nameOf(UUID meeting) {
        return entities.createQuery("select t.name from Meeting m join m.host t where m.id = :meeting", String.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst();
    }
}
